import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationOf, jsonOf, openTables, type OpenTable } from '../../src/data/open-data.ts';
import { dataPackage } from '../../src/data/open-data-package.ts';
import { openRecords } from '../../src/data/open-records.ts';
import { readOn } from '../../src/data/source-words.ts';
import { tableRows } from '../../src/data/tables.ts';
import { formatDay } from '../../src/format/dates.ts';
import { tableCard } from '../../src/schemas/table.ts';

const tableNamed = (name: string) => openTables.find((t) => t.name === name)!;
const notesOf = (name: string) => tableNamed(name).card.notes.join(' ');

/** Where each table of 2026-11-21 and 22 was really read: the notes of whoever gathered them name a repository for each file. */
const readIn: Readonly<Record<string, string>> = {
  'cpi-u/annual-2000-2025': 'purchasepower', 'cpi-u/may-2019-2025': 'techpay-atlas', 'cpi-u/monthly-2024-2026': 'policyengine-us', 'metro-points/2025': 'techpay-atlas',
  'nces-cost/2022-23': 'a stored copy of the page', 'oews-metro-groups/may-2025': 'purchasepower', 'oews-metro-sales-engineers/may-2019-2025': 'techpay-atlas', 'oews-metro/may-2025': 'careergraph-live',
  'oews-national/may-2020-2025': 'employment-group-1-project', 'oews-nonmetro/may-2025': 'careergraph-live', 'oews-sector/may-2024': 'HireSight', 'oews-state/may-2023': 'jobclass', 'oews-state/may-2025': 'careergraph-live',
  'projections/2024-34': 'jobclass', 'rpp-metro/2024': 'purchasepower', 'rpp-state/2024': 'purchasepower', 'onet-tasks-services/31-0': 'Political-Game-Git',
};

describe('a table that was read in a copy says so', () => {
  test('the card names the copy that was opened', () => {
    const told = openTables.filter(({ name }) => name in readIn || name.endsWith('/29-3')).map(({ name, card }) => [name, card.copy?.name ?? 'none']);
    expect(told.length).toBeGreaterThanOrEqual(31);
    expect(told.filter(([name, copy]) => !copy!.includes(readIn[name!] ?? 'SmartPath'))).toEqual([]);
  });

  test('a copy on GitHub is linked at the commit that was read', () => {
    for (const { name, card } of openTables) {
      const commit = / on GitHub, commit ([0-9a-f]{12})$/.exec(card.copy?.name ?? '')?.[1];
      if (commit) expect(card.copy!.url, name).toMatch(new RegExp(`^https://github\\.com/[^/]+/[^/]+/tree/${commit}[0-9a-f]{28}$`));
    }
  });

  test('a card without a copy stays valid: the importers read the publisher’s own file and write none', () => {
    const { copy, ...card } = parse(readFileSync('content/data/rpp-state/2024.source.yaml', 'utf8')) as Record<string, unknown>;
    expect(copy).toBeDefined();
    expect(tableCard.safeParse(card).success).toBe(true);
    expect(tableCard.safeParse({ ...card, copy: { name: 'a stored copy of the page' } }).success).toBe(true);
    expect(tableCard.safeParse({ ...card, copy: 'a copy' }).success).toBe(false);
  });

  test('so do rules of tax that were not read at the tax office', () => {
    const told = Object.fromEntries(openRecords.filter((r) => r.card).map(({ name, card }) => [name, card!.copy?.name ?? null]));
    expect(told).toEqual({
      federal: 'PolicyEngine/policyengine-us on GitHub, commit 8914f89da054', withholding: 'public payroll code that transcribes the tables', 'elective-deferral': "a law firm's table of the notice, at mondaq.com",
      'states-2026': null, 'states-2025': null,
    });
  });
});

