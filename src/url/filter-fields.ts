import type { Field } from './codec.ts';
import { readCount } from './counts.ts';

/** An optional whole or decimal number; blank is not zero. */
export function optionalCount(min = 0, max = 10_000): Field<number | null> {
  return {
    fallback: null,
    read(text) {
      return text.trim() === '' ? { ok: true, value: null } : readCount(text, min, max);
    },
    write: (value) => (value === null ? '' : String(value)),
  };
}

/** Free words, trimmed and cut at `most` characters. */
export function words(most = 80): Field<string> {
  return {
    fallback: '',
    // A cut through a pair of code units would leave half a character, which no address can carry.
    read: (text) => ({ ok: true, value: text.trim().slice(0, most).replace(/[\ud800-\udbff]$/, '').trim() }),
    write: (value) => value,
  };
}
