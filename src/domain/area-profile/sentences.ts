import { fewestRanked } from '../places/index.ts';
import { inWords, ordinal, pricesClose, relationTo } from './compare.ts';
import { listed, opening, type Figures } from './figures.ts';
import { noLevelOf } from './gaps.ts';
import { peopleIn, servicesReps } from './jobs.ts';
import { mostSimilar } from './neighbors.ts';
import type { AreaProfile, JobHere } from './profile.ts';
import { fewestPeers, type PeerGroup, type Standing } from './standing.ts';

const medianOf = (job: JobHere) => job.estimate.pay[50]!;

/** ", well above the national $69,990"; empty on the nation's page, which has nothing to stand beside. */
function besideTheNation(job: JobHere, { usd }: Figures): string {
  if (job.national === null) return '';
  const relation = relationTo(medianOf(job), job.national);
  return relation === 'the same as' ? ', the same as the nation’s' : `, ${relation} the national ${usd(job.national)}`;
}

/** ", less than the national median": said only where prices turn the order around, and leave the two further apart than "close". */
function turnedAround(job: JobHere): string {
  const { real, national } = job;
  if (real === null || national === null) return '';
  const [median, relation] = [medianOf(job), relationTo(real, national)];
  if (median > national && relation.endsWith('below')) return ', less than the national median';
  return median < national && relation.endsWith('above') ? ', more than the national median' : '';
}

function pricesIn(profile: AreaProfile, { usd, percent }: Figures): string {
  const { area, main } = profile;
  if (area.parity === null) return noLevelOf(profile);
  const buys = `the median buys what ${usd(main!.real!)} would at average prices${turnedAround(main!)}`;
  const apart = area.parity - 100;
  if (Math.abs(apart) <= pricesClose) return `Prices here are close to the national average: ${buys}.`;
  return `Prices here run ${percent(Math.abs(apart))} ${apart > 0 ? 'above' : 'below'} the national average, so ${buys}.`;
}

/** What opens an area's page: what its people earn, then what prices make of it. No sentence is longer than 28 words. */
export function leadOf(profile: AreaProfile, figures: Figures): readonly string[] {
  const { main, names, thin, kind } = profile;
  const { usd } = figures;
  if (main === null) return [`${opening(names.where)}, the wage survey publishes no median for any of the nine sales occupations.`];
  const people = peopleIn(main.soc);
  if (thin) return [`${opening(names.where)}, the wage survey publishes a median for only one of nine sales occupations: ${usd(medianOf(main))} for ${people}.`, pricesIn(profile, figures)];
  const { 25: low, 75: high } = main.estimate.pay;
  if (kind === 'nation') return [`${opening(people)} ${names.where} earn a median of ${usd(medianOf(main))}.`, ...(low !== null && high !== null ? [`Half of them earn between ${usd(low)} and ${usd(high)}.`] : [])];
  const beside = besideTheNation(main, figures);
  if (main.soc !== servicesReps) {
    return [
      `No median is published for ${peopleIn(servicesReps)} ${names.where}.`,
      `${opening(people)}, the largest group with published pay, earn a median of ${usd(medianOf(main))}${beside}.`,
    ];
  }
  return [`${opening(people)} ${names.where} earn a median of ${usd(medianOf(main))}${beside}.`, pricesIn(profile, figures)];
}

/** Longest description that search engines print whole. */
export const longestSummary = 160;

/** For search results and previews, at most `longestSummary` characters; no two areas share it, and it promises only what the page has. The last promises go where all would be too long. */
export function summaryOf({ main, names, kind, thin, published }: AreaProfile, { usd }: Figures): string {
  const place = `Sales pay in ${names.title}`;
  if (main === null) return `${place}: the wage survey publishes no median there. Where to look instead.`;
  const [median, people] = [usd(medianOf(main)), peopleIn(main.soc)];
  if (thin) return `${place}: the wage survey publishes one median, ${median} for ${people}. Where to look instead.`;
  const more = [`pay in ${inWords(published)} occupations`, ...(kind !== 'nation' && main.real !== null ? ['what it buys'] : []), ...(main.byMedian ? ['how it ranks'] : []), kind === 'nation' ? 'the largest states' : 'nearby places'];
  const promising = (n: number) => `${place}: ${people} earn a median of ${median}. ${opening(listed(more.slice(0, n)))}.`;
  let promises = more.length;
  while (promises > 1 && promising(promises).length > longestSummary) promises--;
  return promising(promises);
}

const groupWords: Readonly<Record<PeerGroup, string>> = { state: 'states', metro: 'metros', nonmetro: 'nonmetro areas' };

/** Who is ranked, in a sentence. A number alone is not enough: a place whose pay is withheld has no rank. */
const rankedAmong = (group: PeerGroup, soc: string, { count }: Pick<Figures, 'count'>) =>
  `Ranked are those with a published median and at least ${count(fewestRanked)} ${peopleIn(soc)}${group === 'state' ? '; D.C. and Puerto Rico count as states' : ''}.`;

/** "one other", "three others": places that share a rank. */
export const others = (n: number): string => (n === 1 ? 'one other' : `${inWords(n)} others`);
/** "ranks 9th of 207", "ties with one other for 9th of 207". */
const placeOf = ({ rank, of, tied }: Standing, all: string) => `${tied.length === 0 ? 'ranks' : `ties with ${others(tied.length)} for`} ${ordinal(rank)} of ${all}${of}`;

