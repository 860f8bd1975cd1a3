import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inDollarsOf, priceIndex, realChange, realHistory, topCodedYears, type PublishedYear } from '../../src/domain/real-history/index.ts';
import { usdPerYear } from '../../src/domain/shared/quantity.ts';
import type { Distribution } from '../../src/domain/wage-distribution/index.ts';
import { formatChange, formatPoint, hasAtLeast, roundedDown, headlineOf, topCodesInWords } from '../../src/format/history-words.ts';

const none: Distribution = { 10: null, 25: null, 50: null, 75: null, 90: null };
const medians = (amount: number | null): Distribution => ({ ...none, 50: amount === null ? null : usdPerYear(amount) });
const year = (y: number, index: number, pay: Distribution, more: Partial<PublishedYear> = {}): PublishedYear => ({ year: y, index: priceIndex(index), pay, topCoded: [], topCode: null, ...more });
const usd = usdPerYear;

describe('pay of one year in the dollars of another', () => {
  test('prices that doubled double it', () => {
    expect(inDollarsOf(usd(40_000), priceIndex(100), priceIndex(200))).toBe(80_000);
  });

  test('services reps, May 2020: $58,770 is $73,685 in dollars of May 2025', () => {
    // 58,770 × 321.465 ÷ 256.394 = 18,892,498.05 ÷ 256.394 = 73,685.4…
    expect(inDollarsOf(usd(58_770), priceIndex(256.394), priceIndex(321.465))).toBeCloseTo(73_685.42, 1);
  });

  test('nothing published stays nothing, and a broken index gives no figure', () => {
    expect(inDollarsOf(null, priceIndex(100), priceIndex(200))).toBeNull();
    for (const [then, base] of [[0, 100], [100, 0], [Number.NaN, 100]] as const) expect(inDollarsOf(usd(1), priceIndex(then), priceIndex(base))).toBeNull();
  });

  test('in its own dollars a pay is itself; there and back again; more pay is more; higher prices then make less of it', () => {
    const pays = fc.integer({ min: 1, max: 1_000_000 });
    const indexes = fc.integer({ min: 1_000, max: 900_000 }).map((n) => priceIndex(n / 1000));
    fc.assert(
      fc.property(pays, indexes, indexes, (pay, then, base) => {
        expect(inDollarsOf(usd(pay), then, then)).toBe(pay);
        const real = inDollarsOf(usd(pay), then, base)!;
        expect(Math.abs(inDollarsOf(real, base, then)! / pay - 1)).toBeLessThan(1e-12);
        expect(inDollarsOf(usd(pay + 1), then, base)!).toBeGreaterThan(real);
        expect(Math.sign(real - pay)).toBe(Math.sign(base - then));
      }),
    );
  });
});

