import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeFaults } from '../../src/tools/import/fault.ts';
import { readTables } from '../../src/tools/content/tables.ts';
import { columnsOf2025, csv, dataFiles, noCount, noPay, pay, project, read, row, run, workbook, type Cells } from './survey.ts';

const header = 'vintage,area_code,area_name,area_kind,states,occ_code,occ_title,employment,location_quotient,a_pct10,a_pct25,a_median,a_pct75,a_pct90,wage_flag,employment_flag';
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const lines = (...of: string[]) => of.map((line) => `${line}\r\n`).join('');
const knownSocs = new Set(['41-9031', '41-9041', '41-0000']);

test('states: one row for each area and occupation, published or not, in order of code; the card says where it comes from', async () => {
  const root = project();
  const file = await workbook(join(root, 'state_M2026_dl.xlsx'), [row('wyoming', 'nurses'), row('alabama', 'engineers'), row('alabama', 'callers', { TOT_EMP: 1230, A_PCT10: 24000, LOC_QUOTIENT: 1.1 }), row('guam', 'nurses')]);
  const { faults, written } = await run(root, [file]);
  expect(faults.kept).toEqual([]);
  expect(written).toEqual(['content/data/oews-state/may-2026.csv', 'content/data/oews-state/may-2026.source.yaml']);
  const table = lines(
    header,
    'May 2026,01,Alabama,state,AL,41-9041,Telemarketers,1230,1.1,24000,80330,104410,140340,222800,,',
    'May 2026,01,Alabama,state,AL,41-9031,Sales Engineers,220,0.32,64190,80330,104410,140340,222800,,',
    'May 2026,56,Wyoming,state,WY,41-9041,Telemarketers,,,,,,,,row_not_published,row_not_published',
    'May 2026,56,Wyoming,state,WY,41-9031,Sales Engineers,,,,,,,,row_not_published,row_not_published',
    'May 2026,66,Guam,territory,GU,41-9041,Telemarketers,,,,,,,,row_not_published,row_not_published',
    'May 2026,66,Guam,territory,GU,41-9031,Sales Engineers,,,,,,,,row_not_published,row_not_published',
  );
  expect(read(root, 'content/data/oews-state/may-2026.csv')).toBe(table);
  expect(read(root, 'content/data/oews-state/may-2026.source.yaml')).toBe(`producer: "U.S. Bureau of Labor Statistics"
title: "Occupational Employment and Wage Statistics, states, May 2026"
version: "May 2026"
published: "2026"
urlMain: "https://www.bls.gov/oes/special-requests/oesm26st.zip"
dateAccessed: "2026-04-10"
licence: { name: "Public domain (17 U.S.C. 105)", url: "https://www.bls.gov/opub/copyright-information.htm" }
sha256: ${sha256(table)}
rows: 6
key: ["area_code", "occ_code"]
increasing: [[a_pct10, a_pct25, a_median, a_pct75, a_pct90]]
flags:
  "*": "wage estimate not available"
  "**": "employment estimate not available"
  "#": "wage at or above the top code of its year"
  "row_not_published": "the survey publishes no row for this occupation in this area"
notes:
  - "May 2026 read from state_M2026_dl.xlsx (sha256 ${sha256(readFileSync(file))})."
  - "Markers stand as BLS prints them; row_not_published is ours."
columns:
  - { name: "vintage", type: text, required: true }
  - { name: "area_code", type: text, required: true }
  - { name: "area_name", type: text, required: true }
  - { name: "area_kind", type: text, required: true }
  - { name: "states", type: text, required: true }
  - { name: "occ_code", type: soc, required: true }
  - { name: "occ_title", type: text, required: true }
  - { name: "employment", type: integer, unit: "people", min: 0 }
  - { name: "location_quotient", type: decimal, unit: "times the national share", min: 0 }
  - { name: "a_pct10", type: integer, unit: "USD a year", min: 0 }
  - { name: "a_pct25", type: integer, unit: "USD a year", min: 0 }
  - { name: "a_median", type: integer, unit: "USD a year", min: 0 }
  - { name: "a_pct75", type: integer, unit: "USD a year", min: 0 }
  - { name: "a_pct90", type: integer, unit: "USD a year", min: 0 }
  - { name: "wage_flag", type: text }
  - { name: "employment_flag", type: text }
`);
});

