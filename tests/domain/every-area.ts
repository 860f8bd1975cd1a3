import { figures, profileOf, taxHere } from '../../src/data/areas.ts';
import { allAreas } from '../../src/data/wages.ts';
import { taxOf } from '../../src/domain/area-profile/index.ts';

export const profiles = allAreas.map(({ code }) => profileOf(code));
export type Profile = (typeof profiles)[number];
export const each = (check: (p: Profile) => void) => profiles.forEach(check);
/** What the page of an area says of its tax. */
export const taxWords = (p: Profile) => {
  const tax = taxHere(p);
  return tax && !p.thin ? taxOf(tax, p.area.states, figures) : [];
};
