import { describe, expect, test } from 'vitest';
import { stateRules, taxStates, taxYears, type TaxYear } from '../../src/data/taxes.ts';
import { filingStatuses, stateTax, UnknownRule, type Filing, type StateRules } from '../../src/domain/income-tax/index.ts';
import { noTaxStates, taxIn } from './income-tax-rules.ts';

const stateOf = (...args: Parameters<typeof taxIn>) => taxIn(...args).state;
const rulesOf = (code: string) => stateRules(2025, code);
const amounts = (named: readonly { id: string; amount: number }[]) => Object.fromEntries(named.map(({ id, amount }) => [id, Math.round(amount * 1000) / 1000]));

describe('states without a tax on wages', () => {
  test.each(noTaxStates)('%s is zero at every income, status and year', (code) => {
    for (const year of taxYears) for (const filing of filingStatuses) for (const wages of [0, 1, 30_000, 250_000, 30_000_000]) expect(stateOf(code, year, filing, wages)).toMatchObject({ free: 'no-tax-on-wages', tax: 0 });
  });
  test('all others tax $150,000', () => {
    for (const { code } of taxStates()) for (const year of taxYears) for (const filing of filingStatuses) if (!noTaxStates.includes(code)) expect(stateOf(code, year, filing, 150_000).tax, `${code} ${year} ${filing}`).toBeGreaterThan(0);
  });
});

