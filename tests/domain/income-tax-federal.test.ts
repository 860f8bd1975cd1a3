import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { federalRules } from '../../src/data/taxes.ts';
import { bracketLines, filingStatuses, incomeTax, marginalRate, preTaxOf, taxOn, type Filing } from '../../src/domain/income-tax/index.ts';
import { taxIn, yearOf } from './income-tax-rules.ts';

/**
 * "$1,240 plus 12% of the excess over $12,400": [over, plus, rate], as printed.
 * 2026: Rev. Proc. 2025-32, section 4.01, https://www.irs.gov/pub/irs-drop/rp-25-32.pdf
 * 2025: Rev. Proc. 2024-40, section 2.01, https://www.irs.gov/pub/irs-drop/rp-24-40.pdf
 */
const printed: Record<2025 | 2026, Record<Filing, readonly (readonly [over: number, plus: number, rate: number])[]>> = {
  2026: {
    single: [[12_400, 1_240, 12], [50_400, 5_800, 22], [105_700, 17_966, 24], [201_775, 41_024, 32], [256_225, 58_448, 35], [640_600, 192_979.25, 37]],
    mfj: [[24_800, 2_480, 12], [100_800, 11_600, 22], [211_400, 35_932, 24], [403_550, 82_048, 32], [512_450, 116_896, 35], [768_700, 206_583.5, 37]],
    mfs: [[12_400, 1_240, 12], [50_400, 5_800, 22], [105_700, 17_966, 24], [201_775, 41_024, 32], [256_225, 58_448, 35], [384_350, 103_291.75, 37]],
    hoh: [[17_700, 1_770, 12], [67_450, 7_740, 22], [105_700, 16_155, 24], [201_750, 39_207, 32], [256_200, 56_631, 35], [640_600, 191_171, 37]],
  },
  2025: {
    single: [[11_925, 1_192.5, 12], [48_475, 5_578.5, 22], [103_350, 17_651, 24], [197_300, 40_199, 32], [250_525, 57_231, 35], [626_350, 188_769.75, 37]],
    mfj: [[23_850, 2_385, 12], [96_950, 11_157, 22], [206_700, 35_302, 24], [394_600, 80_398, 32], [501_050, 114_462, 35], [751_600, 202_154.5, 37]],
    mfs: [[11_925, 1_192.5, 12], [48_475, 5_578.5, 22], [103_350, 17_651, 24], [197_300, 40_199, 32], [250_525, 57_231, 35], [375_800, 101_077.25, 37]],
    hoh: [[17_000, 1_700, 12], [64_850, 7_442, 22], [103_350, 15_912, 24], [197_300, 38_460, 32], [250_500, 55_484, 35], [626_350, 187_031.5, 37]],
  },
};
const years = [2025, 2026] as const;
const cases = years.flatMap((year) => filingStatuses.map((filing) => [year, filing] as const));

describe('the federal brackets are those the IRS prints', () => {
  test.each(cases)('%i, %s: every line of the table, at its edge and 1,000 above', (year, filing) => {
    const { brackets } = federalRules(year);
    const rows = printed[year][filing];
    expect(brackets[filing].slice(1)).toEqual(rows.map(([over, , rate]) => [over, rate / 100]));
    expect(taxOn(1_000, brackets[filing])).toBeCloseTo(100, 8);
    for (const [over, plus, rate] of rows) {
      expect(taxOn(over, brackets[filing])).toBeCloseTo(plus, 6);
      expect(taxOn(over + 1_000, brackets[filing])).toBeCloseTo(plus + 10 * rate, 6);
    }
  });

  test.each(cases)('%i, %s: tax never jumps, and a dollar adds between 10 and 37 cents', (year, filing) => {
    const { brackets } = federalRules(year);
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 0, max: 2_000_000_000 }).map((n) => n / 1_000), fc.constantFrom(...brackets[filing].map(([from]) => from))), (income) => {
        const added = taxOn(income + 0.01, brackets[filing]) - taxOn(income, brackets[filing]);
        expect(added).toBeGreaterThanOrEqual(0.001 - 1e-8);
        expect(added).toBeLessThanOrEqual(0.0037 + 1e-8);
      }),
    );
  });

  test('standard deduction of 2026: Rev. Proc. 2025-32, section 4.14; of 2025: raised by P.L. 119-21', () => {
    expect(federalRules(2026).standardDeduction).toEqual({ single: 16_100, mfj: 32_200, mfs: 16_100, hoh: 24_150 });
    expect(federalRules(2025).standardDeduction).toEqual({ single: 15_750, mfj: 31_500, mfs: 15_750, hoh: 23_625 });
  });
});