describe('a history', () => {
  const years = [
    year(2020, 100, { ...medians(50_000), 75: usd(90_000) }, { topCoded: [90], topCode: usd(208_000) }),
    year(2021, 110, { ...medians(55_000), 75: usd(91_000) }, { topCoded: [90], topCode: usd(208_000) }),
    year(2022, 120, { ...medians(57_000), 75: usd(92_000) }, { topCoded: [90], topCode: usd(239_200) }),
    year(2025, 125, { ...medians(60_000), 75: usd(100_000), 90: usd(290_540) }),
  ];
  const history = realHistory(years, 2025);

  test('gives each point in both dollars', () => {
    // 50,000 × 125 ÷ 100 = 62,500; 55,000 × 125 ÷ 110 = 62,500; 57,000 × 125 ÷ 120 = 59,375
    expect(history.map(({ points }) => points[50])).toEqual([
      { kind: 'published', nominal: 50_000, real: 62_500 },
      { kind: 'published', nominal: 55_000, real: 62_500 },
      { kind: 'published', nominal: 57_000, real: 59_375 },
      { kind: 'published', nominal: 60_000, real: 60_000 },
    ]);
    expect(history[0]!.points[10]).toEqual({ kind: 'not-published' });
  });

  test('never caps: a top-coded point is at least the code, and no later amount is touched', () => {
    // 208,000 × 125 ÷ 100 = 260,000; 239,200 × 125 ÷ 120 = 249,166.67, said rounded down
    expect(history[0]!.points[90]).toEqual({ kind: 'at-least', nominal: 208_000, real: 260_000 });
    expect(formatPoint(history[0]!.points[90], 'nominal')).toBe('$208,000 or more');
    expect(formatPoint(history[2]!.points[90], 'real')).toBe('$249,166 or more');
    // The rounding is said beside a table that has such an amount, and only there.
    expect([hasAtLeast(history, [90]), hasAtLeast(history, [50])]).toEqual([true, false]);
    expect(roundedDown).toContain('rounded down');
    expect(formatPoint(history[3]!.points[90], 'real')).toBe('$290,540');
    expect(formatPoint({ kind: 'not-published' }, 'real')).toBe('not published');
  });

  test('names the years and the code of each top-coded percentile', () => {
    expect(topCodedYears(history)).toEqual([
      { percentile: 90, topCode: 208_000, years: [2020, 2021] },
      { percentile: 90, topCode: 239_200, years: [2022] },
    ]);
    expect(topCodesInWords(history)).toEqual([
      'In May 2020 and 2021 the 90th percentile was at or above $208,000, from which the survey then printed no figures; it is not drawn.',
      'In May 2022 the 90th percentile was at or above $239,200, from which the survey then printed no figures; it is not drawn.',
    ]);
    expect(topCodesInWords(realHistory([years[3]!], 2025))).toEqual([]);
  });

  test('refuses a base year that is not there, and a top code that the year does not have', () => {
    expect(() => realHistory(years, 2019)).toThrow(/no year 2019/);
    expect(() => realHistory([year(2025, 125, none, { topCoded: [90] })], 2025)).toThrow(/no top code/);
  });

  test('its change is that of exact amounts at both ends, or none', () => {
    // 60,000 ÷ 62,500 − 1 = −0.04
    expect(realChange(history, 50)).toMatchObject({ firstYear: 2020, lastYear: 2025, first: 62_500, last: 60_000 });
    expect(realChange(history, 50)!.share).toBeCloseTo(-0.04, 12);
    expect(realChange(history, 90)).toBeNull();
    expect(realChange(history, 10)).toBeNull();
    expect(realChange([], 50)).toBeNull();
  });
});

describe('the headline', () => {
  const told = (first: number | null, last: number | null) => {
    const history = realHistory([year(2020, 100, medians(first)), year(2025, 100, medians(last))], 2025);
    return headlineOf(last === null ? null : usd(last), 'May 2025', history, realChange(history, 50));
  };
  const now = (amount: string) => `Half of the people in this occupation earn more than ${amount} a year (May 2025, commissions included).`;

  test('says what is earned and how it moved', () => {
    // 63,000 ÷ 60,000 = 1.05; 57,000 ÷ 60,000 = 0.95
    expect(told(60_000, 63_000)).toEqual([now('$63,000'), 'In dollars of May 2025, the median rose by 5% from May 2020 to May 2025: $60,000 then, $63,000 now.']);
    expect(told(60_000, 57_000)[1]).toBe('In dollars of May 2025, the median fell by 5% from May 2020 to May 2025: $60,000 then, $57,000 now.');
  });

  test('a small change is not called none, and none is not called a change', () => {
    // 60,240 ÷ 60,000 = 1.004
    expect(told(60_000, 60_240)[1]).toContain('rose by less than 1% from');
    expect(told(60_000, 59_760)[1]).toContain('fell by less than 1% from');
    expect(told(60_000, 60_000)[1]).toContain('stayed the same to the dollar from');
  });

  test('a missing median is said, at either end', () => {
    const missing = 'The survey has no exact median for May 2020 or May 2025, so no change can be stated.';
    expect(told(null, 60_000)).toEqual([now('$60,000'), missing]);
    expect(told(60_000, null)).toEqual(['The survey publishes no median for May 2025.', missing]);
    expect(headlineOf(usd(60_000), 'May 2025', [], null)).toEqual([now('$60,000')]);
  });

  test('the words never say more than the figures beside them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400_000 }), fc.integer({ min: 1, max: 400_000 }), (first, last) => {
        const change = { firstYear: 2020, lastYear: 2025, first: usd(first), last: usd(last), share: last / first - 1 };
        const words = formatChange(change);
        expect(words.startsWith('rose')).toBe(last > first);
        expect(words.startsWith('fell')).toBe(last < first);
        const percent = /by (\d+)%/.exec(words);
        if (percent) expect(Math.abs(Math.abs(change.share) * 100 - Number(percent[1]))).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });
});
