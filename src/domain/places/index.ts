import type { Distribution } from '../wage-distribution/index.ts';
import type { PriceParity, UsdPerYear } from '../shared/quantity.ts';

export type AreaKind = 'nation' | 'state' | 'territory' | 'metro' | 'nonmetro';

/** One area of the wage tables. */
export interface Area {
  /** US; two digits for a state; five for a metro; seven for a nonmetropolitan area. */
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind;
  /** Two-letter codes of the states it lies in; empty for the nation. */
  readonly states: readonly string[];
  /** Regional price parity, all items; null where our tables have none. */
  readonly parity: PriceParity | null;
}

/** A place that a reader can pick by typing: its name, and what people call it. */
export interface NamedPlace {
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind;
  readonly nicknames?: readonly string[] | undefined;
}

/** Why a cell is empty, as the survey marks it. */
export type Suppression = '*' | '**' | '#' | 'row_not_published';

/** One occupation in one area. */
export interface Estimate {
  readonly pay: Distribution;
  /** People in the job; null when not published. */
  readonly employment: number | null;
  /** The occupation's share of local jobs ÷ its national share; null when not published. */
  readonly locationQuotient: number | null;
  readonly payFlag: Suppression | null;
  readonly employmentFlag: Suppression | null;
}

/** Fewest people in the job for a metro to be ranked: below it a median leans on very few answers. */
export const fewestRanked = 500;

/** A place with its amount, for ranking: a median, a real median, a count. */
export interface RankedPlace<Amount extends number = UsdPerYear> {
  readonly code: string;
  readonly amount: Amount;
  /** 1 for the highest; equal amounts share a rank and the next is skipped. */
  readonly rank: number;
}

/**
 * Places by amount, highest first; ties share a rank and stand in order of code.
 * Places without an amount are left out, never ranked last.
 */
export function rankPlaces<Amount extends number>(amounts: readonly { readonly code: string; readonly amount: Amount | null }[]): readonly RankedPlace<Amount>[] {
  const given = amounts.flatMap(({ code, amount }) => (amount === null ? [] : [{ code, amount }]));
  given.sort((a, b) => b.amount - a.amount || (a.code < b.code ? -1 : 1));
  let rank = 0;
  return given.map((place, i) => {
    if (i === 0 || place.amount !== given[i - 1]!.amount) rank = i + 1;
    return { ...place, rank };
  });
}
