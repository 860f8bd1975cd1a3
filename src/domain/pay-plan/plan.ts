/**
 * A band of a commission plan. It holds from just above `from` up to the next tier's `from`; at the exact
 * boundary the lower tier still holds.
 */
export interface Tier {
  /** Percent of quota, 0 or more. */
  readonly from: number;
  /** What a sale in the band earns: a multiple of the base rate, or a percentage of the sale. */
  readonly value: number;
  readonly unit: 'multiple' | 'percent';
}

/** How often the quota starts again in a year: yearly, quarterly, monthly. */
export const quotaPeriods = [1, 4, 12] as const;
export type QuotaPeriods = (typeof quotaPeriods)[number];

/** A commission plan as its letter states it. Money in US dollars a year, shares in percent (0-100 and above). */
export interface PayPlan {
  readonly base: number;
  /** Variable pay at target; null where the letter gives only commission rates. */
  readonly variable: number | null;
  /** Sales asked for in a year, above zero. */
  readonly quota: number;
  /** In rising order of `from`. Below the first tier nothing is paid. */
  readonly tiers: readonly Tier[];
  /** The reached tier's rate applies back to the first dollar. */
  readonly retro: boolean;
  /** Percent of quota below which no variable is paid; at it and above, sales count from the first dollar. 0 for none. */
  readonly threshold: number;
  /** The most variable ever paid, as a percentage of `variable`; null for no cap. */
  readonly cap: number | null;
  readonly periods: QuotaPeriods;
}

/** A plan whose variable pay at target is known. */
export interface TargetPlan extends PayPlan {
  readonly variable: number;
}

/** Every tier is a commission rate on sales, so the plan says by itself what it pays at target. */
export const paysByRate = (tiers: readonly Tier[]) => tiers.length > 0 && tiers.every((tier) => tier.unit === 'percent');

/**
 * Fills in variable pay at target where a plan leaves it blank.
 *
 * @returns the plan with `variable` as given; if blank and every tier is a rate on sales, what those rates pay at exactly 100 % of quota; null when it is blank and cannot be worked out.
 */
export function withTarget(plan: PayPlan): TargetPlan | null {
  if (plan.variable !== null) return { ...plan, variable: plan.variable };
  if (!paysByRate(plan.tiers)) return null;
  return { ...plan, variable: earnedByTiers({ ...plan, variable: 0 }, 100) };
}

/** Attainment, percent of quota, of sales in dollars. Multiplied before it is divided, so that round cases stay exact. */
export const attainmentOf = (sales: number, quota: number) => (sales * 100) / quota;

/** Sales in dollars at an attainment in percent. */
export const salesAt = (attainment: number, quota: number) => (quota * attainment) / 100;

/** Commission earned inside one band, as the sums show it. */
export interface Slice {
  readonly tier: Tier;
  /** Percent of quota that the band pays on. */
  readonly from: number;
  readonly to: number;
  /** US dollars. */
  readonly amount: number;
}

/** Dollars that `points` percent of quota earn at a tier's rate. */
const worth = (plan: TargetPlan, tier: Tier, points: number) =>
  tier.unit === 'multiple' ? (plan.variable * (points * tier.value)) / 100 : (plan.quota * (points * tier.value)) / 10_000;

/**
 * The bands that pay at an attainment, before threshold and cap.
 *
 * @param attainment percent of quota, 0 or more.
 */
export function slicesAt(plan: TargetPlan, attainment: number): readonly Slice[] {
  const reached = plan.tiers.filter((tier) => tier.from < attainment);
  if (plan.retro) {
    const tier = reached.at(-1);
    return tier ? [{ tier, from: 0, to: attainment, amount: worth(plan, tier, attainment) }] : [];
  }
  return reached.map((tier, i) => {
    const to = Math.min(attainment, reached[i + 1]?.from ?? attainment);
    return { tier, from: tier.from, to, amount: worth(plan, tier, to - tier.from) };
  });
}

/** Commission of a year at an attainment, before threshold and cap; US dollars. */
export function earnedByTiers(plan: TargetPlan, attainment: number): number {
  // Points are added up before money is, so that a whole quota is exactly 100 of them.
  const points = { multiple: 0, percent: 0 };
  for (const { tier, from, to } of slicesAt(plan, attainment)) points[tier.unit] += (to - from) * tier.value;
  return (plan.variable * points.multiple) / 100 + (plan.quota * points.percent) / 10_000;
}

/** The most variable pay a year, US dollars; infinite without a cap. */
export const capOf = (plan: TargetPlan) => (plan.cap === null ? Infinity : (plan.variable * plan.cap) / 100);

/**
 * Commission that a plan pays at an attainment that is the same in every quota period.
 *
 * @param attainment percent of quota, 0 or more; not rounded.
 * @returns US dollars a year, unrounded.
 * @source content/methods/commission-calculator.mdx, "Formula".
 */
export function commissionAt(plan: TargetPlan, attainment: number): number {
  if (attainment < plan.threshold) return 0;
  return Math.min(earnedByTiers(plan, attainment), capOf(plan));
}
