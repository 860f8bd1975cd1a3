import type { Field } from './codec.ts';
import { readCount, readMoney } from './number.ts';

/** One of a closed list of values; `also` maps older or other spellings onto them. */
export function choice<T extends string>(options: readonly T[], fallback: T, also: Readonly<Record<string, string>> = {}): Field<T> {
  return {
    fallback,
    read(text) {
      const asked = text.trim();
      const found = options.find((option) => option === asked) ?? options.find((option) => option.toLowerCase() === asked.toLowerCase());
      const meant = Object.hasOwn(also, asked.toLowerCase()) ? also[asked.toLowerCase()] : undefined;
      const value = found ?? options.find((option) => option === meant);
      return value === undefined ? { ok: false, message: 'The address named a choice we do not have, so the default is shown.' } : { ok: true, value };
    },
    write: (value) => value,
  };
}

/** A list of values, comma-separated in the address, at most `most`, each once. */
export function listOf<T extends string>(accept: (text: string) => T | undefined, most: number): Field<readonly T[]> {
  return {
    fallback: [],
    read(text) {
      const asked = text.split(',').map((part) => part.trim()).filter(Boolean);
      const values: T[] = [];
      for (const part of asked) {
        const value = accept(part);
        if (value === undefined) return { ok: false, message: 'The address named something we do not have, so the list is empty.' };
        if (!values.includes(value)) values.push(value);
      }
      if (values.length > most) return { ok: false, message: `Choose ${most} at most.` };
      return { ok: true, value: values };
    },
    write: (values) => values.join(','),
  };
}

/** An optional amount of money; blank is not zero. */
export function optionalMoney(min = 0, max = 100_000_000): Field<number | null> {
  return {
    fallback: null,
    read(text) {
      return text.trim() === '' ? { ok: true, value: null } : readMoney(text, min, max);
    },
    write: (value) => (value === null ? '' : String(value)),
  };
}

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

/** A switch: `1` is on. */
export const flag: Field<boolean> = {
  fallback: false,
  read: (text) => {
    if (text === '1' || text === 'true') return { ok: true, value: true };
    if (text === '0' || text === '' || text === 'false') return { ok: true, value: false };
    return { ok: false, message: 'The address had a switch that is neither 1 nor 0, so it is off.' };
  },
  write: (value) => (value ? '1' : ''),
};
