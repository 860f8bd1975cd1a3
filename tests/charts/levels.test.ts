import { ticks } from 'd3-array';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelsTo } from '../../src/charts/levels.ts';

test('levels are round and stop below the highest amount', () => {
  expect(levelsTo(177_000)).toEqual([0, 50_000, 100_000, 150_000]);
  expect(levelsTo(10_000)).toEqual([0, 2_000, 4_000, 6_000, 8_000, 10_000]);
});

test('levels are those of d3-array for every height', () => {
  fc.assert(fc.property(fc.integer({ min: 10_000, max: 100_000_000 }), (highest) => {
    expect(levelsTo(highest)).toEqual(ticks(0, highest, 4));
  }), { numRuns: 2000 });
});
