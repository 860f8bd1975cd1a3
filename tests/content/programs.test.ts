import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { program } from '../../src/schemas/program.ts';

const folder = new URL('../../content/programs/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const read = (name: string): unknown => parse(readFileSync(new URL(name, folder), 'utf8'));
const records = files.map((name) => ({ name, record: program.parse(read(name)) }));

/** A small record that passes, to spoil one thing at a time. */
const sound = {
  name: 'Certified Example', provider: 'Example Institute', kind: 'certification', track: 'tech', fit: 'core',
  status: 'active', status_note: 'Dated 2026.', list_price_usd: 100, currency: 'USD', evidence_grade: 'A', newest_page_date: '2026-05',
  exam: { minutes: 90 },
  sources: [
    {
      url: 'https://example.org/exam', title: 'Exam page', page_date: '2026-05', accessed: '2026-11-21', source_type: 'official',
      supports: ['status', 'status_note', 'list_price_usd', 'currency', 'exam.minutes'],
    },
  ],
};
const refusal = (record: unknown) => program.safeParse(record).error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');

test.each(files)('%s is a sound record', (name) => {
  expect(refusal(read(name))).toBeUndefined();
});

test('every file name is a slug, and no program is listed twice', () => {
  for (const name of files) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/);
  const titles = records.map(({ record }) => `${record.name} / ${record.provider}`);
  expect(new Set(titles).size).toBe(files.length);
});

test('every source says when we read it, and none was read before its page was written', () => {
  for (const { name, record } of records)
    for (const source of record.sources) {
      expect(source.accessed, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect((source.page_date ?? '') <= source.accessed, `${name} ${source.url}`).toBe(true);
    }
});

test('every conflict lists at least two different values, each with its page', () => {
  for (const { name, record } of records)
    for (const conflict of record.conflicts ?? []) {
      expect(new Set(conflict.values.map((value) => value.value)).size, name).toBeGreaterThan(1);
      for (const value of conflict.values) expect(value.url, name).toMatch(/^https?:/);
    }
});

test('a closed program says what happened', () => {
  for (const { name, record } of records.filter(({ record }) => record.status === 'closed'))
    expect(record.status_note.length, name).toBeGreaterThan(20);
});

test('a price of zero is backed by a page that says free', () => {
  for (const { name, record } of records.filter(({ record }) => record.list_price_usd === 0))
    expect(record.payment_models, name).toContain('free');
});

test('the record used below is sound', () => expect(refusal(sound)).toBeUndefined());

test.each([
  ['a negative price', { list_price_usd: -1 }, /list_price_usd: must be 0 or more/],
  ['an unknown kind', { kind: 'degree' }, /kind:/],
  ['a misspelt key', { prise: 1 }, /prise/],
  ['a fact that no source backs', { refund_policy: 'Seven days.' }, /no source names "refund_policy"/],
  ['a part of the exam that no source backs', { exam: { minutes: 90, fee_usd: 5 } }, /no source names "exam.fee_usd"/],
  ['an outcome from a page that is not a source', {
    outcomes: [{ claim: 'All found jobs', metric: 'placement', value: 100, unit: 'percent', basis: 'provider_claim', source_url: 'https://example.org/other' }],
  }, /not among the sources/],
  ['a wrong newest date', { newest_page_date: '2026-06' }, /should be 2026-05/],
  ['a conflict with one value', {
    conflicts: [{ field: 'fee', values: [{ value: '$1', url: 'https://example.org/exam' }], chosen: '$1', why: 'only one' }],
  }, /conflicts.0.values/],
  ['a record without sources', { sources: [] }, /sources/],
])('%s is refused', (_, spoil, message) => {
  expect(refusal({ ...sound, ...spoil })).toMatch(message);
});
