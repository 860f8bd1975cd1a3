import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createEngine } from '../../src/search/engine.ts';
import { documents } from './documents.ts';

const all = documents();
const engine = createEngine(all);
const paths = new Set(all.map((d) => d.path));
const pathOf = (page: string) => (page.includes('/') ? `/${page}/` : `/guides/${page}/`);

const rows = readFileSync('tests/search/search-queries.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [query, pages] = line.split('\t') as [string, string];
    const right = pages.trim().split(',').map(pathOf);
    const ranked = engine.search(query).map((hit) => hit.document.path);
    const place = ranked.findIndex((path) => right.includes(path));
    return { query, right, ranked, place, answerable: right.some((path) => paths.has(path)) };
  });

const share = (list: typeof rows, places: number) =>
  list.filter((r) => r.place >= 0 && r.place < places).length / list.length;

test('queries that readers type find a right page', () => {
  const answerable = rows.filter((r) => r.answerable);
  for (const [name, list] of [
    ['all', rows],
    ['answerable', answerable],
  ] as const)
    console.log(
      `${name}: ${list.length} rows, top 1 ${share(list, 1).toFixed(3)}, top 3 ${share(list, 3).toFixed(3)}`,
    );
  for (const row of answerable.filter((r) => r.place !== 0))
    console.log(
      `${row.place + 1 || '-'}\t${row.query}\t${row.right.filter((p) => paths.has(p)).join(' ')}\tgot ${row.ranked.slice(0, 3).join(' ')}`,
    );
  expect(share(answerable, 3)).toBeGreaterThanOrEqual(0.97);
  expect(share(answerable, 1)).toBeGreaterThanOrEqual(0.92);
});
