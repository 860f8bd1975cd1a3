import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { taxCard } from '../../src/schemas/tax.ts';
import { sha256 } from '../../src/tools/import/card.ts';
import { describeFaults } from '../../src/tools/import/fault.ts';
import { ruleDifferences } from '../../src/tools/import/tax/differences.ts';
import { importTax } from '../../src/tools/import/tax/run.ts';
import { order } from './survey.ts';

const folder = 'content/data/tax';
interface Year {
  taxYear: number;
  carriedForward: string[];
  states: Record<string, Record<string, unknown> & { taxYear: number; deductions: { id: string; kind: string; amount: Record<string, number> }[]; brackets: Record<string, [number, number][]> }>;
}

/** A project with the tables of 2026, and those of 2027 made of them: the same but for what `change` does. */
function project(change: (year: Year) => void = () => undefined) {
  const root = mkdtempSync(join(tmpdir(), 'almanac-tax-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, folder), { recursive: true });
  for (const name of ['states-2026.json', 'states-2026.card.yaml']) copyFileSync(join(folder, name), join(root, folder, name));
  const year = JSON.parse(readFileSync(join(folder, 'states-2026.json'), 'utf8')) as Year;
  year.taxYear = 2027;
  for (const state of Object.values(year.states)) state.taxYear = 2027;
  change(year);
  const file = join(root, 'states-2027.json');
  writeFileSync(file, JSON.stringify(year, null, 1));
  return { root, file };
}
const run = (root: string, file: string, change: Partial<typeof order> = {}) => importTax({ ...order, read: '2027-02-01', published: '2027-01-15', root, files: [file], ...change });
const told = (change: (year: Year) => void) => {
  const { root, file } = project(change);
  const { faults, written } = run(root, file);
  expect(written).toEqual([]);
  return describeFaults(faults);
};

test('a new year is copied byte for byte, with a card that carries producer and licence over', () => {
  const { root, file } = project();
  const { faults, written, report } = run(root, file);
  expect(faults.kept).toEqual([]);
  expect(written).toEqual([`${folder}/states-2027.json`, `${folder}/states-2027.card.yaml`]);
  expect(readFileSync(join(root, written[0]!), 'utf8')).toBe(readFileSync(file, 'utf8'));
  const card = taxCard.parse(parse(readFileSync(join(root, written[1]!), 'utf8')));
  expect(card).toMatchObject({ producer: 'PolicyEngine', version: '2027', published: '2027-01-15', dateAccessed: '2027-02-01', sha256: sha256(readFileSync(file)) });
  expect(report[0]).toBe('content/data/tax/states-2027.json: 51 jurisdictions, against 2026');
  expect(report[1]).toContain('Unchanged (51): AK, AL, AR,');
  expect(report[2]).toBe('  Cities and counties: unchanged');
});

test('what changed, state by state: brackets, rates, deductions, cities', () => {
  const { root, file } = project((year) => {
    const { AZ, GA } = year.states;
    AZ!.deductions[0]!.amount = { single: 16500, mfj: 33000, mfs: 16500, hoh: 24700 };
    for (const rows of Object.values(GA!.brackets)) rows[0]![1] = 0.0489;
    (year as unknown as { otherLocalTaxes: { rate?: number }[] }).otherLocalTaxes[0]!.rate = 0.0369;
  });
  const text = run(root, file, { dryRun: true }).report.join('\n');
  expect(text).toContain('  AZ Arizona\n    deductions standard amount (single, mfs): 16100 → 16500\n    deductions standard amount (mfj): 32200 → 33000\n    deductions standard amount (hoh): 24150 → 24700\n');
  expect(text).toContain('  GA Georgia\n    brackets row 1 (single, mfj, mfs, hoh): [0,0.0499] → [0,0.0489]\n');
  expect(text).toContain('Unchanged (49): ');
  expect(text).toContain('  Cities and counties:\n    Philadelphia, PA (resident wage tax) rate: 0.0374 → 0.0369');
});

test('rules are told apart by their id: one put in between does not change the rest', () => {
  const rule = (id: string, amount: number) => ({ id, kind: 'fixed', amount });
  expect(ruleDifferences({ credits: [rule('a', 1), rule('c', 3)] }, { credits: [rule('a', 1), rule('b', 2), rule('c', 4)] })).toEqual(['credits c amount: 3 → 4', 'credits b: nothing → {"id":"b","kind":"fixed","amount":2}']);
  expect(ruleDifferences({ brackets: [[0, 1]] }, { brackets: [[0, 1], [5, 2]] })).toEqual(['brackets: [[0,1]] → [[0,1],[5,2]]']);
  expect(ruleDifferences({ note: 'a', taxYear: 1 }, { note: 'b', taxYear: 2 })).toEqual([]);
});

test.each<[string, (year: Year) => void, string]>([
  ['a kind of rule that the evaluator does not know', (y) => (y.states.AZ!.deductions[0]!.kind = 'lottery'), 'states-2027.json, column AZ.deductions.0.kind: ""lottery""\n    must be a kind that src/domain/income-tax can evaluate: fixed, cliff, table,'],
  ['a rate over one', (y) => (y.states.GA!.brackets.single![0]![1] = 4.89), 'column GA.brackets.single.0.1: "4.89"\n    must be a fraction'],
  ['brackets that fall', (y) => y.states.AL!.brackets.mfj!.reverse(), 'column AL.brackets.mfj'],
  ['a field nobody knows', (y) => (y.states.AL!.bonus = 1), 'column AL: '],
  ['a state that is missing', (y) => delete y.states.WY, 'column states: "WY"\n    is missing: 50 states and the District of Columbia must be there.'],
  ['a state too many', (y) => (y.states.PR = { ...y.states.AK!, code: 'PR' } as never), 'column states: "PR"\n    is not a state or the District of Columbia.'],
  ['a state of another year', (y) => (y.states.AL!.taxYear = 2026), 'column AL.taxYear: "2026"\n    must be 2027.'],
  ['a state under another code', (y) => (y.states.AL!.code = 'AK'), 'column AL.code: "AK"\n    must be AL, the key it stands under.'],
  ['another year inside than on the file', (y) => (y.taxYear = 2026), 'column taxYear: "2026"\n    must be 2027, as the file is named.'],
  ['a rule that stands there twice', (y) => y.states.AZ!.deductions.push(y.states.AZ!.deductions[0]!), 'states-2027.json, column AZ.deductions: "standard"\n    stands there twice, so it would count twice'],
  ['a flat tax with two rates', (y) => (y.states.AL!.type = 'flat'), 'column AL.type: "flat"\n    has more than one rate'],
  ['a list of carried amounts that leaves a state out', (y) => y.carriedForward.pop(), 'column carriedForward: '],
])('%s stops the import', (_, change, expected) => {
  expect(told(change)).toContain(expected);
});

test('a file under another name, one that is no JSON, one that is not there, and none', () => {
  const { root, file } = project();
  copyFileSync(file, join(root, 'taxes.json'));
  expect(describeFaults(run(root, join(root, 'taxes.json')).faults)).toContain('must be states-<year>.json');
  writeFileSync(join(root, 'states-2028.json'), '{');
  expect(describeFaults(run(root, join(root, 'states-2028.json')).faults)).toContain('states-2028.json, column JSON\n    cannot be read');
  expect(describeFaults(run(root, join(root, 'states-2029.json')).faults)).toContain('states-2029.json\n    is not there');
  writeFileSync(join(root, 'states-2028.json'), `\ufeff${readFileSync(file, 'utf8')}`);
  expect(describeFaults(run(root, join(root, 'states-2028.json')).faults)).toContain('save it as JSON, in UTF-8 without a byte order mark.');
  expect(describeFaults(run(root, join(root, folder)).faults)).toContain('tax\n    is a folder: name the file in it.');
  expect(describeFaults(importTax({ ...order, root, files: [] }).faults)).toContain('give one file');
});

test('a year that is there is left alone without --replace; a file written in its place gets its card', () => {
  const { root, file } = project();
  const inPlace = join(root, folder, 'states-2027.json');
  copyFileSync(file, inPlace);
  expect(run(root, inPlace).written).toEqual([`${folder}/states-2027.card.yaml`]);
  expect(describeFaults(run(root, file).faults)).toContain('states-2027.json\n    is there already. Add --replace');
  expect(run(root, file, { dryRun: true }).report.join('\n')).toContain('51 jurisdictions, against the file that is there now\n  Unchanged (51): AK,');
  expect(run(root, file, { replace: true }).written).toHaveLength(2);
});

test('without an earlier year there is no card to follow', () => {
  const { root, file } = project();
  rmSync(join(root, folder, 'states-2026.card.yaml'));
  expect(describeFaults(run(root, file).faults)).toContain('holds no earlier year with its card');
});
