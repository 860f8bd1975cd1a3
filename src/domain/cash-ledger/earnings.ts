import { commissionAt, type TargetPlan } from '../pay-plan/index.ts';

/** How a first year is sold. Months are months of the job, 1 to 12; `start` is the calendar month (1-12) of the first. */
export interface SellingYear {
  readonly plan: TargetPlan;
  /** Percent of quota, reached in every month of equal weight. */
  readonly attain: number;
  readonly start: number;
  /** The quota of a month as a percentage of its full quota, from the first month on; months after the list have 100. */
  readonly ramp: readonly number[];
  /** Shares of the year's sales, January to December; only their proportions count. Null: the same every month. */
  readonly seasonal: readonly number[] | null;
}

/** What a month sells and earns, in US dollars; `earned` is negative where a retroactive tier lowers the pay of a period. */
export interface MonthOfSales {
  readonly quota: number;
  readonly sales: number;
  readonly earned: number;
}

/**
 * Attainment in percent, held to an edge of the plan that it misses by rounding alone: a threshold reached exactly
 * must not be lost to the last binary digit of twelve additions.
 */
function attainmentNear(plan: TargetPlan, attainment: number): number {
  const edge = [plan.threshold, ...plan.tiers.map((tier) => tier.from)].find((at) => Math.abs(at - attainment) < 1e-9);
  return edge ?? attainment;
}

/**
 * What a plan pays on the sales of one quota period so far.
 *
 * @param sales US dollars since the period began.
 * @param quota US dollars of the whole period, ramped; 0 pays nothing.
 * @returns US dollars: the plan's commission at this attainment, scaled by the period's share of the yearly quota, so that threshold and cap scale with the quota and the base rate does not change.
 */
export function paidOn(plan: TargetPlan, sales: number, quota: number): number {
  if (quota <= 0) return 0;
  return (commissionAt(plan, attainmentNear(plan, (sales * 100) / quota)) * quota) / plan.quota;
}

/**
 * The twelve months of a first year under a plan.
 *
 * A month's commission is what its quota period pays to date less what it paid a month before, so accelerators come
 * when they are reached. Quota periods are counted from the first month of the job.
 *
 * @source content/methods/cash-flow.mdx, "Formula".
 */
export function commissionByMonth({ plan, attain, start, ramp, seasonal }: SellingYear): readonly MonthOfSales[] {
  const whole = seasonal?.reduce((sum, share) => sum + share, 0) ?? 0;
  const months = Array.from({ length: 12 }, (_, i) => {
    const ramped = (plan.quota * (ramp[i] ?? 100)) / 100;
    const share = seasonal && whole > 0 ? seasonal[(start - 1 + i) % 12]! / whole : 1 / 12;
    return { quota: ramped / 12, sales: (ramped * share * attain) / 100 };
  });
  const length = 12 / plan.periods;
  const sum = (from: number, to: number, of: 'quota' | 'sales') => months.slice(from, to).reduce((total, month) => total + month[of], 0);
  return months.map((month, i) => {
    const first = i - (i % length);
    const quota = sum(first, first + length, 'quota');
    return { ...month, earned: paidOn(plan, sum(first, i + 1, 'sales'), quota) - paidOn(plan, sum(first, i, 'sales'), quota) };
  });
}
