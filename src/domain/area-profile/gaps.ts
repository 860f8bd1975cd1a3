import { inWords } from './compare.ts';
import { opening, type Figures } from './figures.ts';
import { peopleIn, salesJobs } from './jobs.ts';
import { placeKind, placeNames } from './names.ts';
import type { AreaProfile, JobHere } from './profile.ts';

/** What a sentence calls the territory that an area is or lies in; null for the rest. */
function territoryOf({ area, liesIn }: Pick<AreaProfile, 'area' | 'liesIn'>): string | null {
  const whole = liesIn[0] ?? area;
  return placeKind(whole) === 'territory' ? placeNames(whole).short : null;
}

/** Whom the nation's figures count, on its own page and wherever they stand beside a territory. Null elsewhere. Source: BLS, Supporting Statement B; the sums of the tables agree. */
export function coverageOf(profile: Pick<AreaProfile, 'area' | 'kind' | 'liesIn'>): string | null {
  if (profile.kind === 'nation') return 'The survey also covers Puerto Rico, Guam and the U.S. Virgin Islands, but leaves them out of these figures.';
  const territory = territoryOf(profile);
  return territory && `The survey’s national figures are for the 50 states and D.C.; they leave out ${territory}.`;
}

/** Why an area has no price level. Source: BEA publishes levels of states, metros, and the metropolitan and nonmetropolitan parts of states. */
export function noLevelOf(profile: Pick<AreaProfile, 'area' | 'kind' | 'liesIn'>): string {
  const territory = territoryOf(profile);
  if (territory) return `The Bureau of Economic Analysis publishes no price level for ${territory}, so we cannot say what that buys.`;
  if (profile.kind === 'nonmetro') return 'The Bureau of Economic Analysis publishes one price level for all nonmetro parts of a state together. We do not hold it, so we cannot say what that buys here.';
  return 'We have no price level for this area, so we cannot say what that buys.';
}

/** After "In Illinois", where only a part of the metro lies there; empty for any other area. */
export const partlyThere = ({ liesIn }: Pick<AreaProfile, 'liesIn'>, code: string): string => (liesIn.length > 1 && liesIn.some((state) => state.code === code) ? ', where part of this metro lies,' : '');

/** Why a cell of the table is empty, in a clause. */
export function absenceOf({ estimate, soc }: JobHere, { count }: Pick<Figures, 'count'>): string {
  if (estimate.payFlag === '#') return 'The median is at or above the highest amount the survey prints';
  if (estimate.payFlag === '*') return estimate.employment === null ? 'The survey withholds pay and number' : `The survey counts ${count(estimate.employment)} ${peopleIn(soc)} but withholds their pay`;
  return 'The tables have neither pay nor a number of people here';
}

/** Whether the survey marks any figure of an area as not available; a job without a row is not marked. */
export const withholds = ({ jobs }: Pick<AreaProfile, 'jobs'>): boolean => jobs.some(({ estimate: { payFlag, employmentFlag } }) => payFlag === '*' || employmentFlag === '**');

/** How many of the nine have no pay, no number of people or neither, and what that can mean. Empty where every figure is published. Source of the screening: BLS, Handbook of Methods. */
export function gapsOf({ jobs, published }: Pick<AreaProfile, 'jobs' | 'published'>): readonly string[] {
  const missing = salesJobs.length - published;
  const uncounted = jobs.filter((j) => j.estimate.pay[50] !== null && j.estimate.employment === null).length;
  const absent = jobs.filter((j) => j.estimate.payFlag === 'row_not_published').length;
  const they = absent < missing ? `${inWords(absent)} of them` : absent === 1 ? 'it' : 'them';
  return [
    ...(missing > 0 ? [published === 0 ? 'None of the nine occupations has published pay here.' : `${opening(inWords(missing))} of the nine occupations ${missing === 1 ? 'has' : 'have'} no published pay here.`] : []),
    ...(absent > 0 ? [`The tables we read have no figure at all for ${they}. Either nobody here holds the job, or the figures are left out; the tables do not say which.`] : []),
    ...(uncounted > 0 ? [`For ${inWords(uncounted)} ${uncounted === 1 ? 'occupation' : 'occupations'}, pay is published but the number of people is withheld.`] : []),
    ...(withholds({ jobs }) ? ['The survey screens every figure so that none reveals an employer. Its tables give no reason where one is withheld.'] : []),
  ];
}
