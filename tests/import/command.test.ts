import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readOrder } from '../../src/tools/import/command.ts';
import { collectFaults, describeFaults } from '../../src/tools/import/fault.ts';
import { csv, dataFiles, project, row } from './survey.ts';

/** A command as npm runs it, in a project of its own. */
const start = (root: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/tools/import/oews.ts'), ...args], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const days = ['--read', '2027-04-10', '--published', '2027-04-02'];

test('a sound file: exit 0, the report, and what was written', () => {
  const root = project();
  const { status, stdout } = start(root, csv(join(root, 'state_M2026_dl.csv'), [row('alabama', 'engineers')]), ...days);
  expect(status).toBe(0);
  expect(stdout).toContain('oews-state/may-2026: 2 rows, 1 area × 2 occupations in May 2026');
  expect(stdout).toMatch(/\nWritten:\n {2}content\/data\/oews-state\/may-2026\.csv\n {2}content\/data\/oews-state\/may-2026\.source\.yaml\nRead what changed above, then run npm run check:content\./);
});

test('a faulty file: exit 1, each fault with its remedy, nothing written', () => {
  const root = project();
  const { status, stdout, stderr } = start(root, csv(join(root, 'state_M2026_dl.csv'), [row('alabama', 'engineers', { A_MEDIAN: -5 })]), ...days);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('state_M2026_dl.csv, row 2, column A_MEDIAN: "-5"\n    is negative: no figure of this survey can be. Check the workbook.\n');
  expect(stderr).toContain('Nothing was written.');
  expect(dataFiles(root)).toEqual([]);
});

test('a dry run says so', () => {
  const root = project();
  const { status, stdout } = start(root, csv(join(root, 'state_M2026_dl.csv'), [row('alabama', 'engineers')]), ...days, '--dry-run');
  expect([status, stdout.includes('This was a dry run: nothing was written.'), dataFiles(root)]).toEqual([0, true, []]);
});

const said = (...args: string[]) => {
  const faults = collectFaults();
  const order = readOrder('/somewhere', args, 'npm run data:oews -- …', faults);
  return { order, says: describeFaults(faults), count: faults.count() };
};

test('the command line: files, days and switches in any order', () => {
  const { order, count } = said('--replace', 'a.xlsx', ...days, 'b.csv');
  expect(count).toBe(0);
  expect(order).toEqual({ root: '/somewhere', files: ['a.xlsx', 'b.csv'], read: '2027-04-10', published: '2027-04-02', replace: true, dryRun: false });
});

test.each<[string, string[], string]>([
  ['no file', days, 'command line\n    names no file to read.\n    npm run data:oews -- …'],
  ['no day', ['a.xlsx', '--published', '2027'], 'command line: ""\n    --read, the day you fetched the file, must be a date written YYYY-MM-DD'],
  ['a day that is none', ['a.xlsx', '--read', '2027-02-30', '--published', '2027'], 'command line: "2027-02-30"\n    --read, the day you fetched the file, is not a day in the calendar'],
  ['no date of publication', ['a.xlsx', '--read', '2027-04-10'], "--published, the publisher's own date, must be YYYY, YYYY-MM or a real YYYY-MM-DD"],
  ['a switch that nobody knows', ['a.xlsx', ...days, '--force'], "Unknown option '--force'"],
])('%s is a fault with the usage', (_, args, expected) => {
  const { says, count } = said(...args);
  expect(count).toBe(1);
  expect(says).toContain(expected);
});
