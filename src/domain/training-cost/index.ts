import { paybackMonth, runningTotal } from './payback.ts';
import { paymentsOf, totalOf, type Payment } from './payments.ts';
import { yearlyRate } from './rate.ts';
import { jobStart, monthlyRaise, payLost, waysToPay, type TrainingTerms, type WayToPay } from './terms.ts';

export { runningTotal, paybackMonth } from './payback.ts';
export type { Flows } from './payback.ts';
export { levelPayment, paymentsOf, totalOf } from './payments.ts';
export type { Payment } from './payments.ts';
export { yearlyRate } from './rate.ts';
export { jobStart, monthlyRaise, monthsOf, payLost, waysToPay } from './terms.ts';
export type { TrainingTerms, WayToPay } from './terms.ts';

/** How far the tool looks ahead, in months. */
export const horizon = 60;

/** What a course costs under one way to pay. USD, unrounded. */
export interface CostOfWay {
  readonly way: WayToPay;
  readonly payments: readonly Payment[];
  /** Every payment ever made, also after five years. */
  readonly paidTotal: number;
  /** Effective percent a year; null where there is no price or no payment to compare. */
  readonly yearlyCost: number | null;
  /** Months from the first day of the course; null for never. */
  readonly paybackMonth: number | null;
  /** The running total at month 60. */
  readonly netInFiveYears: number;
  /** What is gone or still owed if no job comes: the payments (none on an income share) and the pay given up. */
  readonly ifNoJob: number;
  /** All payments less the cost of the free path. */
  readonly overFree: number;
}

export interface TrainingCost {
  /** Months from the first day of the course to the job. */
  readonly jobStart: number;
  /** Pay given up until then. */
  readonly payLost: number;
  /** Extra pay a month from then on; negative where the new job pays less. */
  readonly monthlyRaise: number;
  /** The way to pay that was asked about. */
  readonly chosen: CostOfWay;
  /** The same course under every way to pay, in the order of `waysToPay`. */
  readonly ways: readonly CostOfWay[];
}

/**
 * What a course costs and when it is earned back, under the way asked about and under the others.
 *
 * @param terms finite numbers; `months` and `term` whole and at least 1, the rest 0 or more.
 * @source content/methods/training-payback.mdx.
 */
export function trainingCost(terms: TrainingTerms): TrainingCost {
  const ways = waysToPay.map((way) => costOf(way, terms));
  return { jobStart: jobStart(terms), payLost: payLost(terms), monthlyRaise: monthlyRaise(terms), chosen: ways[waysToPay.indexOf(terms.how)]!, ways };
}

function costOf(way: WayToPay, terms: TrainingTerms): CostOfWay {
  const payments = paymentsOf(way, terms);
  const paidTotal = totalOf(payments);
  const flows = { start: jobStart(terms), lost: payLost(terms), raise: monthlyRaise(terms) };
  return {
    way,
    payments,
    paidTotal,
    yearlyCost: yearlyRate(terms.price, payments),
    paybackMonth: paybackMonth(flows, payments),
    netInFiveYears: runningTotal(flows, payments, horizon),
    ifNoJob: (way === 'isa' ? 0 : paidTotal) + flows.lost,
    overFree: paidTotal - terms.free,
  };
}