describe('the words', () => {
  const day = (dateAccessed: string, copy?: boolean) => ({ dateAccessed, ...(copy && { copy: { name: 'a copy' } }) });

  test.each([
    [[day('2026-11-21', true)], 'in a copy, 21 Nov 2026'],
    [[day('2026-11-21', true), day('2026-11-22', true)], 'in copies, 21 Nov 2026 to 22 Nov 2026'],
    [[day('2026-11-21', true), day('2027-04-10')], 'partly in copies, 21 Nov 2026 to 10 Apr 2027'],
    [[day('2027-04-10'), day('2027-04-10')], '10 Apr 2027'],
  ])('%j is read %s', (cards, words) => expect(readOn(cards, formatDay)).toBe(words));

  const cited = (table: OpenTable) => citationOf(table, formatDay, 'https://example.org/a.csv');

  test('a citation names publisher, title, address, copy and day, and calls our file an extract', () => {
    expect(cited(tableNamed('oews-metro/may-2025'))).toBe(
      'U.S. Bureau of Labor Statistics. Occupational Employment and Wage Statistics, metropolitan areas, May 2025. Published 2026. https://www.bls.gov/oes/special-requests/oesm25ma.zip, ' +
        'read in a copy, 21 Nov 2026 (Yoo-yipeee/careergraph-live on GitHub, commit 53b2d743c8ee). Extract kept by The Rep Almanac: https://example.org/a.csv',
    );
    const { copy, ...card } = tableNamed('rpp-state/2024').card;
    expect(copy).toBeDefined();
    expect(cited({ ...tableNamed('rpp-state/2024'), card })).toContain('https://apps.bea.gov/regional/zip/SARPP.zip, read 21 Nov 2026. Extract');
  });

  test('the JSON and the data package name the copy too', () => {
    const { card } = JSON.parse(jsonOf(tableNamed('oews-metro/may-2025'))) as { card: { readInCopy: { url: string } } };
    expect(card.readInCopy.url).toContain('careergraph-live/tree/');
    const { resources } = dataPackage('https://example.org/data/') as { resources: { name: string; sources: { title: string; path?: string }[] }[] };
    expect(resources.find((r) => r.name === 'nces-cost-2022-23')!.sources[1]).toEqual({ title: 'The copy that was read: a stored copy of the page, transcribed by hand' });
  });

  test('no page prints the day of reading of a table by its own words', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.astro')).map((f) => f.replaceAll('\\', '/'));
    const own = files.filter((f) => /read \{formatDay\((card|cardOf\([^)]*\)|sourceOfTable\([^)]*\))\./.test(readFileSync(`src/${f}`, 'utf8')));
    // The foot of an area's page names the state tax rules, whose card has no copy: they were read at the project that publishes them.
    expect(own.filter((f) => f !== 'components/areas/Onward.astro')).toEqual([]);
  });
});

