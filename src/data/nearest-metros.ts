import { geoDistance } from 'd3-geo';
import { chosen, numberIn, tableRows } from './tables.ts';

/** Farther than this is a day's drive there and back: no longer near. In miles. */
export const farthestNear = 150;
/** Most metros that a page names as near. */
export const mostNear = 5;

/** Miles in a radian of the Earth's mean radius, 6,371.0088 km. */
const milesInRadian = 6371.0088 / 1.609344;

interface Point {
  readonly code: string;
  /** Degrees east and north. */
  readonly at: readonly [number, number];
  /** The same as a point on a ball of radius 1. */
  readonly ball: readonly [number, number, number];
}

const radians = Math.PI / 180;
const points = tableRows(chosen.metroPoints).map((row): Point => {
  const [longitude, latitude] = [numberIn(row, 'longitude')!, numberIn(row, 'latitude')!];
  const belt = Math.cos(latitude * radians);
  return { code: row.area_code!, at: [longitude, latitude], ball: [belt * Math.cos(longitude * radians), belt * Math.sin(longitude * radians), Math.sin(latitude * radians)] };
});
const byCode = new Map(points.map((point) => [point.code, point]));
/** The cosine of the widest angle at which a metro is near: of two, the nearer has the larger cosine. */
const widest = Math.cos(farthestNear / milesInRadian);

/** Whether the table has the middle of an area: of every metro, of nothing else. */
export const hasPoint = (code: string): boolean => byCode.has(code);

export interface NearMetro {
  readonly code: string;
  /** Along the Earth's surface between the middles of the two metros, unrounded. */
  readonly miles: number;
}

const known = new Map<string, readonly NearMetro[]>();

/** The metros whose middles lie nearest to a metro's own, nearest first: at most `mostNear`, none past `farthestNear`. None for an area without a point. */
export function nearestMetros(code: string): readonly NearMetro[] {
  const own = byCode.get(code);
  if (!own) return [];
  const found = known.get(code) ?? nearest(own);
  known.set(code, found);
  return found;
}

function nearest(own: Point): readonly NearMetro[] {
  const [x, y, z] = own.ball;
  return points
    .map((p) => ({ p, cosine: p === own ? -1 : x * p.ball[0] + y * p.ball[1] + z * p.ball[2] }))
    .filter(({ cosine }) => cosine >= widest)
    .sort((a, b) => b.cosine - a.cosine)
    .slice(0, mostNear)
    .map(({ p }) => ({ code: p.code, miles: geoDistance([...own.at], [...p.at]) * milesInRadian }));
}
