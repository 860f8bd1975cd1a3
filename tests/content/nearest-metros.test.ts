import { expect, test } from 'vitest';
import { farthestNear, hasPoint, mostNear, nearestMetros } from '../../src/data/nearest-metros.ts';
import { chosen, numberIn, tableRows } from '../../src/data/tables.ts';
import { allAreas } from '../../src/data/wages.ts';

const rows = new Map(tableRows(chosen.metroPoints).map((row) => [row.area_code!, row]));
const radians = (code: string, column: string) => (numberIn(rows.get(code)!, column)! * Math.PI) / 180;
/** The spherical law of cosines, written out: another formula than the library's. */
function milesBetween(a: string, b: string): number {
  const [la, lb] = [radians(a, 'latitude'), radians(b, 'latitude')];
  const apart = radians(a, 'longitude') - radians(b, 'longitude');
  return (Math.acos(Math.sin(la) * Math.sin(lb) + Math.cos(la) * Math.cos(lb) * Math.cos(apart)) * 6371.0088) / 1.609344;
}
const whole = (code: string) => nearestMetros(code).map(({ code: near, miles }) => [near, Math.round(miles)]);

test('around Denver: Colorado Springs, Boulder, Greeley, Fort Collins, Pueblo', () => {
  // 39.434789 N 104.901073 W to Boulder's 40.094971 N 105.39771 W: 0.013310 radians × 6,371.0088 km ÷ 1.609344 = 52.69 miles
  expect(whole('19740')).toEqual([['17820', 43], ['14500', 53], ['24540', 82], ['22660', 90], ['39380', 91]]);
});

test('a metro far from all others has few, or none', () => {
  expect(whole('46520')).toEqual([['27980', 111]]);
  expect(whole('11260')).toEqual([]);
});

test('every metro has a point and nothing else has, so a page can say that none is near: of six, Anchorage to Rapid City', () => {
  expect(allAreas.filter(({ code, kind }) => hasPoint(code) !== (kind === 'metro'))).toEqual([]);
  expect(allAreas.filter(({ code }) => hasPoint(code) && nearestMetros(code).length === 0).map((a) => a.name)).toEqual(['Anchorage, AK', 'Casper, WY', 'Duluth, MN-WI', 'Fairbanks-College, AK', 'Grand Junction, CO', 'Rapid City, SD']);
});

test('states, nonmetropolitan areas and the nation have no point, so none is near', () => {
  expect(allAreas.filter(({ code, kind }) => kind !== 'metro' && nearestMetros(code).length > 0)).toEqual([]);
});

test('each list is the shortest distances there are, within the bound, by another formula', () => {
  for (const code of rows.keys()) {
    const all = [...rows.keys()].filter((other) => other !== code).map((other) => milesBetween(code, other)).filter((miles) => miles <= farthestNear).sort((a, b) => a - b);
    const near = nearestMetros(code).map(({ miles }) => miles);
    expect(near.length, code).toBe(Math.min(mostNear, all.length));
    near.forEach((miles, i) => expect(miles, code).toBeCloseTo(all[i]!, 4));
  }
});
