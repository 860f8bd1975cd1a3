import { readFileSync } from 'node:fs';
import { geoAlbersUsa } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { simplifyLine, type Point } from './simplify-line.ts';
import { allAreas } from './wages.ts';

/** Maps are drawn in half pixels of the 975 × 610 Albers view of us-atlas, so that whole numbers are fine enough. */
const unitsPerPixel = 2;

/** A corner is dropped when the triangle it makes with its neighbors is smaller than this: square pixels of the Albers view. */
const smallestCorner = 2;
/** An island is dropped when it is smaller than this, unless it is the largest piece of its state: square pixels. */
const smallestIsland = 6;

/** One state, District included. Territories are not in the atlas: the projection has no place for them. */
export interface StateOutline {
  /** Two digits, as in the wage tables. */
  readonly fips: string;
  /** Closed rings in map units, largest first. */
  readonly rings: readonly (readonly Point[])[];
  /** The same as one SVG path of whole numbers. */
  readonly path: string;
}

/** Us-atlas 3: Census cartographic boundaries of 2017, projected. */
const atlas = JSON.parse(readFileSync('node_modules/us-atlas/states-albers-10m.json', 'utf8')) as Topology<{ states: GeometryCollection }>;

/** Arcs are shared by the states on both sides, so a border is simplified once and stays closed. */
function simplified({ transform, arcs, ...rest }: typeof atlas): typeof atlas {
  if (!transform) throw new Error('us-atlas is no longer quantized: src/data/shapes.ts must read its arcs as they stand.');
  const [kx, ky] = transform.scale;
  const [tx, ty] = transform.translate;
  return {
    ...rest,
    arcs: arcs.map((steps) => {
      let [x, y] = [0, 0];
      const line = steps.map(([dx, dy]): Point => [((x += dx!) * kx + tx) * unitsPerPixel, ((y += dy!) * ky + ty) * unitsPerPixel]);
      return simplifyLine(line, smallestCorner * unitsPerPixel ** 2).map(([px, py]) => [Math.round(px), Math.round(py)]);
    }),
  };
}

/** Square units, whichever way the ring runs. */
export function ringArea(ring: readonly Point[]): number {
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice / 2);
}

/** "M10,20l5-3,2,4z": a start, then steps; no spaces, and a comma only where a minus sign does not part two numbers. */
export function ringPath(ring: readonly Point[]): string {
  const [x0, y0] = ring[0]!;
  const steps = ring.slice(1).flatMap(([x, y], i) => [x - ring[i]![0], y - ring[i]![1]]);
  return `M${x0},${y0}l${steps.map((n, i) => (i > 0 && n >= 0 ? `,${n}` : String(n))).join('')}z`;
}

/** Without the point that closes it and without corners that rounding laid on one another. */
const cleanRing = (ring: readonly Point[]) => ring.slice(0, -1).filter(([x, y], i, all) => x !== all[(i + 1) % all.length]![0] || y !== all[(i + 1) % all.length]![1]);

/** The fifty states and the District of Columbia, in order of their number. */
export const stateOutlines: readonly StateOutline[] = (() => {
  const topology = simplified(atlas);
  return feature(topology, topology.objects.states)
    .features.flatMap(({ id, geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
      const rings = polygons
        .flat()
        .map((ring) => cleanRing(ring.map(([x, y]): Point => [x!, y!])))
        .sort((a, b) => ringArea(b) - ringArea(a))
        .filter((ring, i) => i === 0 || ringArea(ring) >= smallestIsland * unitsPerPixel ** 2);
      return rings[0] ? [{ fips: String(id), rings, path: rings.map(ringPath).join('') }] : [];
    })
    .sort((a, b) => (a.fips < b.fips ? -1 : 1));
})();

const albers = geoAlbersUsa().scale(1300).translate([487.5, 305]);

/** A place in whole map units; null outside the fifty states, as for Puerto Rico. Degrees, west negative. */
export function onMap(longitude: number, latitude: number): Point | null {
  const at = albers([longitude, latitude]);
  return at && [Math.round(at[0] * unitsPerPixel), Math.round(at[1] * unitsPerPixel)];
}

const lettersOf = new Map(allAreas.filter((a) => a.kind === 'state').map((a) => [a.code, a.states[0]!]));

/** Paths by two letters. Throws at build when the atlas has a state that the wage tables do not. */
export const outlinesByState: Readonly<Record<string, string>> = Object.fromEntries(
  stateOutlines.map(({ fips, path }) => {
    const letters = lettersOf.get(fips);
    if (!letters) throw new Error(`us-atlas has a state ${fips} that the wage tables do not know.`);
    return [letters, path];
  }),
);