test('metros and nonmetropolitan areas stand by name, a metro in every state of its title; codes get back the zeros a spreadsheet ate', async () => {
  const root = project();
  const metro = await workbook(join(root, 'MSA_M2026_dl.xlsx'), [row('schenectady', 'engineers'), row('albany', 'engineers'), row('omaha', 'engineers'), row('abilene', 'engineers')]);
  const other = await workbook(join(root, 'BOS_M2026_dl.xlsx'), [row('alaska', 'engineers', { AREA: 200006 })]);
  const { faults, written } = await run(root, [metro, other]);
  expect(faults.kept).toEqual([]);
  expect(written.filter((path) => path.endsWith('.csv'))).toEqual(['content/data/oews-metro/may-2026.csv', 'content/data/oews-nonmetro/may-2026.csv']);
  const names = read(root, 'content/data/oews-metro/may-2026.csv').split('\r\n').filter((line) => line.includes('41-9031')).map((line) => line.split(',41-9031')[0]);
  expect(names).toEqual(['May 2026,10180,"Abilene, TX",metro,TX', 'May 2026,10580,"Albany-Schenectady-Troy, NY",metro,NY', 'May 2026,10500,"Albany, GA",metro,GA', 'May 2026,36540,"Omaha, NE-IA",metro,NE-IA']);
  expect(read(root, 'content/data/oews-nonmetro/may-2026.csv')).toContain('May 2026,0200006,Alaska nonmetropolitan area,nonmetro,AK,41-9031,');
});

test.each<[string, Cells, string]>([
  ['* where pay is not available', noPay, '220,0.32,,,,,,*,'],
  ['** where employment is not available', noCount, ',,64190,80330,104410,140340,222800,,**'],
  ['both at once, which is not the same as no row', { ...noPay, ...noCount }, ',,,,,,,*,**'],
  ['# where pay is top-coded, beside the percentiles below it', { A_PCT75: '#', A_PCT90: '#' }, '220,0.32,64190,80330,104410,,,#,'],
  ['# in every percentile', { ...pay('#'), MEAN_PRSE: 3 }, '220,0.32,,,,,,#,'],
  ['~ for a small share of establishments, which no table of ours holds', { PCT_RPT: '~' }, '220,0.32,64190,80330,104410,140340,222800,,'],
  ['a number that was typed as text', { TOT_EMP: '220', A_PCT10: ' 64190 ' }, '220,0.32,64190,80330,104410,140340,222800,,'],
  ['a float that a spreadsheet bent', { LOC_QUOTIENT: 0.1 + 0.22 }, '220,0.32,64190,80330,104410,140340,222800,,'],
  ['hourly pay, whatever it says', { H_MEDIAN: 'abc', H_PCT10: 99, H_PCT25: null }, '220,0.32,64190,80330,104410,140340,222800,,'],
])('a cell says %s', async (_, change, expected) => {
  const root = project();
  const { faults } = await run(root, [await workbook(join(root, 'state_M2026_dl.xlsx'), [row('alabama', 'engineers', change)])]);
  expect(faults.kept).toEqual([]);
  expect(read(root, 'content/data/oews-state/may-2026.csv').split('\r\n')[2]).toBe(`May 2026,01,Alabama,state,AL,41-9031,Sales Engineers,${expected}`);
});

test('the same rows as CSV, with other letters and without the columns that came later, make the same bytes', async () => {
  const [one, two, three] = [project(), project(), project()];
  const rows = [row('abilene', 'engineers', noPay), row('albany', 'callers', noCount), row('albany', 'engineers'), row('alabama', 'callers')];
  await run(one, [await workbook(join(one, 'all_M2026_dl.xlsx'), rows)]);
  await run(two, [csv(join(two, 'all_M2026_dl.csv'), rows)]);
  const older = columnsOf2025.filter((c) => !['PCT_RPT', 'PCT_TOTAL', 'NAICS_TITLE', 'ANNUAL'].includes(c)).map((c) => c.toLowerCase());
  await run(three, [await workbook(join(three, 'all_M2026_dl.xlsx'), rows, { columns: older })]);
  for (const series of ['oews-state', 'oews-metro']) {
    const table = read(one, `content/data/${series}/may-2026.csv`);
    expect(table).toContain('May 2026');
    expect(read(two, `content/data/${series}/may-2026.csv`)).toBe(table);
    expect(read(three, `content/data/${series}/may-2026.csv`)).toBe(table);
  }
});

