import { inDollarsOf, priceIndex, type PriceIndex } from '../domain/real-history/index.ts';
import type { UsdPerYear } from '../domain/shared/quantity.ts';
import type { Distribution } from '../domain/wage-distribution/index.ts';
import { numberIn, tableRows } from './tables.ts';

/** Consumer prices of each May, all urban consumers, not seasonally adjusted. */
export const mayPricesTable = 'cpi-u/may-2019-2025';
/** Real amounts over time are in dollars of May of this year. */
export const priceYear = 2025;

/** The index of May in `year`. Throws for a year that the table does not have. */
export function mayPrices(year: number): PriceIndex {
  const row = tableRows(mayPricesTable).find((r) => r.month === `${year}-05`);
  const index = row && numberIn(row, 'cpi_u');
  if (!index) throw new Error(`The price table has no May ${year}.`);
  return priceIndex(index);
}

/** A pay of May in `year` in dollars of May 2025: pay × index of 2025 ÷ index of its year, unrounded. */
export const inDollarsOf2025 = (amount: UsdPerYear | null, year: number): UsdPerYear | null => inDollarsOf(amount, mayPrices(year), mayPrices(priceYear));

/** Every published point, likewise. */
export const distributionIn2025 = (pay: Distribution, year: number): Distribution => {
  const at = (p: keyof Distribution) => inDollarsOf2025(pay[p], year);
  return { 10: at(10), 25: at(25), 50: at(50), 75: at(75), 90: at(90) };
};
