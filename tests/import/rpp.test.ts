import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTables } from '../../src/tools/content/tables.ts';
import { sha256 } from '../../src/tools/import/card.ts';
import { describeFaults } from '../../src/tools/import/fault.ts';
import { postalByFips } from '../../src/tools/import/jurisdictions.ts';
import { importRpp } from '../../src/tools/import/rpp/run.ts';
import { dataFiles, order, project, read } from './survey.ts';

const header = 'GeoFIPS,GeoName,Region,TableName,LineCode,IndustryClassification,Description,Unit,2024,2025';
const lines = ['RPPs: All items', 'RPPs: Goods', 'RPPs: Services: Housing', 'RPPs: Services: Utilities', 'RPPs: Services: Other'];
const footer = ['"Note: See the included footnote file."', 'SARPP: Regional Price Parities by State', '"Last updated: February 18, 2027-- new statistics for 2025; revised statistics for 2008-2024."', '"Source: U.S. Bureau of Economic Analysis"'];

/** Five lines of an area, as BEA writes them: its code in quotes with a space before. */
const area = (code: string, name: string, table: string, parities: readonly (number | string)[]) =>
  lines.map((line, i) => ` "${code}","${name}",${code === '00000' ? '' : '5'},${table},${i + 1},...,"${line}",Index,99.9,${parities[i]}`);
const nation = (table: string) => area('00000', 'United States', table, ['100.000', '100.000', '100.000', '100.000', '100.000']);
const states = (change: Readonly<Record<string, readonly (number | string)[]>> = {}) => [...postalByFips].flatMap(([fips, postal]) => area(`${fips}000`, fips === '02' ? 'Alaska *' : `State of ${postal}`, 'SARPP', change[fips] ?? [88.823, '96.400', 61.785, 84.643, 96.711]));
const metros = [...area('00998', 'United States (Metropolitan Portion)', 'MARPP', [101, 101, 101, 101, 101]), ...area('10420', 'Akron, OH (Metropolitan Statistical Area)', 'MARPP', [93.37, 93.628, 76.785, 96.448, 98.939]), ...area('10180', 'Abilene, TX (Metropolitan Statistical Area)', 'MARPP', [90.364, '(NA)', '(NA)', '(NA)', '(NA)']), ...area('14860', 'Bridgeport, CT (Metropolitan Statistical Area)', 'MARPP', ['(NA)', '(NA)', '(NA)', '(NA)', '(NA)'])];

const put = (root: string, name: string, rows: readonly string[], head = header) => {
  writeFileSync(join(root, name), [head, ...rows, ...footer].join('\r\n'));
  return join(root, name);
};
const run = (root: string, files: readonly string[], change: Partial<typeof order> = {}) => importRpp({ ...order, published: '2027-02-18', root, files, ...change });
const told = async (rows: readonly string[], head = header, name = 'SARPP_STATE_2008_2025.csv') => {
  const root = project();
  const { faults, written } = await run(root, [put(root, name, rows, head)]);
  expect(written).toEqual([]);
  expect(dataFiles(root)).toEqual([]);
  return describeFaults(faults);
};

