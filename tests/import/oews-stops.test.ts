import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeFaults, mostKept } from '../../src/tools/import/fault.ts';
import { columnsOf2025, csv, dataFiles, noPay, project, row, run, workbook, type Cells } from './survey.ts';

const told = async (root: string, files: readonly string[]) => {
  const { faults, written } = await run(root, files);
  expect(written).toEqual([]);
  expect(dataFiles(root)).toEqual([]);
  return describeFaults(faults);
};

const good = row('alabama', 'callers');
const cells: [name: string, change: Cells, where: string, remedy: string][] = [
  ['an unknown marker', { A_MEDIAN: '***' }, 'column A_MEDIAN: "***"', 'is a marker we do not know (known here: * (wage estimate not available), # (wage at or above the top code))'],
  ['a marker of another column', { A_PCT10: '**' }, 'column A_PCT10: "**"', 'is a marker that does not belong in this column, where only * (wage estimate not available), # (wage at or above the top code) may stand'],
  ['the marker of a small share in a count', { TOT_EMP: '~' }, 'column TOT_EMP: "~"', 'is a marker that does not belong in this column, where only ** (employment estimate not available) may stand'],
  ['a text where a number belongs', { A_PCT25: 'n/a' }, 'column A_PCT25: "n/a"', 'is text where a figure belongs'],
  ['a thousands separator', { TOT_EMP: '12,840' }, 'column TOT_EMP: "12,840"', 'write figures without separators'],
  ['pay of nothing', { A_PCT10: 0 }, 'column A_PCT10: "0"', 'is zero: a blank is no zero, and no pay is'],
  ['a figure beyond all measure', { LOC_QUOTIENT: '1e400' }, 'column LOC_QUOTIENT: "1e400"', 'is text where a figure belongs'],
  ['a negative', { EMP_PRSE: -0.1 }, 'column EMP_PRSE: "-0.1"', 'is negative'],
  ['half a dollar a year', { A_PCT10: 64190.5 }, 'column A_PCT10: "64190.5"', 'must be a whole number'],
  ['an empty cell of pay', { A_PCT10: null }, 'column A_PCT10: ""', 'is empty: BLS writes * (wage estimate not available), # (wage at or above the top code) where it publishes nothing'],
  ['an empty quotient beside a count', { LOC_QUOTIENT: null }, 'column LOC_QUOTIENT: ""', 'must be a number where employment is published'],
  ['a falling percentile', { A_PCT25: 64180 }, 'column A_PCT25: "64180"', 'is less than A_PCT10 (64190): percentiles never fall'],
  ['a number above a top code', { A_MEDIAN: '#' }, 'column A_PCT75: "140340"', 'is less than A_MEDIAN (#)'],
  ['some percentiles published and some not', { A_PCT90: '*' }, 'column A_PCT90: "*"', 'BLS publishes all of them or none'],
  ['an unknown type of area', { AREA_TYPE: '5' }, 'column AREA_TYPE: "5"', 'is no type we know (1 nation, 2 state, 3 territory, 4 metro, 6 nonmetro)'],
  ['a code that is too long for its type', { AREA: '00101' }, 'column AREA: "00101"', 'must be a code of 2 digits, as for every state'],
  ['a state under the code of another', { PRIM_STATE: 'AK' }, 'column PRIM_STATE: "AK"', 'must be AL, the state of area 01'],
  ['a metro without its states', { AREA: '10180', AREA_TITLE: 'Abilene', AREA_TYPE: '4' }, 'column AREA_TITLE: "Abilene"', 'must end with a comma and the postal codes of its states'],
  ['an area without a name', { AREA_TITLE: '' }, 'column AREA_TITLE: ""', 'is empty'],
  ['a metro in a state that is none', { AREA: '10180', AREA_TITLE: 'Abilene, ZZ', AREA_TYPE: '4', PRIM_STATE: 'TX' }, 'column AREA_TITLE: "Abilene, ZZ"', 'must end with a comma and the postal codes of its states'],
  ['a code of no state', { AREA: '03' }, 'column AREA: "03"', 'begins with 03, the code of no state.'],
  ['a metro whose code lost a digit', { AREA: '1018', AREA_TITLE: 'Abilene, TX', AREA_TYPE: '4', PRIM_STATE: 'TX' }, 'column AREA: "1018"', 'must be a code of 5 digits, as for every metro'],
  ['a nonmetropolitan area whose code lost a digit', { AREA: '20006', AREA_TYPE: '6', PRIM_STATE: 'AK' }, 'column AREA: "20006"', 'begins with 00, the code of no state or territory'],
  ['a nonmetropolitan area under the code of another state', { AREA: '0100006', AREA_TYPE: '6', PRIM_STATE: 'AK' }, 'column PRIM_STATE: "AK"', 'must be AL, the state of area 0100006'],
  ['a nation that is not 99', { AREA: '98', AREA_TITLE: 'U.S.', AREA_TYPE: '1', PRIM_STATE: 'US' }, 'column AREA: "98"', 'must be 99'],
  ['one code for two areas', { AREA_TITLE: 'Alabama and more' }, 'column AREA: "01"', 'is there twice: as Alabama (state) above, here as Alabama and more (state)'],
  ['an area twice', { OCC_CODE: '41-9041', OCC_TITLE: 'Telemarketers' }, 'column AREA: "01"', 'has 41-9041 twice in this file'],
  ['an occupation with hourly pay alone', { ...noPay, HOURLY: 'TRUE' }, 'column HOURLY: "TRUE"', 'says that 41-9031 has hourly pay alone, and our tables hold yearly pay'],
  ['a word where only TRUE may stand', { ANNUAL: 'maybe' }, 'column ANNUAL: "maybe"', 'must be TRUE or empty'],
  ['an occupation under another title', { OCC_TITLE: 'Sales Wizards' }, 'column OCC_TITLE: "Sales Wizards"', 'is "Sales Engineers" in content/occupations'],
  ['a code that is no occupation', { OCC_CODE: '419031' }, 'column OCC_CODE: "419031"', 'must be an SOC code such as 41-3091'],
  ['an unknown level of occupation', { O_GROUP: 'line-item' }, 'column O_GROUP: "line-item"', 'must be one of: total, major, minor, broad, detailed'],
  ['a note under the table', { AREA: 'Note: * not available', I_GROUP: null, OWN_CODE: null }, 'column I_GROUP: ""', 'is empty: a note or the rest of a row that was cut off, no row of the survey'],
  ['a row of other cells', { AREA: null }, 'column AREA: ""', 'is empty: a note'],
  ['rows by industry', { I_GROUP: 'sector' }, 'column I_GROUP: "sector, OWN_CODE 1235"', 'take the workbook that is not by industry'],
  ['rows of one owner', { OWN_CODE: '5' }, 'column I_GROUP: "cross-industry, OWN_CODE 5"', 'is not cross-industry, all owners (1235)'],
];

