import type { Field } from './codec.ts';
import { readCount, readPercent } from './counts.ts';
import { readMoney } from './number.ts';

/** Plain decimal notation for any size: 1e-7 would not be read back. */
export const plainNumber = (n: number) => (String(n).includes('e') ? n.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : String(n));

type Read = (text: string, min: number, max: number) => ReturnType<typeof readMoney>;

const needed = (read: Read) => (fallback: number, min: number, max: number): Field<number> => ({
  fallback,
  read: (text) => read(text, min, max),
  write: plainNumber,
});

const optional = (read: Read) => (min: number, max: number): Field<number | null> => ({
  fallback: null,
  read: (text) => (text.trim() === '' ? { ok: true, value: null } : read(text, min, max)),
  write: (value) => (value === null ? '' : plainNumber(value)),
});

/** An amount of money that a sum cannot do without; a blank is refused, not taken as zero. */
export const money = needed(readMoney);
/** A percentage, 0-100 and above. */
export const percent = needed(readPercent);
/** A count, such as months. */
export const count = needed(readCount);
/** Money that may be left blank; blank is not zero. */
export const moneyOrBlank = optional(readMoney);
/** A percentage that may be left blank. */
export const percentOrBlank = optional(readPercent);

const wholeOnly = (text: string, min: number, max: number): ReturnType<typeof readCount> => {
  const result = readCount(text, min, max);
  return result.ok && !Number.isInteger(result.value) ? { ok: false, message: 'Write a whole number.' } : result;
};
/** A whole number, such as a month. */
export const whole = needed(wholeOnly);
/** A whole number that may be left blank. */
export const wholeOrBlank = optional(wholeOnly);
