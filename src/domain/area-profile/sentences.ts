import { fewestRanked, type RankedPlace } from '../places/index.ts';
import { inWords, ordinal, pricesClose, relationTo } from './compare.ts';
import { peopleIn, salesJobs, servicesReps } from './jobs.ts';
import type { AreaProfile, JobHere } from './profile.ts';
import type { PeerGroup, Standing } from './standing.ts';

/** How figures are printed. They come in unrounded. */
export interface Figures {
  readonly usd: (amount: number) => string;
  readonly count: (n: number) => string;
  /** A percentage of 0 to 100, at most one decimal. */
  readonly percent: (n: number) => string;
}

const opening = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const medianOf = (job: JobHere) => job.estimate.pay[50]!;

/** ", well above the national $69,990"; empty on the nation's page, which has nothing to stand beside. */
function besideTheNation(job: JobHere, { usd }: Figures): string {
  if (job.national === null) return '';
  const relation = relationTo(medianOf(job), job.national);
  return relation === 'the same as' ? ', the same as the nation’s' : `, ${relation} the national ${usd(job.national)}`;
}

function pricesIn({ area, main }: AreaProfile, { usd, percent }: Figures): string {
  if (area.parity === null) return 'Our price tables have no level for this area, so we cannot say what that buys.';
  const buys = `buys what ${usd(main!.real!)} buys in an average U.S. place`;
  const apart = area.parity - 100;
  if (Math.abs(apart) <= pricesClose) return `Prices here are close to average, and it ${buys}.`;
  return `Prices here run ${percent(Math.abs(apart))} ${apart > 0 ? 'above' : 'below'} average, so it ${buys}.`;
}

