import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { attribute, brotli, fileAt, readSite, type Page } from './site.ts';

const site = readSite('dist', '/', 'https://example.org');
const sub = readSite('dist-sub', '/almanac/', 'https://example.net');
const page = (path: string) => site.pages.find((p) => p.path === path)!;

interface Card { readonly sha256: string; readonly rows: number; readonly key: readonly string[]; readonly title: string; readonly copy?: { readonly name: string; readonly url?: string }; readonly columns: readonly { readonly name: string }[] }
/** Every table of content/data with its card: "oews-metro/may-2025". Read here on its own, without the code of the site. */
const tables = readdirSync('content/data').flatMap((series) =>
  readdirSync(`content/data/${series}`)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => {
      const name = `${series}/${file.replace('.csv', '')}`;
      return { name, series, vintage: file.replace('.csv', ''), card: parse(readFileSync(`content/data/${name}.source.yaml`, 'utf8')) as Card };
    }),
);
const download = (name: string, dir = site.dir) => readFileSync(join(dir, 'data', name));
/** Rows of a downloaded CSV, as a reader's own program would have them. */
const rowsOf = (name: string) => parseCsv<Record<string, string>>(download(`${name}.csv`), { columns: true, bom: true });
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const textOf = (p: Page) => p.root.querySelector('main')!.textContent.replace(/\s+/g, ' ');
const usd = (amount: string | number) => `$${Math.round(Number(amount)).toLocaleString('en-US')}`;

describe.each([site, sub])('$name: downloads', ({ dir }) => {
  test('each CSV is the file of content/data to the byte, and has the checksum of its card', () => {
    expect(tables.length).toBeGreaterThanOrEqual(30);
    for (const { name, card } of tables) {
      const bytes = download(`${name}.csv`, dir);
      expect(bytes.equals(readFileSync(`content/data/${name}.csv`)), name).toBe(true);
      expect(sha256(bytes), name).toBe(card.sha256);
    }
  });

  test('each table is there as JSON, row for row', () => {
    for (const { name, card } of tables) {
      const { card: told, columns, rows } = JSON.parse(download(`${name}.json`, dir).toString('utf8')) as { card: { title: string; url: string; read: string; csvSha256: string }; columns: { name: string; meaning: string }[]; rows: unknown[][] };
      expect(told, name).toMatchObject({ title: card.title, csvSha256: card.sha256, url: expect.stringMatching(/^https?:/) as unknown, read: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown });
      expect(columns.map((c) => c.name), name).toEqual(card.columns.map((c) => c.name));
      expect(rows.length, name).toBe(card.rows);
      expect(rows.every((row) => row.length === columns.length), name).toBe(true);
    }
  });

  test('every resource of the data package is there, with those bytes and that hash', () => {
    const { resources } = JSON.parse(download('datapackage.json', dir).toString('utf8')) as { resources: { path: string; bytes: number; hash: string }[] };
    expect(resources.map((r) => r.path).sort()).toEqual(tables.map(({ name }) => `${name}.csv`).sort());
    for (const { path, bytes, hash } of resources) {
      const file = download(path, dir);
      expect(file.length, path).toBe(bytes);
      expect(`sha256:${sha256(file)}`, path).toBe(hash);
    }
  });
});

describe('what a reader finds in a CSV', () => {
  test.each(tables)('$name: as many rows as its card says, no key twice', ({ name, card }) => {
    const rows = rowsOf(name);
    expect(rows.length).toBe(card.rows);
    expect(Object.keys(rows[0]!)).toEqual(card.columns.map((c) => c.name));
    expect(new Set(rows.map((row) => JSON.stringify(card.key.map((k) => row[k])))).size).toBe(rows.length);
  });

  test('no cell but a negative number starts with a sign that a spreadsheet would run', () => {
    for (const { name } of tables) for (const row of rowsOf(name)) for (const cell of Object.values(row)) if (/^[=+\-@\t\r]/.test(cell)) expect(cell, name).toMatch(/^-\d+(\.\d+)?$/);
  });
});

