import type { Area } from '../places/index.ts';
import { citiesOf, placeKind, regionOf } from './names.ts';

const dashed = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/['.()]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** "Eastern Sierra-Mother Lode Region of California" becomes "eastern-sierra-california": the first of two regions, and no "region of". */
const ofRegion = (name: string) => {
  const region = /^(.*?)(?:-.*)? Region of (.*)$/.exec(regionOf(name));
  return region ? `${region[1]} ${region[2]}` : regionOf(name);
};

/**
 * The last part of each area's address, by its code.
 *
 * A metro is its first city and first state ("denver-co"), and its second city too where another metro has both the same;
 * a nonmetropolitan area its region and "-nonmetro"; everything else its name.
 *
 * @throws Error where two areas would still share an address: nobody could say which page it is.
 */
export function areaSlugs(areas: readonly Area[]): ReadonlyMap<string, string> {
  const plain = ({ name, states }: Area, cities: number) => dashed([...citiesOf(name).slice(0, cities), states[0] ?? ''].join(' '));
  const sharing = new Map<string, number>();
  for (const a of areas) if (a.kind === 'metro') sharing.set(plain(a, 1), (sharing.get(plain(a, 1)) ?? 0) + 1);
  const slugOf = (area: Area) => {
    const kind = placeKind(area);
    if (kind === 'nonmetro') return `${dashed(ofRegion(area.name))}-nonmetro`;
    if (kind !== 'metro') return dashed(area.name);
    const slug = plain(area, 1);
    return sharing.get(slug)! > 1 ? plain(area, 2) : slug;
  };
  const slugs = new Map(areas.map((a) => [a.code, slugOf(a)]));
  const taken = new Map<string, string>();
  for (const [code, slug] of slugs) {
    if (taken.has(slug)) throw new Error(`Areas ${taken.get(slug)} and ${code} would share the address ${slug}.`);
    taken.set(slug, code);
  }
  return slugs;
}
