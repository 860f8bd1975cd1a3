import { usdPerYear, type PriceParity, type UsdPerYear } from '../shared/quantity.ts';

/** The percentiles that the wage survey publishes. */
export const publishedPercentiles = [10, 25, 50, 75, 90] as const;
export type PublishedPercentile = (typeof publishedPercentiles)[number];

/** Yearly pay at each published percentile, rising; null where the survey publishes nothing. */
export type Distribution = Readonly<Record<PublishedPercentile, UsdPerYear | null>>;

/** Where an amount stands in a distribution: a percentile between 10 and 90, or only the side it lies on outside them. */
export type Rank =
  | { readonly kind: 'within'; readonly percentile: number }
  | { readonly kind: 'below'; readonly percentile: PublishedPercentile }
  | { readonly kind: 'above'; readonly percentile: PublishedPercentile };

/**
 * What a yearly pay buys, in average U.S. prices.
 *
 * @param nominal USD a year, unrounded.
 * @param parity the area's regional price parity, all items, U.S. = 100; null where none is published.
 * @returns nominal ÷ (parity ÷ 100), unrounded; null when either is missing. Never a guess.
 * @source content/methods/salary-estimator.mdx; BEA, Regional Price Parities.
 */
export function realPay(nominal: UsdPerYear | null, parity: PriceParity | null): UsdPerYear | null {
  if (nominal === null || parity === null || !(parity > 0)) return null;
  return usdPerYear((nominal * 100) / parity);
}

/** Every published point in average U.S. prices. */
export function realDistribution(distribution: Distribution, parity: PriceParity | null): Distribution {
  return Object.fromEntries(publishedPercentiles.map((p) => [p, realPay(distribution[p], parity)])) as unknown as Distribution;
}

/**
 * The share of people in the occupation and area who earn less than `pay`.
 *
 * Interpolates in a straight line between the published percentiles on either side, so it never falls as pay rises.
 * Outside the lowest and highest published points it says only the side: the survey tells nothing more.
 * Where neighbouring points publish the same amount, that amount stands at the upper of them.
 *
 * @returns null when fewer than two points are published or pay is not a finite number.
 * @source content/methods/salary-estimator.mdx, "Placing a pay figure".
 */
export function rankOf(pay: UsdPerYear, distribution: Distribution): Rank | null {
  const points = publishedPercentiles.flatMap((p) => {
    const at = distribution[p];
    return at === null ? [] : [{ p, at }];
  });
  const first = points[0];
  const last = points.at(-1);
  if (!Number.isFinite(pay) || !first || !last || points.length < 2) return null;
  if (pay < first.at) return { kind: 'below', percentile: first.p };
  if (pay > last.at) return { kind: 'above', percentile: last.p };
  let percentile: number = first.p;
  for (let i = 1; i < points.length; i++) {
    const low = points[i - 1]!;
    const high = points[i]!;
    if (pay < low.at) break;
    percentile = pay >= high.at ? high.p : low.p + ((high.p - low.p) * (pay - low.at)) / (high.at - low.at);
  }
  return { kind: 'within', percentile };
}
