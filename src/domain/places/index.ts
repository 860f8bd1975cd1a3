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
  /** Regional price parity, all items; null where BEA publishes none. */
  readonly parity: PriceParity | null;
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

/** A place with its median, for ranking. */
export interface RankedPlace {
  readonly code: string;
  readonly amount: UsdPerYear;
  /** 1 for the highest; equal amounts share a rank and the next is skipped. */
  readonly rank: number;
}

/**
 * Places by amount, highest first; ties share a rank and stand in order of code.
 * Places without an amount are left out, never ranked last.
 */
export function rankPlaces(amounts: readonly { readonly code: string; readonly amount: UsdPerYear | null }[]): readonly RankedPlace[] {
  const given = amounts.flatMap(({ code, amount }) => (amount === null ? [] : [{ code, amount }]));
  given.sort((a, b) => b.amount - a.amount || (a.code < b.code ? -1 : 1));
  let rank = 0;
  return given.map((place, i) => {
    if (i === 0 || place.amount !== given[i - 1]!.amount) rank = i + 1;
    return { ...place, rank };
  });
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** A place that a reader can pick by typing: its name, and what people call it. */
export interface NamedPlace {
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind;
  readonly nicknames?: readonly string[] | undefined;
}

/**
 * Finds places by what a reader types: the start of any word of the name, a nickname ("SF", "Silicon Valley"), a state's code.
 *
 * @returns at most `most` places, best first: exact nickname, then name start, then word starts; metros before rural areas.
 */
export function findPlaces<P extends NamedPlace>(typed: string, places: readonly P[], most = 8): readonly P[] {
  const wanted = plain(typed);
  if (wanted === '') return places.slice(0, most);
  const words = wanted.split(' ');
  const order: Record<AreaKind, number> = { nation: 0, state: 1, territory: 1, metro: 2, nonmetro: 3 };
  const scored = places.flatMap((place) => {
    const name = plain(place.name);
    const nicknames = (place.nicknames ?? []).map(plain);
    let score: number;
    if (nicknames.includes(wanted)) score = 0;
    else if (name === wanted) score = 0;
    else if (name.startsWith(wanted)) score = 2;
    else if (nicknames.some((n) => n.startsWith(wanted))) score = 3;
    else {
      const parts = name.split(' ').concat(nicknames.flatMap((n) => n.split(' ')));
      if (!words.every((word) => parts.some((part) => part.startsWith(word)))) return [];
      score = 4;
    }
    return [{ place, score: score * 10 + order[place.kind] }];
  });
  return scored
    .sort((a, b) => a.score - b.score || (a.place.name < b.place.name ? -1 : 1))
    .slice(0, most)
    .map((s) => s.place);
}
