import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dictionary, openTables } from '../../src/data/open-data.ts';
import { openCollections } from '../../src/data/open-records.ts';
import { checkDictionary } from '../../src/tools/content/dictionary.ts';
import type { Table } from '../../src/tools/content/tables.ts';

const root = mkdtempSync(join(tmpdir(), 'almanac-dictionary-'));
for (const folder of ['content/dictionary', 'content/data/pay', 'content/data/law', 'content/data/tax']) cpSync(folder, join(root, folder), { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));
const file = 'content/dictionary/data.yaml';
const words = readFileSync(file, 'utf8');
const tables = new Map(openTables.map(({ name, card }): [string, Table] => [name, { card, rows: [] }]));
const faultsOf = (from: string, to: string, held: ReadonlyMap<string, Table> = tables) => {
  expect(words, 'the test is out of date').toContain(from);
  writeFileSync(join(root, file), words.replace(from, to));
  return checkDictionary(root, held);
};

test('as it stands, it has a meaning for every column and field', () => {
  expect(faultsOf('columns:', 'columns:')).toEqual([]);
});

test('a column without a meaning stops the build, with file, line, series and column', () => {
  const faults = faultsOf('      cbsa: "', '      nothing: "');
  expect(faults).toEqual([expect.objectContaining({ file, field: 'series.rpp-metro.columns', value: 'cbsa' })]);
  expect(words.split('\n').slice(0, faults[0]!.line).join('\n')).toContain('rpp-metro:');
});

test('a shared meaning taken away is missed in every series that needs it', () => {
  const faults = faultsOf('  rpp_goods: "', '  rpp_good: "');
  expect(faults.map((f) => f.field).sort()).toEqual(['series.rpp-metro.columns', 'series.rpp-state.columns']);
  expect(faults.map((f) => f.value)).toEqual(['rpp_goods', 'rpp_goods']);
});

test('a new series needs its words', () => {
  const [, rates] = [...tables].find(([name]) => name === 'rpp-state/2024')!;
  const faults = faultsOf('columns:', 'columns:', new Map([['rents/2026', rates]]));
  expect(faults.map((f) => [f.field, f.value])).toEqual(expect.arrayContaining([['series', 'rents'], ['series.rents.columns', 'fips']]));
});

test('a field of our own files needs one too, and a field that is gone is told', () => {
  expect(faultsOf('            employer: "', '            boss: "').map((f) => [f.field, f.value])).toEqual([
    ['collections.pay.files.plans.lists.plans', 'employer'],
    ['collections.pay.files.plans.lists.plans', 'boss'],
  ]);
});

test('a file of ours that is not described, or not there, is told', () => {
  expect(faultsOf('      withholding:\n', '      holding:\n').map((f) => f.value)).toEqual(expect.arrayContaining(['withholding.json', 'holding']));
});

test('words that do not parse are told as such, not as a crash and not as columns without a meaning', () => {
  expect([...new Set(faultsOf('\ncolumns:\n', '\ncolumns: [\n').map((f) => f.field))]).toEqual(['YAML']);
});

test('no meaning stands there that no column needs', () => {
  const used = new Set(openTables.flatMap(({ series, columns }) => columns.map(({ name }) => (dictionary.series[series]!.columns[name] ? `${series}.${name}` : name))));
  const written = [...Object.keys(dictionary.columns), ...Object.entries(dictionary.series).flatMap(([series, { columns }]) => Object.keys(columns).map((name) => `${series}.${name}`))];
  expect(written.filter((name) => !used.has(name))).toEqual([]);
  expect(Object.keys(dictionary.series).filter((series) => !openTables.some((t) => t.series === series))).toEqual([]);
  expect(openCollections.map((c) => c.id)).toEqual(['pay', 'law', 'tax']);
});
