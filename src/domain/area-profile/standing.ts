import type { Area, RankedPlace } from '../places/index.ts';
import { placeKind } from './names.ts';

/** How many neighbors a list shows on either side of its area, at least. */
export const neighborsShown = 2;
/** A tie of up to so many is listed whole; of a larger one, one place is named and the others are counted. */
export const tieListed = 2;
/** Fewest places in a ranking for a rank to be told: "1st of 4" says little. */
export const fewestPeers = 10;

/** A row of the list around an area. */
export interface Neighbor extends RankedPlace<number> {
  /** Others with the same amount that are not listed. */
  readonly more: number;
}

/** Where an area stands among its peers. */
export interface Standing {
  /** 1 for the highest. */
  readonly rank: number;
  /** How many are ranked. */
  readonly of: number;
  readonly amount: number;
  /** Codes of the others with the same amount. */
  readonly tied: readonly string[];
  /** The nearest with more, highest first, no tie cut in two. */
  readonly above: readonly Neighbor[];
  /** The nearest with less, likewise. */
  readonly below: readonly Neighbor[];
}

/** Areas are ranked among their own kind, by the rule of `rankBy`. Puerto Rico stands with the states, as in the survey; the nation, Guam and the Virgin Islands have no peers. */
export type PeerGroup = 'state' | 'metro' | 'nonmetro';
export function peerGroup(area: Pick<Area, 'kind' | 'name'>): PeerGroup | null {
  const kind = placeKind(area);
  if (kind === 'territory') return area.kind === 'territory' ? 'state' : null;
  return kind === 'nation' ? null : kind;
}

/** A tie as rows: whole where it is small, else its first place with the number of the others. */
const rowsOf = (tie: readonly RankedPlace<number>[]): readonly Neighbor[] => (tie.length <= tieListed ? tie : tie.slice(0, 1)).map((p) => ({ ...p, more: tie.length <= tieListed ? 0 : tie.length - 1 }));

/** @param places a ranking, highest first, as `rankPlaces` gives it. */
export function standingsIn(places: readonly RankedPlace<number>[]): ReadonlyMap<string, Standing> {
  const ties: RankedPlace<number>[][] = [];
  for (const place of places) {
    const last = ties.at(-1);
    if (last?.[0]!.rank === place.rank) last.push(place);
    else ties.push([place]);
  }
  /** Ties one after another until enough places are told of. */
  const nearest = (from: number, step: 1 | -1): readonly Neighbor[] => {
    const found: (readonly Neighbor[])[] = [];
    let told = 0;
    for (let i = from; told < neighborsShown && ties[i]; i += step) {
      found.push(rowsOf(ties[i]!));
      told += ties[i]!.length;
    }
    return (step < 0 ? found.reverse() : found).flat();
  };
  return new Map(
    ties.flatMap((tie, i) => {
      const { rank, amount } = tie[0]!;
      const [above, below] = [nearest(i - 1, -1), nearest(i + 1, 1)];
      return tie.map(({ code }) => [code, { rank, of: places.length, amount, tied: tie.flatMap((other) => (other.code === code ? [] : [other.code])), above, below }] as const);
    }),
  );
}

/** The area's own row between its neighbors, highest first; one that shares its rank stands beside it, more are counted. */
export function around(code: string, { above, below, rank, amount, tied }: Standing): readonly Neighbor[] {
  const listed = tied.length < tieListed ? [code, ...tied].sort((a, b) => (a < b ? -1 : 1)) : [code];
  const own = listed.map((each) => ({ code: each, amount, rank, more: tied.length + 1 - listed.length }));
  return [...above, ...own, ...below];
}
