import { filingStatuses, type Filing } from '../domain/income-tax/index.ts';
import { money, percent } from './amounts.ts';
import type { Codec, Field } from './codec.ts';
import { choice } from './fields.ts';

/** Pay periods a year. */
export const frequencies = [12, 24, 26, 52] as const;
/** An example state: the first by name with one flat rate whose newest amounts are all of their year. */
export const exampleState = 'CO';
/** Limits of the inputs, so that a message can name them. USD; `health` is a month. */
export const limits = { pay: 100_000_000, health: 100_000 } as const;

/** The inputs of T6. `wages`, `ytd` and `commission` are USD of the year, `retire` a percentage of all pay, `health` USD a month. */
export interface TakeHomeInputs {
  readonly year: number;
  readonly wages: number;
  readonly commission: number;
  readonly ytd: number;
  readonly filing: Filing;
  /** Two capital letters. */
  readonly state: string;
  readonly freq: (typeof frequencies)[number];
  readonly retire: number;
  readonly health: number;
}

/** One of a few numbers; another is refused in words of its own. */
const oneOf = <T extends number>(options: readonly T[], fallback: T, refusal: (asked: string) => string): Field<T> => ({
  fallback,
  read(text) {
    const asked = text.trim();
    const value = options.find((option) => String(option) === asked);
    return value === undefined ? { ok: false, message: refusal(asked) } : { ok: true, value };
  },
  write: String,
});

/**
 * @param states the codes that there are rules for.
 * @param years the years that there are rules for, newest first.
 */
export const takeHomeCodec = (states: readonly string[], years: readonly number[]): Codec<TakeHomeInputs> => ({
  year: oneOf(years, years[0]!, (asked) => (/^\d{4}$/.test(asked) ? `We have no tax table for ${asked}. ` : '') + `The years are ${[...years].sort().join(' and ')}.`),
  wages: money(60_000, 0, limits.pay),
  commission: money(10_000, 0, limits.pay),
  ytd: money(0, 0, limits.pay),
  filing: choice(filingStatuses, 'single', { joint: 'mfj', married: 'mfj', separate: 'mfs', head: 'hoh' }),
  state: {
    fallback: exampleState,
    read(text) {
      const code = text.trim().toUpperCase();
      return states.includes(code) ? { ok: true, value: code } : { ok: false, message: `${code ? 'We have no tax rules under that code.' : 'No state was named.'} Colorado is shown until you choose.` };
    },
    write: (code) => code,
  },
  freq: oneOf(frequencies, 24, () => 'Pay periods are 12, 24, 26 or 52 a year. 24 is used.'),
  retire: percent(0, 0, 100),
  health: money(0, 0, limits.health),
});
