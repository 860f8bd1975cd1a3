import type { Area, RankedPlace } from '../places/index.ts';
import { placeKind } from './names.ts';

/** How many neighbors a list shows on either side of its area. */
export const neighborsShown = 2;

/** Where an area stands among its peers. */
export interface Standing {
  /** 1 for the highest. */
  readonly rank: number;
  /** How many are ranked. */
  readonly of: number;
  readonly amount: number;
  /** Codes of the others with the same amount. */
  readonly tied: readonly string[];
  /** The nearest with more, highest first. */
  readonly above: readonly RankedPlace<number>[];
  /** The nearest with less, highest first. */
  readonly below: readonly RankedPlace<number>[];
}

/** Areas are ranked among their own kind, by the rule of `rankBy`. Puerto Rico stands with the states, as in the survey; the nation, Guam and the Virgin Islands have no peers. */
export type PeerGroup = 'state' | 'metro' | 'nonmetro';
export function peerGroup(area: Pick<Area, 'kind' | 'name'>): PeerGroup | null {
  const kind = placeKind(area);
  if (kind === 'territory') return area.kind === 'territory' ? 'state' : null;
  return kind === 'nation' ? null : kind;
}

/** @param places a ranking, highest first, as `rankPlaces` gives it. */
export function standingsIn(places: readonly RankedPlace<number>[]): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>();
  for (let from = 0; from < places.length; ) {
    const { rank, amount } = places[from]!;
    let to = from + 1;
    while (to < places.length && places[to]!.rank === rank) to += 1;
    const equal = places.slice(from, to).map((p) => p.code);
    const above = places.slice(Math.max(0, from - neighborsShown), from);
    const below = places.slice(to, to + neighborsShown);
    for (const code of equal) found.set(code, { rank, of: places.length, amount, tied: equal.filter((other) => other !== code), above, below });
    from = to;
  }
  return found;
}
