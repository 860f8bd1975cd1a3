import { isWhole } from '../domain/area-profile/index.ts';
import { fewestRanked } from '../domain/places/index.ts';
import type { LeftOutReason } from '../domain/rankings/index.ts';
import type { UsdPerYear } from '../domain/shared/quantity.ts';
import { realPay } from '../domain/wage-distribution/index.ts';
import { namesOfArea } from './areas.ts';
import { metroRanking } from './rankings.ts';
import { onMap } from './shapes.ts';
import type { Point } from './simplify-line.ts';
import { chosen, numberIn, tableRows } from './tables.ts';
import { allAreas, estimateOf } from './wages.ts';

/** The points of the metros: Census Gazetteer. */
export const pointsTable = chosen.metroPoints;

/** What a map shades by: the median, or what it buys in average U.S. prices. */
export type MapMeasure = 'pay' | 'real';

/** A state, the District of Columbia, or a territory. */
export interface StatePlace {
  readonly code: string;
  /** Two letters. */
  readonly state: string;
  readonly name: string;
  /** With its article, for sentences: "the District of Columbia". */
  readonly title: string;
  readonly territory: boolean;
  readonly employment: number | null;
  readonly median: UsdPerYear | null;
  /** In average U.S. prices; null without a median or a price level. */
  readonly real: UsdPerYear | null;
  /** What the map shades by: one of the two above. */
  readonly amount: UsdPerYear | null;
  readonly priced: boolean;
}

/** The survey files Guam and the Virgin Islands with the nonmetropolitan areas; a map needs them as places of their own. */
const wholes = allAreas.filter(isWhole);

/** Every place of the state map in the order of the tables, territories last. */
export const statePlaces = (soc: string, by: MapMeasure): readonly StatePlace[] =>
  wholes.map(({ code, kind, states: [state], parity }) => {
    const { employment, pay } = estimateOf(code, soc);
    const real = realPay(pay[50], parity);
    return {
      code,
      state: state!,
      name: namesOfArea(code).label,
      title: namesOfArea(code).title,
      territory: kind !== 'state',
      employment,
      median: pay[50],
      real,
      amount: by === 'real' ? real : pay[50],
      priced: parity !== null,
    };
  });

const points = new Map(tableRows(pointsTable).map((row) => [row.area_code!, onMap(numberIn(row, 'longitude')!, numberIn(row, 'latitude')!)]));

/** Where a metro stands in map units; null where the map has no place for it. Throws for a metro without a point in the table. */
export function pointOf(code: string): Point | null {
  const point = points.get(code);
  if (point === undefined) throw new Error(`content/data/${pointsTable}.csv has no point for metro ${code}.`);
  return point;
}

/** A metro that is ranked by what its median buys. */
export interface MetroDot {
  readonly code: string;
  /** Its first city. */
  readonly city: string;
  /** Told apart from every other metro: "Denver, CO". */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly people: number;
  readonly median: UsdPerYear;
  /** In average U.S. prices: what the map shades by. */
  readonly amount: UsdPerYear;
}

/** A metro outside the map. */
export interface MetroBeside {
  readonly code: string;
  readonly city: string;
  readonly people: number | null;
  readonly median: UsdPerYear | null;
}

export interface MetroPlaces {
  /** Most people in the job first; equal numbers in order of code. */
  readonly dots: readonly MetroDot[];
  /** Metros without a place on the map, ranked or not. */
  readonly beside: readonly MetroBeside[];
  /** How many other metros are not drawn, by the first reason that holds; reasons that hold for none are left out. */
  readonly leftOut: readonly { readonly because: LeftOutReason; readonly count: number }[];
  /** Fewest people in the job for a metro to be drawn. */
  readonly fewest: number;
}

/** The metros of the dot map. The rule for who is drawn is that of the ranking by what the median buys. */
export function metroPlaces(soc: string): MetroPlaces {
  const { rows, leftOut } = metroRanking(soc, 'real');
  const dots = rows.flatMap(({ code, employment, median, real }): MetroDot[] => {
    const point = pointOf(code);
    if (!point || employment === null || median === null || real === null) return [];
    const { short, label } = namesOfArea(code);
    return [{ code, city: short, label, x: point[0], y: point[1], people: employment, median, amount: real }];
  });
  const beside = allAreas.flatMap(({ code, kind }): MetroBeside[] => {
    if (kind !== 'metro' || pointOf(code)) return [];
    const { employment, pay } = estimateOf(code, soc);
    return [{ code, city: namesOfArea(code).short, people: employment, median: pay[50] }];
  });
  const counts = new Map<LeftOutReason, number>();
  for (const { candidate, because } of leftOut) if (pointOf(candidate.code)) counts.set(because, (counts.get(because) ?? 0) + 1);
  return {
    dots: dots.sort((a, b) => b.people - a.people || (a.code < b.code ? -1 : 1)),
    beside,
    leftOut: [...counts].map(([because, count]) => ({ because, count })),
    fewest: fewestRanked,
  };
}
