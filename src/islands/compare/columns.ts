import { areaSlugs, placeNames } from '../../domain/area-profile/index.ts';
import type { ComparedPay } from '../../domain/pay-comparison/index.ts';
import type { Estimate } from '../../domain/places/index.ts';
import type { Place } from '../estimator/wage-data.ts';

export interface ComparedOccupation {
  readonly soc: string;
  readonly name: string;
  readonly slug: string;
}

/** One column as it is shown. */
export interface Column extends ComparedPay {
  readonly place: Place;
  readonly occupation: ComparedOccupation;
  /** What tells it apart: "Denver, CO", "Sales engineers". */
  readonly label: string;
  /** In a sentence, with its preposition: "around Denver", "for sales engineers". */
  readonly said: string;
  readonly href: string;
}

type Tables = Readonly<Record<string, ReadonlyMap<string, Estimate>>>;

/** Places side by side. Undefined stands for a place whose figures are still on their way. */
export function placeColumns(asked: readonly (Place | undefined)[], occupation: ComparedOccupation, tables: Tables, hrefOf: (place: Place) => string): readonly (Column | undefined)[] {
  const wheres = asked.map((place) => place && placeNames(place).where);
  return asked.map((place, i) => {
    const estimate = place && tables[occupation.soc]?.get(place.code);
    if (!place || !estimate) return undefined;
    const { label } = placeNames(place);
    // Two Portlands are told apart by their states.
    const said = wheres.indexOf(wheres[i]) === wheres.lastIndexOf(wheres[i]) ? wheres[i]! : `around ${label}`;
    return { code: place.code, estimate, parity: place.parity, place, occupation, label, said, href: hrefOf(place) };
  });
}

/** Occupations of one place side by side. */
export const occupationColumns = (asked: readonly ComparedOccupation[], place: Place, tables: Tables, hrefOf: (occupation: ComparedOccupation) => string): readonly (Column | undefined)[] =>
  asked.map((occupation) => {
    const estimate = tables[occupation.soc]?.get(place.code);
    return estimate && { code: occupation.soc, estimate, parity: place.parity, place, occupation, label: occupation.name, said: `for ${occupation.name.toLowerCase()}`, href: hrefOf(occupation) };
  });

/** The address of each area's page, worked out from the names by the rule that built the pages. */
export const placePages = (base: string, places: readonly Place[]) => {
  const slugs = areaSlugs(places);
  return ({ code }: Place) => `${base}salaries/places/${slugs.get(code)}/`;
};
