import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditOf, csvOf, heldBack, jsonOf, licenceOf, openPublishers, openSeries, openTables, type OpenTable } from '../../src/data/open-data.ts';
import { timeCovered, yearsDated } from '../../src/data/coverage.ts';
import { collectionDatasetOf, dataPackage, datasetOf } from '../../src/data/open-data-package.ts';
import { openCollections, openRecords } from '../../src/data/open-records.ts';
import { tableRows } from '../../src/data/tables.ts';
import { byAge, editionsOf } from '../../src/data/vintages.ts';

const tableNamed = (name: string) => openTables.find((t) => t.name === name)!;

interface TableFile {
  readonly card: Readonly<Record<string, unknown>>;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
const asJson = (table: OpenTable) => JSON.parse(jsonOf(table)) as TableFile;

describe('what is offered', () => {
  test('an address, once published, stays: a file of content/data is neither renamed nor taken away', () => {
    const published = readFileSync('tests/content/published-addresses.txt', 'utf8').trim().split('\n');
    const offered = openTables.map(({ name }) => `/data/${name}.csv`).sort();
    expect(published.filter((address) => !offered.includes(address)), 'put the file back under its name').toEqual([]);
    expect(offered.filter((address) => !published.includes(address)), 'new: add it to tests/content/published-addresses.txt, where it stays').toEqual([]);
  });

  test('only what is in the public domain or under CC BY 4.0', () => {
    expect(openTables.length + heldBack.length).toBeGreaterThanOrEqual(30);
    expect([...new Set(openTables.map(({ card }) => card.licence.name))].sort()).toEqual(['CC BY 4.0', 'Public domain (17 U.S.C. 105)']);
    expect(licenceOf({ licence: { name: 'All rights reserved', url: 'https://example.org/' } })).toBeUndefined();
    for (const name of heldBack) expect(openTables.map((t) => t.name)).not.toContain(name);
  });

  test('O*NET travels with its credit, by release; the public domain asks for none', () => {
    for (const table of openTables) expect(creditOf(table) !== null, table.name).toBe(table.card.producer.includes('O*NET'));
    expect(creditOf(tableNamed('onet-skills/29-3'))).toContain('O*NET 29.3 Database');
    expect(creditOf(tableNamed('onet-tasks-services/31-0'))).toContain('O*NET 31.0 Database');
    expect(asJson(tableNamed('onet-skills/29-3')).card.credit).toContain('USDOL/ETA has not approved');
    expect(asJson(tableNamed('oews-metro/may-2025')).card).not.toHaveProperty('credit');
  });

  test('every table stands under its publisher, once', () => {
    const shown = openPublishers.flatMap(({ producer, series }) => series.flatMap((s) => s.tables.map((t) => [producer, t.name])));
    expect(shown.sort()).toEqual(openTables.map((t) => [t.card.producer, t.name]).sort());
  });

  test('the bytes are those that the card describes', () => {
    for (const { name, card, bytes } of openTables) {
      const file = csvOf(name);
      expect(createHash('sha256').update(file).digest('hex'), name).toBe(card.sha256);
      expect(file.length, name).toBe(bytes);
    }
  });

  test('files of ours: JSON is handed on as it is, YAML as what it says', () => {
    const text = (collection: string, name: string) => openRecords.find((r) => r.collection === collection && r.name === name)!.text;
    expect(text('pay', 'roles')).toBe(readFileSync('content/data/pay/roles.json', 'utf8'));
    expect(text('tax', 'states-2026')).toBe(readFileSync('content/data/tax/states-2026.json', 'utf8'));
    const law = JSON.parse(text('law', 'commission-by-state')) as { states: { code: string; written: string | null }[] };
    // content/data/law: Alabama comes first, and the text we read does not say whether a writing is needed.
    expect(law.states[0]).toMatchObject({ code: 'AL', written: null });
    for (const { sha256, text: t } of openRecords) expect(createHash('sha256').update(t).digest('hex')).toBe(sha256);
  });
});

describe('which edition is the newest', () => {
  test.each([
    ['may-2023', ['may-2023', 'may-2025'], ['may-2025', 'may-2023']],
    // Other numbers, same table: the longer history that ends later is newer.
    ['may-2020-2025', ['may-2020-2025', 'may-2015-2026'], ['may-2015-2026', 'may-2020-2025']],
    // Releases of O*NET: 31.0 is after 29.3, 29.10 after 29.3.
    ['29-3', ['29-3', '31-0', '29-10'], ['31-0', '29-10', '29-3']],
    // Three cuts of the price index, not three editions of one.
    ['may-2019-2025', ['annual-2000-2025', 'may-2019-2025', 'monthly-2024-2026'], ['may-2019-2025']],
  ])('%s', (vintage, among, newestFirst) => {
    expect(editionsOf(vintage, among)).toEqual(newestFirst);
  });

  test('it does not depend on the order in which a folder is read', () => {
    const names = fc.tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 0, max: 12 })).map(([year, part]) => `${year}-${part}`);
    fc.assert(
      fc.property(fc.uniqueArray(names, { minLength: 1, maxLength: 8 }), (list) => {
        const sorted = [...list].sort(byAge);
        expect([...list].reverse().sort(byAge)).toEqual(sorted);
        expect(Math.max(...list.map((n) => Number(n.slice(0, 4))))).toBe(Number(sorted[0]!.slice(0, 4)));
      }),
    );
  });

  test('the states of May 2023 stand beside those of May 2025, which are the newest', () => {
    expect(tableNamed('oews-state/may-2023')).toMatchObject({ newest: 'may-2025', hasOthers: true });
    expect(tableNamed('oews-state/may-2025')).toMatchObject({ newest: 'may-2025', hasOthers: true });
    expect(tableNamed('oews-metro/may-2025').hasOthers).toBe(false);
  });
});

