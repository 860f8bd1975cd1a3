import { negligible, type Payment } from './payments.ts';

/** Money that flows evenly: what is given up until the job, what is gained from it. */
export interface Flows {
  /** Months from the first day of the course to the first day of the job. */
  readonly start: number;
  /** Pay given up over that time, USD in all. */
  readonly lost: number;
  /** Extra pay a month from then on, USD; may be negative. */
  readonly raise: number;
}

const evenly = ({ start, lost, raise }: Flows, at: number) =>
  raise * Math.max(0, at - start) - (start > 0 ? lost * Math.min(1, at / start) : lost);

/**
 * The running total at a moment: extra pay so far, less payments so far, less pay given up so far. USD.
 *
 * @param at months from the first day of the course; a payment due at that very moment counts as made.
 */
export const runningTotal = (flows: Flows, payments: readonly Payment[], at: number): number =>
  evenly(flows, at) - payments.reduce((sum, payment) => (payment.at <= at ? sum + payment.amount : sum), 0);

/**
 * The first moment from which the running total never again stands below zero.
 *
 * Between payments the total moves in straight lines, so the moment is exact. Where the new job pays less, the total
 * sinks without end and nothing is ever earned back, even if nothing was spent.
 *
 * @returns months from the first day of the course, with fractions; 0 where it never stands below zero; null for never.
 * @source content/methods/training-payback.mdx, "Earned back".
 */
export function paybackMonth(flows: Flows, payments: readonly Payment[]): number | null {
  const { start, raise } = flows;
  if (raise < 0) return null;
  // From the last turn back: in the first stretch that begins below zero the total rises to it for good.
  const turns = [0, start, ...payments.map(({ at }) => at)].sort((a, b) => b - a);
  for (const at of turns) {
    const total = runningTotal(flows, payments, at);
    if (total < -negligible) return raise === 0 ? null : at - total / raise;
  }
  return 0;
}
