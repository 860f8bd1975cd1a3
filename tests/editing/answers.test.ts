import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { site, wordsOf } from './prose.ts';

/** The checklists: what the site must answer, and the page and heading that answer it. */
const lists = [
  { file: 'readers-questions', rows: 181 },
  { file: 'tech-sales-article', rows: 33 },
  { file: 'services-profile', rows: 27 },
] as const;

interface Row {
  readonly row: string;
  readonly asks: string;
  /** Root path of a page. */
  readonly page: string;
  /** A heading of that page, word for word; “In short” is the box of answers at the top. */
  readonly heading: string;
}

const plain = (text: string) => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

describe.each(lists)('$file', ({ file, rows }) => {
  const table = parse<Row>(readFileSync(`content/checklists/${file}.csv`, 'utf8'), { columns: true });

  test(`has an answer for each of its ${rows} rows`, () => {
    expect([...new Set(table.map((r) => Number(r.row)))].sort((a, b) => a - b)).toEqual(Array.from({ length: rows }, (_, i) => i + 1));
    expect(table.filter((r) => r.asks.length < 10)).toEqual([]);
  });

  test('every answer leads to a heading that stands on its page', () => {
    const lost = table.flatMap(({ row, page, heading }) => {
      const found = site.pages.find(({ path }) => path === page);
      if (!found) return [`row ${row}: no page ${page}`];
      const headings = found.root.querySelectorAll('h1, h2, h3, caption, legend, summary').map((h) => plain(wordsOf(h)));
      return headings.includes(plain(heading)) ? [] : [`row ${row}: ${page} has no heading “${heading}” but: ${headings.join(' | ')}`];
    });
    expect(lost).toEqual([]);
  });
});