test('the nation: years in one table with hourly pay, a marker for each cell, and the years that were there before', async () => {
  const root = project();
  const rows2025 = [row('nation', 'engineers', { A_PCT90: '#', H_PCT90: '#' }), row('nation', 'sales', { TOT_EMP: 13424300 })];
  const first = await run(root, [await workbook(join(root, 'national_M2025_dl.xlsx'), rows2025)]);
  expect(first.written).toContain('content/data/oews-national/may-2025.csv');
  const engineers2025 = '2025,US,41-9031,Sales Engineers,detailed,220,12.5,116690,3,64190,80330,104410,140340,,56.1,30.86,38.62,50.2,67.47,,a_pct90:#;h_pct90:#';
  const sales2025 = '2025,US,41-0000,Sales and Related Occupations,major,13424300,12.5,116690,3,64190,80330,104410,140340,222800,56.1,30.86,38.62,50.2,67.47,107.12,';
  const head = 'year,area,occ_code,occ_title,o_group,tot_emp,emp_prse,a_mean,mean_prse,a_pct10,a_pct25,a_median,a_pct75,a_pct90,h_mean,h_pct10,h_pct25,h_median,h_pct75,h_pct90,flags';
  expect(read(root, 'content/data/oews-national/may-2025.csv')).toBe(lines(head, '2025,US,41-9041,Telemarketers,detailed,,,,,,,,,,,,,,,,row_not_published', engineers2025, sales2025));

  const says = ['May 2026 OEWS Estimates', '#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year '];
  const rows2026 = [row('nation', 'callers'), row('nation', 'engineers', { TOT_EMP: 300 }), row('nation', 'sales', { TOT_EMP: 14000000 })];
  const second = await run(root, [await workbook(join(root, 'national_M2026_dl.xlsx'), rows2026, { says })]);
  expect(second.faults.kept).toEqual([]);
  const table = read(root, 'content/data/oews-national/may-2025-2026.csv').split('\r\n');
  expect(table.slice(2, 4)).toEqual([engineers2025, sales2025]);
  expect(table.slice(4, 7).map((line) => line.split(',').slice(0, 6).join())).toEqual(['2026,US,41-9041,Telemarketers,detailed,220', '2026,US,41-9031,Sales Engineers,detailed,300', '2026,US,41-0000,Sales and Related Occupations,major,14000000']);
  const card = read(root, 'content/data/oews-national/may-2025-2026.source.yaml');
  expect(card).toContain('title: "Occupational Employment and Wage Statistics, national, May 2025 to May 2026"');
  expect(card).toContain(`  - "May 2025 carried over from may-2025 (sha256 ${sha256(read(root, 'content/data/oews-national/may-2025.csv'))})."`);
  expect(card).toContain(`  - "The workbook's field descriptions set the top code at $239,200 a year. 0 rows carry #; the highest yearly pay here is $222,800."`);
});

test('what is written passes the check of the content, as it stands', async () => {
  const root = project();
  const files = [await workbook(join(root, 'national_M2026_dl.xlsx'), [row('nation', 'engineers'), row('nation', 'callers'), row('nation', 'sales')]), await workbook(join(root, 'all_M2026_dl.xlsx'), [row('abilene', 'engineers', noPay), row('alabama', 'callers', { A_PCT90: '#' }), row('alaska', 'engineers')])];
  await run(root, files);
  const { tables, faults } = readTables(root, knownSocs);
  expect(faults).toEqual([]);
  expect([...tables].map(([name, { rows }]) => `${name}: ${rows.length}`)).toEqual(['oews-metro/may-2026: 2', 'oews-national/may-2026: 3', 'oews-nonmetro/may-2026: 2', 'oews-state/may-2026: 2']);
});

test('white space that nobody sees, in a name or a title, is one ordinary space in workbook and CSV', async () => {
  const odd = row('schenectady', 'engineers', { AREA_TITLE: ' Albany-Schenectady-Troy,\u00a0NY\u00a0', OCC_TITLE: 'Sales \u00a0Engineers', A_MEAN: '*\u00a0' });
  for (const file of [(root: string) => workbook(join(root, 'MSA_M2026_dl.xlsx'), [odd]), (root: string) => csv(join(root, 'MSA_M2026_dl.csv'), [odd])]) {
    const root = project();
    const { faults } = await run(root, [await file(root)]);
    expect(faults.kept).toEqual([]);
    expect(read(root, 'content/data/oews-metro/may-2026.csv')).toContain('May 2026,10580,"Albany-Schenectady-Troy, NY",metro,NY,41-9031,Sales Engineers,220,');
  }
});