test('the newest year of states and metros, in order of code, with the cards', async () => {
  const root = project();
  const stateFile = put(root, 'SARPP_STATE_2008_2025.csv', [...nation('SARPP'), ...area('91000', 'New England', 'SARPP', [104, 104, 104, 104, 104]), ...states().toReversed()]);
  const { faults, written, report } = await run(root, [stateFile, put(root, 'MARPP_MSA_2008_2025.csv', [...nation('MARPP'), ...metros])]);
  expect(faults.kept).toEqual([]);
  expect(written).toEqual(['content/data/rpp-state/2025.csv', 'content/data/rpp-state/2025.source.yaml', 'content/data/rpp-metro/2025.csv', 'content/data/rpp-metro/2025.source.yaml']);
  const table = read(root, 'content/data/rpp-state/2025.csv').split('\r\n');
  expect(table.slice(0, 3)).toEqual(['year,fips,usps,state,rpp_all,rpp_goods,rpp_housing_rents,rpp_utilities,rpp_other_services', '2025,01,AL,State of AL,88.823,96.4,61.785,84.643,96.711', '2025,02,AK,Alaska,88.823,96.4,61.785,84.643,96.711']);
  expect(table).toHaveLength(53);
  expect(read(root, 'content/data/rpp-metro/2025.csv')).toBe('year,cbsa,metro,rpp_all,rpp_goods,rpp_housing_rents,rpp_utilities,rpp_other_services\r\n2025,10180,"Abilene, TX",90.364,,,,\r\n2025,10420,"Akron, OH",93.37,93.628,76.785,96.448,98.939\r\n');
  expect(report.join('\n')).toContain('Listed by BEA without a parity, and left out: 1\n    14860 Bridgeport, CT');
  const { tables, faults: checked } = readTables(root, new Set());
  expect(checked).toEqual([]);
  expect(tables.get('rpp-metro/2025')!.rows).toHaveLength(2);
  // The card is the one of 2024 but for its year, its days, its sum, its rows and the file it was read from.
  const real = readFileSync('content/data/rpp-state/2024.source.yaml', 'utf8');
  const expected = real
    .replaceAll('2024', '2025')
    .replace('2026-02-19', '2027-02-18')
    .replace('2026-11-21', '2026-04-10')
    // A card written by hand names the copy that was read; the importer reads BEA's own file.
    .replace(/copy: .*\n/, '')
    .replace(/sha256: \w+/, `sha256: ${sha256(read(root, 'content/data/rpp-state/2025.csv'))}`)
    .replace('  - "U.S. average = 100."\n', `  - "U.S. average = 100."\n  - "Read from SARPP_STATE_2008_2025.csv (sha256 ${sha256(readFileSync(stateFile))})."\n`);
  expect(read(root, 'content/data/rpp-state/2025.source.yaml')).toBe(expected);
});

test('what changed: areas, names, and parities that moved by more than two points', async () => {
  const head = 'year,cbsa,metro,rpp_all,rpp_goods,rpp_housing_rents,rpp_utilities,rpp_other_services\r\n';
  const root = project({ 'content/data/rpp-metro/2024.csv': `${head}2024,10180,"Abilene, TX",88.364,,,,\r\n2024,10420,"Akron-Canton, OH",95.371,,,,\r\n2024,99999,"Gone, ZZ",100,,,,\r\n` });
  const { report } = await run(root, [put(root, 'MARPP_MSA_2008_2025.csv', metros)], { dryRun: true });
  // 90.364 − 88.364 is 2.000 and not past the bound; 93.37 − 95.371 is −2.001.
  expect(report.join('\n')).toContain('Against rpp-metro/2024:\n    Areas new: none\n    Areas gone: 1\n      99999 Gone, ZZ\n    Areas renamed: 1\n      10420 Akron-Canton, OH → Akron, OH\n    All items moved by more than 2 points: 1\n      10420 Akron, OH: 95.371 → 93.37 (−2.00)');
  expect(dataFiles(root)).toEqual(['2024.csv']);
});

test('a year that is there is left alone without --replace', async () => {
  const root = project();
  const file = put(root, 'MARPP_MSA_2008_2025.csv', metros);
  await run(root, [file]);
  expect(describeFaults((await run(root, [file])).faults)).toContain('content/data/rpp-metro/2025.csv\n    is there already. Add --replace');
  const same = await run(root, [file], { replace: true });
  expect(same.faults.count()).toBe(0);
  expect(same.report.join('\n')).toContain('  Against the 2025 that is there now:\n    Rows that differ: none');
  const revised = put(root, 'MARPP_MSA_2008_2025.csv', metros.map((line) => line.replace(/96\.448$/, '96.5')));
  expect((await run(root, [revised], { replace: true })).report.join('\n')).toContain('Rows that differ: 1\n    10420: rpp_utilities 96.448 → 96.5');
});

