import { join } from 'node:path';
import { expect, test } from 'vitest';
import { employmentBound, fewestCompared, longestList, payBound, wageChanges, type Compared } from '../../src/tools/import/changes.ts';
import { csv, noCount, noPay, project, row, run } from './survey.ts';

const header = 'vintage,area_code,area_name,area_kind,states,occ_code,occ_title,employment,location_quotient,a_pct10,a_pct25,a_median,a_pct75,a_pct90,wage_flag,employment_flag';
const cell = (area: string, areaName: string, median: number | '', employment: number | '', occupation = '41-9031'): Compared => ({ area, areaName, occupation, median: String(median), employment: String(employment) });

test('areas that came, went and changed their name, each by code', () => {
  const before = [cell('10180', 'Abilene, TX', 1, 1), cell('12020', 'Athens, GA', 1, 1), cell('19430', 'Dayton, OH', 1, 1)];
  const after = [cell('10180', 'Abilene, TX', 1, 1), cell('12020', 'Athens-Clarke County, GA', 1, 1), cell('19435', 'Dayton-Kettering, OH', 1, 1)];
  expect(wageChanges(before, after).slice(0, 6)).toEqual(['  Areas new: 1', '    19435 Dayton-Kettering, OH', '  Areas gone: 1', '    19430 Dayton, OH', '  Areas renamed: 1', '    12020 Athens, GA → Athens-Clarke County, GA']);
});

test('cells that were suppressed and cells that came back; an area that is new is neither', () => {
  const before = [cell('01', 'Alabama', 50000, 220), cell('02', 'Alaska', '', ''), cell('04', 'Arizona', 50000, '')];
  const after = [cell('01', 'Alabama', '', 220), cell('02', 'Alaska', 50000, 100), cell('04', 'Arizona', 50000, ''), cell('66', 'Guam', '', '')];
  const lines = wageChanges(before, after).join('\n');
  expect(lines).toContain('  Median pay newly unpublished: 1\n    Alabama (01), 41-9031\n');
  expect(lines).toContain('  Median pay newly published: 1\n    Alaska (02), 41-9031\n');
  expect(lines).toContain('  Employment newly unpublished: none\n  Employment newly published: 1\n    Alaska (02), 41-9031\n');
});

test('jumps: only past the bound, either way, the farthest first', () => {
  expect([payBound, employmentBound]).toEqual([0.25, 0.5]);
  // 100,000 → 125,000 is +25% and not past it; → 125,010 is; 80,000 → 58,000 is −27.5%.
  const before = [cell('01', 'A', 100000, 200), cell('02', 'B', 100000, 200), cell('04', 'C', 80000, 200)];
  const after = [cell('01', 'A', 125000, 300), cell('02', 'B', 125010, 310), cell('04', 'C', 58000, 90)];
  const lines = wageChanges(before, after).join('\n');
  expect(lines).toContain('  Median pay moved by more than 25%, of 3 in both vintages: 2\n    C (04), 41-9031: 80,000 → 58,000 (−27.5%)\n    B (02), 41-9031: 100,000 → 125,010 (+25.0%)');
  expect(lines).toContain('  Employment moved by more than 50%, of 3 in both vintages: 2\n    B (02), 41-9031: 200 → 310 (+55.0%)\n    C (04), 41-9031: 200 → 90 (−55.0%)');
});

test('counts below the smallest compared move by rounding alone and are left out', () => {
  expect(fewestCompared).toBe(100);
  const lines = wageChanges([cell('01', 'A', '', 30), cell('02', 'B', '', 60)], [cell('01', 'A', '', 90), cell('02', 'B', '', 100)]).join('\n');
  expect(lines).toContain('Employment moved by more than 50%, of 1 in both vintages: 1\n    B (02), 41-9031: 60 → 100 (+66.7%)');
});

test('a long list says its ten largest and how many more there are', () => {
  const codes = Array.from({ length: 13 }, (_, i) => String(10 + i));
  const lines = wageChanges(codes.map((c) => cell(c, c, 10000, '')), codes.map((c, i) => cell(c, c, 20000 + 1000 * i, '')));
  const at = lines.findIndex((line) => line.startsWith('  Median pay moved'));
  expect(lines[at]).toContain(': 13');
  expect(lines[at + 1]).toContain('22 (22), 41-9031: 10,000 → 32,000 (+220.0%)');
  expect(lines.slice(at + 1, at + 1 + longestList).every((line) => line.includes('→'))).toBe(true);
  expect(lines[at + 1 + longestList]).toBe('    … and 3 more');
});

test('the report of a run: the newest older vintage, even in an older layout; occupations without a row; totals of the states; names that stand for two areas', async () => {
  const old2023 = 'vintage,area_code,area_name,occ_code,occ_title,employment,a_mean,a_median\r\nMay 2023,01,Alabama,41-9031,Sales Engineers,200,90000.0,80000.0\r\n';
  const nonmetro = `${header}\r\nMay 2025,6600001,Guam,nonmetro,GU,41-9031,Sales Engineers,,,,,,,,row_not_published,row_not_published\r\n`;
  const root = project({ 'content/data/oews-state/may-2023.csv': old2023, 'content/data/oews-nonmetro/may-2025.csv': nonmetro });
  const files = [
    csv(join(root, 'state_M2026_dl.csv'), [row('alabama', 'engineers'), row('wyoming', 'engineers', { ...noCount, ...noPay }), row('guam', 'engineers', { TOT_EMP: 1000 })]),
    csv(join(root, 'national_M2026_dl.csv'), [row('nation', 'engineers', { TOT_EMP: 250 })]),
  ];
  const { report, faults } = await run(root, files, { dryRun: true });
  expect(faults.kept).toEqual([]);
  const text = report.join('\n');
  expect(text).toContain('oews-national/may-2026: 3 rows, 1 area × 3 occupations in May 2026\n  Occupations without a row in any area: 41-9041, 41-0000\n  Rows that BLS does not publish: 2 of 3\n  No older vintage to compare with.');
  expect(text).toContain('oews-state/may-2026: 6 rows, 3 areas × 2 occupations in May 2026\n  Occupations without a row in any area: 41-9041\n  Rows that BLS does not publish: 3 of 6\n  Against oews-state/may-2023:\n    Areas new: 2\n      56 Wyoming\n      66 Guam');
  // 80,000 → 104,410 is +30.5%; territories are not in the sum: 220 of 250.
  expect(text).toContain('Alabama (01), 41-9031: 80,000 → 104,410 (+30.5%)');
  expect(text).toContain('States and the District of Columbia added up, May 2026:\n  41-9031: 220, 88.0% of 250 (1 unpublished)\n  41-9041: 0, no national count (2 unpublished)');
  expect(text).toContain('Names that stand for two areas: 1\n    Guam: 66 in oews-state, 6600001 in oews-nonmetro');
});

test('states without their nation say which workbook is wanted', async () => {
  const root = project();
  const { report } = await run(root, [csv(join(root, 'state_M2026_dl.csv'), [row('alabama', 'engineers')])], { dryRun: true });
  expect(report.join('\n')).toContain('No national table of May 2026 to hold the states against: give national_M2026_dl.xlsx too.');
});
