import { inDollarsOf, priceIndex, type PriceIndex } from '../domain/real-history/index.ts';
import type { UsdPerYear } from '../domain/shared/quantity.ts';
import type { Distribution } from '../domain/wage-distribution/index.ts';
import { chosen, numberIn, tableRows } from './tables.ts';

/** Consumer prices of each May, all urban consumers, not seasonally adjusted. */
export const mayPricesTable = chosen.mayPrices;
/** Real amounts over time are in dollars of May of this year, that of the newest pay. */
export const priceYear = chosen.wageYear;

/** The index of May in `year`. Throws for a year that the table does not have. */
export function mayPrices(year: number): PriceIndex {
  const row = tableRows(mayPricesTable).find((r) => r.month === `${year}-05`);
  const index = row && numberIn(row, 'cpi_u');
  if (!index) throw new Error(`The price table has no May ${year}.`);
  return priceIndex(index);
}

/** A pay of May in `year` in dollars of May of the price year: pay × index of the price year ÷ index of its year, unrounded. */
export const inPriceYearDollars = (amount: UsdPerYear | null, year: number): UsdPerYear | null => inDollarsOf(amount, mayPrices(year), mayPrices(priceYear));

/** Every published point, likewise. */
export const distributionInPriceYear = (pay: Distribution, year: number): Distribution => {
  const at = (p: keyof Distribution) => inPriceYearDollars(pay[p], year);
  return { 10: at(10), 25: at(25), 50: at(50), 75: at(75), 90: at(90) };
};
