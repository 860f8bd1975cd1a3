import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateRules, taxStates, taxYears, type TaxYear } from '../../src/data/taxes.ts';
import { documentedCliffs, filingStatuses, incomeTax, type Filing, type StateRules, type YearOfTax } from '../../src/domain/income-tax/index.ts';
import { yearOf } from './income-tax-rules.ts';

const codes = taxStates().map(({ code }) => code);
const taxed = codes.filter((code) => stateRules(2026, code).type !== 'none');

const numbersIn = (value: unknown): number[] => (typeof value === 'number' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []);
const brackets = (rules: StateRules, filing: Filing) => (rules.type === 'none' ? [] : rules.brackets[filing].map(([from]) => from));

/** Wages at which a state's taxable income reaches `edge`: found by halving, so only as exact as cents. */
function wagesFor(edge: number, code: string, year: TaxYear, filing: Filing): number {
  let [low, high] = [0, edge * 2 + 100_000];
  for (let i = 0; i < 45; i++) {
    const middle = (low + high) / 2;
    if (incomeTax(yearOf(code, year, filing, middle)).state.taxable < edge) low = middle;
    else high = middle;
  }
  return Math.round(high * 100) / 100;
}

/** Zero, and every amount that a rule of the state names or a bracket starts at: a dollar below, at it, a dollar above. */
function edges(code: string, year: TaxYear, filing: Filing): number[] {
  const rules = stateRules(year, code);
  const named = numbersIn(rules.type === 'none' ? [] : { ...rules, employeePayroll: [] }).filter((n) => n >= 100).map(Math.floor);
  const federal = yearOf(code, year, filing, 0).federal.brackets[filing].map(([from]) => from);
  const starts = [...new Set(brackets(rules, filing))].filter((from) => from > 0).map((from) => Math.floor(wagesFor(from, code, year, filing)));
  return [...new Set([0, ...[...named, ...federal, ...starts].flatMap((n) => [n - 2, n - 1, n, n + 1])])].filter((n) => n >= 0);
}

/** What each rule is worth to the reader: deductions and credits for, surtaxes and the table against. */
const worth = ({ state }: YearOfTax) => {
  const against = [...state.surtaxes, { id: 'brackets', amount: state.schedule }].map(({ id, amount }) => ({ id, amount: -amount }));
  return new Map([...state.deductions, ...state.credits, ...against, { id: 'income-limit', amount: state.free ? 1 : 0 }].map(({ id, amount }) => [id, amount]));
};

/** New York’s recapture rises by 60 cents a dollar and more, so that the dollar loses by itself, without a step. */
const gradual = new Set(['taxBenefitRecapture']);
/** The cliffs whose rule steps down between two years of tax. */
function cliffsBetween(code: string, a: YearOfTax, b: YearOfTax) {
  const [before, after] = [worth(a), worth(b)];
  return documentedCliffs.filter(({ state, rule }) => state === code && (before.get(rule) ?? 0) - (after.get(rule) ?? 0) > (gradual.has(rule) ? 0.3 : rule === 'income-limit' ? 0.5 : 1.2));
}

const fallen = new Map<(typeof documentedCliffs)[number], number>();
/** Holds one dollar more at `wages` to the contract; what a cliff took is remembered. */
function hold(code: string, year: TaxYear, filing: Filing, wages: number) {
  const before = incomeTax(yearOf(code, year, filing, wages));
  const after = incomeTax(yearOf(code, year, filing, wages + 1));
  const fall = before.takeHome - after.takeHome;
  if (fall <= 1e-6) return;
  const cliffs = cliffsBetween(code, before, after);
  const most = cliffs.reduce((sum, cliff) => sum + cliff.most, 0);
  if (fall > most) expect.fail(`${code} ${year} ${filing} at ${wages}: take-home falls by ${fall.toFixed(2)}, documented ${most}`);
  const [only, ...others] = cliffs.filter(({ rule }) => rule !== 'brackets' || cliffs.length === 1);
  if (only && others.length === 0) fallen.set(only, Math.max(fallen.get(only) ?? 0, fall));
}