test.each<[string, readonly string[], string]>([
  ['a marker we do not know', states({ '01': ['(D)', 1, 1, 1, 1] }), 'row 2, column 2025: "(D)"\n    is a marker we do not know (known: (NA))'],
  ['a negative', states({ '01': [-1, 1, 1, 1, 1] }), 'row 2, column 2025: "-1"\n    is negative'],
  ['a price level of nothing', states({ '01': ['0.000', 1, 1, 1, 1] }), 'row 2, column 2025: "0.000"\n    is zero: no price level can be'],
  ['a text where a number belongs', states({ '01': ['about 90', 1, 1, 1, 1] }), 'row 2, column 2025: "about 90"\n    is text where a figure belongs'],
  ['an empty cell', states({ '01': ['', 1, 1, 1, 1] }), 'row 2, column 2025: ""\n    is empty: BEA writes (NA)'],
  ['a state without one of its five', states({ '01': [90, '(NA)', 1, 1, 1] }), 'row 2, column Description: "State of AL"\n    is (NA) for rpp_goods: every state has all five in our table'],
  ['a state that is missing', states().slice(5), 'column GeoFIPS: "01000"\n    is missing: AL has no row'],
  ['a line that is missing', states().slice(1), 'row 2, column Description: "State of AL"\n    has no line for rpp_all'],
  ['a line twice', [...states(), states()[0]!], 'row 257, column Description: "RPPs: All items"\n    is there twice for State of AL'],
  ['a line we do not know', [...states(), ' "01000","State of AL",5,SARPP,6,...,"RPPs: Services: Medical",Index,1,1'], 'row 257, column Description: "RPPs: Services: Medical"\n    is a line we do not know'],
  ['one code under two names', [...states(), ' "01000","Alabama",5,SARPP,1,...,"RPPs: All items",Index,1,1'], 'row 257, column GeoName: "Alabama"\n    is State of AL in row 2, under the same code'],
  ['another unit', states().map((line) => line.replace(',Index,', ',Dollars,')), 'row 2, column Unit: "Dollars"\n    must be Index'],
  ['another table', states().map((line) => line.replace('SARPP', 'PARPP')), 'row 2, column TableName: "PARPP"\n    must be one of: SARPP, MARPP'],
  ['two tables in one file', [...states(), ...metros], 'row 257, column TableName: "MARPP"\n    is another table than in the rows above'],
  ['a nation that is not 100', [...area('00000', 'United States', 'SARPP', [99.9, 100, 100, 100, 100]), ...states()], 'row 2, column 2025: "99.9"\n    must be 100'],
  ['a line of words that is no note we know', [...states(), 'Hello there'], 'row 257, column GeoFIPS: "Hello there"\n    is neither a code of five digits nor a note that we know'],
  ['a code that is no state', [...states(), ...area('60000', 'American Samoa', 'SARPP', [1, 1, 1, 1, 1])], 'row 257, column GeoFIPS: "60000"\n    is no state'],
])('%s stops the import', async (_, rows, expected) => {
  expect(await told(rows)).toContain(`SARPP_STATE_2008_2025.csv, ${expected}`);
});

test.each<[string, string, string]>([
  ['a column that is missing', header.replace('Unit,', ''), 'row 1, column Unit\n    is missing'],
  ['a column we do not know', header.replace('2024,', 'Quality,2024,'), 'row 1, column Quality\n    is no column of BEA that we know'],
  ['a year out of order', header.replace('2024,2025', '2025,2024'), 'row 1, column 2024\n    is no column of BEA that we know, nor the year after the one before it'],
  ['no year', header.replace(',2024,2025', ''), 'row 1, column a year\n    is missing: the file has no column of parities'],
])('%s in the header stops the import', async (_, head, expected) => {
  expect(await told(states(), head)).toContain(`SARPP_STATE_2008_2025.csv, ${expected}`);
});

test('one table in two files, and a file without rows', async () => {
  const root = project();
  const files = [put(root, 'MARPP_one.csv', metros), put(root, 'MARPP_two.csv', metros)];
  expect(describeFaults((await run(root, files)).faults)).toContain('MARPP_two.csv, column TableName: "MARPP"\n    MARPP_one.csv holds the same table');
  expect(await told([])).toContain('SARPP_STATE_2008_2025.csv\n    holds no row we could read');
});
