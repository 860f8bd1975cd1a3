import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { federalRules, stateRules } from '../../src/data/taxes.ts';
import { filingStatuses, type Filing } from '../../src/domain/income-tax/index.ts';
import { aggregateWithholding, annualWithholding, checkWithholding, ficaWithheld, flatWithholding, payParts, type CommissionCheck } from '../../src/domain/withholding/index.ts';

const federal = federalRules(2026);
const check = (more: Partial<CommissionCheck>): CommissionCheck => ({ federal, state: stateRules(2026, 'TX'), filing: 'single', wages: 60_000, ytd: 0, commission: 10_000, freq: 24, retire: 0, health: 0, ...more });

/**
 * Annual percentage method tables, standard schedule: adjusted annual wage at least, tentative amount, percent.
 * IRS Publication 15-T, https://www.irs.gov/publications/p15t (2026; the 2025 edition for 2025).
 */
const tables: Record<2025 | 2026, Record<'single' | 'mfj' | 'hoh', readonly (readonly [atLeast: number, amount: number, percent: number])[]>> = {
  2026: {
    mfj: [[19_300, 0, 10], [44_100, 2_480, 12], [120_100, 11_600, 22], [230_700, 35_932, 24], [422_850, 82_048, 32], [531_750, 116_896, 35], [788_000, 206_583.5, 37]],
    single: [[7_500, 0, 10], [19_900, 1_240, 12], [57_900, 5_800, 22], [113_200, 17_966, 24], [209_275, 41_024, 32], [263_725, 58_448, 35], [648_100, 192_979.25, 37]],
    hoh: [[15_550, 0, 10], [33_250, 1_770, 12], [83_000, 7_740, 22], [121_250, 16_155, 24], [217_300, 39_207, 32], [271_750, 56_631, 35], [656_150, 191_171, 37]],
  },
  2025: {
    mfj: [[17_100, 0, 10], [40_950, 2_385, 12], [114_050, 11_157, 22], [223_800, 35_302, 24], [411_700, 80_398, 32], [518_150, 114_462, 35], [768_700, 202_154.5, 37]],
    single: [[6_400, 0, 10], [18_325, 1_192.5, 12], [54_875, 5_578.5, 22], [109_750, 17_651, 24], [203_700, 40_199, 32], [256_925, 57_231, 35], [632_750, 188_769.75, 37]],
    hoh: [[13_900, 0, 10], [30_900, 1_700, 12], [78_750, 7_442, 22], [117_250, 15_912, 24], [211_200, 38_460, 32], [264_400, 55_484, 35], [640_250, 187_031.5, 37]],
  },
};

describe('the percentage method gives the tables of Publication 15-T', () => {
  test.each([2025, 2026] as const)('%i: every row of every table, at its start and 1,000 above', (year) => {
    for (const filing of filingStatuses) {
      const rows = tables[year][filing === 'mfs' ? 'single' : filing];
      const worksheet1A = filing === 'mfj' ? 12_900 : 8_600;
      expect(annualWithholding(rows[0]![0] + worksheet1A, filing, federalRules(year))).toBe(0);
      for (const [atLeast, amount, percent] of rows) {
        expect(annualWithholding(atLeast + worksheet1A, filing, federalRules(year))).toBeCloseTo(amount, 6);
        expect(annualWithholding(atLeast + 1_000 + worksheet1A, filing, federalRules(year))).toBeCloseTo(amount + 10 * percent, 6);
      }
    }
  });

  test('a biweekly check of $2,000 in 2025, single: 1,192.50 + 12 % × (43,400 − 18,325) = 4,201.50; ÷ 26 = 161.60', () => {
    expect(annualWithholding(52_000, 'single', federalRules(2025)) / 26).toBeCloseTo(161.6, 2);
  });

  test('married filing separately is withheld on like single, also where the return’s top bracket starts sooner', () => {
    expect(annualWithholding(600_000, 'mfs', federal)).toBe(annualWithholding(600_000, 'single', federal));
  });

  test('in 2025 less was left untaxed than the standard deduction: 100,000 a year is withheld on 750 more than is taxed', () => {
    expect(federalRules(2025).withholdingDeduction).toEqual({ single: 15_000, mfj: 30_000, mfs: 15_000, hoh: 22_500 });
    // 5,578.50 + 22 % × (85,000 − 48,475) = 13,614; the return asks 5,578.50 + 22 % × (84,250 − 48,475) = 13,449.
    expect(annualWithholding(100_000, 'single', federalRules(2025))).toBeCloseTo(13_614, 6);
  });
});