describe('JSON says what the CSV says', () => {
  test('Denver, services sales representatives: numbers are numbers, empty is null, codes are text', () => {
    // May 2025,19740,"Denver-Aurora-Centennial, CO",metro,CO,41-3091,…,24480,…,45250,59990,80650,…
    const { columns, rows, card } = asJson(tableNamed('oews-metro/may-2025'));
    const at = (name: string) => columns.findIndex((c) => c.name === name);
    const denver = rows.find((r) => r[at('area_code')] === '19740' && r[at('occ_code')] === '41-3091')!;
    expect([denver[at('employment')], denver[at('a_pct10')], denver[at('a_pct25')], denver[at('a_median')], denver[at('wage_flag')]]).toEqual([24480, 45250, 59990, 80650, null]);
    expect(card).toMatchObject({ published: '2026', read: '2026-11-21', flags: { '**': 'employment estimate not available' } });
  });

  test('Alabama keeps the zero of its code', () => {
    expect(asJson(tableNamed('oews-state/may-2025')).rows[0]!.slice(0, 3)).toEqual(['May 2025', '01', 'Alabama']);
  });

  test('cell by cell, in every table', () => {
    for (const table of openTables) {
      const { columns, rows } = asJson(table);
      const text = tableRows(table.name);
      expect(rows.length, table.name).toBe(text.length);
      const strange = rows.flatMap((row, i) =>
        row.filter((value, j) => {
          const { name, type } = columns[j]!;
          const cell = text[i]![name]!;
          if (cell === '') return value !== null;
          return ['integer', 'decimal'].includes(type) ? value !== Number(cell) || !Number.isFinite(value) : value !== cell;
        }),
      );
      expect(strange, table.name).toEqual([]);
    }
  });
});

test('no cell is a formula to a spreadsheet: what starts with - is a negative number, and nothing starts with =, +, @, a tab or a return', () => {
  const risky = openTables.flatMap(({ name }) => tableRows(name).flatMap((row) => Object.entries(row).filter(([, cell]) => /^[=+\-@\t\r]/.test(cell)).map(([column, cell]) => ({ name, column, cell }))));
  // Downloads that we write ourselves put an apostrophe before such text. These files are the publisher's bytes, so it must not occur.
  expect(risky.filter(({ cell }) => !/^-\d+(\.\d+)?$/.test(cell))).toEqual([]);
  expect(risky.length).toBeGreaterThan(0);
  for (const { name, column } of risky) expect(['integer', 'decimal'], `${name} ${column}`).toContain(tableNamed(name).columns.find((c) => c.name === column)!.type);
});

