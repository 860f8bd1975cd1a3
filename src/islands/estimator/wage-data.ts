import type { Area, AreaKind, Estimate, NamedPlace, Suppression } from '../../domain/places/index.ts';
import { priceParity, usdPerYear } from '../../domain/shared/quantity.ts';
import type { Distribution } from '../../domain/wage-distribution/index.ts';
import type { PlaceColumns, WageColumns } from '../../data/wage-columns.ts';

export interface Place extends Area, NamedPlace {}

const kinds: Readonly<Record<string, AreaKind>> = { n: 'nation', s: 'state', t: 'territory', m: 'metro', o: 'nonmetro' };
const flags: Readonly<Record<string, Suppression>> = { w: '*', e: '**', t: '#', n: 'row_not_published' };

/** Columns as fetched, back to places. The first is the nation; a later 'n' is a nonmetropolitan area. */
export const readPlaces = (columns: PlaceColumns): readonly Place[] =>
  columns.code.map((code, i) => ({
    code,
    name: columns.name[i]!,
    kind: code.length === 7 ? 'nonmetro' : kinds[columns.kind[i]!]!,
    states: columns.states[i]!.split(' ').filter(Boolean),
    parity: columns.parity[i] ? priceParity(columns.parity[i] / 1000) : null,
    nicknames: columns.nicknames[code],
  }));

/** Columns as fetched, back to estimates by area code. */
export function readEstimates(places: readonly Place[], columns: WageColumns): ReadonlyMap<string, Estimate> {
  const at = (p: number, i: number) => (columns.pay[p]![i] ? usdPerYear(columns.pay[p]![i]! * 10) : null);
  return new Map(
    places.map(({ code }, i) => {
      const pay: Distribution = { 10: at(0, i), 25: at(1, i), 50: at(2, i), 75: at(3, i), 90: at(4, i) };
      const flag = flags[columns.flags[i]!] ?? null;
      const employment = columns.employment[i]! < 0 ? null : columns.employment[i]!;
      return [
        code,
        {
          pay,
          employment,
          locationQuotient: columns.quotient[i]! < 0 ? null : columns.quotient[i]! / 100,
          payFlag: pay[50] === null ? flag : null,
          employmentFlag: employment === null ? flag : null,
        },
      ];
    }),
  );
}
