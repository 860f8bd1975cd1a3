import type { Area } from '../places/index.ts';
import { placeNames } from './names.ts';

/** What stands over an area's page after "Sales pay in": its heading, or its title where another area has the same heading. No two areas share one. */
export function headingsOf(areas: readonly Area[]): ReadonlyMap<string, string> {
  const named = areas.map((area) => ({ area, ...placeNames(area) }));
  const taken = new Map<string, number>();
  for (const { heading } of named) taken.set(heading, (taken.get(heading) ?? 0) + 1);
  // The capital, not the state that is called Washington State here.
  return new Map(named.map(({ area, heading, title }) => [area.code, heading === 'Washington' ? 'Washington, D.C.' : taken.get(heading)! > 1 ? title : heading]));
}
