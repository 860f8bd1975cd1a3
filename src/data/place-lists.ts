import { isWhole } from '../domain/area-profile/index.ts';
import type { Area } from '../domain/places/index.ts';
import type { UsdPerYear } from '../domain/shared/quantity.ts';
import { realPay } from '../domain/wage-distribution/index.ts';
import { areasByState } from './areas.ts';
import { estimateOf } from './wages.ts';

/** One area of an occupation's list. */
export interface PlaceRow {
  readonly code: string;
  readonly name: string;
  readonly employment: number | null;
  readonly median: UsdPerYear | null;
  /** In average U.S. prices; null without a median or a price level. */
  readonly real: UsdPerYear | null;
  /** Whether our tables have a price level for the area. */
  readonly priced: boolean;
}

export interface StatePlaces {
  /** Two letters, in lower case: the anchor of the list. */
  readonly anchor: string;
  readonly name: string;
  readonly rows: readonly PlaceRow[];
}

const rank: Record<Area['kind'], number> = { nation: 0, state: 1, territory: 1, metro: 2, nonmetro: 3 };
/**
 * Every area of the wage tables under its state: the state, its metros, its other areas, each by name.
 * A metro that crosses a state line stands under each state; territories come last.
 */
export const placesByState = (soc: string): readonly StatePlaces[] =>
  areasByState.map(({ whole, inside }) => ({
    anchor: whole.states[0]!.toLowerCase(),
    name: whole.name,
    rows: [whole, ...inside].sort((a, b) => rank[a.kind] - rank[b.kind] || a.name.localeCompare(b.name, 'en')).map((a) => rowOf(a, soc)),
  }));

function rowOf(area: Area, soc: string): PlaceRow {
  const { code, name, parity } = area;
  const { employment, pay } = estimateOf(code, soc);
  return {
    code,
    name: isWhole(area) ? `${name} as a whole` : name,
    employment,
    median: pay[50],
    real: realPay(pay[50], parity),
    priced: parity !== null,
  };
}