test.each(cells)('%s stops the import of a workbook, and says where', async (_, change, where, remedy) => {
  const root = project();
  const says = await told(root, [await workbook(join(root, 'state_M2026_dl.xlsx'), [good, row('alabama', 'engineers', change)])]);
  expect(says).toContain(`state_M2026_dl.xlsx, sheet the_data, row 3, ${where}\n    `);
  expect(says).toContain(remedy);
  expect(says).toMatch(/\n1 fault\. Nothing was written\.$/);
});

test('a marker that is not known stops the import in a row of an occupation that we do not hold, too', async () => {
  const root = project();
  expect(await told(root, [csv(join(root, 'state_M2026_dl.csv'), [good, row('alabama', 'nurses', { A_MEDIAN: '†' })])])).toContain('state_M2026_dl.csv, row 3, column A_MEDIAN: "†"\n    is a marker we do not know');
});

test('an occupation of others may have hourly pay alone, or none', async () => {
  const root = project();
  const { faults } = await run(root, [csv(join(root, 'state_M2026_dl.csv'), [good, row('alabama', 'nurses', { ...noPay, HOURLY: 'TRUE' })])]);
  expect(faults.kept).toEqual([]);
});

const without = (name: string) => columnsOf2025.filter((column) => column !== name);
test.each<[string, readonly string[], string]>([
  ['a column that is missing', without('A_MEDIAN'), 'sheet the_data, row 1, column A_MEDIAN\n    is missing: our tables need it. This layout has 31 columns.'],
  ['a column that nobody knows', [...columnsOf2025, 'A_PCT99'], 'sheet the_data, row 1, column A_PCT99\n    is a column we do not know'],
  ['a column without a name among the others', ['', ...columnsOf2025], 'sheet the_data, row 1, column 1\n    is a column we do not know'],
  ['a column twice', [...columnsOf2025, 'tot_emp'], 'sheet the_data, row 1, column TOT_EMP\n    stands there twice: remove one.'],
  ['another table altogether', ['Year', 'Month', 'CPI'], 'sheet the_data, row 1: "Year | Month | CPI"\n    is not the header of an OEWS table'],
])('%s stops the import', async (_, columns, expected) => {
  const root = project();
  expect(await told(root, [await workbook(join(root, 'state_M2026_dl.xlsx'), [good], { columns })])).toContain(`state_M2026_dl.xlsx, ${expected}`);
});