describe('withholding on the check', () => {
  test('published example: a $10,000 commission gives 2,200 federal and 765 FICA below the wage base', () => {
    const { flat, fica } = checkWithholding(check({}));
    expect(flat.withheld).toBeCloseTo(2_200, 8);
    expect(fica.total).toBeCloseTo(765, 8);
  });

  test('22 % up to a million of supplemental wages in the year, 37 % on what passes it', () => {
    expect(flatWithholding(50_000, 980_000, federal)).toBeCloseTo(20_000 * 0.22 + 30_000 * 0.37, 8);
    expect(flatWithholding(50_000, 1_200_000, federal)).toBeCloseTo(18_500, 8);
    expect(flatWithholding(50_000, 950_000, federal)).toBeCloseTo(11_000, 8);
    expect(flatWithholding(0, 5, federal)).toBe(0);
  });

  test('aggregate, by hand: $2,500 twice a month and $10,000', () => {
    // One payment of 12,500 × 24 = 300,000 a year; − 16,100 = 283,900; 58,448 + 35 % × 27,675 = 68,134.25; ÷ 24 = 2,838.927.
    // On 2,500 alone: 60,000 − 16,100 = 43,900; 1,240 + 12 % × 31,500 = 5,020; ÷ 24 = 209.167. Difference 2,629.76.
    expect(aggregateWithholding(10_000, 0, 60_000, 24, 'single', federal)).toBeCloseTo(68_134.25 / 24 - 5_020 / 24, 8);
    expect(checkWithholding(check({})).aggregate.withheld).toBeCloseTo(2_629.76, 2);
  });

  test('aggregate beyond a million is flat: 37 % of that part', () => {
    const within = aggregateWithholding(20_000, 980_000, 60_000, 24, 'single', federal);
    expect(aggregateWithholding(50_000, 980_000, 60_000, 24, 'single', federal)).toBeCloseTo(within + 30_000 * 0.37, 8);
  });

  test('with one pay period a year, aggregate withholding is the year’s withholding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900_000 }), fc.integer({ min: 0, max: 900_000 }), fc.constantFrom(...filingStatuses), (wages, commission, filing: Filing) => {
        const { aggregate, onRegular } = checkWithholding(check({ wages, commission, filing, freq: 1 }));
        expect(onRegular + aggregate.withheld).toBeCloseTo(annualWithholding(wages + commission, filing, federal), 6);
      }),
    );
  });

  test('Social Security is asked only on what is left under the wage base', () => {
    // 184,500 − 180,000 = 4,500 × 6.2 % = 279; Medicare 145.
    expect(ficaWithheld(10_000, 180_000, federal)).toMatchObject({ medicare: 145, additionalMedicare: 0 });
    expect(ficaWithheld(10_000, 180_000, federal).socialSecurity).toBeCloseTo(279, 8);
    expect(ficaWithheld(10_000, 184_500, federal).socialSecurity).toBe(0);
  });

  test('the whole of FICA counts Additional Medicare Tax', () => {
    // 10,000 after 195,000, above the wage base: 145 + 0.9 % × 5,000 = 190
    expect(ficaWithheld(10_000, 195_000, federal).total).toBeCloseTo(190, 8);
  });

  test('a payment below zero has nothing withheld', () => {
    expect(flatWithholding(-1_000, 0, federal)).toBe(0);
    expect(aggregateWithholding(-1_000, 0, 60_000, 24, 'single', federal)).toBe(0);
  });

  test.each(filingStatuses)('Additional Medicare Tax is withheld above 200,000 whatever the filing status: %s', (filing) => {
    const { fica } = checkWithholding(check({ wages: 150_000, ytd: 45_000, commission: 10_000, filing }));
    expect(fica.additionalMedicare).toBeCloseTo(5_000 * 0.009, 8);
  });
});

