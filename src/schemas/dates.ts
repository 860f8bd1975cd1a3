import { z } from 'zod';

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A calendar day written YYYY-MM-DD that really exists: 2026-02-30 is refused. Kept as text: no time zone can move it. */
export const day = z
  .string({ error: 'must be a date in quotes, such as "2026-11-22"' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date written YYYY-MM-DD, in quotes')
  .refine((text) => {
    const [year, month, date] = text.split('-').map(Number) as [number, number, number];
    return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
  }, 'is not a day in the calendar: check month and day');

/** A date as precise as its page gives it: YYYY, YYYY-MM or YYYY-MM-DD. */
export const partialDay = z.string({ error: 'must be a date in quotes, such as "2026" or "2026-11"' }).refine((text) => {
  if (/^\d{4}$/.test(text)) return true;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return true;
  return day.safeParse(text).success;
}, 'must be YYYY, YYYY-MM or a real YYYY-MM-DD, in quotes');