describe('sums by hand, tax year 2025', () => {
  test('New York, $150,000, single: the recapture is phased in over $50,000 above 107,650', () => {
    // 142,000: 340 + 144 + 115.50 + 3,671.25 + 6 % × 61,350 = 7,951.75. 568 × 42,350 ÷ 50,000 = 481.096.
    const state = stateOf('NY', 2025, 'single', 150_000);
    expect(state.schedule).toBeCloseTo(7_951.75, 6);
    expect(amounts(state.surtaxes)).toEqual({ taxBenefitRecapture: 481.096 });
    expect(state.tax).toBeCloseTo(8_432.846, 6);
  });
  test('New York, recapture complete: the top rate reached taxes the whole income, as the worksheets end', () => {
    // Worksheets of Form IT-201-I: 6 % × 233,950 = 14,037; 6.85 % × 292,000 = 20,002; the table’s whole-dollar benefits lose 25 cents at most.
    expect(stateOf('NY', 2025, 'mfj', 250_000).tax).toBeCloseTo(14_036.75, 6);
    expect(stateOf('NY', 2025, 'single', 300_000).tax).toBeCloseTo(20_001.85, 6);
    expect(stateOf('NY', 2025, 'single', 25_000_001).tax).toBeCloseTo(24_992_001 * 0.109, 4);
    expect(stateOf('NY', 2025, 'single', 107_650).surtaxes[0]!.amount).toBe(0);
  });
  test('Connecticut, $250,000, single: three add-backs in steps', () => {
    // 200 + 1,800 + 2,750 + 6,000 + 3,250 = 14,000. 250 (Table C) + 250 + 10 × 90 (Table D).
    const state = stateOf('CT', 2025, 'single', 250_000);
    expect(state.schedule).toBeCloseTo(14_000, 6);
    expect(amounts(state.surtaxes)).toEqual({ ct_add_back: 250, ct_recapture_low: 250, ct_recapture_middle: 900, ct_recapture_high: 0 });
    expect(state.tax).toBeCloseTo(15_400, 6);
  });
  test('Connecticut, $40,000, single: exemption down by ten steps, credit of a tenth of the tax', () => {
    // 15,000 − 10 × 1,000 = 5,000. 200 + 4.5 % × 25,000 = 1,325; − 132.50.
    expect(stateOf('CT', 2025, 'single', 40_000)).toMatchObject({ taxable: 35_000, credits: [{ id: 'personalTaxCredit', amount: 132.5 }], tax: 1_192.5 });
  });
  test('Ohio, $60,000 and $150,000, single: base amounts', () => {
    // 57,850: 342 + 2.75 % × 31,800 = 1,216.50. 148,100: 2,394.32 + 3.125 % × 48,100 = 3,897.445.
    const state = stateOf('OH', 2025, 'single', 60_000);
    expect(state).toMatchObject({ base: 342, taxable: 57_850 });
    expect(state.lines).toMatchObject([{ from: 26_050, to: 100_000, rate: 0.0275, amount: 31_800 }]);
    expect(state.tax).toBeCloseTo(1_216.5, 6);
    expect(stateOf('OH', 2025, 'single', 150_000).tax).toBeCloseTo(3_897.445, 6);
  });
  test('Ohio, $32,000, joint: exemptions and the $20 credits count twice', () => {
    // 32,000 − 4,800 = 27,200, and 27,200 is under 30,000.
    expect(stateTax(rulesOf('OH'), { filing: 'mfj', agi: 32_000, ficaPaid: 0, federalTax: 0 })).toMatchObject({ taxable: 27_200, credits: [{ id: 'exemptionCredit', amount: 40 }] });
  });
  test('Arkansas, $60,000, single: rate on the whole, less the subtraction', () => {
    // 57,530 × 3.9 % = 2,243.67 − 420 − 29.
    const state = stateOf('AR', 2025, 'single', 60_000);
    expect(state).toMatchObject({ taxable: 57_530, base: -420 });
    expect(state.tax).toBeCloseTo(1_794.67, 6);
  });
  test('Utah, $60,000, single: the credit falls by 1.3 % of income above 18,213', () => {
    // 2,700 − (6 % × 15,750 − 1.3 % × 41,787) = 2,700 − 401.769.
    expect(stateOf('UT', 2025, 'single', 60_000).tax).toBeCloseTo(2_298.231, 6);
    expect(stateOf('UT', 2025, 'single', 10_000).tax).toBe(0);
  });
  test('Oregon, $90,000, single and $270,000, joint: federal tax up to a cap that falls', () => {
    // 90,000 − 2,835 − 8,500 = 78,665: 209 + 452.25 + 5,911.9375 − 256. 270,000 − 5,670 − 3,400 = 260,930: 418 + 904.50 + 19,932.50 + 1,082.07.
    expect(amounts(stateOf('OR', 2025, 'single', 90_000).deductions)).toEqual({ standard: 2_835, federalTaxSubtraction: 8_500 });
    expect(stateOf('OR', 2025, 'single', 90_000).tax).toBeCloseTo(6_317.1875, 6);
    expect(stateOf('OR', 2025, 'mfj', 270_000).tax).toBeCloseTo(22_337.07, 6);
  });
  test('Alabama, $50,000, single: FICA beats the standard deduction, and federal tax is deducted whole', () => {
    // 3,825 + 1,500 + 3,871.50; 40,803.50: 10 + 100 + 5 % × 37,803.50.
    expect(amounts(stateOf('AL', 2025, 'single', 50_000).deductions)).toEqual({ standardOrFica: 3_825, personalExemption: 1_500, federalIncomeTax: 3_871.5 });
    expect(stateOf('AL', 2025, 'single', 50_000).tax).toBeCloseTo(2_000.175, 6);
    // Additional Medicare Tax is not in it: 10,918.20 + 1.45 % of 300,000.
    expect(stateOf('AL', 2025, 'single', 300_000).deductions[0]!.amount).toBeCloseTo(15_268.2, 6);
  });
  test.each([[25_999, 8_500], [26_000, 8_325], [26_500, 8_150], [28_499, 7_625], [30_000, 6_925], [35_499, 5_175], [35_500, 5_000], [60_000, 5_000]])('Alabama’s chart, joint: AGI $%i deducts $%i', (agi, deducted) => {
    // Standard Deduction Chart for Form 40, https://taxformfinder.org/alabama/standard-deduction-chart-form-40; the same from 2022 to 2025, https://github.com/PolicyEngine/policyengine-us/issues/7190
    expect(stateTax(rulesOf('AL'), { filing: 'mfj', agi, ficaPaid: 0, federalTax: 0 }).deductions[0]!.amount).toBe(deducted);
  });
  test('Massachusetts, $100,000 and $1,200,000, single: FICA up to 2,000, and 4 % more above 1,083,150', () => {
    // 93,600 × 5 %. 1,193,600 × 5 % + 4 % × 110,450.
    expect(stateOf('MA', 2025, 'single', 100_000).tax).toBeCloseTo(4_680, 6);
    expect(stateOf('MA', 2025, 'single', 1_200_000).tax).toBeCloseTo(64_098, 6);
  });
  test('Minnesota, $300,000, single: the deduction loses 3 % of income above 238,950', () => {
    // 14,950 − 1,831.50 = 13,118.50. 1,742.495 + 5,060.56 + 7,193.74 + 9.85 % × 88,251.50.
    const state = stateOf('MN', 2025, 'single', 300_000);
    expect(state.deductions[0]!.amount).toBeCloseTo(13_118.5, 6);
    expect(state.tax).toBeCloseTo(22_689.56775, 5);
    expect(stateOf('MN', 2025, 'single', 900_000).deductions[0]!.amount).toBe(2_990);
  });
  test('Wisconsin, $60,000, head of household: the deduction slides at two speeds, but not under the single one', () => {
    // 17,520 − 22.515 % × 37,660 − 12 % × 2,790 = 8,706.051; single 13,560 − 12 % × 40,450 = 8,706. 50,593.949: 513.80 + 1,575.20 + 5.3 % × 113.949.
    const state = stateOf('WI', 2025, 'hoh', 60_000);
    expect(amounts(state.deductions)).toEqual({ standardDeduction: 8_706.051, personalExemption: 700 });
    expect(state.tax).toBeCloseTo(2_095.0393, 4);
  });
  test('California, $300,000, single: 20 begun steps of 2,500 take $6 each off the credit', () => {
    expect(amounts(stateOf('CA', 2025, 'single', 300_000).credits)).toEqual({ personalExemptionCredit: 33 });
    // 1 % more above a million of taxable income: 294,294 of it at 1,300,000 − 5,706.
    expect(stateOf('CA', 2025, 'single', 1_300_000).surtaxes[0]!.amount).toBeCloseTo(2_942.94, 6);
  });
  test('Rhode Island, $270,000, single: three begun steps leave two fifths', () => {
    expect(amounts(stateOf('RI', 2025, 'single', 270_000).deductions)).toEqual({ standard: 4_360, personalExemption: 2_040 });
    // 2,996.25 + 4,833.125 + 5.99 % × 81,950.
    expect(stateOf('RI', 2025, 'single', 270_000).tax).toBeCloseTo(12_738.18, 6);
  });
  test('Maryland, $130,000, single: an exemption of 800', () => {
    // 125,850: 20 + 30 + 40 + 4,607.50 + 1,250 + 44.625.
    expect(stateOf('MD', 2025, 'single', 130_000).tax).toBeCloseTo(5_992.125, 6);
    expect(amounts(stateOf('MD', 2025, 'mfj', 130_000).deductions)).toEqual({ standard: 6_700, personalExemption: 6_400 });
  });
  test('Maine, $140,000, single: 7/15 of the standard deduction is left', () => {
    expect(stateOf('ME', 2025, 'single', 140_000).deductions[0]!.amount).toBeCloseTo(7_000, 6);
  });
  test('Missouri, $60,000, single: 15 % of 5,071.50 federal tax', () => {
    expect(amounts(stateOf('MO', 2025, 'single', 60_000).deductions).federalIncomeTax).toBeCloseTo(760.725, 3);
  });
  test('Vermont: at least 3 % of AGI above $150,000, which wages alone always pass', () => {
    const rules = rulesOf('VT');
    expect(stateOf('VT', 2025, 'mfj', 151_000).minimumAdded).toBe(0);
    expect(stateTax({ ...(rules as Exclude<StateRules, { type: 'none' }>), brackets: flat(0.01) }, { filing: 'single', agi: 200_000, ficaPaid: 0, federalTax: 0 }).tax).toBeCloseTo(6_000, 6);
  });
  test('Virginia, Kansas and New Jersey: no tax under, or up to, an income', () => {
    expect(stateOf('VA', 2025, 'single', 11_949)).toMatchObject({ free: 'income-too-low', tax: 0 });
    expect(stateOf('VA', 2025, 'single', 11_950).tax).toBeCloseTo(2_270 * 0.02, 6);
    expect(stateOf('NJ', 2025, 'single', 10_000).tax).toBe(0);
    expect(stateOf('NJ', 2025, 'single', 10_001).tax).toBeCloseTo(9_001 * 0.014, 6);
    expect(stateOf('KS', 2025, 'mfj', 26_560).tax).toBe(0);
  });
  test('refundable credits alone may make the tax negative: Idaho and Hawaii', () => {
    expect(stateOf('ID', 2025, 'single', 10_000).tax).toBe(-155);
    // From the income at which a return is required: + 10.
    expect(stateOf('ID', 2025, 'single', 15_750).tax).toBe(-145);
    expect(stateOf('HI', 2025, 'mfj', 5_000).tax).toBe(-440);
    expect(stateOf('DE', 2025, 'single', 4_000).tax).toBe(0);
  });
});