test('a workbook with a second sheet of data, with none, and with no rows', async () => {
  const root = project();
  const two = await workbook(join(root, 'state_M2026_dl.xlsx'), [good], { moreSheets: { Pivot: [['Area', 'Sum']] } });
  expect(await told(root, [two])).toContain('state_M2026_dl.xlsx, sheet Pivot\n    is a second sheet of data beside the_data: delete the one');
  const none = await workbook(join(root, 'MSA_M2026_dl.xlsx'), [], { sheet: 'updatetime2', columns: [] });
  expect(await told(root, [none])).toContain('MSA_M2026_dl.xlsx\n    has no sheet of data in it');
  const empty = await workbook(join(root, 'BOS_M2026_dl.xlsx'), []);
  expect(await told(root, [empty])).toContain('BOS_M2026_dl.xlsx, sheet the_data\n    has a header and no row we could read');
});

test('the year comes from the name of the file, of the sheet or the field descriptions, and they agree', async () => {
  const root = project();
  expect(await told(root, [csv(join(root, 'states.csv'), [good])])).toContain('states.csv\n    does not say its year: give the file the name it has at BLS, such as state_M2026_dl.csv.');
  const torn = await workbook(join(root, 'state_M2027_dl.xlsx'), [good], { sheet: 'state_M2026_dl', says: ['May 2026 OEWS Estimates'] });
  expect(await told(root, [torn])).toContain('names more than one year (2027 in the name of the file, 2026 in the name of the sheet, 2026 in the field descriptions)');
  const named = await workbook(join(root, 'states.xlsx'), [good], { says: ['May 2026 OEWS Estimates'] });
  expect((await run(root, [named], { dryRun: true })).report.join('\n')).toContain('oews-state/may-2026');
});

test('files that contradict each other: an area in two, states of two years, a year of the nation left out', async () => {
  const root = project();
  const one = csv(join(root, 'state_M2026_dl.csv'), [good]);
  expect(await told(root, [one, csv(join(root, 'states_again_M2026_dl.csv'), [good])])).toContain('states_again_M2026_dl.csv, column AREA: "01"\n    Alabama is in state_M2026_dl.csv too: an area twice.');
  expect(await told(root, [one, csv(join(root, 'MSA_M2025_dl.csv'), [row('abilene', 'engineers')])])).toContain('names states or areas of more than one year');
  const nation = [2023, 2025].map((year) => csv(join(root, `national_M${year}_dl.csv`), [row('nation', 'engineers')]));
  expect(await told(root, nation)).toContain('leaves out May 2024: give national_M2024_dl.xlsx too.');
});

test('a state that is gone, and an occupation that the nation no longer has, are in the report', async () => {
  const root = project();
  const at = (name: string) => join(root, name);
  await run(root, [csv(at('state_M2025_dl.csv'), [row('alabama', 'engineers'), row('wyoming', 'engineers')]), csv(at('national_M2025_dl.csv'), [row('nation', 'engineers'), row('nation', 'sales')])]);
  const { faults, report } = await run(root, [csv(at('state_M2026_dl.csv'), [row('wyoming', 'engineers')]), csv(at('national_M2026_dl.csv'), [row('nation', 'sales')])]);
  expect(faults.kept).toEqual([]);
  expect(report.join('\n')).toContain('Areas gone: 1\n      01 Alabama');
  expect(report.join('\n')).toMatch(/Occupations without a row in any area: .*41-9031/);
});

