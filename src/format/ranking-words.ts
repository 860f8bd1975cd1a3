import type { LeftOutReason, RankedCandidate, Ranking, RankingOrder } from '../domain/rankings/index.ts';
import { inWords, type PeerGroup } from '../domain/area-profile/index.ts';
import { formatCount, formatUsd } from './money.ts';

/** What a ranking is by: in a heading, in a list of orders, over its column. */
export const orderWords: Readonly<Record<RankingOrder, { readonly title: string; readonly short: string; readonly column: string }>> = {
  real: { title: 'by what the median buys', short: 'By what the median buys', column: 'In U.S. prices' },
  pay: { title: 'by median pay', short: 'By median pay', column: 'Median' },
  jobs: { title: 'by people at work', short: 'By people at work', column: 'At work' },
  concentration: { title: 'by share of local jobs', short: 'By share of local jobs', column: 'Share of jobs, U.S. = 1' },
};

/** "9", or "=9" where places share the rank. */
export const formatRank = ({ rank, tied }: Pick<RankedCandidate, 'rank' | 'tied'>): string => `${tied ? '=' : ''}${rank}`;

/** "1.90": times the national share, in hundredths as the survey publishes it. */
export const formatQuotient = (quotient: number): string => quotient.toFixed(2);

/** "Ranks 1 to 10"; "Rank 1" where all share it. */
export function ranksInWords(rows: readonly RankedCandidate[]): string {
  const [first, last] = [rows[0]?.rank, rows.at(-1)?.rank];
  return first === undefined || last === undefined ? 'No ranks' : first === last ? `Rank ${first}` : `Ranks ${first} to ${last}`;
}

const reasons: Readonly<Record<Exclude<LeftOutReason, 'too-few'>, string>> = {
  'no-count': 'number of people not published',
  'no-pay': 'median not published',
  'no-price-level': 'no price level published',
  'no-quotient': 'share of jobs not published',
};
/** Why a place has no rank: "fewer than 500 people in the job". */
export const leftOutWords = (because: LeftOutReason, fewest: number): string => (because === 'too-few' ? `fewer than ${formatCount(fewest)} people in the job` : reasons[because]);

type NameOf = (code: string) => string;

/** "Ogden, UT"; "Ogden, UT and Provo, UT"; "four metros". */
function metrosInWords(rows: readonly RankedCandidate[], nameOf: NameOf): string {
  return rows.length > 2 ? `${inWords(rows.length)} metros` : rows.map((r) => nameOf(r.code)).join(' and ');
}

const topOf = (rows: readonly RankedCandidate[]) => rows.filter((r) => r.rank === rows[0]?.rank);
const bottomOf = (rows: readonly RankedCandidate[]) => rows.filter((r) => r.rank === rows.at(-1)?.rank);

/** Who ranks first: a name, two that tie, or how many tie; null where no metro is ranked. */
export const leadersInWords = ({ rows }: Ranking, nameOf: NameOf): string | null => (rows.length === 0 ? null : metrosInWords(topOf(rows), nameOf));

const amountInWords: Readonly<Record<RankingOrder, (row: RankedCandidate) => string>> = {
  real: (r) => `a median that buys what ${formatUsd(r.real!)} buys at average U.S. prices`,
  pay: (r) => `a median of ${formatUsd(r.median!)}`,
  jobs: (r) => `${formatCount(r.employment!)} people in the job`,
  concentration: (r) => `${formatQuotient(r.locationQuotient!)} times the national share of jobs`,
};

/** No sentence opens with a digit. */
const opening = (text: string) => (/^\d/.test(text) ? `Altogether ${text}` : text.charAt(0).toUpperCase() + text.slice(1));

/** Who stands first and who last, a sentence each. Ties are said; where all tie, or only one metro is ranked, nobody is called last. */
export function endsInWords({ rows, order }: Ranking, nameOf: NameOf): readonly string[] {
  const say = (group: readonly RankedCandidate[], place: 'first' | 'last') => {
    const among = place === 'first' ? ` of the ${formatCount(rows.length)} metros ranked` : '';
    const verb = rows.length === 1 ? 'is the only metro ranked, with' : group.length === 1 ? `ranks ${place}${among}, with` : `tie for ${place}${among}, each with`;
    return `${opening(metrosInWords(group, nameOf))} ${verb} ${amountInWords[order](group[0]!)}.`;
  };
  const [top, bottom] = [topOf(rows), bottomOf(rows)];
  if (rows.length === 0) return ['No metro can be ranked.'];
  return rows[0]!.rank === rows.at(-1)!.rank ? [say(top, 'first')] : [say(top, 'first'), say(bottom, 'last')];
}

