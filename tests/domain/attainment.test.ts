import { describe, expect, test } from 'vitest';
import { binFault, expectedEarnings, meanAttainment, middleOf, paySpread, shareAtOrAbove, shareTotal, type Bin } from '../../src/domain/attainment/index.ts';
import { commissionCurve, type TargetPlan, type Tier } from '../../src/domain/pay-plan/index.ts';

const bin = (from: number, to: number, share: number): Bin => ({ from, to, share });
const multiple = (from: number, value: number): Tier => ({ from, value, unit: 'multiple' });
const plain: TargetPlan = { base: 60_000, variable: 60_000, quota: 600_000, tiers: [multiple(0, 1)], retro: false, threshold: 0, cap: null, periods: 1 };
const accelerated: TargetPlan = { ...plain, tiers: [multiple(0, 1), multiple(100, 1.5)] };
/** 48 in 100 at quota, as the Bridge Group counts account executives; even on both sides, which is ours. */
const bridge = [bin(0, 100, 52), bin(100, 150, 48)];

describe('bins', () => {
  test('in rising order, apart and adding to 100 they are a distribution; a gap holds nobody', () => {
    expect(binFault(bridge)).toBeNull();
    expect(binFault([bin(25, 40, 20), bin(80, 90, 50), bin(100, 115, 30)])).toBeNull();
  });

  test('published thirds may miss 100 by a hundredth, on either side', () => {
    // 3 × 33.33 = 99.99; 33.34 × 2 + 33.33 = 100.01
    expect(binFault([bin(0, 50, 33.33), bin(50, 100, 33.33), bin(100, 150, 33.33)])).toBeNull();
    expect(binFault([bin(0, 50, 33.34), bin(50, 100, 33.34), bin(100, 150, 33.33)])).toBeNull();
    expect(binFault([bin(0, 50, 50), bin(50, 100, 49.98)])).toBe('total');
  });

  test.each([
    ['none', []],
    ['order', [bin(100, 100, 100)]],
    ['order', [bin(100, 50, 100)]],
    ['order', [bin(-1, 50, 100)]],
    ['order', [bin(0, 50, -5), bin(50, 100, 105)]],
    ['order', [bin(0, 50, NaN)]],
    ['order', [bin(NaN, 50, 100)]],
    ['order', [bin(0, Infinity, 100)]],
    ['overlap', [bin(0, 100, 50), bin(99, 150, 50)]],
    ['overlap', [bin(100, 150, 50), bin(0, 100, 50)]],
    ['total', [bin(0, 100, 52), bin(100, 150, 45)]],
    ['total', [bin(0, 100, 52), bin(100, 150, 53)]],
    ['total', [bin(0, 50, 50), bin(50, 100, 49.985)]],
  ] as const)('are refused for %s: %j', (fault, bins) => {
    expect(binFault(bins)).toBe(fault);
    expect(() => expectedEarnings(plain, bins)).toThrow(RangeError);
  });

  test('know their total, their mean and the share at or above a point', () => {
    expect(shareTotal(bridge)).toBe(100);
    // 52 % × 50 + 48 % × 125
    expect(meanAttainment(bridge)).toBe(86);
    expect(shareAtOrAbove(bridge, 100)).toBe(48);
    // half of the lower bin lies above 50
    expect(shareAtOrAbove(bridge, 50)).toBe(74);
    expect(shareAtOrAbove(bridge, 0)).toBe(100);
    expect(shareAtOrAbove(bridge, 150)).toBe(0);
  });

  test('published thirds count as a whole', () => {
    // 99.99 stands for 100: two thirds lie at 50 or above, and the mean is (25 + 75 + 125) ÷ 3
    const thirds = [bin(0, 50, 33.33), bin(50, 100, 33.33), bin(100, 150, 33.33)];
    expect(shareAtOrAbove(thirds, 50)).toBeCloseTo(200 / 3, 9);
    expect(meanAttainment(thirds)).toBeCloseTo(75, 9);
    // 60,000 + 75 % of 60,000
    expect(expectedEarnings(plain, thirds).mean).toBeCloseTo(105_000, 6);
  });

  test('a curve that falls is spread over like one that rises', () => {
    // from 200 down to 100: half of them below 150, and a quarter paid 125 or less
    const falling = paySpread([{ from: 0, to: 100, start: 200, end: 100 }], [bin(0, 100, 100)]);
    expect([falling.lowest, falling.highest, falling.mean, falling.below(150), falling.quantile(25)]).toEqual([100, 200, 150, 50, 125]);
  });

  test('cannot reach beyond the curve they are run over', () => {
    expect(() => paySpread(commissionCurve(plain, 100), bridge)).toThrow(/too far/);
  });
});

describe('the worked example of the method page', () => {
  test('one rate for every sale: the mean is base and variable at the mean attainment', () => {
    const out = expectedEarnings(plain, bridge);
    // 52 % × 90,000 + 48 % × 135,000 = 46,800 + 64,800
    expect(out.mean).toBeCloseTo(111_600, 6);
    // 10 of the 52 reps below quota: 10 ÷ 52 of the way from 60,000 to 120,000
    expect(out.quantile(10)).toBeCloseTo(71_538.46, 2);
    // 50 ÷ 52 of the way
    expect(out.quantile(50)).toBeCloseTo(117_692.31, 2);
    // 38 of 48 of the way from 120,000 to 150,000
    expect(out.quantile(90)).toBeCloseTo(143_750, 6);
    expect(out.chanceOfOte).toBeCloseTo(48, 6);
    // less than 90,000 is less than half of quota: half of 52
    expect(out.chanceBelowBaseAndHalf).toBeCloseTo(26, 6);
  });

  test('one and a half times the rate above quota lifts the mean and the top, not the chance of OTE', () => {
    const out = expectedEarnings(accelerated, bridge);
    // at 150 %: 60,000 + 60,000 + 60,000 × 50 % × 1.5 = 165,000; 52 % × 90,000 + 48 % × 142,500 = 46,800 + 68,400
    expect(out.mean).toBeCloseTo(115_200, 6);
    expect(out.quantile(50)).toBeCloseTo(117_692.31, 2);
    // 120,000 + 38 ÷ 48 × 45,000
    expect(out.quantile(90)).toBeCloseTo(155_625, 6);
    expect(out.chanceOfOte).toBeCloseTo(48, 6);
    expect(out.stretches).toEqual([
      { from: 0, to: 100, start: 60_000, end: 120_000, share: 52 },
      { from: 100, to: 150, start: 120_000, end: 165_000, share: 48 },
    ]);
    expect(out.stretches.map(middleOf)).toEqual([90_000, 142_500]);
  });
});

