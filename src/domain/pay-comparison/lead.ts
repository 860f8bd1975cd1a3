import { rankPlaces } from '../places/index.ts';
import { realPay } from '../wage-distribution/index.ts';
import { usdPerYear, type UsdPerYear } from '../shared/quantity.ts';
import type { ComparedPay } from './facts.ts';

/** Which median is highest, and by how much. */
export interface Lead {
  /** The highest median, USD a year, unrounded. */
  readonly amount: UsdPerYear;
  /** Codes of the columns that have it, in their order: two or more when they tie. */
  readonly first: readonly string[];
  /** The others that have a median, nearest first, with what they lack to it. */
  readonly behind: readonly { readonly code: string; readonly less: UsdPerYear }[];
  /** Codes of columns without the figure: left out, never last. */
  readonly without: readonly string[];
}

/**
 * Compares the medians of columns.
 *
 * @param by 'published': as the survey has them; 'real': divided by each area's price parity. A real median needs both figures.
 * @returns null when no column has the figure. Amounts tie only when they are exactly equal.
 */
export function leadOf(columns: readonly ComparedPay[], by: 'published' | 'real'): Lead | null {
  const amounts = columns.map(({ code, estimate, parity }) => ({ code, amount: by === 'real' ? realPay(estimate.pay[50], parity) : estimate.pay[50] }));
  const ranked = rankPlaces(amounts);
  const top = ranked[0];
  if (!top) return null;
  return {
    amount: top.amount,
    first: amounts.filter(({ amount }) => amount === top.amount).map(({ code }) => code),
    behind: ranked.filter(({ rank }) => rank > 1).map(({ code, amount }) => ({ code, less: usdPerYear(top.amount - amount) })),
    without: amounts.filter(({ amount }) => amount === null).map(({ code }) => code),
  };
}