/** "9th of 207", "9th of 207, tied": for a table. */
export const placeInBrief = ({ rank, of, tied }: Standing): string => `${ordinal(rank)} of ${of}${tied.length > 0 ? ', tied' : ''}`;

/** Where the area stands by its main job's median and by what that buys, or why it is not ranked. Empty for the nation and on thin pages. */
export function rankOf(profile: AreaProfile, figures: Figures): readonly string[] {
  const { main, group, kind, names, area } = profile;
  if (main === null || profile.thin || kind === 'nation') return [];
  if (group === null) return [`${opening(names.short)} ${names.short.endsWith('s') ? 'are' : 'is'} not ranked: we rank only the states, D.C. and Puerto Rico against one another.`];
  const { byMedian, byReal, soc } = main;
  const what = groupWords[group];
  if (byMedian === null) {
    const { employment } = main.estimate;
    if (employment !== null && employment >= fewestRanked) return [`Fewer than ${inWords(fewestPeers)} ${what} can be ranked by the median of ${peopleIn(soc)}, too few for a rank to mean much.`];
    return employment === null
      ? [`The survey does not publish how many ${peopleIn(soc)} work here. We rank ${what} only where it counts at least ${figures.count(fewestRanked)}.`]
      : [`About ${figures.count(employment)} ${peopleIn(soc)} work here. ${opening(what)} with fewer than ${figures.count(fewestRanked)} are not ranked, as their medians rest on few answers.`];
  }
  // A nonmetropolitan area may be called by its state's name, and it is not the state that ranks.
  const first = [`By median pay, ${kind === 'nonmetro' ? 'this area' : names.short} ${placeOf(byMedian, '')} ${what}.`, rankedAmong(group, soc, figures)];
  if (byReal) return [...first, `By what that pay buys, it ${byReal.of === byMedian.of ? placeOf(byReal, '') : `${placeOf(byReal, 'the ')} with a price level`}.`];
  return [...first, ...(area.parity === null ? ['Without a price level, it has no rank by what that pay buys.'] : [])];
}

/** What `similar` was chosen by, or why nothing was. Empty where an area has no peers. */
export function similarRule({ group, main, area, similar, similarLeft, kind }: AreaProfile): string {
  if (group === null || main === null || kind === 'territory') return '';
  const people = peopleIn(main.soc);
  if (main.estimate.employment === null) return `Without a number of ${people} here, no place can be called similar in size.`;
  const size = `half to twice as many ${people}`;
  const by = area.parity === null ? 'in median pay' : 'in what the median buys';
  if (similar.length === 0) return `No other ${groupWords[group].slice(0, -1)} with ${size} comes within 10% ${by}.`;
  const among = `Of the ${groupWords[group]} with ${size},`;
  if (similarLeft > 0 || similar.length >= mostSimilar) return `${among} these ${inWords(similar.length)} come nearest ${by}, all within 10%${similar.length > mostSimilar ? ', the last of them equally near' : ''}.`;
  return `${among} only ${similar.length === 1 ? 'this one comes' : `these ${inWords(similar.length)} come`} within 10% ${by}.`;
}

/** What a state takes of the main job's median in a year. */
export type TaxHere =
  /** We hold no tax rules for the place. */
  | { readonly kind: 'no-table'; readonly place: string }
  | { readonly kind: 'none'; readonly state: string }
  | {
      readonly kind: 'owed';
      readonly state: string;
      /** USD owed by a single person with no other income. */
      readonly owed: number;
      readonly year: number;
      /** What the sum rests on where not every rule of that year is confirmed: "by rules partly carried over from 2025"; null where all are. */
      readonly basis: string | null;
      /** Taxes of cities, counties or school districts on pay: everywhere in the state, somewhere in it, or nowhere. */
      readonly local: 'every' | 'some' | 'none';
    };

const localWords = { every: ['County income tax comes on top.'], some: ['Local taxes on pay come on top where there are any.'], none: [] } as const;

/** "The two states of this metro"; the District of Columbia is none. */
function statesInWords(states: readonly string[]): string {
  const n = states.filter((s) => s !== 'DC').length;
  if (n === states.length) return `The ${inWords(n)} states of this metro`;
  return `The District of Columbia and the ${n === 1 ? 'state' : `${inWords(n)} states`} of this metro`;
}

/** State income tax in a line; a metro in several states says first which one the line is for. @param states two letters each, in the order of its name. */
export function taxOf(tax: TaxHere, states: readonly string[], { usd }: Pick<Figures, 'usd'>): readonly string[] {
  if (tax.kind === 'no-table') return [`We hold no tax table for ${tax.place}, so we cannot say what is left after tax.`];
  const which = states.length > 1 ? [`${statesInWords(states)} each have their own tax rules. What follows is for ${tax.state}, the first in its name.`] : [];
  if (tax.kind === 'none') return [...which, `${opening(tax.state)} has no income tax on wages.`];
  const sum = tax.owed < 0.5 ? 'no income tax' : `about ${usd(tax.owed)} in income tax`;
  return [...which, `On this median alone, a single person owes ${tax.state} ${sum} for ${tax.year}${tax.basis === null ? '' : `, ${tax.basis}`}.`, ...localWords[tax.local]];
}