describe('what the site shows is computed from these files', () => {
  const services = '41-3091';
  const occupation = page('/salaries/occupations/services-sales-representatives/');

  test('the median of Denver on the page of the occupation', () => {
    const denver = rowsOf('oews-metro/may-2025').find((r) => r.area_code === '19740' && r.occ_code === services)!;
    expect(denver.a_median).toBe('80650');
    const shown = occupation.root.querySelectorAll('tr').map((row) => row.textContent.replace(/\s+/g, ' ')).filter((text) => text.includes('Denver-'));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.some((text) => text.includes(usd(denver.a_median!)))).toBe(true);
  });

  test('what that median buys: 80,650 over a price level of 105.782 percent is about 76,242', () => {
    const denver = rowsOf('oews-metro/may-2025').find((r) => r.area_code === '19740' && r.occ_code === services)!;
    const prices = rowsOf('rpp-metro/2024').find((r) => r.cbsa === '19740')!;
    const real = Number(denver.a_median) / (Number(prices.rpp_all) / 100);
    expect(Math.round(real)).toBe(76_242);
    expect(textOf(occupation)).toContain(usd(real));
  });

  test('the five national percentiles and the job count, on the page and in the estimator', () => {
    const nation = rowsOf('oews-national/may-2020-2025').find((r) => r.year === '2025' && r.occ_code === services)!;
    const shown = textOf(occupation);
    for (const column of ['a_pct10', 'a_pct25', 'a_median', 'a_pct75', 'a_pct90']) expect(shown, column).toContain(usd(nation[column]!));
    expect(shown).toContain(Number(nation.tot_emp).toLocaleString('en-US'));
    const results = Object.fromEntries(page('/tools/salary-estimator/').root.querySelectorAll('data[data-result]').map((d) => [attribute(d, 'data-result'), attribute(d, 'value')]));
    expect(results).toMatchObject({ p10: nation.a_pct10, p25: nation.a_pct25, p50: nation.a_median, p75: nation.a_pct75, p90: nation.a_pct90 });
  });

  test('the median of each of the nine occupations stands on its page', () => {
    const nation = rowsOf('oews-national/may-2020-2025').filter((r) => r.year === '2025' && r.o_group === 'detailed');
    const pages = site.pages.filter(({ path }) => /^\/salaries\/occupations\/[^/]+\/$/.test(path)).map(textOf);
    for (const { a_median: median, occ_title: title } of nation) expect(pages.some((text) => text.includes(title!) && text.includes(usd(median!))), title).toBe(true);
    expect(nation.length).toBe(9);
  });
});

describe('the pages of open data', () => {
  test('/data/ with its styles is at most 14,000 bytes', () => {
    expect(brotli(page('/data/').html)).toBeLessThanOrEqual(14_000);
  });

  test('/data/ lists every table with its rows, its checksum, both downloads and its page', () => {
    const rows = page('/data/').root.querySelectorAll('.offered tbody tr');
    for (const { name, series, vintage, card } of tables) {
      const row = rows.find((r) => r.querySelectorAll('a').some((a) => attribute(a, 'href') === `/data/${name}.csv`))!;
      expect(row, name).toBeDefined();
      expect(row.querySelectorAll('a').map((a) => attribute(a, 'href')), name).toEqual([`/data/${series}/#${vintage}`, `/data/${name}.csv`, `/data/${name}.json`]);
      expect(row.querySelectorAll('code').map((code) => attribute(code, 'title')), name).toEqual([card.sha256]);
      expect(row.textContent, name).toContain(card.rows.toLocaleString('en-US'));
    }
  });

  test('the page of a series has each edition, its whole checksum, a citation, and every column in words', () => {
    for (const { series, vintage, name, card } of tables) {
      const edition = page(`/data/${series}/`).root.querySelectorAll('section.edition').find((s) => attribute(s, 'id') === vintage)!;
      expect(edition.textContent, name).toContain(card.sha256);
      expect(edition.textContent, name).toContain(`https://example.org/data/${name}.csv`);
      const rows = edition.querySelectorAll('.dictionary tbody tr');
      expect(rows.map((r) => r.querySelector('th')!.textContent.trim()), name).toEqual(card.columns.map((c) => c.name));
      for (const row of rows) expect(row.querySelector('td')!.textContent.trim().length, name).toBeGreaterThan(5);
    }
  });

  test('an older edition says so and leads to the newest', () => {
    const states = page('/data/oews-state/').root;
    expect(states.querySelectorAll('section.edition').map((s) => attribute(s, 'id'))).toEqual(['may-2025', 'may-2023']);
    const older = states.querySelectorAll('section.edition')[1]!;
    expect(older.textContent).toContain('An older edition');
    expect(older.querySelectorAll('a').map((a) => attribute(a, 'href'))).toContain('#may-2025');
  });

  test.each([site, sub])('$name: each page is told to machines as a Dataset whose downloads exist', (at) => {
    const pages = at.pages.filter(({ path }) => /^\/data\/[^/]+\/$/.test(path));
    expect(pages.length).toBe(new Set([...tables.map((t) => t.series), 'pay', 'law', 'tax']).size);
    for (const { path, root } of pages) {
      const told = root.querySelectorAll('script[type="application/ld+json"]').map((s) => JSON.parse(s.textContent) as { '@type': string; url?: string; distribution?: { contentUrl: string; sha256?: string }[] }).find((d) => d['@type'] === 'Dataset')!;
      expect(told.url, path).toBe(`${at.origin}${at.base}${path.slice(1)}`);
      expect(told.distribution!.length, path).toBeGreaterThan(0);
      for (const { contentUrl, sha256: sum } of told.distribution!) {
        const file = fileAt(at, new URL(contentUrl).pathname)!;
        expect(existsSync(file), contentUrl).toBe(true);
        if (sum) expect(sha256(readFileSync(file)), contentUrl).toBe(sum);
      }
    }
  });

  test('the section on files of single pages names the columns of a built file, in its order', () => {
    const captions = page('/data/').root.querySelectorAll('table.dictionary').map((t) => t.querySelectorAll('tbody th').map((th) => th.textContent.trim()));
    const header = (path: string) => readFileSync(join(site.dir, path), 'utf8').split(/\r?\n/)[0]!.split(',');
    expect(captions).toEqual([header('salaries/places/denver-co.csv'), header('salaries/rankings/services-sales-representatives/by-pay.csv')]);
  });

  test('files of ours are there, as they stand in content/data', () => {
    for (const name of ['pay/roles', 'pay/attainment', 'pay/plans', 'pay/mechanics', 'tax/federal', 'tax/states-2025', 'tax/states-2026', 'tax/withholding', 'tax/elective-deferral'])
      expect(download(`${name}.json`).equals(readFileSync(`content/data/${name}.json`)), name).toBe(true);
    for (const name of ['law/commission-by-state', 'tax/limits']) expect(JSON.parse(download(`${name}.json`).toString('utf8')), name).toEqual(parse(readFileSync(`content/data/${name}.yaml`, 'utf8')));
  });
});

