import { fewestRanked, type Area, type Estimate } from '../places/index.ts';
import { candidateOf, rankBy } from '../rankings/index.ts';
import type { UsdPerYear } from '../shared/quantity.ts';
import { realPay } from '../wage-distribution/index.ts';
import { salesJobs, servicesReps } from './jobs.ts';
import { isWhole, placeKind, type PlaceKind, type PlaceNames } from './names.ts';
import { nearbyOf, similarIn, type Candidate } from './neighbors.ts';
import { fewestPeers, peerGroup, standingsIn, type PeerGroup, type Standing } from './standing.ts';
import { namesByCode } from './told-apart.ts';

/** Fewest occupations with a median for a full page: with one there is nothing to set beside it, so a short page leads to the state. */
export const fewestPublished = 2;

/** The wage tables as a profile needs them: every area has an estimate for each of the nine occupations, empty or not. */
export interface Survey {
  readonly areas: readonly Area[];
  readonly estimateOf: (code: string, soc: string) => Estimate;
}

/** One occupation in one area. */
export interface JobHere {
  readonly soc: string;
  readonly estimate: Estimate;
  /** The median in average U.S. prices; null without a median or a price level. */
  readonly real: UsdPerYear | null;
  /** The national median; null on the nation's own page. */
  readonly national: UsdPerYear | null;
  /** Null where the area is not ranked, or with fewer than `fewestPeers` that are. */
  readonly byMedian: Standing | null;
  readonly byReal: Standing | null;
  /** Where this median is not published: the first of its states, or else the nation, that has one. */
  readonly instead: { readonly code: string; readonly median: UsdPerYear } | null;
}

/** What an area's page says. Amounts are unrounded. */
export interface AreaProfile {
  readonly area: Area;
  readonly kind: PlaceKind;
  readonly names: PlaceNames;
  readonly group: PeerGroup | null;
  /** Highest median first; those without one last, in the order of `salesJobs`. */
  readonly jobs: readonly JobHere[];
  /** The job the page speaks of: services reps, or else the one with a median that most people do. Null where no median is published. */
  readonly main: JobHere | null;
  readonly published: number;
  readonly thin: boolean;
  /** The states or territories that it lies in, wholly or in part, in the order of its name. Empty for a whole one and for the nation. */
  readonly liesIn: readonly Area[];
  /** The smallest larger area that has all of it: its only state, else the nation. Null for the nation, and for a territory, which the nation's figures leave out. */
  readonly above: Area | null;
  /** Where a short page leads: its first state, else the nation. Null for the nation. */
  readonly leadsTo: Area | null;
  /** By people in the main job. */
  readonly nearby: readonly Area[];
  readonly nearbyLeft: number;
  /** Codes, nearest first. They are held against each other by real pay where the area has a price level, else by the median. */
  readonly similar: readonly string[];
  /** How many more keep the rule of `similarIn` but lie further off. */
  readonly similarLeft: number;
}

/** By the median, or by what it buys. */
type Order = 'pay' | 'real';

const once = <T>(make: (key: string) => T) => {
  const kept = new Map<string, T>();
  return (key: string): T => {
    const found = kept.get(key) ?? make(key);
    kept.set(key, found);
    return found;
  };
};

/**
 * Profiles of all areas. Rankings are worked out once for each occupation and kind; a profile then costs little.
 *
 * @returns a function that throws for a code that is not among the areas.
 */
export function areaProfiles({ areas, estimateOf }: Survey): (code: string) => AreaProfile {
  const byCode = new Map(areas.map((a) => [a.code, a]));
  const names = namesByCode(areas);
  const nation = areas.find((a) => a.kind === 'nation') ?? null;
  const wholes = new Map(areas.filter(isWhole).flatMap((a) => a.states.map((s) => [s, a] as const)));
  const members = once((group) => areas.filter((a) => peerGroup(a) === group));
  const league = once((key) => {
    const [group, soc, by] = key.split(' ') as [PeerGroup, string, Order];
    const { rows } = rankBy(by, members(group).map((area) => candidateOf(area, estimateOf(area.code, soc))), fewestRanked);
    return standingsIn(rows.map(({ code, rank, real, median }) => ({ code, rank, amount: (by === 'real' ? real : median)! })));
  });
  const alike = once((key) => {
    const [group, soc, by] = key.split(' ') as [PeerGroup, string, Order];
    const peers = members(group).map(({ code, parity }): Candidate => {
      const { employment, pay } = estimateOf(code, soc);
      return { code, amount: by === 'real' ? realPay(pay[50], parity) : pay[50], people: employment };
    });
    return similarIn(peers);
  });
  const nearby = once((soc) => nearbyOf(areas, (code) => estimateOf(code, soc).employment));
  const statesOf = (area: Area): readonly Area[] => (area.kind === 'nation' ? [] : area.states.flatMap((s) => wholes.get(s) ?? []).filter((own) => own !== area));
  const jobIn = (area: Area, liesIn: readonly Area[], group: PeerGroup | null, soc: string): JobHere => {
    const estimate = estimateOf(area.code, soc);
    const median = estimate.pay[50];
    const standing = (by: Order) => {
      const found = group && league(`${group} ${soc} ${by}`).get(area.code);
      return found && found.of >= fewestPeers ? found : null;
    };
    const next = median === null && area !== nation ? [...liesIn, ...(nation ? [nation] : [])].find(({ code }) => estimateOf(code, soc).pay[50] !== null) : undefined;
    return {
      soc,
      estimate,
      real: realPay(median, area.parity),
      national: nation && area.kind !== 'nation' ? estimateOf(nation.code, soc).pay[50] : null,
      byMedian: standing('pay'),
      byReal: standing('real'),
      instead: next ? { code: next.code, median: estimateOf(next.code, soc).pay[50]! } : null,
    };
  };

  return once((code) => {
    const area = byCode.get(code);
    if (!area) throw new Error(`There is no area ${code}.`);
    const [kind, group, liesIn] = [placeKind(area), peerGroup(area), statesOf(area)];
    const larger = area === nation ? null : nation;
    const found = salesJobs.map(({ soc }) => jobIn(area, liesIn, group, soc));
    const priced = found.filter((j) => j.estimate.pay[50] !== null).sort((a, b) => b.estimate.pay[50]! - a.estimate.pay[50]!);
    const byPeople = [...priced].sort((a, b) => (b.estimate.employment ?? -1) - (a.estimate.employment ?? -1));
    const main = priced.find((j) => j.soc === servicesReps) ?? byPeople[0] ?? null;
    const near = nearby(main?.soc ?? servicesReps)(area);
    const similar = group && kind !== 'territory' && main ? alike(`${group} ${main.soc} ${area.parity === null ? 'pay' : 'real'}`)(code) : null;
    return {
      area,
      kind,
      names: names.get(code)!,
      group,
      jobs: [...priced, ...found.filter((j) => j.estimate.pay[50] === null)],
      main,
      published: priced.length,
      thin: priced.length < fewestPublished,
      liesIn,
      above: liesIn.length === 1 ? liesIn[0]! : kind === 'territory' ? null : larger,
      leadsTo: liesIn[0] ?? larger,
      nearby: near.shown,
      nearbyLeft: near.left,
      similar: similar?.codes ?? [],
      similarLeft: similar?.left ?? 0,
    };
  });
}
