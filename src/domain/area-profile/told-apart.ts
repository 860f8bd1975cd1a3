import type { Area } from '../places/index.ts';
import { placeNames, type PlaceNames } from './names.ts';

/** What pages call each area, by its code. Two areas with the same heading have their titles there instead, so no two pages are headed alike. */
export function namesByCode(areas: readonly Area[]): ReadonlyMap<string, PlaceNames> {
  const named = areas.map((area) => ({ code: area.code, names: placeNames(area) }));
  const taken = new Map<string, number>();
  for (const { names: { heading } } of named) taken.set(heading, (taken.get(heading) ?? 0) + 1);
  // The capital, not the state that is called Washington State here.
  const apart = ({ heading, title }: PlaceNames) => (heading === 'Washington' ? 'Washington, D.C.' : taken.get(heading)! > 1 ? title : heading);
  return new Map(named.map(({ code, names }) => [code, { ...names, heading: apart(names) }]));
}
