import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, readSite } from './site.ts';

const now = readSite('dist', '/', 'https://example.org');
/** Built for 1 January 2041, by when every figure is past its shelf life. */
const old = readSite('dist-sub', '/almanac/', 'https://example.net');
const ledger = (dir: string) => JSON.parse(readFileSync(`${dir}/data/facts.json`, 'utf8')) as { id: string; stale: boolean; readAgainBy: string; pages: string[] }[];
const page = (site: typeof now, path: string) => site.pages.find((p) => p.path === path)!;

describe('the ledger', () => {
  test('has a row for each fact of the download, under its id', () => {
    const rows = page(now, '/facts/').root.querySelectorAll('table.ledger tbody tr').map((row) => attribute(row, 'id'));
    expect([...rows].sort()).toEqual(ledger('dist').map((f) => f.id).sort());
    expect(rows.length).toBeGreaterThan(300);
  });

  test('names every page that shows a fact', () => {
    for (const { id, pages } of ledger('dist'))
      for (const path of pages) expect(page(now, path).html, `${path} ${id}`).toContain(`/facts/#${id}"`);
    const shown = new Set(now.pages.flatMap((p) => [...p.html.matchAll(/\/facts\/#([a-z0-9-]+)"/g)].map(([, id]) => `${p.path} ${id}`)));
    const told = new Set(ledger('dist').flatMap(({ id, pages }) => pages.map((path) => `${path} ${id}`)));
    expect([...shown].filter((use) => !told.has(use))).toEqual([]);
  });

  test('holds no fact that no page uses', () => {
    expect(ledger('dist').filter((f) => f.pages.length === 0).map((f) => f.id)).toEqual([]);
  });
});

describe('shelf life', () => {
  test('a figure whose day has passed is marked on its page, in the ledger and among the stale', () => {
    const facts = ledger('dist-sub');
    expect(facts.every((f) => f.stale)).toBe(true);
    const listed = page(old, '/facts/stale/').root.querySelectorAll('table.ledger tbody tr');
    expect(listed.length).toBe(facts.length);
    const guide = page(old, '/guides/how-sales-pay-works/').html;
    const figures = guide.match(/class="fact"/g)!.length;
    expect(guide.match(/<small class="stale">/g)?.length).toBe(figures);
    expect(page(old, '/facts/').html.match(/past its shelf life/g)!.length).toBeGreaterThanOrEqual(facts.length);
  });

  test('a figure in good time carries no mark', () => {
    const due = ledger('dist').filter((f) => f.stale);
    const marked = now.pages.filter(({ path, html }) => !path.startsWith('/facts/') && html.includes('<small class="stale">'));
    if (due.length === 0) expect(marked).toEqual([]);
    else expect(marked.length).toBeGreaterThan(0);
  });
});
