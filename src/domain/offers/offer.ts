import { commissionAt, commissionCurve, cutAt, passes, withTarget, type Curve, type QuotaPeriods, type TargetPlan, type Tier } from '../pay-plan/index.ts';

/** An offer: a plan, and what comes with it. US dollars a year unless a name says otherwise. */
export interface Offer {
  readonly plan: TargetPlan;
  /** Signing bonus, paid once; it counts in the first year. */
  readonly sign: number;
  /** Employer's retirement match. */
  readonly match: number;
  /** What the reader believes the equity is worth. */
  readonly equity: number;
  /** Months in which variable pay is at least a twelfth of target, 0 to 12. */
  readonly guarantee: number;
}

/** An offer as far as its letter says; null is not known. Units as in `Offer` and `PayPlan`. */
export interface OfferTerms {
  readonly base: number;
  readonly variable: number | null;
  readonly quota: number | null;
  readonly tiers: readonly Tier[] | null;
  readonly retro: boolean;
  readonly threshold: number;
  /** Percent of variable pay; Infinity where the letter says that there is none. */
  readonly cap: number | null;
  readonly periods: QuotaPeriods;
  readonly sign: number | null;
  readonly match: number | null;
  readonly equity: number | null;
  readonly guarantee: number | null;
}

/** What stands for tiers that nobody has named: the base rate on every sale. */
export const oneRate: readonly Tier[] = [{ from: 0, value: 1, unit: 'multiple' }];

/** Base pay and the parts that an offer names in dollars, without variable pay; an unknown part adds nothing. */
export const namedParts = ({ base, sign, match, equity }: Pick<OfferTerms, 'base' | 'sign' | 'match' | 'equity'>) => base + (sign ?? 0) + (match ?? 0) + (equity ?? 0);

/**
 * The offer that terms describe, with nothing for what is unknown: no cap, no guarantee, one rate.
 *
 * @returns null where quota or variable pay is unknown, so that commission has no line; rates on sales say variable pay by themselves.
 */
export function offerOf(terms: OfferTerms): Offer | null {
  const { quota, sign, match, equity, guarantee } = terms;
  if (quota === null) return null;
  const cap = terms.cap === Infinity ? null : terms.cap;
  const plan = withTarget({ base: terms.base, variable: terms.variable, quota, tiers: terms.tiers ?? oneRate, retro: terms.retro, threshold: terms.threshold, cap, periods: terms.periods });
  return plan && { plan, sign: sign ?? 0, match: match ?? 0, equity: equity ?? 0, guarantee: guarantee ?? 0 };
}

const fixed = (offer: Offer) => namedParts({ ...offer, base: offer.plan.base });

/**
 * Variable pay of the first year, with the guarantee in it.
 *
 * Guaranteed months pay a twelfth of target or a twelfth of the year's commission, whichever is more.
 *
 * @param attainment percent of quota, 0 or more.
 */
export function variablePay({ plan, guarantee }: Offer, attainment: number): number {
  const commission = commissionAt(plan, attainment);
  // Target is left whole in a full year of it, so that nothing is lost in twelfths.
  return commission >= plan.variable ? commission : (plan.variable * guarantee + commission * (12 - guarantee)) / 12;
}

/**
 * What an offer is worth in its first year at an attainment.
 *
 * @param attainment percent of quota, 0 or more.
 * @returns US dollars before tax, unrounded.
 * @source content/methods/offer-comparison.mdx, "Formula".
 */
export const offerTotal = (offer: Offer, attainment: number) => fixed(offer) + variablePay(offer, attainment);

/** An offer's first year as straight pieces over attainment, exact. */
export function offerCurve(offer: Offer, to: number): Curve {
  const { plan } = offer;
  const commission = commissionCurve(plan, to);
  const kinks = offer.guarantee > 0 ? commission.flatMap((piece) => passes(piece, plan.variable) ?? []) : [];
  return cutAt(commission, kinks).map(({ from, to: end, start, end: last }) => {
    // A piece lies wholly above or below target once it is cut there; its middle says which.
    const lifted = (start + last) / 2 >= plan.variable ? 0 : offer.guarantee;
    const pay = (amount: number) => fixed(offer) + (plan.variable * lifted + amount * (12 - lifted)) / 12;
    return { from, to: end, start: pay(start), end: pay(last) };
  });
}

/** Pay in average U.S. prices: divided by the area's regional price parity over 100; null where no parity is published. */
export const inAveragePrices = (pay: number, parity: number | null) => (parity === null ? null : (pay * 100) / parity);

/** A whole curve in average U.S. prices. */
export const curveInAveragePrices = (curve: Curve, parity: number): Curve => curve.map((piece) => ({ ...piece, start: (piece.start * 100) / parity, end: (piece.end * 100) / parity }));