describe('what a card says of its gaps is counted in its file', () => {
  const rows = (name: string) => tableRows(name);

  test('states, May 2023: 26 rows have a median and no 90th percentile, two of them, in New York, no 75th; no percentile reaches $115.00', () => {
    const gaps = rows('oews-state/may-2023').filter((r) => r.h_median !== '' && r.h_pct90 === '');
    expect(gaps).toHaveLength(26);
    // New York: sales managers 102.89 in the middle, securities agents 78.68.
    expect(gaps.filter((r) => r.h_pct75 === '').map((r) => [r.area_name, r.occ_code, r.h_median])).toEqual([['New York', '11-2022', '102.89'], ['New York', '41-3031', '78.68']]);
    const percentiles = rows('oews-state/may-2023').flatMap((r) => [r.h_pct10, r.h_pct25, r.h_median, r.h_pct75, r.h_pct90]).filter((cell) => cell !== '').map(Number);
    expect(Math.max(...percentiles)).toBe(113.73);
    // 50 states and the District of Columbia × 10 occupations = 510
    expect([rows('oews-state/may-2023').length, new Set(rows('oews-state/may-2023').map((r) => r.area_code)).size * new Set(rows('oews-state/may-2023').map((r) => r.occ_code)).size]).toEqual([500, 510]);
    for (const words of ['In 26 rows', '(h_pct90)', 'In two of them, both New York', '$115.00', '$113.73', '500 of 510']) expect(notesOf('oews-state/may-2023')).toContain(words);
    expect(tableNamed('oews-state/may-2023').markers).toEqual([]);
  });

  test('price levels of metros: Bridgeport alone lacks the four parts', () => {
    const gaps = rows('rpp-metro/2024').filter((r) => Object.values(r).includes(''));
    expect(gaps.map((r) => [r.cbsa, r.rpp_all, r.rpp_goods, r.rpp_housing_rents, r.rpp_utilities, r.rpp_other_services])).toEqual([['14860', '106.864', '', '', '', '']]);
    expect(notesOf('rpp-metro/2024')).toContain('14860 (Bridgeport-Stamford-Danbury, CT)');
  });

  test('medians of groups: 386 of 393 metros, without the six of Puerto Rico and Bridgeport', () => {
    const held = new Set(rows('oews-metro-groups/may-2025').map((r) => r.area_code));
    const all = new Map(rows('oews-metro/may-2025').map((r) => [r.area_code!, r.area_name!]));
    const left = [...all].filter(([code]) => !held.has(code));
    expect([held.size, all.size]).toEqual([386, 393]);
    expect(left.filter(([, name]) => name.endsWith(', PR'))).toHaveLength(6);
    expect(left.filter(([, name]) => !name.endsWith(', PR'))).toEqual([['14860', 'Bridgeport-Stamford-Danbury, CT']]);
    for (const words of ['386 of the survey’s 393'.replace('’', "'"), 'six in Puerto Rico', '14860']) expect(notesOf('oews-metro-groups/may-2025')).toContain(words);
  });

  test('a table that we drew out of a survey has the survey’s title first, then what we drew', () => {
    for (const name of ['oews-metro-groups/may-2025', 'oews-metro-sales-engineers/may-2019-2025']) {
      expect(tableNamed(name).card.title).toMatch(/^Occupational Employment and Wage Statistics, metropolitan areas, May [^:]+: (medians|sales engineers)/);
      expect(notesOf(name)).toContain('The table after it is ours');
    }
  });

  test('markers: those that stand in the file, each explained, and no other', () => {
    const told = Object.fromEntries(openTables.flatMap(({ name, markers }) => (markers.length > 0 ? [[name, markers.map(([mark]) => mark)]] : [])));
    const rebuilt = ['*', '**', 'row_not_published'];
    expect(told).toMatchObject({
      'oews-national/may-2020-2025': ['#'], 'oews-state/may-2025': rebuilt, 'oews-metro/may-2025': rebuilt, 'oews-nonmetro/may-2025': rebuilt, 'oews-sector/may-2024': ['*', '**', '#', '~'],
    });
    for (const { name, columns, card } of openTables)
      for (const { name: column } of columns.filter((c) => /flags?$/.test(c.name)))
        for (const cell of new Set(rows(name).map((r) => r[column]!)))
          for (const part of cell.split(';').filter(Boolean)) expect(Object.keys(card.flags), `${name} ${column}`).toContain(part.replace(/^\w+:/, ''));
  });

  test('a marker rebuilt from blanks does not claim to know that there is no row', () => {
    const series = ['oews-state', 'oews-metro', 'oews-nonmetro'].map((s) => `${s}/may-2025`);
    // 17 + 883 + 358 = 1,258
    expect(series.map((name) => rows(name).filter((r) => r.wage_flag === 'row_not_published' && r.employment_flag === 'row_not_published').length)).toEqual([17, 883, 358]);
    for (const name of series) {
      expect(tableNamed(name).card.flags.row_not_published).toBe('our marker: the copy we read has neither pay nor a job count here, because the survey has no such row or withholds both');
      expect(notesOf(name)).toContain('rebuilt from the pattern of blanks');
    }
  });
});

test('a licence in the public domain leads to the law or to the publisher’s own words on it, not to a home page', () => {
  const addresses = [...openTables.map(({ card }) => card.licence), ...openRecords.map(({ licence }) => licence)].map(({ url }) => url);
  expect([...new Set(addresses)].filter((url) => new URL(url).pathname === '/')).toEqual([]);
  expect(tableNamed('nces-cost/2022-23').card.licence.url).toBe('https://www.copyright.gov/title17/92chap1.html#105');
});