describe('take-home pay never falls when wages rise by a dollar, except at a documented cliff', () => {
  test.each(taxed)('%s: at every amount that its rules name, each status, both years', (code) => {
    let held = 0;
    for (const year of taxYears) for (const filing of filingStatuses) for (const wages of edges(code, year, filing)) (hold(code, year, filing, wages), held++);
    expect(held).toBeGreaterThan(50);
  });

  test('anywhere, in any state', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom(...taxYears), fc.constantFrom(...filingStatuses), fc.oneof(fc.nat(400_000), fc.nat(30_000_000)), (code, year, filing, wages) => hold(code, year, filing, wages)),
      { numRuns: 3_000 },
    );
    expect(codes).toHaveLength(51);
  });

  test('every documented cliff is really there, and as high as it says', () => {
    // Falls found only between the named amounts: along steps.
    for (const [code, from, to, step, filing] of [['AL', 26_000, 35_500, 500, 'mfj'], ['AR', 97_000, 100_600, 1, 'single'], ['CT', 200_000, 700_000, 10_000, 'mfj'], ['CT', 500_000, 1_090_000, 10_000, 'mfj'], ['CT', 24_000, 50_000, 1_000, 'mfj'], ['CT', 24_000, 36_000, 1_000, 'mfs'], ['CT', 56_500, 110_000, 500, 'single'], ['CT', 100_500, 146_000, 5_000, 'mfj'], ['CT', 96_000, 101_000, 500, 'mfj'], ['ME', 25_000, 62_000, 50, 'mfj'], ['NY', 1_077_000, 1_140_000, 5_000, 'single'], ['RI', 250_000, 295_000, 50, 'mfj'], ['OH', 28_000, 36_000, 1, 'mfj'], ['OH', 101_800, 101_950, 1, 'single'], ['MD', 100_000, 200_000, 25_000, 'mfj']] as const)
      for (const year of taxYears) for (let wages: number = from; wages <= to; wages += step) for (const at of [wages - 1, wages]) hold(code, year, filing, at);
    const found = documentedCliffs.map((cliff) => ({ ...cliff, found: fallen.get(cliff) ?? 0 }));
    expect(found.filter((cliff) => cliff.found === 0)).toEqual([]);
    expect(found.filter((cliff) => cliff.found < cliff.most - 1.01).map(({ state, rule, most, found: at }) => ({ state, rule, most, at }))).toEqual([]);
  });
});

describe('around every bracket edge', () => {
  test.each(taxed)('%s: a dollar adds no more than twice the top rate, except at a documented cliff', (code) => {
    // Twice: where a deduction is phased out, a dollar is taxed and uncovers part of another.
    for (const year of taxYears)
      for (const filing of filingStatuses) {
        const rules = stateRules(year, code);
        if (rules.type === 'none') continue;
        const rate = Math.max(...rules.brackets[filing].map((row) => (rules.bracketMethod === 'baseAmount' ? row[2]! : row[1]))) + (rules.surtaxes ?? []).reduce((sum, s) => sum + (s.kind === 'brackets' ? s.brackets[filing].at(-1)![1] : 0), 0);
        for (const wages of edges(code, year, filing)) {
          const [a, b] = [incomeTax(yearOf(code, year, filing, wages)), incomeTax(yearOf(code, year, filing, wages + 1))];
          const added = b.state.tax - a.state.tax;
          if (added > 2 * rate + 0.12 + 1e-6 && cliffsBetween(code, a, b).length === 0) expect.fail(`${code} ${year} ${filing} at ${wages}: a dollar adds ${added.toFixed(4)}`);
        }
      }
    expect(documentedCliffs.every((cliff) => codes.includes(cliff.state))).toBe(true);
  });
});
