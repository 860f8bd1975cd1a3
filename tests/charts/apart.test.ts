import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart } from '../../src/charts/apart.ts';
import { strokes } from '../../src/charts/PayHistory.tsx';

test('labels keep their places where they fit, and move down by a line where they do not', () => {
  expect(apart([100, 10], 15, 200)).toEqual([100, 10]);
  expect(apart([50, 55, 58], 15, 200)).toEqual([50, 65, 80]);
  expect(apart([190, 195], 15, 200)).toEqual([185, 200]);
});

test('however close the wishes: in order, a line apart, above the edge', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 8 }), (wishes) => {
      const placed = apart(wishes, 15, 300);
      const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]! - wishes[b]! || a - b);
      order.forEach((at, i) => i > 0 && expect(placed[at]! - placed[order[i - 1]!]!).toBeGreaterThanOrEqual(15));
      for (const y of placed) expect(y).toBeLessThanOrEqual(300);
    }),
  );
});

test('a missing year breaks the line', () => {
  expect(strokes([10, 20, null, 30, 40], (n) => n)).toBe('M0 10L1 20M3 30L4 40');
  expect(strokes([null, null], (n) => n)).toBe('');
});
