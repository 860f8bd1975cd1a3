import type { Area } from '../places/index.ts';
import { farFrom } from './compare.ts';
import { isWhole, placeKind } from './names.ts';

/** Most places that a page lists as near: more than that is the index's work. */
export const mostNearby = 25;
/** A similar place has at least 1 ÷ this and at most this many times as many people in the job. */
export const similarSize = 2;
/** And its pay is within this share: further off is "well" apart. */
export const similarPay = farFrom;
export const mostSimilar = 5;

/** Near places of an area: at most `mostNearby`, and how many were left out. */
export interface Nearby {
  readonly shown: readonly Area[];
  readonly left: number;
}

/**
 * Places that share a state with an area: the states first, in the order of its name; then metros and nonmetropolitan areas,
 * the most people in the job first and those without a number last. The nation's are its states. A territory that shares with nobody is near the other territories.
 *
 * @param people in the job by which areas are held large or small.
 */
export function nearbyOf(areas: readonly Area[], people: (code: string) => number | null): (area: Area) => Nearby {
  const size = new Map(areas.map((a) => [a, people(a.code) ?? -1]));
  const bySize = [...areas].sort((a, b) => size.get(b)! - size.get(a)! || (a.code < b.code ? -1 : 1));
  const wholes = bySize.filter(isWhole);
  const parts = new Map<string, Area[]>();
  for (const part of bySize) if (!isWhole(part)) for (const state of part.states) parts.set(state, [...(parts.get(state) ?? []), part]);
  const inSeveral = (states: readonly string[]) => {
    const found = new Set(states.flatMap((state) => parts.get(state) ?? []));
    return states.length > 1 ? bySize.filter((a) => found.has(a)) : [...found];
  };
  return (area) => {
    const own = area.states.flatMap((state) => wholes.filter((w) => w.states[0] === state));
    const sharing = [...own, ...inSeveral(area.states)].filter((a) => a !== area);
    const all = area.kind === 'nation' ? wholes : sharing.length > 0 ? sharing : wholes.filter((w) => w !== area && placeKind(w) === 'territory');
    return { shown: all.slice(0, mostNearby), left: Math.max(0, all.length - mostNearby) };
  };
}

/** A peer with what makes it similar. */
export interface Candidate {
  readonly code: string;
  /** Pay by which places are held against each other; null where there is none. */
  readonly amount: number | null;
  /** People in the job; null where not published. */
  readonly people: number | null;
}

/** Similar places of an area, nearest first, and how many more keep the rule but lie further off. */
export interface Similar {
  readonly codes: readonly string[];
  readonly left: number;
}

/**
 * Peers with between half and twice as many people in the job whose pay is nearest and within a tenth, nearest first, at most `mostSimilar`.
 * Places equally far off stand in order of code and are never parted: two that tie at the end are both there, more are left out together where others are nearer.
 * None where the area's own pay or number is not published.
 */
export function similarIn(peers: readonly Candidate[]): (code: string) => Similar {
  type Known = { readonly code: string; readonly amount: number; readonly people: number };
  const known = peers.filter((p): p is Known => p.amount !== null && p.people !== null).sort((a, b) => a.amount - b.amount);
  const byCode = new Map(known.map((p) => [p.code, p]));
  /** How many peers have less than an amount. */
  const below = (amount: number) => {
    let [from, to] = [0, known.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (known[middle]!.amount < amount) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return (code) => {
    const own = byCode.get(code);
    if (!own) return { codes: [], left: 0 };
    const { amount, people } = own;
    const reach = amount * similarPay;
    const all: { code: string; distance: number }[] = [];
    // One dollar more on either side, so that rounding of the bounds loses nobody; the rule itself decides.
    for (let i = below(amount - reach - 1); i < known.length && known[i]!.amount <= amount + reach + 1; i++) {
      const p = known[i]!;
      const distance = Math.abs(p.amount - amount);
      if (p !== own && p.people * similarSize >= people && p.people <= people * similarSize && distance <= reach) all.push({ code: p.code, distance });
    }
    all.sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1));
    const [last, next] = [all[mostSimilar - 1], all[mostSimilar]];
    const tied = last !== undefined && last.distance === next?.distance ? last.distance : null;
    const [nearer, upTo] = [all.filter((p) => p.distance < (tied ?? Infinity)), all.filter((p) => p.distance <= (tied ?? Infinity))];
    const shown = tied === null ? all.slice(0, mostSimilar) : upTo.length === mostSimilar + 1 || nearer.length === 0 ? upTo : nearer;
    return { codes: shown.map((p) => p.code), left: all.length - shown.length };
  };
}
