import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priceParity, usdPerYear, type UsdPerYear } from '../../src/domain/shared/quantity.ts';
import { publishedPercentiles, rankOf, realDistribution, realPay, type Distribution } from '../../src/domain/wage-distribution/index.ts';

const usd = (amount: number | null) => (amount === null ? null : usdPerYear(amount));
const pay = (p10: number | null, p25: number | null, p50: number | null, p75: number | null, p90: number | null): Distribution => ({
  10: usd(p10), 25: usd(p25), 50: usd(p50), 75: usd(p75), 90: usd(p90),
});
/** OEWS May 2025, 41-3091, Denver-Aurora-Centennial (19740), as published. */
const denver = pay(45_250, 59_990, 80_650, 116_750, 164_530);
const rank = (amount: number, distribution = denver) => rankOf(usdPerYear(amount), distribution);
const within = (percentile: number) => ({ kind: 'within', percentile });

describe('pay in average U.S. prices', () => {
  test('Denver by hand: 80,650 ÷ (105.782 ÷ 100) = 76,241.70', () => {
    expect(realPay(usdPerYear(80_650), priceParity(105.782))).toBeCloseTo(76_241.7, 2);
  });
  test('all five points by hand', () => {
    const real = realDistribution(denver, priceParity(105.782));
    // 45,250 ÷ 1.05782 = 42,776.65; 59,990 ÷ 1.05782 = 56,710.97; 116,750 ÷ 1.05782 = 110,368.49; 164,530 ÷ 1.05782 = 155,536.86
    const byHand = { 10: 42_776.65, 25: 56_710.97, 50: 76_241.7, 75: 110_368.49, 90: 155_536.86 };
    for (const p of publishedPercentiles) expect(real[p]).toBeCloseTo(byHand[p], 2);
  });
  test('at average prices nothing changes, exactly', () => {
    expect(realPay(usdPerYear(69_990), priceParity(100))).toBe(69_990);
  });
  test('what is missing stays missing', () => {
    expect(realPay(null, priceParity(105))).toBeNull();
    expect(realPay(usdPerYear(1), null)).toBeNull();
    expect(realPay(usdPerYear(1), priceParity(0))).toBeNull();
    expect(realPay(usdPerYear(1), priceParity(Number.NaN))).toBeNull();
    expect(realDistribution(pay(null, 1, null, 2, null), priceParity(50))).toEqual(pay(null, 2, null, 4, null));
  });
  test('dear places buy less, and the price level gives the pay back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), fc.integer({ min: 80_000, max: 125_000 }), (amount, milli) => {
        const parity = priceParity(milli / 1000);
        const real = realPay(usdPerYear(amount), parity)!;
        expect(Math.sign(real - amount)).toBe(Math.sign(100 - parity));
        expect((real * parity) / 100).toBeCloseTo(amount, 6);
      }),
    );
  });
});

describe('placing a pay figure', () => {
  test.each([
    [45_250, 10],
    [59_990, 25],
    [80_650, 50],
    [116_750, 75],
    [164_530, 90],
    // 50 + 25 × (98,700 − 80,650) ÷ (116,750 − 80,650) = 50 + 25 × 18,050 ÷ 36,100 = 62.5
    [98_700, 62.5],
    // 10 + 15 × (52,620 − 45,250) ÷ (59,990 − 45,250) = 10 + 15 × 7,370 ÷ 14,740 = 17.5
    [52_620, 17.5],
  ])('%d stands at %d', (amount, percentile) => {
    expect(rank(amount)).toEqual(within(percentile));
  });

  test('outside the published points only the side is said', () => {
    expect(rank(45_249.99)).toEqual({ kind: 'below', percentile: 10 });
    expect(rank(0)).toEqual({ kind: 'below', percentile: 10 });
    expect(rank(164_530.01)).toEqual({ kind: 'above', percentile: 90 });
  });

  test('a point that is not published is bridged, at the ends too', () => {
    expect(rank(60, pay(20, null, 100, null, null))).toEqual(within(30));
    expect(rank(101, pay(20, null, 100, null, null))).toEqual({ kind: 'above', percentile: 50 });
    expect(rank(19, pay(null, 20, 100, null, null))).toEqual({ kind: 'below', percentile: 25 });
  });

  test('an amount that two points share stands at the upper of them', () => {
    expect(rank(100, pay(50, 100, 100, 200, 300))).toEqual(within(50));
    expect(rank(75, pay(50, 100, 100, 200, 300))).toEqual(within(17.5));
    expect(rank(100, pay(100, 100, 100, 100, 100))).toEqual(within(90));
  });

  test('fewer than two points place nothing', () => {
    expect(rank(100, pay(null, null, 100, null, null))).toBeNull();
    expect(rank(100, pay(null, null, null, null, null))).toBeNull();
    for (const odd of [Number.NaN, Infinity, -Infinity]) expect(rank(odd)).toBeNull();
  });

  const amount = fc.integer({ min: 0, max: 300_000 });
  const distributions = fc
    .tuple(fc.array(amount, { minLength: 5, maxLength: 5 }), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
    .map(([amounts, given]) => {
      const sorted = amounts.sort((a, b) => a - b).map((a, i) => (given[i] ? a : null));
      return pay(sorted[0]!, sorted[1]!, sorted[2]!, sorted[3]!, sorted[4]!);
    });
  const place = (r: ReturnType<typeof rankOf>) => (r === null ? null : r.kind === 'below' ? -Infinity : r.kind === 'above' ? Infinity : r.percentile);

  test('more pay never stands lower', () => {
    fc.assert(
      fc.property(distributions, amount, amount, (distribution, a, b) => {
        const [low, high] = [rank(Math.min(a, b), distribution), rank(Math.max(a, b), distribution)].map(place);
        if (low === null || high === null) expect(low).toBe(high);
        else expect(low! <= high!).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  test('a percentile said lies between the lowest and the highest published', () => {
    fc.assert(
      fc.property(distributions, amount, (distribution, a) => {
        const points = publishedPercentiles.filter((p) => distribution[p] !== null);
        const found = rank(a, distribution);
        if (found?.kind === 'within') expect(found.percentile >= points[0]! && found.percentile <= points.at(-1)!).toBe(true);
        if (found?.kind === 'below') expect(a).toBeLessThan(distribution[points[0]!] as UsdPerYear);
        if (found?.kind === 'above') expect(a).toBeGreaterThan(distribution[points.at(-1)!] as UsdPerYear);
      }),
      { numRuns: 10_000 },
    );
  });
});