describe('published figures of others, tax year 2025, wages alone', () => {
  // https://github.com/mmacpherson/tenforty/blob/main/tests/fixtures/silver_state_scenarios.py (read at a73ecfc), from the states' published schedules.
  const theirs: readonly (readonly [code: string, filing: Filing, wages: number, tax: number])[] = [
    ['AZ', 'single', 50_000, 856.25], ['CO', 'single', 50_000, 1_507], ['GA', 'single', 50_000, 1_972.2], ['KS', 'single', 80_000, 3_664.31], ['KY', 'single', 50_000, 1_869.2],
    ['LA', 'single', 50_000, 1_125], ['LA', 'mfj', 100_000, 2_250], ['MD', 'single', 50_000, 2_011.375], ['MD', 'mfj', 100_000, 4_075.25], ['MN', 'single', 50_000, 1_911.14],
    ['MN', 'mfj', 100_000, 4_076.31], ['MN', 'hoh', 75_000, 2_988.55], ['MS', 'single', 60_000, 1_834.8], ['MS', 'mfj', 120_000, 4_109.6], ['MT', 'single', 35_000, 904.75],
    ['NC', 'single', 50_000, 1_583.125], ['ND', 'single', 75_000, 210.11], ['NM', 'single', 50_000, 1_200.75],
  ];
  test.each(theirs)('%s, %s, $%i: $%f', (code, filing, wages, tax) => {
    expect(Math.abs(stateOf(code, 2025, filing, wages).tax - tax)).toBeLessThan(0.011);
  });
  test('Connecticut, joint, AGI $1,081,953: $75,528 by TaxAct and PolicyEngine', () => {
    // https://github.com/PolicyEngine/policyengine-taxsim/issues/826
    expect(Math.abs(stateOf('CT', 2025, 'mfj', 1_081_953).tax - 75_528)).toBeLessThan(1);
  });
  test('Connecticut, head of household, $68,550: $2,415 by TaxAct, whose table has steps of $50', () => {
    // https://github.com/PolicyEngine/policyengine-taxsim/issues/323; rates of 2024 and 2025 are the same.
    expect(Math.abs(stateOf('CT', 2025, 'hoh', 68_550).tax - 2_415)).toBeLessThan(2);
  });
});

