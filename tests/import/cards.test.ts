import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCsv } from '../../src/data/csv.ts';
import { tableCard } from '../../src/schemas/table.ts';
import { taxCard } from '../../src/schemas/tax.ts';
import { csvText, sha256, tableCardText, taxCardText } from '../../src/tools/import/card.ts';

const tables = ['oews-national/may-2020-2025', 'oews-state/may-2025', 'oews-metro/may-2025', 'oews-nonmetro/may-2025', 'rpp-state/2024', 'rpp-metro/2024'];

test.each(tables)('%s: a table and its card are written as those that stand in content/data', (name) => {
  const bytes = readFileSync(`content/data/${name}.csv`, 'utf8');
  const { columns, rows } = parseCsv(bytes);
  expect(csvText(columns, rows)).toBe(bytes);
  const card = readFileSync(`content/data/${name}.source.yaml`, 'utf8');
  expect(tableCardText(tableCard.parse(parse(card)))).toBe(card);
});

test('a card of tax rules likewise', () => {
  const card = readFileSync('content/data/tax/states-2026.card.yaml', 'utf8');
  expect(taxCardText(taxCard.parse(parse(card)))).toBe(card);
});

test('quotes only where a cell needs them', () => {
  expect(csvText(['a', 'b'], [{ a: 'x, y', b: 'say "z"' }, { a: '', b: 'p' }])).toBe('a,b\r\n"x, y","say ""z"""\r\n,p\r\n');
});

test('a checksum that YAML would read as a number is quoted', () => {
  const card = tableCard.parse(parse(readFileSync('content/data/rpp-state/2024.source.yaml', 'utf8')));
  const odd = `${'1'.repeat(62)}e1`;
  expect(tableCard.parse(parse(tableCardText({ ...card, sha256: odd }))).sha256).toBe(odd);
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
