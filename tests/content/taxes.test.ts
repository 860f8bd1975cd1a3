import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { federalRules, federalSources, limitsEverywhere, stateRules, stateWords, taxCardOf, taxPack, taxStates, taxYears } from '../../src/data/taxes.ts';
import { GET, getStaticPaths } from '../../src/pages/data/tax/[year]/[state].json.ts';
import { describe as inWords } from '../../src/tools/content/fault.ts';
import { checkTaxes } from '../../src/tools/content/taxes.ts';

const root = mkdtempSync(join(tmpdir(), 'almanac-taxes-'));
cpSync('content/data/tax', join(root, 'content/data/tax'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The faults after `spoil` changed a file; null removes it. Figures changed by hand always break the sum too: that fault is left out when another is looked for. */
function faultsAfter(name: string, spoil: (text: string) => string | null) {
  const file = join(root, 'content/data/tax', name);
  const before = readFileSync(file, 'utf8');
  const after = spoil(before);
  if (after === before) throw new Error(`Nothing was spoiled in ${name}: the test is out of date.`);
  if (after === null) rmSync(file);
  else writeFileSync(file, after);
  try {
    return checkTaxes(root);
  } finally {
    writeFileSync(file, before);
  }
}
const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
/** Changes one state's entry. */
const inState = (code: string, change: (rules: Record<string, any>) => void) => (text: string) => {
  const file = JSON.parse(text) as { states: Record<string, Record<string, unknown>> };
  change(file.states[code]!);
  return JSON.stringify(file);
};

const kinds: [name: string, file: string, spoil: (text: string) => string | null, field: string, told: RegExp][] = [
  ['a figure edited by hand', 'federal.json', swap('16100', '16101'), 'sha256', /never edited by hand/],
  ['a file without its card', 'states-2025.card.yaml', () => null, 'source card', /no figure without its source/],
  ['a card without a licence', 'federal.card.yaml', swap(/^licence:.*$/m, ''), 'licence', /is missing/],
  ['a missing file', 'elective-deferral.json', () => null, 'file', /is missing/],
  ['broken JSON', 'federal.json', swap('{', '{{'), 'JSON', /./],
  ['an unknown kind of deduction', 'states-2026.json', inState('IL', (il) => (il.deductions[0].kind = 'lottery')), 'IL.deductions.0.kind', /can evaluate: fixed, cliff/],
  ['an unknown kind of credit', 'states-2026.json', inState('UT', (ut) => (ut.credits[0].kind = 'lottery')), 'UT.credits.0.kind', /can evaluate/],
  ['an unknown kind of surtax', 'states-2026.json', inState('MA', (ma) => (ma.surtaxes[0].kind = 'lottery')), 'MA.surtaxes.0.kind', /can evaluate/],
  ['an unknown bracket method', 'states-2026.json', inState('OH', (oh) => (oh.bracketMethod = 'lottery')), 'OH.bracketMethod', /must be/],
  ['falling brackets', 'states-2026.json', inState('CA', (ca) => ca.brackets.single.reverse()), 'CA.brackets.single', /must rise/],
  ['brackets that do not start at zero', 'states-2026.json', inState('CA', (ca) => ca.brackets.hoh.shift()), 'CA.brackets.hoh', /must start at 0/],
  ['a rate in percent', 'states-2026.json', inState('PA', (pa) => (pa.brackets.single[0][1] = 3.07)), 'PA.brackets.single.0.1', /fraction/],
  ['a missing filing status', 'states-2025.json', inState('NC', (nc) => delete nc.deductions[0].amount.hoh), 'NC.deductions.0.amount.hoh', /is missing/],
  ['a negative amount', 'states-2025.json', inState('NC', (nc) => (nc.deductions[0].amount.mfs = -1)), 'NC.deductions.0.amount.mfs', /negative/],
  ['a field nobody reads', 'states-2025.json', inState('NC', (nc) => (nc.deductions[0].perFiller = true)), 'NC.deductions.0', /perFiller/],
  ['a 2026 state without a status', 'states-2026.json', inState('TX', (tx) => delete tx.status2026), 'TX.status2026', /is missing/],
  ['a list of carried states that is out of date', 'states-2026.json', inState('NC', (nc) => (nc.status2026 = 'partly carried forward from 2025')), 'carriedForward', /NC/],
  ['a state gone', 'states-2025.json', swap('"WY": {', '"WX": {'), 'states', /is missing/],
  ['a payroll cap in words', 'states-2026.json', inState('MN', (mn) => (mn.employeePayroll[0].wageCap = 'lots')), 'MN.employeePayroll.0.wageCap', /must be/],
  ['a federal year gone', 'federal.json', swap('"2025": {', '"2024": {'), 'years', /is missing/],
  ['a state without words', 'limits.yaml', swap(/^ {2}WY: \{\}$/m, ''), 'states', /write \{\}/],
  ['words without a full stop', 'limits.yaml', swap('are left out."', 'are left out"'), 'everywhere.always.3', /sentence/],
  ['a carried state that does not say so', 'limits.yaml', swap(/^ {4}"2026": \["The brackets, the standard deduction and the exemption credit.*$/m, ''), 'states.CA.2026', /carried over/],
  ['a city that is not in the data', 'limits.yaml', swap('"Wilmington, DE"', '"Dover, DE"'), 'cities.Dover, DE', /no place/],
  ['a local tax in a state that there is not', 'limits.yaml', swap('every: [IN, MD]', 'every: [IN, XX]'), 'local.every', /not a state/],
  ['an unconfirmed rule of a state that there is not', 'limits.yaml', swap('GA: { "2026"', 'ZZ: { "2026"'), 'unconfirmed.ZZ', /not a state/],
];

describe('the content check names file, state, field, value and remedy', () => {
  test('the rules as they stand are sound', () => expect(checkTaxes(root).map(inWords)).toEqual([]));
  test.each(kinds)('%s', (_, name, spoil, field, told) => {
    const faults = faultsAfter(name, spoil);
    const found = faults.find((fault) => fault.field === field && told.test(fault.remedy));
    expect(found, faults.map(inWords).join('\n')).toBeDefined();
    expect(found!.file).toBe(`content/data/tax/${name.replace('.card.yaml', field === 'source card' ? '.json' : '.card.yaml')}`);
  });
});

test('a year of states alone is told with every file that lacks it, and what it carries over', () => {
  const file = join(root, 'content/data/tax/states-2027.json');
  const year = JSON.parse(readFileSync('content/data/tax/states-2026.json', 'utf8')) as { taxYear: number; states: Record<string, Record<string, unknown>> };
  year.taxYear = 2027;
  for (const { 0: code, 1: { status2026: _, ...rules } } of Object.entries(year.states)) year.states[code] = { ...rules, taxYear: 2027, ...(code === 'TX' ? {} : { status: code === 'GA' ? 'partly carried forward from 2026' : 'enacted or published values' }) };
  writeFileSync(file, JSON.stringify(year));
  const faults = checkTaxes(root);
  rmSync(file);
  const told = faults.map((f) => `${f.file.replace('content/data/tax/', '')} ${f.field}`);
  expect(told).toEqual(['federal.json years', 'elective-deferral.json years', 'withholding.json years', 'states-2027.json source card', 'states-2027.json TX.status', 'states-2027.json carriedForward', 'limits.yaml states.GA.2027']);
  expect(faults[0]!.remedy).toBe('is missing: states-2027.json is there, so the year must be here too');
});

describe('the tables', () => {
  test('50 states and the District of Columbia, in both years, by name', () => {
    expect(taxStates()).toHaveLength(51);
    expect(taxStates()[0]).toEqual({ code: 'AL', name: 'Alabama' });
    for (const year of taxYears) for (const { code, name } of taxStates()) expect(stateRules(year, code)).toMatchObject({ code, name });
  });
  test('a year or a state without a table is refused by name', () => {
    expect(() => federalRules(2024)).toThrow('2024');
    expect(() => stateRules(2026, 'PR')).toThrow('PR');
  });
  test('twelve states are partly carried over in 2026, none in 2025, and each says how', () => {
    const carried = (year: number) => taxStates().filter(({ code }) => stateWords(year, code).carried).map(({ code }) => code).sort();
    expect(carried(2026)).toEqual(['AR', 'AZ', 'CA', 'DC', 'ID', 'MA', 'MD', 'ME', 'NE', 'OR', 'UT', 'VT']);
    expect(carried(2025)).toEqual([]);
  });
  test('the 401(k) limit and the card that backs it', () => {
    expect([federalRules(2025).electiveDeferralLimit, federalRules(2026).electiveDeferralLimit]).toEqual([23_500, 24_500]);
    expect(taxCardOf('elective-deferral').urlMain).toMatch(/^https:\/\/www\.irs\.gov\//);
    expect(federalSources(2026)).toEqual(['https://www.irs.gov/pub/irs-drop/rp-25-32.pdf', 'https://www.ssa.gov/oact/cola/cbb.html']);
  });
});

describe('what the browser fetches', () => {
  const packs = taxYears.flatMap((year) => taxStates().map(({ code }) => ({ year, code, text: JSON.stringify(taxPack(year, code)) })));
  test('holds what evaluation and the words need, and nothing of how the figures were gathered', () => {
    for (const { year, code, text } of packs) {
      expect(text, `${code} ${year}`).not.toMatch(/provenance|parameters|PolicyBench|SOURCES|@8914f89|GitHub|TAXSIM|"note"|\bfile \d/);
      expect(text.length, `${code} ${year}`).toBeLessThan(12_000);
    }
    expect(packs).toHaveLength(102);
  });
  test('is prerendered for each year and state', async () => {
    const paths = getStaticPaths();
    expect(paths).toHaveLength(102);
    const oregon = paths.find(({ params }) => params.year === '2026' && params.state === 'OR')!;
    const response = (await GET({ props: oregon.props } as unknown as Parameters<typeof GET>[0])) as Response;
    expect(await response.json()).toMatchObject({ year: 2026, federal: { taxYear: 2026 }, state: { code: 'OR', employeePayroll: [{ id: 'Paid Leave', rate: 0.006 }, { id: 'statewide transit', rate: 0.001 }] }, words: { carried: 'Partly carried over from 2025' } });
  });
  test('is the same rules after its journey as JSON', () => {
    for (const { year, code, text } of packs) expect(JSON.parse(text).state).toEqual(JSON.parse(JSON.stringify(stateRules(year, code))));
  });
  test('every sentence is one: a capital, a full stop, no blank left to fill, no abbreviation of the trade', () => {
    const said = packs.flatMap(({ year, code }) => { const { limits, cities } = stateWords(year, code); return [...limits, ...cities]; }).concat(taxYears.flatMap((year) => limitsEverywhere(year)));
    expect(said.length).toBeGreaterThan(150);
    for (const sentence of said) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/[{}]|undefined|\b(AGI|MFJ|HoH|EITC|PolicyEngine|TAXSIM|modelled)\b/);
    }
    expect(stateWords(2026, 'PA').cities).toEqual(["Philadelphia takes 3.74% of a resident's gross wages on top."]);
    expect(stateWords(2026, 'CO').cities).toEqual(['Denver takes $5.75 a month from people who work there.']);
  });
});
