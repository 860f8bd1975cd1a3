import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { openTables } from '../../src/data/open-data.ts';
import { areaColumns, areaFile, rankingColumns, rankingRows, tablesOfFiles } from '../../src/data/page-files.ts';
import { metroRanking, nonmetroRanking } from '../../src/data/rankings.ts';
import { allAreas } from '../../src/data/wages.ts';
import { rankingOrders } from '../../src/domain/rankings/index.ts';
import { csvText } from '../../src/format/csv.ts';

type Row = Readonly<Record<string, string>>;
const titles = new Map(readdirSync('content/occupations').map((file) => parseYaml(readFileSync(`content/occupations/${file}`, 'utf8')) as { soc: string; title: string }).map(({ soc, title }) => [soc, title]));
const file = (code: string) => csvText(areaFile(code, (soc) => titles.get(soc)!));
const rowsOf = (text: string) => parse<Row>(text, { columns: true });
const headOf = (text: string) => text.split('\r\n')[0]!.split(',');

describe('the dictionary on /data/ and the files are made of one definition', () => {
  test('the header of every area’s file is the dictionary of areas', () => {
    for (const { code } of allAreas) expect(headOf(file(code)), code).toEqual(areaColumns.map((c) => c.name));
  });

  test('the header of every ranking is the dictionary of rankings', () => {
    for (const [soc] of [...titles].filter(([code]) => !code.endsWith('-0000'))) for (const order of rankingOrders) expect(headOf(csvText(rankingRows(soc, order)))).toEqual(rankingColumns.map((c) => c.name));
  });

  test('every column is there once, with a meaning in sentences', () => {
    for (const columns of [areaColumns, rankingColumns]) {
      expect(new Set(columns.map((c) => c.name)).size).toBe(columns.length);
      for (const { name, meaning } of columns) expect(meaning, name).toMatch(/^[A-Z0-9][^—]*\.$/);
    }
  });

  test('the tables that it names as sources are offered under /data/', () => {
    expect(tablesOfFiles.filter((name) => !openTables.some((t) => t.name === name))).toEqual([]);
  });
});

describe('what the dictionary says holds in the files', () => {
  const kansasCity = rowsOf(file('28140'));
  const services = kansasCity.find((r) => r.occ_code === '41-3091')!;

  test('states are joined by hyphens, as in the tables', () => {
    const metros = openTables.find((t) => t.name === 'oews-metro/may-2025')!;
    expect(metros.columns.find((c) => c.name === 'states')!.meaning).toContain('joined by hyphens');
    expect(new Set(kansasCity.map((r) => r.states))).toEqual(new Set(['MO-KS']));
    // Washington lies in three states and the District; the nation in none.
    expect(rowsOf(file('47900'))[0]!.states).toBe('DC-VA-MD-WV');
    expect(rowsOf(file('US'))[0]!.states).toBe('');
  });

  test('Kansas City, services reps: 64,950 ÷ 92.543 × 100 = 70,183.59…; tied with Atlantic City, so one other', () => {
    expect(services).toMatchObject({ a_median: '64950', price_parity: '92.543', parity_year: '2024', rank_median: '59', ranked_median: '207', tied_median: '1' });
    expect(Number(services.real_median)).toBe(Math.round((64_950 / 92.543) * 100 * 100) / 100);
    const ranked = rowsOf(csvText(rankingRows('41-3091', 'pay'))).find((r) => r.ranked_among === 'metros' && r.area_code === '28140')!;
    expect(ranked).toMatchObject({ rank: '59', tied: 'yes', a_median: '64950', price_parity_2024: '92.543', real_median: services.real_median, not_ranked_because: '' });
    expect(metroRanking('41-3091', 'pay').rows).toHaveLength(207);
  });

  test('an area without a price level has neither year nor real median; the nation has no rank', () => {
    for (const row of rowsOf(file('6600001'))) expect([row.price_parity, row.parity_year, row.real_median, row.rank_median, row.tied_median], 'Guam').toEqual(['', '', '', '', '']);
    for (const row of rowsOf(file('US'))) expect([row.price_parity, row.real_median, row.rank_median, row.us_median]).toEqual(['', '', '', row.a_median]);
  });

  test('the ranking by pay has the nonmetropolitan areas of its page; without a rank there is no yes or no', () => {
    const rows = rowsOf(csvText(rankingRows('41-3091', 'pay')));
    const { rows: ranked, leftOut } = nonmetroRanking('41-3091', 'pay');
    expect(rows.filter((r) => r.ranked_among === 'nonmetros')).toHaveLength(ranked.length + leftOut.length);
    expect(rows.filter((r) => (r.rank === '') !== (r.tied === ''))).toEqual([]);
    expect(new Set(rows.map((r) => r.ranked_among))).toEqual(new Set(['metros', 'states', 'nonmetros']));
  });
});
