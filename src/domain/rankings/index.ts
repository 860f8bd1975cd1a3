import { rankPlaces, type Area, type Estimate } from '../places/index.ts';
import type { PriceParity, UsdPerYear } from '../shared/quantity.ts';
import { realPay } from '../wage-distribution/index.ts';

/** What places can be ranked by: what the median buys, the median, people in the job, its share of local jobs against the nation's. */
export const rankingOrders = ['real', 'pay', 'jobs', 'concentration'] as const;
export type RankingOrder = (typeof rankingOrders)[number];

/** A place with what the survey publishes of one occupation there. */
export interface Candidate {
  readonly code: string;
  /** People in the job; null when not published. */
  readonly employment: number | null;
  readonly locationQuotient: number | null;
  readonly median: UsdPerYear | null;
  readonly parity: PriceParity | null;
}

/** An area with its estimate, as rankings read them. */
export const candidateOf = ({ code, parity }: Area, { employment, locationQuotient, pay }: Estimate): Candidate => ({ code, parity, employment, locationQuotient, median: pay[50] });

/** Why a place has no rank: the first of these that holds. */
export const leftOutReasons = ['no-count', 'too-few', 'no-pay', 'no-price-level', 'no-quotient'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export interface RankedCandidate extends Candidate {
  /** USD a year in average U.S. prices, unrounded; null without a median or a price level. */
  readonly real: UsdPerYear | null;
  /** 1 for the highest. */
  readonly rank: number;
  /** True where another place has the same amount, and so the same rank. */
  readonly tied: boolean;
}

export interface Ranking {
  readonly order: RankingOrder;
  /** Fewest people in the job for a place to be ranked. */
  readonly fewest: number;
  /** How many places were looked at: the ranked and those left out. */
  readonly of: number;
  /** Highest first; ties in order of code. */
  readonly rows: readonly RankedCandidate[];
  /** In the order given. */
  readonly leftOut: readonly { readonly candidate: Candidate & { readonly real: UsdPerYear | null }; readonly because: LeftOutReason }[];
}

/**
 * Ranks places, and says of every other one why it has no rank.
 *
 * A place needs a published count of at least `fewest` people, whatever the order. The median and the price level are
 * needed only where the order reads them, so a place without a median can be ranked by people in the job.
 * Equal unrounded amounts share a rank and the next is skipped; ties stand in order of code.
 */
export function rankBy(order: RankingOrder, candidates: readonly Candidate[], fewest: number): Ranking {
  const all = candidates.map((c) => ({ ...c, real: realPay(c.median, c.parity) }));
  const leftOut = all.flatMap((candidate) => {
    const because = reasonAgainst(candidate, order, fewest);
    return because ? [{ candidate, because }] : [];
  });
  const out = new Set(leftOut.map(({ candidate }) => candidate.code));
  const kept = new Map(all.filter((c) => !out.has(c.code)).map((c) => [c.code, c]));
  const ranked = rankPlaces([...kept.values()].map((c) => ({ code: c.code, amount: amountOf[order](c) })));
  const rows = ranked.map(({ code, rank }, i) => ({ ...kept.get(code)!, rank, tied: ranked[i - 1]?.rank === rank || ranked[i + 1]?.rank === rank }));
  return { order, fewest, of: candidates.length, rows, leftOut };
}

const amountOf: Readonly<Record<RankingOrder, (c: Candidate & { real: UsdPerYear | null }) => number | null>> = {
  real: (c) => c.real,
  pay: (c) => c.median,
  jobs: (c) => c.employment,
  concentration: (c) => c.locationQuotient,
};

function reasonAgainst({ employment, median, parity, locationQuotient }: Candidate, order: RankingOrder, fewest: number): LeftOutReason | null {
  if (employment === null) return 'no-count';
  if (employment < fewest) return 'too-few';
  if ((order === 'real' || order === 'pay') && median === null) return 'no-pay';
  if (order === 'real' && !(parity !== null && parity > 0)) return 'no-price-level';
  if (order === 'concentration' && locationQuotient === null) return 'no-quotient';
  return null;
}

/** The first `count` rows, and those that share the rank of the last of them. */
export const firstRows = (rows: readonly RankedCandidate[], count: number): readonly RankedCandidate[] => {
  const edge = rows[count - 1];
  return edge ? rows.filter((r) => r.rank <= edge.rank) : rows;
};

/** The last `count` rows, and those that share the rank of the first of them. */
export const lastRows = (rows: readonly RankedCandidate[], count: number): readonly RankedCandidate[] => {
  const edge = rows[rows.length - count];
  return edge ? rows.filter((r) => r.rank >= edge.rank) : rows;
};

/** The two ends of a ranking; `last` is null where both ends would hold the same place, and `first` is then the whole. */
export function endsOf(rows: readonly RankedCandidate[], count: number): { readonly first: readonly RankedCandidate[]; readonly last: readonly RankedCandidate[] | null } {
  const [first, last] = [firstRows(rows, count), lastRows(rows, count)];
  return rows.length > 0 && first.length + last.length <= rows.length ? { first, last } : { first: rows, last: null };
}
