import type { Field } from './codec.ts';
import { readMoney } from './number.ts';

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