test('a table in content/data that cannot be read is named', async () => {
  const root = project({ 'content/data/oews-state/may-2025.csv': 'vintage,area_code\r\nMay 2025,01,Alabama\r\n' });
  const { faults, written } = await run(root, [csv(join(root, 'state_M2026_dl.csv'), [good])]);
  expect(written).toEqual([]);
  expect(describeFaults(faults)).toContain('content/data/oews-state/may-2025.csv, row 2\n    is there already and cannot be read: run npm run check:content');
});

test('a sound file beside a faulty one is not written either', async () => {
  const root = project();
  const files = [csv(join(root, 'state_M2026_dl.csv'), [good]), csv(join(root, 'MSA_M2026_dl.csv'), [row('abilene', 'engineers', { A_MEDIAN: 'x' })])];
  expect(await told(root, files)).toContain('MSA_M2026_dl.csv, row 2, column A_MEDIAN: "x"');
});

test('a file that is not there, a folder, a file of another kind, cut off, or no workbook at all', async () => {
  const root = project();
  const whole = readFileSync(await workbook(join(root, 'state_M2026_dl.xlsx'), [good]));
  const put = (name: string, bytes: Uint8Array | string) => (writeFileSync(join(root, name), bytes), join(root, name));
  expect(await told(root, [join(root, 'nowhere_M2026_dl.xlsx')])).toContain('nowhere_M2026_dl.xlsx\n    is not there: correct the path.');
  mkdirSync(join(root, 'unpacked.csv'));
  expect(await told(root, [join(root, 'unpacked.csv')])).toContain('unpacked.csv\n    is a folder: name the file in it.');
  expect(await told(root, [put('oesm26st.zip', whole)])).toContain('oesm26st.zip: ".zip"\n    is neither .xlsx nor .csv: unzip the archive');
  expect(await told(root, [put('cut_M2026_dl.xlsx', whole.subarray(0, whole.length - 900))])).toContain('cannot be read to its end (it is no zip archive, or it is cut off)');
  expect(await told(root, [put('web_M2026_dl.xlsx', '<html>Access denied</html>')])).toContain('cannot be read to its end (it is no zip archive');
  const bent = Buffer.from(whole);
  bent[bent.indexOf('xl/worksheets/sheet1.xml') + 60]! ^= 0xff;
  expect(await told(root, [put('bent_M2026_dl.xlsx', bent)])).toContain('bent_M2026_dl.xlsx\n    cannot be read to its end');
  expect(await told(root, [put('quote_M2026_dl.csv', 'AREA,"OCC_CODE\n')])).toContain('quote_M2026_dl.csv, row 1\n    cannot be read to its end');
});

test('a row of a CSV file with a cell too many is told; so is an empty file', async () => {
  const root = project();
  const path = csv(join(root, 'MSA_M2026_dl.csv'), [row('abilene', 'engineers')]);
  writeFileSync(path, readFileSync(path, 'utf8').replace('"Abilene, TX"', 'Abilene, TX').replace(/,,\r\n$/, ',,TRUE\r\n'));
  expect(await told(root, [path])).toContain('MSA_M2026_dl.csv, row 2, column 33: "TRUE"\n    stands beyond the last column of the header');
  writeFileSync(path, '');
  expect(await told(root, [path])).toContain('MSA_M2026_dl.csv\n    has no sheet of data in it');
});

test('a file that is wrong in every row is told in so many rows, and counted to the end', async () => {
  const root = project();
  const rows = Array.from({ length: 100 }, (_, i) => row('alabama', 'nurses', { OCC_CODE: `29-${1000 + i}`, A_MEDIAN: '-' }));
  const says = await told(root, [csv(join(root, 'state_M2026_dl.csv'), rows)]);
  expect(says.split('\n').filter((line) => line.startsWith('state_M2026_dl.csv'))).toHaveLength(mostKept);
  expect(says).toMatch(/… and 60 more like these\.\n\n100 faults\. Nothing was written\.$/);
});

test('without the occupations of the project there is nothing to import', async () => {
  const root = join(project(), 'elsewhere');
  const { faults } = await run(root, ['state_M2026_dl.xlsx']);
  expect(describeFaults(faults)).toContain('content/occupations\n    is not there: run the command in the project folder.');
});
