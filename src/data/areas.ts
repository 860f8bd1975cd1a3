import { areaProfiles, areaSlugs, coverageOf, isWhole, namesByCode, placeKind, servicesReps, withholds, type AreaProfile, type Figures, type PlaceNames, type TaxHere } from '../domain/area-profile/index.ts';
import { incomeTax } from '../domain/income-tax/index.ts';
import type { Area } from '../domain/places/index.ts';
import type { UsdPerYear } from '../domain/shared/quantity.ts';
import { realPay } from '../domain/wage-distribution/index.ts';
import { href } from '../format/address.ts';
import { formatCount, formatUsd } from '../format/money.ts';
import { formatPercent, toTenths } from '../format/percent.ts';
import { hasPoint } from './nearest-metros.ts';
import { chosen } from './tables.ts';
import { federalRules, stateRules, taxCardOf, taxNotes, taxStates, taxYears } from './taxes.ts';
import { allAreas, areaByCode, estimateOf, parityTables, wageTables } from './wages.ts';

const slugs = areaSlugs(allAreas);
const bySlug = new Map(allAreas.map((area) => [slugs.get(area.code)!, area]));
const names = namesByCode(allAreas);
/** The whole state or territory of a two-letter code. */
const wholes = new Map(allAreas.filter(isWhole).map((a) => [a.states[0]!, a]));

const known = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new Error(`No area ${what} in the wage tables.`);
  return found;
};

/** The last part of an area's address: "denver-co". Throws for a code that the wage tables do not have. */
export const slugOfArea = (code: string): string => known(slugs.get(code), code);

/** The address of an area's page under the site's sub-path. Throws likewise. */
export const areaHref = (code: string): string => href(`/salaries/places/${slugOfArea(code)}/`);

/** The area of an address. Throws for one that no area has. */
export const areaBySlug = (slug: string): Area => known(bySlug.get(slug), slug);

/** What pages call an area: short, in a heading, in a sentence, in a list. */
export const namesOfArea = (code: string): PlaceNames => known(names.get(code), code);

/** The state or territory of a two-letter code. */
export const wholeOf = (state: string): Area => known(wholes.get(state), state);

/** How the generated sentences print figures. */
export const figures: Figures = { usd: formatUsd, count: formatCount, percent: (n) => formatPercent(toTenths(n)) };

const profiles = areaProfiles({ areas: allAreas, estimateOf });

/** Everything an area's page says; worked out once for each area. Throws for a code that the wage tables do not have. */
export const profileOf = (code: string): AreaProfile => profiles(code);

/** A place in a list, with what its people in an occupation earn, and what that buys. */
export interface PlaceLink {
  readonly code: string;
  readonly href: string;
  readonly label: string;
  readonly median: UsdPerYear | null;
  readonly real: UsdPerYear | null;
}

export const placeLink = (code: string, soc: string = servicesReps): PlaceLink => {
  const median = estimateOf(code, soc).pay[50];
  return { code, href: areaHref(code), label: namesOfArea(code).label, median, real: realPay(median, areaByCode(code).parity) };
};

const taxed = new Set(taxStates().map((s) => s.code));
const [year] = taxYears;
const rulesOf = new Map([...taxed].map((code) => [code, stateRules(year, code)]));

/** The source card of the state tax rules. */
export const taxSource = taxCardOf(`states-${year}`);

/** What the first state of an area takes of its main job's median; null for the nation and where no median is published. */
export function taxHere({ area, main, kind }: AreaProfile): TaxHere | null {
  const code = area.states[0];
  if (kind === 'nation' || main === null || code === undefined) return null;
  const state = namesOfArea(wholeOf(code).code).short;
  const rules = rulesOf.get(code);
  if (!rules) return { kind: 'no-table', place: state };
  if (rules.type === 'none') return { kind: 'none', state };
  const { basis, local } = taxNotes(year, code);
  const owed = incomeTax({ federal: federalRules(year), state: rules, filing: 'single', wages: main.estimate.pay[50]!, retire: 0, health: 0 }).state.tax;
  return { kind: 'owed', state, owed, year, basis, local };
}

/** A price level with the year of the table it stands in; null where no table has one. The nation's 100 is only what the levels are counted from. */
export function publishedLevel({ kind, area: { parity } }: AreaProfile): { readonly level: number; readonly year: string } | null {
  if (parity === null || kind === 'nation') return null;
  return { level: parity, year: (kind === 'metro' ? parityTables.metro : parityTables.state).split('/')[1]! };
}

/** The tables that an area's figures were read in: its own, the nation's beside it, and its price levels. Other places on its page lead to their own sources. */
export function tablesOf({ kind, area, thin, main, liesIn }: AreaProfile): readonly string[] {
  if (kind === 'nation') return [wageTables.nation];
  const own = kind === 'metro' ? wageTables.metro : area.kind === 'nonmetro' ? wageTables.nonmetro : wageTables.state;
  const prices = area.parity === null || main === null ? [] : [kind === 'metro' ? parityTables.metro : parityTables.state];
  // A short page leads on with a median of its state, or of the nation where it lies in none.
  if (thin) return [own, ...(liesIn.length > 0 ? [wageTables.state] : []), ...(main !== null || liesIn.length === 0 ? [wageTables.nation] : []), ...prices];
  return [own, wageTables.nation, ...prices, ...(hasPoint(area.code) ? [chosen.metroPoints] : [])];
}

/** The documents that its sentences rest on, by their id in content/sources: whom the nation's figures count, why there is no price level, how the survey screens. */
export const documentsOf = (profile: AreaProfile): readonly string[] => [
  ...(coverageOf(profile) === null ? [] : ['bls-oews-supporting-statement-2016']),
  ...(profile.area.parity === null && profile.main !== null ? ['bea-rpp-methodology'] : []),
  ...(withholds(profile) ? ['bls-oews-data-sources'] : []),
];

/** The places of one state or territory, as the index lists them. */
export interface PlaceGroup {
  /** The slug of the state: the id of its heading. */
  readonly anchor: string;
  readonly name: string;
  readonly places: readonly PlaceLink[];
}

/** The anchor on the index under which an area's state stands; none for the nation. */
export const indexAnchor = ({ states }: Area): string => (states[0] === undefined ? '' : slugOfArea(wholeOf(states[0]).code));

/** Each state and territory with the areas that lie in it, wholly or in part, in the order of the tables. By name, territories last. */
export const areasByState: readonly { readonly whole: Area; readonly inside: readonly Area[] }[] = (() => {
  const last = (area: Area) => Number(placeKind(area) === 'territory');
  return [...wholes.values()]
    .sort((a, b) => last(a) - last(b) || a.name.localeCompare(b.name, 'en'))
    .map((whole) => ({ whole, inside: allAreas.filter((a) => a !== whole && a.states.includes(whole.states[0]!)) }));
})();

/** Every area but the nation under each of its states, the state itself first, the others by name; territories last. */
export const placeGroups = (): readonly PlaceGroup[] =>
  areasByState.map(({ whole, inside }) => {
    const others = inside.map((a) => placeLink(a.code)).sort((a, b) => a.label.localeCompare(b.label, 'en'));
    return { anchor: slugOfArea(whole.code), name: namesOfArea(whole.code).label, places: [placeLink(whole.code), ...others] };
  });
