import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../src/domain/place-search/index.ts';
import { rankPlaces, type NamedPlace } from '../../src/domain/places/index.ts';
import { usdPerYear } from '../../src/domain/shared/quantity.ts';

const rows = (...amounts: [string, number | null][]) => amounts.map(([code, amount]) => ({ code, amount: amount === null ? null : usdPerYear(amount) }));
const ranked = (...amounts: [string, number | null][]) => rankPlaces(rows(...amounts)).map((r) => `${r.rank} ${r.code}`);

describe('ranking', () => {
  test('highest first; equal amounts share a rank, the next is skipped, and codes keep them in order', () => {
    expect(ranked(['c', 10], ['a', 30], ['d', 20], ['b', 20], ['e', 5])).toEqual(['1 a', '2 b', '2 d', '4 c', '5 e']);
  });
  test('all equal is all first', () => {
    expect(ranked(['b', 1], ['a', 1])).toEqual(['1 a', '1 b']);
  });
  test('a place without an amount is left out, not last', () => {
    expect(ranked(['a', null], ['b', 0])).toEqual(['1 b']);
    expect(ranked()).toEqual([]);
  });
  test('the given list is untouched, and its order does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.string(), fc.option(fc.nat({ max: 5 }), { nil: null })), { selector: ([code]) => code }), (amounts) => {
        const given = rows(...amounts);
        const before = structuredClone(given);
        const found = rankPlaces(given);
        expect(given).toEqual(before);
        expect(rankPlaces([...given].reverse())).toEqual(found);
        for (const place of found) expect(place.rank).toBe(1 + found.filter((other) => other.amount > place.amount).length);
      }),
    );
  });
});

const place = (code: string, name: string, kind: NamedPlace['kind'], nicknames?: string[]): NamedPlace => ({ code, name, kind, nicknames });
const places = [
  place('US', 'United States', 'nation', ['USA', 'America']),
  place('06', 'California', 'state', ['CA']),
  place('36', 'New York', 'state', ['NY']),
  place('48', 'Texas', 'state', ['TX']),
  place('72', 'Puerto Rico', 'territory'),
  place('41860', 'San Francisco-Oakland-Fremont, CA', 'metro', ['SF', 'Bay Area', 'Frisco']),
  place('41940', 'San Jose-Sunnyvale-Santa Clara, CA', 'metro', ['Silicon Valley', 'South Bay']),
  place('35620', 'New York-Newark-Jersey City, NY-NJ', 'metro', ['NYC', 'The Big Apple']),
  place('10380', 'Aguadilla, PR', 'metro'),
  place('49340', 'Mayagüez, PR', 'metro'),
  place('4800001', 'West Texas Region of Texas nonmetropolitan area', 'nonmetro'),
];
const found = (typed: string, most?: number) => findPlaces(typed, places, most).map((p) => p.code);

describe('finding a place by typing', () => {
  test.each([
    ['SF', '41860'],
    ['sf', '41860'],
    ['nyc', '35620'],
    ['silicon valley', '41940'],
    ['silicon', '41940'],
    ['Oakland', '41860'],
    ['jersey city', '35620'],
    ['city jersey', '35620'],
    ['mayaguez', '49340'],
    ['MAYAGÜEZ', '49340'],
    ['ca', '06'],
    ['new york', '36'],
    ['texas', '48'],
    ['rural', undefined],
    ['<script>', undefined],
    ['zzz', undefined],
  ])('%s finds %s first', (typed, code) => {
    expect(found(typed)[0]).toBe(code);
  });

  test('the start of the name comes before a word inside it; a state before its rural areas', () => {
    expect(found('texas')).toEqual(['48', '4800001']);
    expect(found('new york')).toEqual(['36', '35620']);
  });

  test('nothing typed gives the list as it is, cut', () => {
    expect(found('', 3)).toEqual(['US', '06', '36']);
    expect(found('  ,- ', 1)).toEqual(['US']);
  });

  test('whatever is typed: no throw, no stranger, none twice, never too many', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 20 }), (typed, most) => {
        const list = findPlaces(typed, places, most);
        expect(list.length).toBeLessThanOrEqual(most);
        expect(new Set(list).size).toBe(list.length);
        expect(list.every((p) => places.includes(p))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
