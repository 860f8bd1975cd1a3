import { geoDistance } from 'd3-geo';
import { chosen, numberIn, tableRows } from './tables.ts';

/** Farther than this is a day's drive there and back: no longer near. In miles. */
export const farthestNear = 150;
/** Most metros that a page names as near. */
export const mostNear = 5;

/** Miles in a radian of the Earth's mean radius, 6,371.0088 km. */
const milesInRadian = 6371.0088 / 1.609344;

const points = tableRows(chosen.metroPoints).map((row) => ({ code: row.area_code!, at: [numberIn(row, 'longitude')!, numberIn(row, 'latitude')!] as [number, number] }));

export interface NearMetro {
  readonly code: string;
  /** Along the Earth's surface between the middles of the two metros, unrounded. */
  readonly miles: number;
}

/** The metros whose middles lie nearest to a metro's own, nearest first: at most `mostNear`, none past `farthestNear`. None for an area without a point. */
export function nearestMetros(code: string): readonly NearMetro[] {
  const own = points.find((p) => p.code === code);
  if (!own) return [];
  return points
    .filter((p) => p !== own)
    .map(({ code, at }) => ({ code, miles: geoDistance(own.at, at) * milesInRadian }))
    .filter(({ miles }) => miles <= farthestNear)
    .sort((a, b) => a.miles - b.miles)
    .slice(0, mostNear);
}
