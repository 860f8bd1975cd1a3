import type { Area, Estimate } from '../domain/places/index.ts';
import { publishedPercentiles } from '../domain/wage-distribution/index.ts';
import { allAreas, estimateOf, nicknames } from './wages.ts';

/** Areas in columns, as the browser fetches them: /data/places.json. Parities in thousandths. */
export const placeColumns = (areas: readonly Area[] = allAreas) => ({
  code: areas.map((a) => a.code),
  name: areas.map((a) => a.name),
  kind: areas.map((a) => a.kind[0]).join(''),
  states: areas.map((a) => a.states.join(' ')),
  parity: areas.map((a) => (a.parity === null ? 0 : Math.round(a.parity * 1000))),
  nicknames: Object.fromEntries(areas.flatMap((a) => (nicknames[a.code] ? [[a.code, nicknames[a.code]!]] : []))),
});
export type PlaceColumns = ReturnType<typeof placeColumns>;

const flagLetter = { '*': 'w', '**': 'e', '#': 't', row_not_published: 'n' } as const;

/** Estimates of one occupation in columns, in the order of the areas: /data/wages/<soc>.json. Pay in tens of dollars, 0 where none is published. */
export function wageColumns(soc: string, areas: readonly Area[] = allAreas) {
  const estimates = areas.map((a) => estimateOf(a.code, soc));
  const flag = (e: Estimate) => (e.payFlag ? flagLetter[e.payFlag] : e.employmentFlag ? flagLetter[e.employmentFlag] : '-');
  return {
    pay: publishedPercentiles.map((p) => estimates.map((e) => (e.pay[p] === null ? 0 : e.pay[p] / 10))),
    employment: estimates.map((e) => e.employment ?? -1),
    quotient: estimates.map((e) => (e.locationQuotient === null ? -1 : Math.round(e.locationQuotient * 100))),
    flags: estimates.map(flag).join(''),
  };
}
export type WageColumns = ReturnType<typeof wageColumns>;
