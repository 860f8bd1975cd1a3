import { readFileSync } from 'node:fs';
import { geoContains, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { pointOf, pointsTable } from '../../src/data/map-places.ts';
import { numberIn, tableRows } from '../../src/data/tables.ts';
import { allAreas, areaByCode } from '../../src/data/wages.ts';

const metros = allAreas.filter((a) => a.kind === 'metro');
const rows = new Map(tableRows(pointsTable).map((row) => [row.area_code!, row]));
const pointAt = (code: string): [number, number] => [numberIn(rows.get(code)!, 'longitude')!, numberIn(rows.get(code)!, 'latitude')!];

test('each of the 393 metros of the wage tables has one point, under the same name, and no other area has', () => {
  expect(metros).toHaveLength(393);
  expect(tableRows(pointsTable)).toHaveLength(393);
  expect([...rows.keys()].sort()).toEqual(metros.map((a) => a.code).sort());
  for (const { code, name } of metros) expect(rows.get(code)!.area_name).toBe(name);
});

test('every point lies in one of the metro’s own states, by the unprojected Census boundaries', () => {
  const atlas = JSON.parse(readFileSync('node_modules/us-atlas/states-10m.json', 'utf8')) as Topology<{ states: GeometryCollection }>;
  const states = new Map(feature(atlas, atlas.objects.states).features.map((f) => [String(f.id), f]));
  const fips = new Map(allAreas.filter((a) => a.kind === 'state' || a.kind === 'territory').map((a) => [a.states[0]!, a.code]));
  const astray = metros.filter(({ code, states: own }) => !own.some((state) => geoContains(states.get(fips.get(state)!)!, pointAt(code))));
  expect(astray.map((a) => a.name)).toEqual([]);
});

describe('cities whose place everybody can look up', () => {
  // Latitude and longitude of the city hall or the center, to a hundredth of a degree (about 1 km).
  test.each([
    ['35620', 40.71, -74.01], ['31080', 34.05, -118.24], ['16980', 41.88, -87.63], ['19100', 32.78, -96.8], ['33100', 25.76, -80.19], ['14460', 42.36, -71.06],
    ['19740', 39.74, -104.99], ['38060', 33.45, -112.07], ['33460', 44.98, -93.27], ['42660', 47.61, -122.33], ['12420', 30.27, -97.74], ['12060', 33.75, -84.39],
    ['46520', 21.31, -157.86], ['41980', 18.47, -66.11], ['13740', 45.78, -108.5],
  ])('%s is within 50 km', (code, latitude, longitude) => {
    // The Census point is the middle of all the metro's counties: 35 km from Denver, 48 km from Miami, 2 km from Atlanta.
    const kilometers = geoDistance([longitude, latitude], pointAt(code)) * 6371;
    expect(kilometers, areaByCode(code).name).toBeLessThan(50);
  });

  test('wide metros have their middle far from the city: Anchorage 111 km, El Paso 95 km', () => {
    expect(Math.round(geoDistance([-149.9, 61.22], pointAt('11260')) * 6371)).toBe(111);
    expect(Math.round(geoDistance([-106.49, 31.76], pointAt('21340')) * 6371)).toBe(95);
  });
});

test('the map has a place for every metro but the six of Puerto Rico', () => {
  expect(metros.filter(({ code }) => pointOf(code) === null).map((a) => a.name).sort()).toEqual(metros.filter((a) => a.states.includes('PR')).map((a) => a.name).sort());
  expect(metros.filter((a) => a.states.includes('PR'))).toHaveLength(6);
  expect(() => pointOf('99999')).toThrow('no point for metro 99999');
});