describe('how a table was read', () => {
  const copied = tables.filter(({ card }) => card.copy);

  test('its page names the copy, links it where it has an address, and cites it', () => {
    expect(copied.length).toBeGreaterThan(0);
    for (const { series, vintage, name, card } of copied) {
      const edition = page(`/data/${series}/`).root.querySelectorAll('section.edition').find((e) => attribute(e, 'id') === vintage)!;
      const text = edition.textContent.replace(/\s+/g, ' ');
      expect(text, name).toContain('We did not open the publisher’s own address.');
      expect(text, name).toContain(`(${card.copy!.name}). Extract kept by The Rep Almanac`);
      if (card.copy!.url) expect(edition.querySelectorAll('a').map((a) => attribute(a, 'href')), name).toContain(card.copy!.url);
    }
  });

  test('a page that names a table says that a copy was read, and leads to the table’s page', () => {
    const atFoot = (path: string) => page(path).root.querySelectorAll('.src').map((p) => p.textContent.replace(/\s+/g, ' ')).join(' ');
    for (const path of ['/salaries/places/denver-co/', '/salaries/places/guam/', '/salaries/places/united-states/', '/salaries/rankings/services-sales-representatives/']) {
      expect(atFoot(path), path).toMatch(/U\.S\. Bureau of Labor Statistics, [^.]+, read in a copy, \d/);
      expect(atFoot(path), path).not.toMatch(/(Labor Statistics|Economic Analysis|Census Bureau), [^.]+, read \d/);
    }
    const led = site.pages.flatMap(({ root }) => root.querySelectorAll('main a').filter((a) => a.textContent.trim() === 'in a copy').map((a) => attribute(a, 'href')!));
    const known = copied.map(({ series, vintage }) => `/data/${series}/#${vintage}`);
    // A document, which is no table, leads to its entry among the sources.
    expect([...new Set(led)].filter((to) => !known.includes(to) && !to.startsWith('/sources/#'))).toEqual([]);
    expect(led.length).toBeGreaterThan(583);
  });

  test('the foot of every page claims our words alone, and leads to the licenses of the figures', () => {
    for (const { path, root } of site.pages) {
      const foot = root.querySelectorAll('footer').at(-1)!;
      expect(foot.textContent.replace(/\s+/g, ' '), path).toContain('Our words: CC BY 4.0. Figures: each table’s own license.');
      expect(foot.querySelectorAll('p a').map((a) => attribute(a, 'href')), path).toEqual(['/data/']);
    }
  });
});