test('occupations stand in the order of the older vintage', async () => {
  const older = lines(header, 'May 2025,01,Alabama,state,AL,41-9031,Sales Engineers,220,0.32,64190,80330,104410,140340,222800,,', 'May 2025,01,Alabama,state,AL,41-9041,Telemarketers,,,,,,,,row_not_published,row_not_published');
  const root = project({ 'content/data/oews-state/may-2025.csv': older });
  await run(root, [await workbook(join(root, 'state_M2026_dl.xlsx'), [row('alabama', 'engineers')])]);
  expect(read(root, 'content/data/oews-state/may-2026.csv')).toBe(older.replaceAll('May 2025', 'May 2026'));
});

test('a vintage that is there is left alone, unless --replace says otherwise; a dry run writes nothing', async () => {
  const root = project();
  const file = await workbook(join(root, 'state_M2026_dl.xlsx'), [row('alabama', 'engineers')]);
  expect((await run(root, [file], { dryRun: true })).report.join('\n')).toContain('oews-state/may-2026: 2 rows');
  expect(dataFiles(root)).toEqual([]);
  await run(root, [file]);
  const before = read(root, 'content/data/oews-state/may-2026.csv');
  const changed = await workbook(join(root, 'state_M2026_dl.xlsx'), [row('alabama', 'engineers', { A_MEDIAN: 104420 })]);
  const refused = await run(root, [changed]);
  expect(describeFaults(refused.faults)).toBe(
    ['content/data/oews-state/may-2026.csv', '    is there already. Add --replace if this vintage should be written again.', 'content/data/oews-state/may-2026.source.yaml', '    is there already. Add --replace if this vintage should be written again.', '', '2 faults. Nothing was written.'].join('\n'),
  );
  expect(read(root, 'content/data/oews-state/may-2026.csv')).toBe(before);
  const replaced = await run(root, [changed], { replace: true });
  expect(replaced.report.join('\n')).toContain('Rows that differ: 1\n    01 × 41-9031: a_median 104410 → 104420');
  expect(read(root, 'content/data/oews-state/may-2026.csv')).toBe(before.replace('104410', '104420'));
  expect(dataFiles(root)).toEqual(['may-2026.csv', 'may-2026.source.yaml']);
});

test('the same files again, with --replace, make the same bytes: the years carried over still name the table they came from', async () => {
  const root = project();
  const nation = (year: number) => csv(join(root, `national_M${year}_dl.csv`), [row('nation', 'engineers')]);
  await run(root, [nation(2024)]);
  const files = [nation(2025), nation(2026), csv(join(root, 'state_M2026_dl.csv'), [row('alabama', 'engineers')])];
  const { written } = await run(root, files);
  const all = () => written.map((path) => read(root, path));
  const before = all();
  expect(written).toContain('content/data/oews-national/may-2024-2026.source.yaml');
  expect(before.join()).toContain('May 2024 carried over from may-2024 (sha256');
  const again = await run(root, files, { replace: true });
  expect(again.report.filter((line) => line.includes('Rows that differ'))).toEqual(['    Rows that differ: none', '    Rows that differ: none']);
  expect(all()).toEqual(before);
  // The newest year alone goes on from the table that is there: the year that came with it is nowhere else.
  expect((await run(root, [files[1]!], { replace: true })).faults.kept).toEqual([]);
  expect(read(root, written[0]!)).toBe(before[0]);
});

test('memory: 20,000 rows of other occupations leave nothing behind but their area', async () => {
  const root = project();
  const many = Array.from({ length: 20_000 }, (_, i) => row('abilene', 'nurses', { OCC_CODE: `29-${String(i % 10_000).padStart(4, '0')}` }));
  const { faults, report } = await run(root, [csv(join(root, 'MSA_M2026_dl.csv'), [...many, row('abilene', 'engineers')])]);
  expect(faults.kept).toEqual([]);
  expect(report.join('\n')).toContain('oews-metro/may-2026: 2 rows, 1 area × 2 occupations');
});