describe('the steps of a year', () => {
  test('$100,000, single, Texas, 2026, by hand', () => {
    const year = taxIn('TX', 2026, 'single', 100_000);
    // 100,000 − 16,100 = 83,900; 5,800 + 22 % × 33,500 = 13,170. 6.2 % = 6,200. 1.45 % = 1,450. 100,000 − 20,820 = 79,180.
    expect(year.agi).toBe(100_000);
    expect(year.federal.taxable).toBe(83_900);
    expect(year.federal.lines.map((l) => [l.from, l.to, l.rate, l.amount])).toEqual([[0, 12_400, 0.1, 12_400], [12_400, 50_400, 0.12, 38_000], [50_400, 105_700, 0.22, 33_500]]);
    expect(year.federal.tax).toBeCloseTo(13_170, 8);
    expect(year.socialSecurity.tax).toBeCloseTo(6_200, 8);
    expect(year.medicare.tax).toBeCloseTo(1_450, 8);
    expect(year.additionalMedicare.tax).toBe(0);
    expect(year.state).toMatchObject({ free: 'no-tax-on-wages', tax: 0 });
    expect(year.takeHome).toBeCloseTo(79_180, 8);
  });

  test('Social Security stops at the wage base: 184,500 × 6.2 % = 11,439 in 2026, 176,100 × 6.2 % = 10,918.20 in 2025', () => {
    expect(taxIn('TX', 2026, 'single', 300_000).socialSecurity.tax).toBeCloseTo(11_439, 8);
    expect(taxIn('TX', 2025, 'single', 300_000).socialSecurity.tax).toBeCloseTo(10_918.2, 8);
  });

  test.each([['single', 900], ['hoh', 900], ['mfj', 450], ['mfs', 1_575]] as const)('Additional Medicare Tax on $300,000, %s: $%f', (filing, owed) => {
    // 0.9 % of what is above 200,000, 200,000, 250,000 and 125,000. Form 8959.
    expect(taxIn('TX', 2026, filing, 300_000).additionalMedicare.tax).toBeCloseTo(owed, 8);
  });

  test('retirement lowers income tax alone; health cover lowers Social Security and Medicare too', () => {
    // 10 % of 100,000 = 10,000; 200 × 12 = 2,400. FICA wages 97,600; AGI 87,600; taxable 71,500; 5,800 + 22 % × 21,100 = 10,442.
    const year = taxIn('TX', 2026, 'single', 100_000, { retire: 10, health: 200 });
    expect(year.preTax).toEqual({ retirement: 10_000, retirementCut: false, health: 2_400 });
    expect(year.ficaWages).toBe(97_600);
    expect(year.agi).toBe(87_600);
    expect(year.federal.tax).toBeCloseTo(10_442, 8);
    expect(year.socialSecurity.tax + year.medicare.tax).toBeCloseTo(97_600 * 0.0765, 8);
    expect(year.takeHome).toBeCloseTo(87_600 - 10_442 - 97_600 * 0.0765, 8);
  });

  test('the 401(k) percentage stops at the limit of the year, and says so', () => {
    // IRS Notice 2025-67 (24,500 for 2026), Notice 2024-80 (23,500 for 2025).
    expect(taxIn('TX', 2026, 'single', 200_000, { retire: 20 }).preTax).toMatchObject({ retirement: 24_500, retirementCut: true });
    expect(taxIn('TX', 2025, 'single', 200_000, { retire: 20 }).preTax).toMatchObject({ retirement: 23_500, retirementCut: true });
    expect(taxIn('TX', 2026, 'single', 122_500, { retire: 20 }).preTax).toMatchObject({ retirement: 24_500, retirementCut: false });
  });

  test('pre-tax amounts never pass the pay, and no wages owe nothing', () => {
    const all = taxIn('TX', 2026, 'single', 10_000, { retire: 100, health: 500 });
    // (10,000 − 6,000) × (1 − 7.65 %) = 3,694: Social Security and Medicare of 306 come first
    expect(all.preTax).toEqual({ retirement: 3_694, retirementCut: false, health: 6_000 });
    expect(all.takeHome).toBeCloseTo(0, 9);
    for (const wages of [0, -5]) expect(taxIn('TX', 2026, 'mfj', wages, { retire: 5, health: 100 })).toMatchObject({ wages: 0, totalTax: 0, takeHome: 0 });
  });

  test('Additional Medicare Tax is on pay before the 401(k)', () => {
    // 0.9 % × (220,000 − 200,000), though 22,000 of it goes into the 401(k)
    expect(taxIn('TX', 2026, 'single', 220_000, { retire: 10 }).additionalMedicare.tax).toBeCloseTo(180, 8);
  });

  test('a percentage above 100 is 100, and amounts below zero are none', () => {
    // 150 % of 20,000 asks for 20,000, which is under the limit of 24,500; 92.35 % of it are left after Social Security and Medicare
    expect(taxIn('TX', 2026, 'single', 20_000, { retire: 150 }).preTax).toEqual({ retirement: expect.closeTo(18_470, 6), retirementCut: false, health: 0 });
    expect(taxIn('TX', 2026, 'single', 20_000, { retire: -5, health: -100 }).preTax).toEqual({ retirement: 0, retirementCut: false, health: 0 });
  });

  test('pay under the standard deduction has a taxable income of zero, not less', () => {
    expect(taxIn('TX', 2026, 'single', 10_000).federal).toMatchObject({ taxable: 0, lines: [], tax: 0 });
  });

  test('a year whose 401(k) limit nobody has published has none', () => {
    expect(preTaxOf({ federal: { ...federalRules(2026), electiveDeferralLimit: null }, wages: 200_000, retire: 20, health: 0 })).toEqual({ retirement: 40_000, retirementCut: false, health: 0 });
  });

  test('income exactly at the start of a bracket has no line in it', () => {
    expect(bracketLines(12_400, federalRules(2026).brackets.single).map((line) => line.amount)).toEqual([12_400]);
    expect(bracketLines(0, federalRules(2026).brackets.single)).toEqual([]);
  });

  test('the marginal rate adds all the taxes: 22 + 7.65 in Texas, and 3.99 more in North Carolina', () => {
    expect(marginalRate(yearOf('TX', 2026, 'single', 100_000))).toBeCloseTo(29.65, 5);
    expect(marginalRate(yearOf('NC', 2026, 'single', 100_000))).toBeCloseTo(33.64, 5);
    // Above the wage base and 200,000: 32 + 1.45 + 0.9.
    expect(marginalRate(yearOf('TX', 2026, 'single', 250_000))).toBeCloseTo(34.35, 5);
    // A tenth of the dollar is not taxed as income: 22 × 0.9 + 7.65.
    expect(marginalRate(yearOf('TX', 2026, 'single', 100_000, { retire: 10 }))).toBeCloseTo(27.45, 5);
    // The next dollar, not the last: at the wage base the 6.2 % have ended, 24 + 1.45.
    expect(marginalRate(yearOf('TX', 2026, 'single', 184_500))).toBeCloseTo(25.45, 5);
    // The first dollar above nothing pays Social Security and Medicare.
    expect(marginalRate(yearOf('TX', 2026, 'single', -5))).toBeCloseTo(7.65, 5);
  });

  test('what is taken and what is kept make up the pay', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000 }), fc.constantFrom(...filingStatuses), fc.constantFrom('CA', 'NY', 'OH', 'AL', 'MN', 'HI'), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 3_000 }), (wages, filing, code, retire, health) => {
        const year = incomeTax(yearOf(code, 2026, filing, wages, { retire, health }));
        expect(year.takeHome + year.totalTax + year.preTax.health + year.preTax.retirement).toBeCloseTo(wages, 6);
        expect(year.statePayrollLines.reduce((sum, line) => sum + line.tax, 0)).toBeCloseTo(year.statePayroll, 8);
      }),
    );
  });
});