test('the example of the guide on quota: three bins, mean attainment 85 percent, mean pay $111,000', () => {
  const bins = [bin(0, 50, 20), bin(50, 100, 40), bin(100, 150, 40)];
  expect(meanAttainment(bins)).toBe(85);
  expect(expectedEarnings(plain, bins).mean).toBeCloseTo(111_000, 6);
  expect(expectedEarnings(plain, bins).chanceOfOte).toBeCloseTo(40, 6);
});

describe('where many reps get the same pay', () => {
  test('a cap at target holds everybody above quota at exactly OTE, and they reach it', () => {
    const out = expectedEarnings({ ...plain, cap: 100 }, bridge);
    // 46,800 + 48 % × 120,000
    expect(out.mean).toBeCloseTo(104_400, 6);
    expect(out.chanceOfOte).toBeCloseTo(48, 6);
    expect(out.quantile(60)).toBe(120_000);
    expect(out.highest).toBe(120_000);
    expect(out.below(120_000)).toBeCloseTo(52, 9);
    expect(out.below(120_000.01)).toBe(100);
  });

  test('a cap that is not a round number of dollars still counts as OTE', () => {
    for (const variable of [0.07, 14_098.720000000001, 33_333.33, 57_123.19, 98_765.43]) expect(expectedEarnings({ ...plain, base: 61_234.57, variable, cap: 100 }, bridge).chanceOfOte).toBeCloseTo(48, 2);
  });

  test('a plan that stops paying at quota holds pay at OTE too', () => {
    expect(expectedEarnings({ ...plain, tiers: [multiple(0, 1), multiple(100, 0)] }, bridge).chanceOfOte).toBeCloseTo(48, 6);
  });

  test('a cap below target puts OTE out of reach', () => {
    expect(expectedEarnings({ ...plain, cap: 90 }, bridge).chanceOfOte).toBe(0);
  });

  test('a threshold leaves those below it with base pay', () => {
    const out = expectedEarnings({ ...plain, threshold: 50 }, bridge);
    expect(out.quantile(10)).toBe(60_000);
    expect(out.lowest).toBe(60_000);
    // 26 % × 60,000 + 26 % × 105,000 + 48 % × 135,000 = 15,600 + 27,300 + 64,800
    expect(out.mean).toBeCloseTo(107_700, 6);
    // at the threshold itself pay is exactly base and half, so only those with base pay are below
    expect(out.chanceBelowBaseAndHalf).toBeCloseTo(26, 6);
    // 26 of 100 have base pay; the next one stands at the threshold
    expect(out.quantile(26)).toBe(60_000);
    expect(out.quantile(26.01)).toBeGreaterThan(90_000);
  });

  test('a plan without variable pay pays everybody the same, which is its OTE', () => {
    const out = expectedEarnings({ ...plain, variable: 0 }, bridge);
    expect([out.mean, out.quantile(10), out.quantile(90), out.chanceOfOte, out.chanceBelowBaseAndHalf]).toEqual([60_000, 60_000, 60_000, 100, 0]);
  });

  test('a quantile that falls exactly on the edge of a gap is paid what lies below it, whatever the last binary digit of the shares', () => {
    // 0.7 + 0.1 is 0.7999999999999999; 0.8 % stand at or below 20 % of quota: 60,000 + 12,000
    expect(expectedEarnings(plain, [bin(0, 10, 0.7), bin(10, 20, 0.1), bin(140, 150, 99.2)]).quantile(0.8)).toBeCloseTo(72_000, 6);
  });

  test('nobody is paid in the gap between two bins', () => {
    const out = expectedEarnings(plain, [bin(40, 50, 50), bin(140, 150, 50)]);
    // the lower half ends at 60,000 + 50 % × 60,000
    expect(out.quantile(50)).toBeCloseTo(90_000, 6);
    expect(out.quantile(50.1)).toBeGreaterThan(144_000);
    expect(out.chanceOfOte).toBe(50);
  });

  test('a bin without reps changes nothing', () => {
    const out = expectedEarnings(plain, [bin(0, 10, 0), bin(50, 100, 100), bin(100, 300, 0)]);
    expect([out.lowest, out.highest, out.quantile(0), out.quantile(100)]).toEqual([90_000, 120_000, 90_000, 120_000]);
  });
});

test('a retroactive tier with a lower rate can leave the middle of the field with the best pay', () => {
  const down = { ...plain, retro: true, tiers: [multiple(0, 1), multiple(100, 0.5)] };
  const out = expectedEarnings(down, bridge);
  // above quota: 100 × 0.5 = 50 % to 150 × 0.5 = 75 % of variable: 90,000 to 105,000; 46,800 + 48 % × 97,500
  expect(out.mean).toBeCloseTo(93_600, 6);
  expect(out.chanceOfOte).toBeCloseTo(0, 6);
  expect(out.highest).toBe(120_000);
});
