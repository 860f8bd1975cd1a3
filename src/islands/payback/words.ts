import type { CostOfWay, WayToPay } from '../../domain/training-cost/index.ts';
import { formatPercent } from '../../format/percent.ts';
import { formatCount, plainDecimal } from '../../format/money.ts';

export const wayNames: Readonly<Record<WayToPay, string>> = { upfront: 'Upfront', instalments: 'Installments, no interest', loan: 'Loan', isa: 'Income share' };

/** The same in the middle of a sentence. */
export const waySaid: Readonly<Record<WayToPay, string>> = { upfront: 'upfront', instalments: 'in installments', loan: 'with a loan', isa: 'by a share of your pay' };

/** Above this a yearly rate says no more than that it is huge. */
const mostPercent = 10_000;

const one = (n: number) => String(Math.round(n * 10) / 10);
const counted = (n: number, unit: string) => `${one(n)} ${unit}${one(n) === '1' ? '' : 's'}`;

/** "15.5 months", "4.2 years"; past a lifetime no figure means anything. */
export const monthsSaid = (months: number) => (months < 48 ? counted(months, 'month') : months <= 1200 ? counted(months / 12, 'year') : 'more than 100 years');

/** When a course is earned back, for people and machines. */
export function paybackSaid({ paybackMonth: month }: CostOfWay): { readonly text: string; readonly value: string } {
  if (month === null) return { text: 'never', value: 'never' };
  return { text: month === 0 ? 'at once' : monthsSaid(month), value: plainDecimal(month) };
}

/** A yearly cost, for people and machines; "no rate" where there is none. */
export function yearlyCostSaid({ yearlyCost: rate }: CostOfWay): { readonly text: string; readonly value: string } {
  if (rate === null) return { text: 'no rate', value: 'none' };
  if (rate > mostPercent) return { text: `more than ${formatCount(mostPercent)}%`, value: `>${mostPercent}` };
  return { text: formatPercent(Math.abs(rate) < 0.005 ? 0 : rate), value: plainDecimal(rate) };
}