/** What opens an area's page: one or two sentences, none longer than 28 words. */
export function leadOf(profile: AreaProfile, figures: Figures): readonly string[] {
  const { main, names, thin, kind } = profile;
  const { usd } = figures;
  if (main === null) return [`The wage survey publishes no median ${names.where} for any of the nine sales occupations.`];
  const people = peopleIn(main.soc);
  if (thin) return [`The wage survey publishes a median for one of nine sales occupations ${names.where}: ${usd(medianOf(main))} for ${people}.`];
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

/** For search results and previews, at most 180 characters; no two areas share it, and it promises only what the page has. */
export function summaryOf({ main, names, kind, thin }: AreaProfile, { usd }: Figures): string {
  if (main === null) return `Sales pay in ${names.title}: the survey publishes no median there. Where to look instead.`;
  const median = `${usd(medianOf(main))} for ${peopleIn(main.soc)}`;
  if (thin) return `Sales pay in ${names.title}: the survey publishes one median, ${median}. Where to look instead.`;
  const parts = kind === 'nation' ? ['nine occupations'] : [...(main.real === null ? [] : ['what it buys']), ...(main.byMedian ? ['its rank'] : [])];
  const more = parts.length === 0 ? 'places near it' : `${parts.join(', ')} and ${kind === 'nation' ? 'the largest states' : 'places near it'}`;
  return `Sales pay in ${names.title}: a median of ${median}, with ${more}.`;
}

const groupWords: Readonly<Record<PeerGroup, string>> = { state: 'states', metro: 'metros', nonmetro: 'nonmetro areas' };

/** " metros with at least 500 services reps", after how many there are: who is ranked. */
function rankedAmong({ group, main }: AreaProfile, { count }: Pick<Figures, 'count'>): string {
  if (group === null || main === null) return '';
  return `${group === 'state' ? ': states, D.C. and Puerto Rico' : ` ${groupWords[group]}`} with at least ${count(fewestRanked)} ${peopleIn(main.soc)}`;
}

const others = (n: number) => (n === 1 ? 'one other' : `${inWords(n)} others`);
const placeOf = ({ rank, of, tied }: Standing) => (tied.length === 0 ? `ranks ${ordinal(rank)} of ${of}` : `shares ${ordinal(rank)} place with ${others(tied.length)} among ${of}`);

/** "9th of 207", "9th of 207, shared": for a table. */
export const placeInBrief = ({ rank, of, tied }: Standing): string => `${ordinal(rank)} of ${of}${tied.length > 0 ? ', shared' : ''}`;

/** Where the area stands by its main job's median and by what that buys, or why it is not ranked. Empty for the nation and on thin pages. */
export function rankOf(profile: AreaProfile, figures: Figures): readonly string[] {
  const { main, group, kind, names, area } = profile;
  if (main === null || profile.thin || kind === 'nation') return [];
  if (group === null) return [`${opening(names.short)} ${names.short.endsWith('s') ? 'are' : 'is'} not ranked: only states, D.C. and Puerto Rico are held against one another.`];
  const { byMedian, byReal, soc } = main;
  const what = groupWords[group];
  if (byMedian === null) {
    const { employment } = main.estimate;
    return employment === null
      ? [`How many ${peopleIn(soc)} work here is not published. ${opening(what)} are ranked only where the survey counts at least ${figures.count(fewestRanked)}.`]
      : [`About ${figures.count(employment)} ${peopleIn(soc)} work here. ${opening(what)} with fewer than ${figures.count(fewestRanked)} are not ranked, as their medians rest on few answers.`];
  }
  const first = `By median pay, ${names.short} ${placeOf(byMedian)}${rankedAmong(profile, figures)}.`;
  if (byReal) return [first, `By what that pay buys, it ${placeOf(byReal)}${byReal.of === byMedian.of ? '' : ' with a price level'}.`];
  return [first, ...(area.parity === null ? ['Without a price level it has no rank in real pay.'] : [])];
}

/** The area's own row between its neighbors, highest first. */
export function around(code: string, { above, below, rank, amount, tied }: Standing): readonly RankedPlace<number>[] {
  const equal = [code, ...tied].sort((a, b) => (a < b ? -1 : 1)).map((each) => ({ code: each, amount, rank }));
  return [...above, ...equal, ...below];
}

/** Why a cell of the table is empty, in a clause. */
export function absenceOf({ estimate, soc }: JobHere, { count }: Figures): string {
  if (estimate.payFlag === '#') return 'The median is at or above the highest amount the survey prints';
  if (estimate.payFlag === '*') return estimate.employment === null ? 'The survey withholds pay and number' : `The survey counts ${count(estimate.employment)} ${peopleIn(soc)} but withholds their pay`;
  return 'The survey prints no row for this job here';
}

const why = 'The survey leaves out figures that are not reliable enough or could reveal an employer. It does not say which.';

/** How many of the nine have no pay or no number of people, and why. Empty where every figure is published. */
export function gapsOf({ jobs, published, thin }: AreaProfile): readonly string[] {
  if (thin) return [why];
  const missing = salesJobs.length - published;
  const uncounted = jobs.filter((j) => j.estimate.pay[50] !== null && j.estimate.employment === null).length;
  const pays = `${opening(inWords(missing))} of the nine occupations ${missing === 1 ? 'has' : 'have'} no published pay here.`;
  const counts = `For ${inWords(uncounted)} ${uncounted === 1 ? 'occupation' : 'occupations'} pay is published, but the number of people is withheld.`;
  return missing + uncounted === 0 ? [] : [...(missing > 0 ? [pays] : []), ...(uncounted > 0 ? [counts] : []), why];
}

/** What `similar` was chosen by, or why nothing was. Empty where an area has no peers. */
export function similarRule({ group, main, area, similar, kind }: AreaProfile): string {
  if (group === null || main === null || kind === 'territory') return '';
  const people = peopleIn(main.soc);
  if (main.estimate.employment === null) return `How many ${people} work here is not published, so no place can be called similar in size.`;
  const size = `between half and twice as many ${people}`;
  const nearest = area.parity === null ? 'in median pay' : 'in what the median buys';
  if (similar.length === 0) return `No other ${groupWords[group].slice(0, -1)} with ${size} comes within a tenth ${nearest}.`;
  const these = similar.length === 1 ? `This ${groupWords[group].slice(0, -1)} comes` : `These ${inWords(similar.length)} ${groupWords[group]} come`;
  return `${these} nearest ${nearest}, and within a tenth, of those with ${size}.`;
}

/** What a state takes of the main job's median in a year. */
export type TaxHere =
  /** We hold no tax rules for the place. */
  | { readonly kind: 'no-table'; readonly place: string }
  | { readonly kind: 'none'; readonly state: string }
  /** USD owed by a single person with no other income. */
  | { readonly kind: 'owed'; readonly state: string; readonly owed: number; readonly year: number };

/** State income tax in a line; a metro in several states says first which one the line is for. */
export function taxOf(tax: TaxHere, states: number, { usd }: Pick<Figures, 'usd'>): readonly string[] {
  if (tax.kind === 'no-table') return [`We hold no tax table for ${tax.place}, so we cannot say what is left after tax.`];
  const which = states > 1 ? [`Tax depends on which of ${inWords(states)} states you live in; this is for ${tax.state}, the first in the metro’s name.`] : [];
  if (tax.kind === 'none') return [...which, `${opening(tax.state)} has no income tax on wages.`];
  const sum = tax.owed < 0.5 ? 'no income tax' : `about ${usd(tax.owed)} of income tax`;
  return [...which, `On this median alone, a single person owes ${tax.state} ${sum} for ${tax.year}.`, 'City and county income taxes, where there are any, come on top.'];
}
