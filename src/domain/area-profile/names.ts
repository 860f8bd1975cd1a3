import type { Area } from '../places/index.ts';

/** What a page calls an area. The full name of the tables stays `Area.name`. */
export interface PlaceNames {
  /** In a heading and as a subject: "Denver", "Colorado", "New York State", "Northwest Colorado". */
  readonly short: string;
  /** In a heading after "in": "Denver", "the District of Columbia", "Northwest Colorado, outside metro areas". */
  readonly heading: string;
  /** In a sentence, with its preposition: "around Denver", "in Colorado", "in Northwest Colorado outside metro areas". */
  readonly where: string;
  /** In lists, told apart from every other area: "Denver, CO", "Colorado", "Northwest Colorado, nonmetro". */
  readonly label: string;
  /** Told apart too, in the title of its page and in sentences: "Denver, CO", "the District of Columbia", "Northwest Colorado, outside metro areas". */
  readonly title: string;
}

/** What an area is on its page. The survey files Guam and the Virgin Islands with the nonmetropolitan areas; here they are territories. */
export type PlaceKind = Area['kind'];
export const placeKind = ({ kind, name }: Pick<Area, 'kind' | 'name'>): PlaceKind => (kind === 'nonmetro' && !name.includes(rest) ? 'territory' : kind);

/** A whole state or territory, Guam and the Virgin Islands too; not a part of one. */
export const isWhole = (area: Pick<Area, 'kind' | 'name'>): boolean => ['state', 'territory'].includes(placeKind(area));

const rest = ' nonmetropolitan area';

/** Cities whose own name holds a hyphen; elsewhere a hyphen stands between cities. */
const hyphenated = /^Winston-Salem\b/;
/** Census names of places that everybody calls something shorter. */
const spoken: Readonly<Record<string, string>> = { 'Boise City': 'Boise', 'Urban Honolulu': 'Honolulu', 'Amherst Town': 'Amherst', 'Barnstable Town': 'Barnstable' };

/** The cities of a metro's name in their order: "Louisville/Jefferson County, KY-IN" gives Louisville, Jefferson County. */
export function citiesOf(name: string): readonly string[] {
  const cities = name.replace(/, [A-Z-]+$/, '');
  const parts = hyphenated.test(cities) ? [cities] : cities.split(cities.includes('--') ? '--' : /[/-]/);
  // "Nashville-Davidson--Murfreesboro": two hyphens divide cities, one joins a city to its county.
  return [parts[0]!.split(hyphenated.test(cities) ? '--' : '-')[0]!, ...parts.slice(1)].map((city) => spoken[city] ?? city);
}

/** "Northwest Colorado", "Nevada", "Border Region of Texas": a nonmetropolitan area without what all of them have. */
export const regionOf = (name: string) => name.replace(/ nonmetropolitan area.*$/, '').replace(/^Balance of /, '').replace(' / ', ' and ');

/** Places that take an article in a sentence. */
const withArticle = (name: string) => (/^(United States|District of Columbia|U\.S\. Virgin Islands)$| (Region|Peninsula) of /.test(name) ? `the ${name}` : name);

/** States that share their name with a city that more people look for. */
const asState: Readonly<Record<string, string>> = { 'New York': 'New York State', Washington: 'Washington State' };

/** The names of an area. Two metros may share `short`; no two areas share `label` or `title`. */
export function placeNames(area: Area): PlaceNames {
  const kind = placeKind(area);
  if (kind === 'metro') {
    const short = citiesOf(area.name)[0]!;
    const label = `${short}, ${area.states.join('-')}`;
    return { short, heading: short, where: `around ${short}`, label, title: label };
  }
  if (kind === 'nonmetro') {
    const region = regionOf(area.name).replace('/', ' and ');
    const short = withArticle(region);
    const heading = `${short}, outside metro areas`;
    return { short, heading, where: `in ${short} outside metro areas`, label: `${region}, nonmetro`, title: heading };
  }
  const name = area.name === 'Virgin Islands' ? 'U.S. Virgin Islands' : (asState[area.name] ?? area.name);
  const short = withArticle(name);
  return { short, heading: short, where: `in ${short}`, label: name, title: short };
}
