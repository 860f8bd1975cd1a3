import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, brotli, fileAt, readSite, scriptsOf, type Page } from './site.ts';

const site = readSite('dist', '/', 'https://example.org');
const page = (path: string) => site.pages.find((p) => p.path === path)!;
const under = (pattern: RegExp) => site.pages.filter(({ path }) => pattern.test(path));
const guides = under(/^\/guides\/[^/]+\/$/);
const inlineScripts = ({ html }: Page) => [...html.matchAll(/<script\b(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text!);
const tools = [
  '/tools/salary-estimator/', '/tools/compare-training/', '/tools/commission-calculator/', '/tools/offer-comparison/', '/tools/expected-earnings/', '/tools/cash-flow/',
  '/tools/commission-take-home/', '/tools/training-payback/', '/salaries/compare/',
];

test.each(guides)('$path with its styles is at most 14,000 bytes', ({ html }) => {
  expect(html).not.toContain('rel="stylesheet"');
  expect(brotli(html)).toBeLessThanOrEqual(14_000);
});

describe('the atlas', () => {
  const areas = under(/^\/salaries\/places\/[^/]+\/$/);

  test('has a page for each of the 583 areas, each at most 14,000 bytes with its styles', () => {
    expect(areas.length).toBe(583);
    // The quick setting of brotli is up to a tenth larger: only what comes near the limit is pressed hard.
    const heavy = areas.filter(({ html }) => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length > 13_000 && brotli(html) > 14_000);
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  test.each(under(/^\/salaries\/(maps|rankings|occupations)\/.*$/).filter(({ path }) => !/\/places\/$/.test(path)))('$path is at most 20,000 bytes', ({ html }) => {
    expect(brotli(html)).toBeLessThanOrEqual(20_000);
  });
});

describe('script before the reader acts', () => {
  /** The one guide with something to type into: a week's hours. */
  const withFields = '/guides/day-in-the-life/';
  const plain = [...guides.filter(({ path }) => path !== withFields), ...under(/^\/(guides|glossary|salaries)\/$/), ...under(/^\/glossary\/[^/]+\/$/), ...under(/^\/salaries\/.+\/$/).filter(({ path }) => path !== '/salaries/compare/')];

  test('guides, glossary, roles and occupations load none', () => {
    expect(plain.length).toBeGreaterThan(100);
    expect(plain.filter((p) => scriptsOf(site, p).length > 0 || /<astro-island|modulepreload/.test(p.html)).map(({ path }) => path)).toEqual([]);
  });

  test('the split of a day is at most 10,000 bytes, fetched when it comes into view', () => {
    const files = scriptsOf(site, page(withFields));
    expect(files.length).toBeGreaterThan(2);
    expect(files.reduce((sum, file) => sum + brotli(readFileSync(fileAt(site, file)!)), 0)).toBeLessThanOrEqual(10_000);
    expect(page(withFields).root.querySelectorAll('astro-island').map((i) => attribute(i, 'client'))).toEqual(['visible']);
  });

  test('what stands on a guide is 1,000 bytes at most', () => {
    for (const p of plain) expect(inlineScripts(p).join('').length, p.path).toBeLessThanOrEqual(1000);
  });

  test.each(tools)('%s is at most 16,000 bytes', (path) => {
    const files = scriptsOf(site, page(path));
    expect(files.length).toBeGreaterThan(2);
    const sizes = Object.fromEntries(files.map((file) => [file.replace('/_astro/', ''), brotli(readFileSync(fileAt(site, file)!))]));
    const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(16_000);
  });
});

test('wages of one occupation are at most 12,000 bytes', () => {
  const files = readdirSync(join(site.dir, 'data/wages')).filter((name) => name.endsWith('.json'));
  expect(files.length).toBe(9);
  for (const name of files) expect(brotli(readFileSync(join(site.dir, 'data/wages', name))), name).toBeLessThanOrEqual(12_000);
});

test('fonts are at most 72,000 bytes', () => {
  const fonts = readdirSync(site.dir, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(woff2?|ttf|otf)$/.test(name));
  expect(fonts.every((name) => name.endsWith('.woff2'))).toBe(true);
  expect(fonts.reduce((sum, name) => sum + statSync(join(site.dir, name)).size, 0)).toBeLessThanOrEqual(72_000);
});

describe('what stands in the page itself, before any script', () => {
  /** Whether a reader can see it: no ancestor is hidden or waiting for the script. */
  const seen = (element: ReturnType<Page['root']['querySelector']>): boolean => {
    for (let at = element; at && at.tagName; at = at.parent as typeof at) {
      if (at.hasAttribute?.('hidden') || at.classList?.contains('waiting')) return false;
      if (at.tagName === 'noscript') return true;
    }
    return true;
  };
  const controls = (p: Page) =>
    p.root
      .querySelector('main')!
      .querySelectorAll('input, select, textarea, button')
      .filter((e) => !e.hasAttribute('disabled') && attribute(e, 'type') !== 'hidden' && seen(e));

  test.each(tools)('%s shows no control that would do nothing', (path) => {
    expect(controls(page(path)).map((e) => `${e.tagName} ${attribute(e, 'id') ?? ''} ${e.textContent.trim()}`)).toEqual([]);
  });

  test('the estimator answers for its default: the nation, services sales representatives', () => {
    const values = Object.fromEntries(page(tools[0]!).root.querySelectorAll('data[data-result]').map((d) => [attribute(d, 'data-result'), attribute(d, 'value')]));
    expect(values).toMatchObject({ p50: '69990', 'real-p50': '69990', 'us-p50': '69990' });
    expect(Object.keys(values)).toEqual(expect.arrayContaining(['p10', 'p25', 'p75', 'p90', 'real-p10', 'real-p90', 'employment']));
    expect(page(tools[0]!).root.querySelectorAll('main table').length).toBeGreaterThanOrEqual(3);
    expect(page(tools[0]!).root.querySelector('[data-ready]')).toBeNull();
  });

  test('the training table holds every program, and links each to its page', () => {
    const p = page(tools[1]!);
    const programs = readdirSync('content/programs').map((name) => `/training/${name.replace('.yaml', '')}/`).sort();
    const rows = p.root.querySelectorAll('[data-training-results] tbody tr').map((row) => attribute(row.querySelector('a')!, 'href')!);
    expect([...rows].sort()).toEqual(programs);
    const values = Object.fromEntries(p.root.querySelectorAll('data[data-result]').map((d) => [attribute(d, 'data-result'), Number(attribute(d, 'value'))]));
    expect(values).toEqual({ shown: programs.length, total: programs.length });
    expect(p.root.querySelector('[data-ready]')).toBeNull();
  });

  test('an island keeps its styles inside itself, so that the page is valid', () => {
    for (const { path, root } of site.pages) for (const style of root.querySelectorAll('body style')) expect(style.parent?.nodeName, path).not.toBe('body');
  });
});