/** Places that are ranked among themselves. */
export type RankedKind = PeerGroup;
/** What they are: over the column of their names, in the plural, and after how many there are. D.C. and Puerto Rico are ranked with the states and counted among them. */
export const kindWords: Readonly<Record<RankedKind, { readonly column: string; readonly plural: string; readonly counted: string }>> = {
  metro: { column: 'Metro', plural: 'metros', counted: 'metros' },
  state: { column: 'State', plural: 'states, D.C. and Puerto Rico', counted: 'states, counting D.C. and Puerto Rico' },
  nonmetro: { column: 'Nonmetropolitan area', plural: 'nonmetropolitan areas', counted: 'nonmetropolitan areas' },
};
/** Few enough to name. */
const named = 3;

/** The rules above a table in plain words, with every count: who is ranked, who is left out and why, how ties stand. */
export function rulesInWords(ranking: Ranking, kind: RankedKind, nameOf: NameOf): readonly string[] {
  const { order, fewest, of, rows, leftOut } = ranking;
  const counts = rows.map((r) => r.employment!);
  const out = (because: LeftOutReason) => leftOut.filter((l) => l.because === because).map((l) => nameOf(l.candidate.code));
  const line = (because: LeftOutReason, words: string) => {
    const names = out(because);
    const list = names.length > 0 && names.length <= named ? ` (${names.join('; ')})` : '';
    return `${words}: ${names.length === 0 ? 'none' : formatCount(names.length)}${list}.`;
  };
  const smallest = counts.length > 0 ? `; the smallest number here is ${formatCount(Math.min(...counts))}` : '';
  return [
    rows.length === 0
      ? `Ranked: none of ${formatCount(of)} ${kindWords[kind].counted}. A rank takes at least ${formatCount(fewest)} people in the job.`
      : `Ranked: ${formatCount(rows.length)} of ${formatCount(of)} ${kindWords[kind].counted}. Each has at least ${formatCount(fewest)} people in the job${smallest}.`,
    line('too-few', `Left out, fewer than ${formatCount(fewest)} people in the job`),
    line('no-count', 'Left out, number of people not published'),
    ...(order === 'real' || order === 'pay' ? [line('no-pay', 'Left out, median not published')] : []),
    ...(order === 'real' ? [line('no-price-level', kind === 'metro' ? 'Left out, no price level, as everywhere in Puerto Rico' : 'Left out, no price level published')] : []),
    ...(order === 'concentration' ? [line('no-quotient', 'Left out, share of jobs not published')] : []),
    'A place that is left out is counted once, under the first reason that holds.',
    'Equal amounts share a rank, marked “=”, and the next rank is skipped. Ties stand in order of area code.',
    orderRule[order],
  ];
}

const orderRule: Readonly<Record<RankingOrder, string>> = {
  real: '“In U.S. prices” is the median ÷ (local price level ÷ 100). Ranks use unrounded amounts, so two that look equal here may differ by cents.',
  pay: 'The survey rounds medians to $10, so ties can happen.',
  jobs: 'The survey rounds numbers of people to 10, so ties can happen.',
  concentration: '“Share of jobs” is the job’s share of local jobs ÷ its share of U.S. jobs. The survey calls it the location quotient and publishes hundredths, so ties can happen.',
};

/** What the page of a ranking is, for search engines; `vintage` is "May 2025". */
export function rankingSummary({ order, rows }: Ranking, short: string, vintage: string): string {
  const what = { real: 'by median pay after local prices', pay: 'by median pay before prices', jobs: 'by people at work', concentration: 'by the job’s share of local jobs' }[order];
  return `${short}: ${formatCount(rows.length)} metros ranked ${what}, ${vintage}, to sort or download. Who is left out, and why.`;
}