describe('the data package', () => {
  const home = 'https://example.org/data/';
  interface Resource { readonly name: string; readonly path: string; readonly hash: string; readonly schema: { readonly fields: readonly { readonly name: string; readonly description: string }[]; readonly primaryKey?: readonly string[] } }
  const { resources, ...head } = dataPackage(home) as { resources: readonly Resource[] };

  test('is a tabular data package of version 1', () => {
    expect(head).toMatchObject({ profile: 'tabular-data-package', homepage: home, name: expect.stringMatching(/^[-a-z0-9._/]+$/) as unknown });
    for (const r of resources) {
      expect(r).toMatchObject({ profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', schema: { missingValues: [''] } });
      expect(r.name).toMatch(/^[-a-z0-9._/]+$/);
      expect(r.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(r.path, 'relative, and below the package').toMatch(/^[a-z0-9-]+\/[a-z0-9-]+\.csv$/);
    }
    expect(new Set(resources.map((r) => r.name)).size).toBe(openTables.length);
  });

  test('names the columns in the order of the file, with a meaning, and a key that they hold', () => {
    for (const { path, schema } of resources) {
      const header = csvOf(path.replace(/\.csv$/, '')).toString('utf8').replace(/^\uFEFF/, '').split(/\r?\n/)[0]!;
      expect(schema.fields.map((f) => f.name).join(','), path).toBe(header);
      expect(schema.fields.filter((f) => f.description.length < 5), path).toEqual([]);
      for (const key of schema.primaryKey ?? []) expect(schema.fields.map((f) => f.name), path).toContain(key);
    }
  });

  test('a primary key has no empty cell; a table whose key has one gives none', () => {
    const keys = resources.map(({ path, schema }) => ({ path, key: schema.primaryKey, card: tableNamed(path.replace(/\.csv$/, '')).card.key }));
    for (const { path, key, card } of keys) {
      const rows = tableRows(path.replace(/\.csv$/, ''));
      expect(key, path).toEqual(rows.every((r) => card.every((column) => r[column] !== '')) ? card : undefined);
    }
    // The importance of 2.D.4.a and 3.A.4.a has no category, in two occupations: four rows.
    expect(keys.filter(({ key }) => key === undefined).map(({ path }) => path)).toEqual(['onet-education-training-experience/29-3.csv']);
  });
});

test('a card that counts the occupations of an O*NET extract counts them right', () => {
  const number: Readonly<Record<string, number>> = { three: 3, four: 4 };
  const counted = openTables.flatMap(({ name, card }) => {
    const word = /rows for (\w+) sales occupations only/.exec(card.notes.join(' '))?.[1];
    return word === undefined ? [] : [{ name, said: number[word], held: new Set(tableRows(name).map((r) => r['O*NET-SOC Code'])).size }];
  });
  expect(counted.filter(({ said, held }) => said !== held)).toEqual([]);
  expect(counted.filter(({ held }) => held === 3)).toHaveLength(6);
});

test('a series is told to search engines with both downloads of each edition', () => {
  const states = openPublishers[0]!.series.find((s) => s.id === 'oews-state')!;
  const told = datasetOf(states, (path) => `https://example.org${path}`) as { distribution: { contentUrl: string; encodingFormat: string }[] };
  expect(told).toMatchObject({ '@type': 'Dataset', version: 'May 2025', url: 'https://example.org/data/oews-state/' });
  expect(told.distribution.map((d) => d.contentUrl.replace('https://example.org/data/oews-state/', ''))).toEqual(['may-2025.csv', 'may-2025.json', 'may-2023.csv', 'may-2023.json']);
});

describe('what a Dataset says of itself', () => {
  const at = (path: string) => `https://example.org${path}`;
  const series = new Map(openSeries.map((s) => [s.id, datasetOf(s, at)]));
  const collections = new Map(openCollections.map((c) => [c.id, collectionDatasetOf(c, at)]));

  test.each([
    ['may-2025', { version: 'May 2025', published: '2026' }, '2025-05'],
    ['may-2020-2025', { version: 'May 2025', published: '2026' }, '2020-05/2025-05'],
    ['annual-2000-2025', { version: '2000-2025', published: '2026' }, '2000/2025'],
    // The name tells years, the card the months: prices to June 2026.
    ['monthly-2024-2026', { version: '2024-01 to 2026-06', published: '2026' }, '2024-01/2026-06'],
    ['2024', { version: '2024', published: '2026-02-19' }, '2024'],
    ['2022-23', { version: '2022-23', published: '2023' }, '2022/2023'],
    ['2024-34', { version: '2024-34', published: '2025' }, '2024/2034'],
    ['29-3', { version: '29.3', published: '2025-05' }, null],
  ])('the time of %s is %j → %s', (vintage, card, time) => expect(timeCovered(vintage, card)).toBe(time));

  test('a release without years is about the months of its rows, not about the day it came out', () => {
    expect(timeCovered('29-3', { version: '29.3' }, ['08/2022', '07/2014', '11/2020', '07/2014'])).toBe('2014-07/2022-08');
    expect(timeCovered('29-3', { version: '29.3' }, ['06/2008', '06/2008'])).toBe('2008-06');
    expect(series.get('onet-work-values')!.temporalCoverage).toBe('2008-06');
    expect(series.get('onet-tasks')!.temporalCoverage).toBe('2014-07/2022-08');
    expect('temporalCoverage' in series.get('onet-related-occupations')!).toBe(false);
  });

  test('each series has its place, and its time where the table says it; two editions have two', () => {
    for (const [id, told] of series) expect(told, id).toMatchObject({ spatialCoverage: { '@type': 'Place', name: 'United States' }, ...(id.startsWith('onet-') ? {} : { temporalCoverage: expect.anything() as unknown }) });
    expect(series.get('oews-metro')!.temporalCoverage).toBe('2025-05');
    expect(series.get('oews-state')!.temporalCoverage).toEqual(['2025-05', '2023-05']);
    const times = [...series.values()].flatMap(({ temporalCoverage }) => (temporalCoverage ?? []) as string | string[]);
    for (const time of times) expect(time).toMatch(/^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/);
  });

  test('each series and collection has a license and names what it measures', () => {
    for (const [id, { license, variableMeasured }] of [...series, ...collections]) {
      for (const address of [license].flat()) expect(address, id).toMatch(/^https:/);
      expect((variableMeasured as unknown[]).length, id).toBeGreaterThan(0);
    }
    expect(collections.get('law')!.license).toBe('https://creativecommons.org/licenses/by/4.0/');
    // Federal law, PolicyEngine's parameter files, and our own sentences.
    expect(collections.get('tax')!.license).toHaveLength(3);
    expect((collections.get('law')!.variableMeasured as { name: string }[]).map((v) => v.name)).toEqual(['written', 'leaving', 'penalty']);
  });

  test('our own files: tax of 2025 and 2026; pay from 1989, the oldest plan, to 2026; law has days of reading alone', () => {
    expect([...collections.values()].map((c) => c.temporalCoverage)).toEqual(['1989/2026', undefined, '2025/2026']);
    // The sources of published pay do not all say in which country they asked.
    expect([...collections].map(([id, c]) => [id, 'spatialCoverage' in c])).toEqual([['pay', false], ['law', true], ['tax', true]]);
    expect(yearsDated({ rows: [{ year: 2015 }, { year: '2024-25' }, { year: 'n.d.' }, { year: '2020-07-27' }], years: { '2026': {} }, other: [{ year: '1999' }] }, ['rows', 'years'])).toEqual(['2015', '2020', '2024', '2025', '2026']);
  });

  test('every file of ours has its day', () => {
    expect(openRecords.filter(({ day }) => day === null).map(({ name }) => name)).toEqual([]);
    expect(openRecords.find(({ name }) => name === 'limits')!.day).toBe('2026-11-22');
  });
});
