import { usdPerYear, type Quantity, type UsdPerYear } from '../shared/quantity.ts';
import { publishedPercentiles, type Distribution, type PublishedPercentile } from '../wage-distribution/index.ts';

/** A consumer price index. Only the quotient of two of one series means anything. */
export type PriceIndex = Quantity<'consumer price index'>;
export const priceIndex = (n: number) => n as PriceIndex;

/** What the survey says of one percentile in one year: an amount, the least that it can be, or nothing. */
export type HistoryPoint =
  | { readonly kind: 'published' | 'at-least'; readonly nominal: UsdPerYear; readonly real: UsdPerYear }
  | { readonly kind: 'not-published' };

/** One year as the survey published it. */
export interface PublishedYear {
  readonly year: number;
  /** Prices of that year's May. */
  readonly index: PriceIndex;
  readonly pay: Distribution;
  /** Percentiles marked `#`: at or above the top code. Their amounts are null. */
  readonly topCoded: readonly PublishedPercentile[];
  /** USD a year, the year's top code; null in a year that has none. */
  readonly topCode: UsdPerYear | null;
}

/** One year, each percentile in its own dollars and in those of the base year. */
export interface RealYear {
  readonly year: number;
  readonly index: PriceIndex;
  readonly points: Readonly<Record<PublishedPercentile, HistoryPoint>>;
}

/**
 * A pay of one year in the dollars of another.
 *
 * @param nominal USD a year in the dollars of its year; null where none is published.
 * @returns nominal × base ÷ then, unrounded; nominal itself where the two are one; null when anything is missing.
 * @source BLS, CPI-U, all items, U.S. city average, not seasonally adjusted.
 */
export function inDollarsOf(nominal: UsdPerYear | null, then: PriceIndex, base: PriceIndex): UsdPerYear | null {
  if (nominal === null || !(then > 0) || !(base > 0)) return null;
  return then === base ? nominal : usdPerYear((nominal * base) / then);
}

/**
 * Every year in its own dollars and in those of `baseYear`, in the order given.
 * A top-coded percentile is never capped at the code: it is stated as at least that much, in both dollars.
 *
 * @errors throws where the base year is missing, or a percentile is top-coded in a year without a top code.
 */
export function realHistory(years: readonly PublishedYear[], baseYear: number): readonly RealYear[] {
  const base = years.find((y) => y.year === baseYear)?.index;
  if (base === undefined) throw new RangeError(`The history has no year ${baseYear}.`);
  return years.map((year) => {
    const at = (p: PublishedPercentile) => pointOf(year, p, base);
    return { year: year.year, index: year.index, points: { 10: at(10), 25: at(25), 50: at(50), 75: at(75), 90: at(90) } };
  });
}

function pointOf({ year, index, pay, topCoded, topCode }: PublishedYear, p: PublishedPercentile, base: PriceIndex): HistoryPoint {
  const coded = pay[p] === null && topCoded.includes(p);
  if (coded && topCode === null) throw new RangeError(`A percentile is top-coded in ${year}, which has no top code.`);
  const nominal = coded ? topCode : pay[p];
  const real = inDollarsOf(nominal, index, base);
  return nominal === null || real === null ? { kind: 'not-published' } : { kind: coded ? 'at-least' : 'published', nominal, real };
}

/** How an amount moved from the first year to the last, both in dollars of the base year. */
export interface RealChange {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly first: UsdPerYear;
  readonly last: UsdPerYear;
  /** last ÷ first − 1, unrounded. */
  readonly share: number;
}

/** The change of a percentile over the whole history; null unless an exact amount is published at both ends. */
export function realChange(history: readonly RealYear[], p: PublishedPercentile): RealChange | null {
  const [from, to] = [history[0], history.at(-1)];
  const [first, last] = [from?.points[p], to?.points[p]];
  if (!from || !to || first?.kind !== 'published' || last?.kind !== 'published' || !(first.real > 0)) return null;
  return { firstYear: from.year, lastYear: to.year, first: first.real, last: last.real, share: last.real / first.real - 1 };
}

/** Years in which a percentile was top-coded: one entry for each code. */
export interface TopCodedYears {
  readonly percentile: PublishedPercentile;
  readonly topCode: UsdPerYear;
  readonly years: readonly number[];
}

export function topCodedYears(history: readonly RealYear[]): readonly TopCodedYears[] {
  const found: { percentile: PublishedPercentile; topCode: UsdPerYear; years: number[] }[] = [];
  for (const percentile of publishedPercentiles)
    for (const { year, points } of history) {
      const point = points[percentile];
      if (point.kind !== 'at-least') continue;
      const open = found.find((f) => f.percentile === percentile && f.topCode === point.nominal);
      if (open) open.years.push(year);
      else found.push({ percentile, topCode: point.nominal, years: [year] });
    }
  return found;
}