describe('state programs paid out of wages, 2026', () => {
  const programs = (code: string, wages: number, year: TaxYear = 2026) => Object.fromEntries(taxIn(code, year, 'single', wages).statePayrollLines.map((line) => [line.id, Math.round(line.tax * 100) / 100]));
  test('a cap on wages, a cap on the sum, the Social Security base, and none', () => {
    // 1.9 ‰ × 171,100; 2.3 ‰; 3.825 ‰ × 44,800; 0.425 ‰.
    expect(programs('NJ', 200_000)).toEqual({ TDI: 325.09, FLI: 393.53, UI: 171.36, 'WF/SWF': 19.04 });
    expect(programs('NY', 100_000)).toEqual({ SDI: 31.2, PFL: 411.91 });
    // 0.44 % × 184,500; 1.3 % of all.
    expect(programs('MN', 300_000)).toEqual({ PFML: 811.8 });
    expect(programs('CA', 300_000)).toEqual({ SDI: 3_900 });
  });
  test('the tables have none for 2025, and a state without tax may have some', () => {
    expect(programs('CA', 100_000, 2025)).toEqual({});
    expect(programs('WA', 100_000)).toEqual({ PFML: 807.16, 'WA Cares LTC': 580 });
  });
  test('they are asked on pay before the 401(k), and are part of all that is taken', () => {
    // 1.3 % of 100,000, though 10,000 goes into the 401(k)
    expect(taxIn('CA', 2026, 'single', 100_000, { retire: 10 }).statePayroll).toBeCloseTo(1_300, 6);
    // Federal tax 13,170, Social Security and Medicare 7,650, as in Texas, and the two programs of Washington
    const { totalTax, statePayroll } = taxIn('WA', 2026, 'single', 100_000);
    expect(totalTax - statePayroll).toBeCloseTo(20_820, 6);
    expect(statePayroll).toBeCloseTo(1_387.16, 2);
  });
});

