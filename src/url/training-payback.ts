import { waysToPay, type TrainingTerms } from '../domain/training-cost/index.ts';
import { count, money, moneyOrBlank, percent, whole } from './amounts.ts';
import type { Codec, Field } from './codec.ts';
import { choice } from './fields.ts';

/** The most that can be entered, so that a message can name it. */
export const limits = { price: 1_000_000, pay: 10_000_000, weeklyPay: 100_000, apr: 400, months: 240, weeks: 520 } as const;

const cost = money(0, 0, limits.price);
/** The free path costs nothing unless the reader says otherwise: here alone a blank is zero. */
const free: Field<number> = { ...cost, read: (text) => (text.trim() === '' ? { ok: true, value: 0 } : cost.read(text)) };

/** The address of the payback tool. Its defaults are a round example, not the terms of any one program. */
export const paybackCodec: Codec<TrainingTerms> = {
  price: money(6_000, 0, limits.price),
  how: choice(waysToPay, 'upfront', { installments: 'instalments', installment: 'instalments', instalment: 'instalments', 'up-front': 'upfront', 'income-share': 'isa' }),
  apr: percent(12, 0, limits.apr),
  months: whole(12, 1, limits.months),
  share: percent(10, 0, 100),
  floor: money(40_000, 0, limits.pay),
  ceiling: moneyOrBlank(0, limits.pay),
  term: whole(24, 1, limits.months),
  study: count(12, 0, limits.weeks),
  lost: money(0, 0, limits.weeklyPay),
  now: money(40_000, 0, limits.pay),
  after: money(55_000, 0, limits.pay),
  search: count(12, 0, limits.weeks),
  free,
};
