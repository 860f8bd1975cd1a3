import { attainmentOf, capOf, commissionAt, earnedByTiers, salesAt, slicesAt, type Slice, type TargetPlan } from './plan.ts';

/** What a plan pays at one attainment, with every step that leads there. US dollars a year; shares in percent. */
export interface Outcome {
  readonly attainment: number;
  readonly sales: number;
  readonly ote: number;
  /** The base rate: variable at target over quota, percent of sales. */
  readonly rate: number;
  readonly slices: readonly Slice[];
  /** Commission before threshold and cap. */
  readonly earned: number;
  readonly belowThreshold: boolean;
  /** The cap in dollars when it holds back pay here, else null. */
  readonly heldAt: number | null;
  readonly commission: number;
  readonly total: number;
  /** Commission over sales, percent; null without sales. */
  readonly effectiveRate: number | null;
  /** Dollars that one more percent of quota would add. */
  readonly nextPoint: number;
}

/** Attainment in percent, or sales in dollars a year. */
export type Result = { readonly attainment: number } | { readonly sales: number };

/**
 * Works out a year under a plan.
 *
 * @param plan quota above zero.
 * @param result 0 or more; sales win where a caller has both.
 */
export function outcomeOf(plan: TargetPlan, result: Result): Outcome {
  const sales = 'sales' in result ? result.sales : salesAt(result.attainment, plan.quota);
  const attainment = 'sales' in result ? attainmentOf(result.sales, plan.quota) : result.attainment;
  const earned = earnedByTiers(plan, attainment);
  const commission = commissionAt(plan, attainment);
  const belowThreshold = attainment < plan.threshold;
  return {
    attainment,
    sales,
    ote: plan.base + plan.variable,
    rate: (plan.variable * 100) / plan.quota,
    slices: slicesAt(plan, attainment),
    earned,
    belowThreshold,
    heldAt: !belowThreshold && earned > capOf(plan) ? capOf(plan) : null,
    commission,
    total: plan.base + commission,
    effectiveRate: sales > 0 ? (commission * 100) / sales : null,
    nextPoint: commissionAt(plan, attainment + 1) - commission,
  };
}

/** Attainments at which a payout table has a row: every `step` up to `to`, and every edge of the plan. */
export function tableAttainments(plan: TargetPlan, step: number, to = 300): readonly number[] {
  const steps = Array.from({ length: Math.floor(to / step) + 1 }, (_, i) => i * step);
  const edges = [...plan.tiers.map((tier) => tier.from), plan.threshold].filter((edge) => edge <= to);
  return [...new Set([...steps, ...edges])].sort((a, b) => a - b);
}
