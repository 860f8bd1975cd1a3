import { expect, test } from 'vitest';
import { tableRows } from '../../src/data/tables.ts';
import { wageTables } from '../../src/data/wages.ts';
import { readSite } from './site.ts';

const site = readSite('dist', '/', 'https://example.org');
const page = (path: string) => site.pages.find((p) => p.path === path)!.root;
const overview = page('/salaries/maps/');
const { html } = site.pages.find(({ path }) => path === '/salaries/maps/')!;
/** The parser of these tests leaves out what stands inside a drawing, so panels are read as text. */
const panels = [.../<ol class="map-panels">([\s\S]*?)<\/ol>/.exec(html)![1]!.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, text]) => ({
  href: /<a href="([^"]+)"/.exec(text!)![1]!,
  uses: [...text!.matchAll(/<use href="#([\w-]+)" class="area(?: c(\d))?"/g)].map(([, id, shade]) => ({ id: id!, shade: shade ?? 'none' })),
}));
/** Letters in the rows of each shade, as the key of an occupation's own map names them, highest shade first. */
const keyOf = (path: string) => page(path).querySelector('figure')!.querySelectorAll('.classes li').map((li) => (/(?:\(|published: )([A-Z, ]+)\)?$/.exec(li.textContent.replace(/\s+/g, ' ').trim())?.[1] ?? '').split(', ').sort());

test('nine small maps, each of 54 places whose outlines are on the page', () => {
  expect(panels.length).toBe(9);
  const ids = new Set([...html.matchAll(/<path id="(outline-[A-Z]{2})"/g)].map(([, id]) => id!));
  for (const { uses } of panels) {
    expect(new Set(uses.map(({ id }) => id)).size).toBe(54);
    expect(uses.filter(({ id }) => !ids.has(id))).toEqual([]);
  }
});

test('a small map shades every place as the occupation’s own map does', () => {
  for (const { href, uses } of panels) {
    const shaded = Map.groupBy(uses, ({ shade }) => shade);
    const here = ['4', '3', '2', '1', 'none'].flatMap((shade) => (shaded.has(shade) ? [shaded.get(shade)!.map(({ id }) => id.slice(-2)).sort()] : []));
    expect(here).toEqual(keyOf(href));
  }
});

test('the table under them has the published medians, blank where there is none', () => {
  const median = (code: string, soc: string) => [wageTables.state, wageTables.nonmetro].flatMap((table) => tableRows(table)).find((row) => row.area_code === code && row.occ_code === soc)!.a_median!;
  const cells = overview.querySelectorAll('tbody tr').map((row) => [row.querySelector('a')!.textContent, ...row.querySelectorAll('td').map((td) => td.textContent)]);
  expect(cells.length).toBe(54);
  const heads = overview.querySelectorAll('thead th').map((th) => th.textContent);
  const shown = (name: string, job: string) => cells.find(([first]) => first === name)![heads.indexOf(job)];
  // Colorado, technical reps and sales engineers, and Wyoming's sales engineers, who have no published median.
  expect(Number(shown('Colorado', 'Sales engineers')!.replace(/\D/g, ''))).toBe(Number(median('08', '41-9031')));
  expect(Number(shown('Colorado', 'Sales reps, technical products')!.replace(/\D/g, ''))).toBe(Number(median('08', '41-4011')));
  expect([median('56', '41-9031'), shown('Wyoming', 'Sales engineers')]).toEqual(['', 'not published']);
});