describe('order and errors', () => {
  const same = (n: number) => ({ single: n, mfj: n, mfs: n, hoh: n });
  const rules: StateRules = {
    code: 'XX', name: 'Nowhere', type: 'flat', deductions: [], brackets: flat(0.01),
    surtaxes: [{ id: 'fee', kind: 'fixed', amount: same(50) }],
    credits: [{ id: 'back', kind: 'fixed', amount: same(100), refundable: true }, { id: 'share', kind: 'shareOfTax', rows: { single: [[0, 0.5]], mfj: [[0, 0.5]], mfs: [[0, 0.5]], hoh: [[0, 0.5]] } }, { id: 'off', kind: 'fixed', amount: same(500) }],
  };
  const facts = { filing: 'single', agi: 10_000, ficaPaid: 0, federalTax: 0 } as const;
  test('surtaxes come before credits, a share is of both, refundable credits come last and go below zero', () => {
    // 100 + 50 = 150; half is 75; 75 of the 500 used; then 100 back.
    expect(stateTax(rules, facts)).toMatchObject({ schedule: 100, credits: [{ id: 'share', amount: 75 }, { id: 'off', amount: 75 }, { id: 'back', amount: 100 }], tax: -100 });
  });
  test.each(['deductions', 'credits', 'surtaxes', 'bracketMethod'] as const)('a kind nobody knows throws: %s', (field) => {
    const strange = field === 'bracketMethod' ? 'lottery' : [{ id: 'x', kind: 'lottery' }];
    expect(() => stateTax({ ...rules, [field]: strange } as unknown as StateRules, facts)).toThrow(UnknownRule);
  });
  test('the error names the kind and the rule, or says that it has no name', () => {
    expect([new UnknownRule({ kind: 'lottery', id: 'x' }).message, new UnknownRule({ kind: 'lottery' }).message]).toEqual(['No rule of the kind "lottery" is known (x).', 'No rule of the kind "lottery" is known (unnamed).']);
  });
});

