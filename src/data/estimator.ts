import type { InitialWages } from '../islands/estimator/useWages.ts';
import type { EstimatorWords, OccupationChoice, RoleChoice } from '../islands/SalaryEstimator.tsx';
import { fewestRanked, rankPlaces, type Area } from '../domain/places/index.ts';
import { realPay } from '../domain/wage-distribution/index.ts';
import { otherSpellings } from '../url/estimator-spellings.ts';
import { allOccupations, allRoles } from './roles.ts';
import { downloadSources, figuresFrom } from './source-words.ts';
import { placeColumns, wageColumns } from './wage-columns.ts';
import { allAreas, estimateOf } from './wages.ts';

/** The role that the estimator opens with: its occupation is one, not several. */
export const defaultRole = 'services-sales-representative';

/** The places that the first answer shows: the nation, the states, and the metros that rank among the best paid. */
function firstPlaces(soc: string): readonly Area[] {
  const metros = allAreas.filter((a) => a.kind === 'metro' && (estimateOf(a.code, soc).employment ?? 0) >= fewestRanked);
  const best = (amount: (a: Area) => ReturnType<typeof realPay>) => rankPlaces(metros.map((a) => ({ code: a.code, amount: amount(a) }))).slice(0, 10);
  const shown = new Set([...best((a) => estimateOf(a.code, soc).pay[50]), ...best((a) => realPay(estimateOf(a.code, soc).pay[50], a.parity))].map((r) => r.code));
  return allAreas.filter((a) => a.kind === 'nation' || a.kind === 'state' || a.kind === 'territory' || shown.has(a.code));
}

/** Everything the estimator is built with. */
export async function estimatorProps() {
  const roles: RoleChoice[] = (await allRoles()).map(({ id, data }) => ({
    slug: id,
    name: data.title,
    sure: data.sure,
    because: data.sureBecause,
    occupations: data.occupations.map((o) => (data.occupations.length > 1 ? o : { soc: o.soc, why: '' })),
  }));
  const occupations: OccupationChoice[] = (await allOccupations())
    .filter((o) => o.data.detailed)
    .map((o) => ({ soc: o.data.soc, name: o.data.short, slug: o.id, covers: o.data.covers }));
  const soc = roles.find((r) => r.slug === defaultRole)!.occupations[0]!.soc;
  const areas = firstPlaces(soc);
  const { nicknames: _, ...places } = placeColumns(areas);
  const initial: InitialWages = { soc, places: { ...places, nicknames: {} }, wages: wageColumns(soc, areas) };
  const also = otherSpellings(roles.map((r) => r.slug), occupations.map((o) => o.soc));
  const words: EstimatorWords = {
    figures: figuresFrom,
    strips: 'Pale: 10th to 90th percentile. Dark: the middle half. Bar: median.',
    ranked: `Metros with at least ${fewestRanked} people in the job. Equal amounts share a rank. The second list is pay in average U.S. prices.`,
    states: 'Median yearly pay in thousands. Darker is higher, in four equal groups of states. A dash means not published.',
    lost: 'A place that the wage tables do not have was left out.',
    noParity: 'BEA’s tables that we hold have no regional price parity here',
    failed: 'The wage table did not arrive.',
    sources: downloadSources,
    about: 'All about this occupation',
    sure: 'How sure we are of this for',
    which: 'Which official figure answered',
    beyond: 'as far as the survey says.',
    noShare: 'Their local share is not published.',
    noCount: 'People in the job here: not published;',
    hints: ['City, state or nickname: Denver, SF', 'Optional: an offer, or what you earn now'],
    tiles: 'in each state; the table below has the same figures',
    onward: ['As a plan, half base and half commission', 'Compare two offers, here and elsewhere', 'What is left after tax'],
  };
  return { roles, occupations, also, defaultRole, initial, words };
}