describe('the year settles it', () => {
  test('single, $60,000 and $10,000 by the flat method: 0 to 12 % was due on most of it, so 22 % is too much', () => {
    // Withheld 5,020 + 2,200 = 7,220. Tax on 70,000 − 16,100 = 53,900: 5,800 + 22 % × 3,500 = 6,570. Refund 650.
    const { year, onRegular, flat, aggregate } = checkWithholding(check({}));
    expect(onRegular).toBeCloseTo(5_020, 8);
    expect(year.federal.tax).toBeCloseTo(6_570, 8);
    expect(flat.yearWithheld).toBeCloseTo(7_220, 8);
    expect(flat.refundOrDue).toBeCloseTo(650, 8);
    expect(aggregate.refundOrDue).toBeCloseTo(650 + 2_629.7604 - 2_200, 3);
  });

  test('a high earner owes: 22 % is less than the 35 % bracket', () => {
    // Withheld on 300,000: 283,900 → 68,134.25; on 100,000: 22,000. Tax on 383,900: 58,448 + 35 % × 127,675 = 103,134.25. Due 13,000.
    // Additional Medicare: withheld and owed 0.9 % of 200,000.
    const { flat } = checkWithholding(check({ wages: 300_000, commission: 100_000 }));
    expect(flat.refundOrDue).toBeCloseTo(-13_000, 6);
  });

  test('a joint filer gets back Additional Medicare Tax withheld between 200,000 and 250,000; one filing separately owes more', () => {
    // 0.9 % × 50,000 = 450 back; 0.9 % × 75,000 = 675 due.
    const over = (filing: Filing) => checkWithholding(check({ wages: 240_000, commission: 10_000, filing })).additionalMedicareOver;
    expect(over('mfj')).toBeCloseTo(450, 8);
    expect(over('mfs')).toBeCloseTo(-675, 8);
    expect(over('single')).toBeCloseTo(0, 8);
  });

  test('earlier supplemental pay was withheld on at the flat rate', () => {
    expect(checkWithholding(check({ ytd: 30_000 })).onEarlier).toBeCloseTo(6_600, 8);
    // 5,020 on regular pay, 6,600 on the earlier, 2,200 on this
    expect(checkWithholding(check({ ytd: 30_000 })).flat.yearWithheld).toBeCloseTo(13_820, 8);
  });

  test('earlier supplemental pay uses up the million, in both methods', () => {
    // 995,000 before: 5,000 × 22 % + 5,000 × 37 % = 2,950
    const { flat, aggregate } = checkWithholding(check({ ytd: 995_000 }));
    expect(flat.withheld).toBeCloseTo(2_950, 8);
    // 60,000 + 24 × 5,000 − 16,100 = 163,900: 17,966 + 24 % × 58,200 = 31,934; (31,934 − 5,020) ÷ 24 + 1,850
    expect(aggregate.withheld).toBeCloseTo(26_914 / 24 + 1_850, 8);
  });

  test('what left earlier supplemental pay before tax does not use up the million', () => {
    // 1,000,000 − 12 × 1,000 = 988,000 before: 12,000 × 22 % + 8,000 × 37 %
    expect(checkWithholding(check({ wages: 0, ytd: 1_000_000, commission: 20_000, health: 1_000 })).flat.withheld).toBeCloseTo(5_600, 6);
  });

  test('a tenth of all pay into a 401(k) is withheld on nowhere', () => {
    const { onRegular, onEarlier, flat, aggregate } = checkWithholding(check({ ytd: 30_000, retire: 10 }));
    // 54,000 − 16,100 = 37,900: 1,240 + 12 % × 25,500 = 4,300. 27,000 and 9,000 × 22 %.
    expect([onRegular, onEarlier, flat.withheld].map((n) => Math.round(n * 1e6) / 1e6)).toEqual([4_300, 5_940, 1_980]);
    // 54,000 + 24 × 9,000 − 16,100 = 253,900: 41,024 + 32 % × 52,125 = 57,704; (57,704 − 4,300) ÷ 24
    expect(aggregate.withheld).toBeCloseTo(53_404 / 24, 8);
  });

  test('Additional Medicare Tax withheld and not owed is part of the refund', () => {
    // Joint, 240,000 and 10,000. 207,800: 11,600 + 22 % × 107,000 = 35,140, and 2,200. Owed on 217,800: 35,932 + 24 % × 6,400 = 37,468. 37,340 − 37,468 + 450.
    expect(checkWithholding(check({ wages: 240_000, filing: 'mfj' })).flat.refundOrDue).toBeCloseTo(322, 6);
  });

  test('less than one pay period a year counts as one, and pay below zero as none', () => {
    expect(checkWithholding(check({ freq: 0 }))).toEqual(checkWithholding(check({ freq: 1 })));
    const nothing = { paid: 0, incomeTaxWages: 0, ficaWages: 0 };
    expect(payParts(check({ wages: -5_000, ytd: -2_000 }))).toEqual({ regular: nothing, earlier: nothing, check: { paid: 10_000, incomeTaxWages: 10_000, ficaWages: 10_000 } });
    expect(payParts(check({ commission: -1 })).check).toEqual(nothing);
  });

  test('pre-tax amounts come off each part once, and the 401(k) limit binds the last pay', () => {
    fc.assert(
      fc.property(fc.nat(400_000), fc.nat(200_000), fc.nat(200_000), fc.nat(100), fc.nat(4_000), (wages, ytd, commission, retire, health) => {
        const { parts, year, fica } = checkWithholding(check({ wages, ytd, commission, retire, health }));
        const sum = (of: 'paid' | 'incomeTaxWages' | 'ficaWages') => parts.regular[of] + parts.earlier[of] + parts.check[of];
        expect(sum('paid')).toBe(wages + ytd + commission);
        expect(sum('incomeTaxWages')).toBeCloseTo(year.agi, 6);
        expect(sum('ficaWages')).toBeCloseTo(year.ficaWages, 6);
        for (const part of Object.values(parts)) expect(part.incomeTaxWages).toBeGreaterThanOrEqual(-1e-6);
        const before = ficaWithheld(parts.regular.ficaWages + parts.earlier.ficaWages, 0, federal);
        expect(before.socialSecurity + fica.socialSecurity).toBeCloseTo(year.socialSecurity.tax, 6);
        expect(before.medicare + fica.medicare).toBeCloseTo(year.medicare.tax, 6);
      }),
    );
    // 10 % of 240,000 uses 24,000 of 24,500; the check of 10,000 has room for 500.
    expect(checkWithholding(check({ wages: 240_000, retire: 10 })).parts.check).toEqual({ paid: 10_000, incomeTaxWages: 9_500, ficaWages: 10_000 });
  });

  test('withholding never falls when the check grows', () => {
    fc.assert(
      fc.property(fc.nat(500_000), fc.nat(1_500_000), fc.nat(500_000), fc.constantFrom(1, 12, 24, 26, 52), fc.constantFrom(...filingStatuses), (wages, ytd, commission, freq, filing: Filing) => {
        const a = checkWithholding(check({ wages, ytd, commission, freq, filing }));
        const b = checkWithholding(check({ wages, ytd, commission: commission + 100, freq, filing }));
        expect(b.flat.withheld).toBeGreaterThanOrEqual(a.flat.withheld - 1e-6);
        expect(b.aggregate.withheld).toBeGreaterThanOrEqual(a.aggregate.withheld - 1e-6);
        expect(b.fica.total).toBeGreaterThanOrEqual(a.fica.total - 1e-6);
      }),
    );
  });
});