describe('the edges of each kind of rule, by made-up rules on a tax of 10 percent', () => {
  const same = <T,>(n: T) => ({ single: n, mfj: n, mfs: n, hoh: n });
  const made = (part: object) => ({ code: 'XX', name: 'Nowhere', type: 'flat', deductions: [], brackets: flat(0.1), credits: [], ...part }) as StateRules;
  const taxed = (part: object, agi: number, federalTax = 0) => stateTax(made(part), { filing: 'single', agi, ficaPaid: 0, federalTax });
  const deducted = (rule: object, agi: number, federalTax = 0) => taxed({ deductions: [{ id: 'x', ...rule }] }, agi, federalTax).deductions[0]!.amount;
  const five = { deductions: [{ id: 'five', kind: 'fixed', amount: same(5_000) }] };

  test('a cliff gives the whole amount at its limit and nothing above', () => {
    const rule = { kind: 'cliff', amount: same(1_000), limit: same(50_000) };
    expect([deducted(rule, 50_000), deducted(rule, 50_001)]).toEqual([1_000, 0]);
  });
  test('a share that is lowered in steps is never below nothing', () => {
    const rule = { kind: 'percentSteppedPhaseout', amount: same(1_000), start: same(50_000), increment: same(1_000), stepRate: 0.4, rounding: 'ceil' };
    // one begun step leaves 60 %, three would leave −20 %
    expect([deducted(rule, 50_000), deducted(rule, 50_001), deducted(rule, 53_000)]).toEqual([1_000, 600, 0]);
  });
  test('federal tax is deducted up to a cap where there is one', () => {
    const rule = { kind: 'federalTax', share: [[0, 1]] };
    expect([deducted({ ...rule, cap: same(5_000) }, 60_000, 8_000), deducted(rule, 60_000, 8_000)]).toEqual([5_000, 8_000]);
  });
  test('a deduction is looked up before any deduction is known', () => {
    expect(deducted({ kind: 'table', basis: 'taxable', rows: same([[1_000, 500]]) }, 1_000)).toBe(500);
  });
  test('below the first row of a table there is nothing', () => {
    expect(deducted({ kind: 'federalTax', share: [[0, 1]], capTable: same([[10_000, 500]]) }, 9_999, 8_000)).toBe(0);
    expect(deducted({ kind: 'federalTax', share: [[10_000, 0.5]] }, 9_999, 8_000)).toBe(0);
    expect(deducted({ kind: 'table', rows: same([[10_000, 500]]) }, 9_999)).toBe(0);
    expect(taxed({ credits: [{ id: 'share', kind: 'shareOfTax', rows: same([[10_000, 0.5]]) }] }, 9_990).tax).toBeCloseTo(999, 9);
  });
  test('taxable income stops at zero; AGI less deductions does not', () => {
    // 1,000 − 5,000: taxable 0 finds the row at 0, −4,000 finds none
    const credit = { id: 'back', kind: 'table', rows: same([[0, 100]]), refundable: true };
    expect(taxed({ ...five, credits: [{ ...credit, basis: 'taxable' }] }, 1_000)).toMatchObject({ taxable: 0, tax: -100 });
    expect(taxed({ ...five, credits: [{ ...credit, basis: 'agiLessDeductions' }] }, 1_000)).toMatchObject({ taxable: 0, tax: 0 });
  });
  test('Utah’s credit is whole up to its start and falls with taxable income above it', () => {
    const credits = [{ id: 'utah', kind: 'utah', rate: 0.06, federalDeduction: same(10_000), phaseoutRate: 0.01, phaseoutStart: same(20_000) }];
    // 6 % of 10,000 = 600. 30,000 − 5,000 is 5,000 above 20,000: − 50.
    expect(taxed({ credits }, 10_000).credits[0]!.amount).toBeCloseTo(600, 9);
    expect(taxed({ ...five, credits }, 30_000).credits[0]!.amount).toBeCloseTo(550, 9);
  });
  test('a fixed surtax is owed by everyone, unless only those who must file owe it', () => {
    const fee = { id: 'fee', kind: 'fixed', amount: same(50) };
    const owed = (surtax: object, agi: number) => taxed({ ...five, surtaxes: [surtax] }, agi).tax;
    expect([owed(fee, 4_999), owed({ ...fee, onlyIfRequiredToFile: true }, 4_999), owed({ ...fee, onlyIfRequiredToFile: true }, 5_000)]).toEqual([50, 0, 50]);
  });
  test('New York’s recapture: nothing up to its first AGI, tier by tier above what they say, the top rate on all only above its own', () => {
    const rule = { id: 'back', kind: 'nyRecapture', minAgi: 100_000, phaseIn: 50_000, topAgi: 1_000_000, topRate: 0.2, tiers: same([[0, 100, 500], [200_000, 700, 900]]) };
    const back = (agi: number, part: object = {}) => taxed({ surtaxes: [{ ...rule, ...part }] }, agi).surtaxes[0]!.amount;
    expect(back(100_000)).toBe(0);
    // 100 + 500 × 1 ÷ 50,000; whole from 150,000; at 200,000 still the first tier
    expect([back(100_001), back(150_000), back(200_000)].map((n) => Math.round(n * 1e6) / 1e6)).toEqual([100.01, 600, 600]);
    // 700 + 900 × 1 ÷ 50,000; 700 + 900; 20 % − 10 % of 1,000,001
    expect([back(200_001), back(1_000_000), back(1_000_001)].map((n) => Math.round(n * 1e6) / 1e6)).toEqual([700.018, 1_600, 100_000.1]);
    // no tier reached; a top rate below the brackets takes nothing
    expect([back(120_000, { tiers: same([[150_000, 100, 500]]) }), back(1_000_001, { topRate: 0.05 })]).toEqual([0, 0]);
  });
  test('a minimum tax looks at what surtaxes already add, and a share is of the tax before any credit', () => {
    // 10 % of 1,000 and 50 is 150; 30 % of 1,000 is the least
    expect(taxed({ surtaxes: [{ id: 'fee', kind: 'fixed', amount: same(50) }], minimumTax: { kind: 'shareOfAgi', rows: [[0, 0.3]] } }, 1_000)).toMatchObject({ minimumAdded: 150, tax: 300 });
    // 100 − 30 − half of 100
    expect(taxed({ credits: [{ id: 'off', kind: 'fixed', amount: same(30) }, { id: 'share', kind: 'shareOfTax', rows: same([[0, 0.5]]) }] }, 1_000).tax).toBe(20);
  });
  test('a rate less a subtraction never goes below zero, and no income has no line', () => {
    // 2 % of 1,000 is 20, of which the subtraction of 100 takes 20
    const arkansas = { bracketMethod: 'rateMinusSubtract', brackets: same([[0, 0.02, 100]]) };
    expect(taxed(arkansas, 1_000)).toMatchObject({ schedule: 0, base: -20, tax: 0 });
    expect(taxed(arkansas, 0).lines).toEqual([]);
    expect(taxed({ bracketMethod: 'baseAmount', brackets: same([[0, 7, 0.02]]) }, 0)).toMatchObject({ lines: [], base: 0, tax: 0 });
  });
});

function flat(rate: number) {
  const rows = [[0, rate]] as const;
  return { single: rows, mfj: rows, mfs: rows, hoh: rows };
}
