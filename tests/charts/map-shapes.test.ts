import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapView } from '../../src/charts/map-view.ts';
import { quantileClasses } from '../../src/charts/quantile-classes.ts';
import { outlinesByState, ringArea, ringPath, stateOutlines } from '../../src/data/shapes.ts';
import { simplifyLine, type Point } from '../../src/data/simplify-line.ts';
import { allAreas } from '../../src/data/wages.ts';

const bytes = (text: string) => brotliCompressSync(text).length;
const amounts = (list: readonly number[]) => list.map((amount, i) => ({ name: `place ${i}`, amount }));

describe('classes of about equally many places', () => {
  const ends = (list: readonly number[], count?: number) => quantileClasses(amounts(list), count).map(({ shade, lowest: low, highest: high, places }) => [shade, low, high, places.length]);

  test('eight amounts: two in each of four', () => {
    // Classes begin at positions floor(8 × 0/4) = 0, 2, 4, 6: 10, 30, 50, 70.
    expect(ends([80, 10, 70, 20, 60, 30, 50, 40])).toEqual([[1, 10, 20, 2], [2, 30, 40, 2], [3, 50, 60, 2], [4, 70, 80, 2]]);
  });

  test('ten amounts: the remainder goes to the second and the fourth', () => {
    // floor(10 × 1/4) = 2, floor(10 × 2/4) = 5, floor(10 × 3/4) = 7: classes of 2, 3, 2 and 3.
    expect(ends([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([[1, 1, 2, 2], [2, 3, 5, 3], [3, 6, 7, 2], [4, 8, 10, 3]]);
  });

  test('equal amounts are never parted, so there may be fewer classes', () => {
    // Positions 0, 2, 4, 6 of 5 5 5 5 5 6 7 8 hold 5, 5, 5, 7: classes begin at 5 and 7.
    expect(ends([5, 5, 5, 5, 5, 6, 7, 8])).toEqual([[1, 5, 6, 6], [2, 7, 8, 2]]);
  });

  test('fewer amounts than classes: a class each; none: no class', () => {
    expect(ends([9, 3, 6])).toEqual([[1, 3, 3, 1], [2, 6, 6, 1], [3, 9, 9, 1]]);
    expect(ends([])).toEqual([]);
  });

  test('every place is in one class, classes do not overlap, and each has a place', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 }), fc.integer({ min: 1, max: 6 }), (list, count) => {
      const classes = quantileClasses(amounts(list), count);
      expect(classes.flatMap((c) => c.places.map((p) => p.amount)).sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b));
      classes.forEach((c, i) => {
        expect(c.places.length).toBeGreaterThan(0);
        expect(c.lowest).toBeLessThanOrEqual(c.highest);
        if (i > 0) expect(c.lowest).toBeGreaterThan(classes[i - 1]!.highest);
      });
      expect(classes.length).toBeLessThanOrEqual(count);
    }));
  });
});

describe('outlines', () => {
  test('a corner goes when its triangle is smaller than the limit', () => {
    // (0,0) (10,1) (20,0): half of 20 × 1 is 10.
    const line: Point[] = [[0, 0], [10, 1], [20, 0]];
    expect(simplifyLine(line, 11)).toEqual([[0, 0], [20, 0]]);
    expect(simplifyLine(line, 10)).toEqual(line);
  });

  test('a closed line stays a triangle', () => {
    expect(simplifyLine([[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]], 1000)).toHaveLength(4);
  });

  test('a ring is a start and steps; its area is by the shoelace', () => {
    const ring: Point[] = [[10, 20], [15, 17], [17, 21]];
    expect(ringPath(ring)).toBe('M10,20l5-3,2,4z');
    // Steps (5,-3) and (7,1): half of |5 × 1 - 7 × (-3)| = 13.
    expect(ringArea(ring)).toBe(13);
  });

  test('fifty states and the District, each with an outline of whole numbers', () => {
    expect(stateOutlines).toHaveLength(51);
    for (const { fips, rings, path } of stateOutlines) {
      expect(path, fips).toMatch(/^(M\d+,\d+l(-?\d+[,]?)+z)+$/);
      for (const ring of rings) expect(ring.length, fips).toBeGreaterThanOrEqual(3);
    }
    expect(Object.keys(outlinesByState).sort()).toEqual(allAreas.filter((a) => a.kind === 'state').map((a) => a.states[0]!).sort());
  });

  test('all of them are at most 5,000 bytes', () => {
    // 4,570 on 22 Nov 2026; three maps on a page repeat the same text, which compresses away.
    const all = Object.values(outlinesByState).join('');
    expect(bytes(all)).toBeLessThanOrEqual(5000);
    expect(bytes(all + all + all)).toBeLessThanOrEqual(5050);
  });

  test('neighbors keep the same border: every corner that Colorado and Wyoming share is one point', () => {
    const corners = (fips: string) => new Set(stateOutlines.find((s) => s.fips === fips)!.rings.flat().map(String));
    const [colorado, wyoming] = [corners('08'), corners('56')];
    expect([...colorado].filter((c) => wyoming.has(c)).length).toBeGreaterThanOrEqual(2);
  });

  test('everything lies inside the window', () => {
    for (const [x, y] of stateOutlines.flatMap((s) => s.rings.flat())) {
      expect(x >= mapView.x && x <= mapView.x + mapView.width).toBe(true);
      expect(y >= mapView.y && y <= mapView.y + mapView.height).toBe(true);
    }
  });
});
