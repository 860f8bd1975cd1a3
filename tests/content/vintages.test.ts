import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { chooseTables, type ChosenTables, type MissingTable } from '../../src/data/chosen-tables.ts';
import { mayPricesTable, priceYear } from '../../src/data/prices.ts';
import { sectorVintage } from '../../src/data/sectors.ts';
import { bothRead, downloadSources, figuresFrom, nationRead, pricesRead } from '../../src/data/source-words.ts';
import { spanOf } from '../../src/data/vintages.ts';
import { nationalHistory, outlookOf, outlookTable, outlookYears, parityTables, parityYear, wageTables, wageVintage } from '../../src/data/wages.ts';
import { checkVintages, waitingTables } from '../../src/tools/content/vintages.ts';
import { vintagesOf } from '../../src/tools/import/vintages.ts';

/** What stands beside the wages in every example. */
const rest = ['rpp-state/2024', 'rpp-metro/2024', 'cpi-u/may-2019-2025', 'projections/2024-34', 'oews-sector/may-2024', 'metro-points/2025'];
const wagesOf = (year: number) => ['state', 'metro', 'nonmetro'].map((kind) => `oews-${kind}/may-${year}`);
const base = [...wagesOf(2025), 'oews-national/may-2020-2025', ...rest];
const without = (...names: string[]) => base.filter((name) => !names.includes(name));

function chosen(names: readonly string[]): ChosenTables {
  const choice = chooseTables(names);
  if (!choice.found) throw new Error(JSON.stringify(choice.missing));
  return choice.tables;
}
function lacking(names: readonly string[]): readonly MissingTable[] {
  const choice = chooseTables(names);
  return choice.found ? [] : choice.missing;
}

describe('the years that a file name tells', () => {
  test.each([
    ['may-2025', { cut: 'may', first: 2025, last: 2025 }],
    ['may-2020-2025', { cut: 'may', first: 2020, last: 2025 }],
    ['2024', { cut: '', first: 2024, last: 2024 }],
    ['2024-34', { cut: '', first: 2024, last: 2034 }],
    ['2022-23', { cut: '', first: 2022, last: 2023 }],
    ['annual-2000-2025', { cut: 'annual', first: 2000, last: 2025 }],
    ['monthly-2024-2026', { cut: 'monthly', first: 2024, last: 2026 }],
  ])('%s', (vintage, span) => expect(spanOf(vintage)).toEqual(span));

  test.each(['29-3', '31-0', 'may', 'may-25', '34', '', 'May-2025', 'may-2025.csv'])('"%s" tells none', (vintage) => expect(spanOf(vintage)).toBeUndefined());

  test('the importers read them the same way, oldest first', () => {
    expect(vintagesOf('.', 'oews-state').slice(0, 2).map(({ name, first, last }) => [name, first, last])).toEqual([['may-2023', 2023, 2023], ['may-2025', 2025, 2025]]);
    expect(vintagesOf('.', 'rpp-metro')[0]).toMatchObject({ name: '2024', first: 2024, last: 2024 });
    // Only Mays: the yearly and monthly cuts of the price index are other tables.
    expect(vintagesOf('.', 'cpi-u').every(({ name }) => name.startsWith('may-'))).toBe(true);
  });
});

describe('wages: the newest May that nation, states, metros and nonmetropolitan areas all have', () => {
  test('a new vintage of all four is taken as soon as it is there, with its prices', () => {
    const now = chosen([...base, ...wagesOf(2026), 'oews-national/may-2020-2026', 'cpi-u/may-2019-2026']);
    expect(now).toMatchObject({
      wageYear: 2026,
      wages: { nation: 'oews-national/may-2020-2026', state: 'oews-state/may-2026', metro: 'oews-metro/may-2026', nonmetro: 'oews-nonmetro/may-2026' },
      mayPrices: 'cpi-u/may-2019-2026',
      waiting: [],
    });
  });

  test('states ahead of the metros wait: nothing is mixed, and the editor is told which files are lacking', () => {
    const now = chosen([...base, 'oews-state/may-2026']);
    expect([now.wageYear, now.wages.state]).toEqual([2025, 'oews-state/may-2025']);
    expect(now.waiting).toEqual([
      'The site stays on May 2025: May 2026 is not yet in content/data/oews-national (npm run data:oews with national_M2026_dl.xlsx), content/data/oews-metro (npm run data:oews with MSA_M2026_dl.xlsx), content/data/oews-nonmetro (npm run data:oews with BOS_M2026_dl.xlsx).',
    ]);
  });

  test('a nation ahead of its areas waits too: of two spans that hold the year, the one that ends with it is read', () => {
    const now = chosen([...base, 'oews-national/may-2020-2026']);
    expect([now.wageYear, now.wages.nation]).toEqual([2025, 'oews-national/may-2020-2025']);
    expect(now.waiting).toHaveLength(1);
  });

  test('a longer span holds the year where no table ends with it', () => {
    expect(chosen([...without('oews-national/may-2020-2025'), 'oews-national/may-2020-2026']).wages.nation).toBe('oews-national/may-2020-2026');
  });

  test('an older vintage of one series changes nothing', () => {
    expect(chosen([...base, 'oews-state/may-2023'])).toEqual(chosen(base));
  });

  test('a local table of several years is not one of a vintage', () => {
    expect(lacking([...without('oews-metro/may-2025'), 'oews-metro/may-2019-2025']).map((m) => m.folder)).toEqual(['content/data/oews-metro']);
  });

  test('no common year: the folders that lack the newest are named, with the file to bring in', () => {
    expect(lacking([...without('oews-metro/may-2025'), 'oews-metro/may-2019'])).toEqual([
      { folder: 'content/data/oews-metro', missing: 'May 2025', remedy: 'it is in oews-national, oews-state, oews-nonmetro, and all of oews-national, oews-state, oews-metro, oews-nonmetro must share a year: run npm run data:oews with MSA_M2025_dl.xlsx' },
    ]);
  });

  test('the order in which folders are read plays no part', () => {
    const all = [...base, 'oews-state/may-2026', 'oews-state/may-2023', 'oews-national/may-2020-2026', 'oews-metro/may-2024', 'rpp-state/2025', 'cpi-u/may-2010-2024'];
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (names) => void expect(chosen(names)).toEqual(chosen(all))));
  });
});

describe('prices', () => {
  test('price levels: the newest year of both states and metros; a year of one alone waits', () => {
    const now = chosen([...base, 'rpp-state/2025']);
    expect([now.parityYear, now.parities]).toEqual([2024, { state: 'rpp-state/2024', metro: 'rpp-metro/2024' }]);
    expect(now.waiting).toEqual(['The site stays on 2024: 2025 is not yet in content/data/rpp-metro (npm run data:rpp with MARPP_MSA_2008_2025.csv).']);
    expect(chosen([...base, 'rpp-state/2025', 'rpp-metro/2025'])).toMatchObject({ parityYear: 2025, waiting: [] });
  });

  test('pay of a May that the price index does not reach stops the build', () => {
    expect(lacking([...base, ...wagesOf(2026), 'oews-national/may-2020-2026'])).toEqual([
      { folder: 'content/data/cpi-u', missing: 'May 2026', remedy: 'pay of May 2026 cannot be set beside that of May 2020 without it: add may-2019-2026.csv with its card (see "Bring in a vintage of figures" in CONTRIBUTING.md)' },
    ]);
  });

  test('so does an index that begins after the first May of the nation', () => {
    expect(lacking([...without('cpi-u/may-2019-2025'), 'cpi-u/may-2022-2025']).map((m) => [m.folder, m.missing])).toEqual([['content/data/cpi-u', 'May 2020']]);
  });

  test('an index that reaches further does no harm, and other cuts of it are passed over', () => {
    expect(chosen([...base, 'cpi-u/may-2019-2027', 'cpi-u/annual-2000-2030', 'cpi-u/monthly-2024-2030']).mayPrices).toBe('cpi-u/may-2019-2027');
  });
});

test('projections, sectors and points are the newest of their series', () => {
  expect(chosen([...base, 'projections/2025-35', 'oews-sector/may-2025', 'metro-points/2023'])).toMatchObject({ projections: 'projections/2025-35', sectors: 'oews-sector/may-2025', metroPoints: 'metro-points/2025' });
});

test('with no tables at all, every folder is named with a remedy', () => {
  const missing = lacking([]);
  expect(missing.map((m) => m.folder.replace('content/data/', '')).sort()).toEqual(['metro-points', 'oews-metro', 'oews-national', 'oews-nonmetro', 'oews-sector', 'oews-state', 'projections', 'rpp-metro', 'rpp-state']);
  for (const { missing: what, remedy } of missing) expect([what, remedy]).toEqual(['any year', 'bring in a table: see "Bring in a vintage of figures" in CONTRIBUTING.md']);
});

describe('the tables of today', () => {
  test('May 2025, price levels of 2024, prices to May 2025', () => {
    expect([wageVintage, parityYear, priceYear, mayPricesTable]).toEqual(['May 2025', 2024, 2025, 'cpi-u/may-2019-2025']);
    expect(wageTables).toEqual({ nation: 'oews-national/may-2020-2025', state: 'oews-state/may-2025', metro: 'oews-metro/may-2025', nonmetro: 'oews-nonmetro/may-2025' });
    expect(parityTables).toEqual({ state: 'rpp-state/2024', metro: 'rpp-metro/2024' });
    expect(nationalHistory('41-3091').at(-1)!.year).toBe(2025);
    expect(sectorVintage).toBe('May 2024');
  });

  test('the outlook is that of 2024 to 2034', () => {
    // 2024-34,41-3091,…,1226700,1264700,37900,3.1,…
    expect([outlookTable, outlookYears]).toEqual(['projections/2024-34', { from: 2024, to: 2034 }]);
    expect(outlookOf('41-3091')).toMatchObject({ employmentFrom: 1_226_700, employmentTo: 1_264_700, percentChange: 3.1 });
  });

  test('what pages say of them comes from the tables and their cards', () => {
    expect([nationRead, pricesRead, bothRead]).toEqual(['in a copy, 21 Nov 2026', 'in copies, 21 Nov 2026', 'both read in copies, 21 Nov 2026']);
    expect(figuresFrom).toBe('BLS wage survey (OEWS), May 2025: commissions included, the self-employed not. Prices: BEA, 2024. Both read in copies, 21 Nov 2026.');
    expect(downloadSources).toEqual(['Pay: BLS, OEWS, May 2025, read in copies, 2026-11-21; commissions included, the self-employed not', 'Prices: BEA, regional price parities, 2024, U.S. = 100, read in copies, 2026-11-21']);
  });

  test('no vintage and no day of reading is written into the code by hand', () => {
    const byHand = /May 20[2-9]\d\b|(oews|rpp|cpi|projections)[a-z-]*\/(may-)?20\d\d|21 Nov 2026|2026-11-21/;
    const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.(ts|tsx|astro)$/.test(path) && !path.startsWith('tools/import/'))
      .map((path) => ({ path, lines: readFileSync(join('src', path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '').split('\n') }));
    expect(code.length).toBeGreaterThan(300);
    expect(code.flatMap(({ path, lines }) => lines.filter((line) => byHand.test(line)).map((line) => `${path}: ${line.trim()}`))).toEqual([]);
  });
});

describe('the content check', () => {
  const root = mkdtempSync(join(tmpdir(), 'almanac-vintages-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const put = (name: string, from: string) => {
    mkdirSync(join(root, 'content/data', name.split('/')[0]!), { recursive: true });
    cpSync(`content/data/${from}.csv`, join(root, 'content/data', `${name}.csv`));
  };
  for (const name of base) put(name, name);

  test('is content with what the site is built from today, and says what waits', () => {
    expect(checkVintages(root, new Map()).faults).toEqual([]);
    expect(waitingTables(root)).toEqual([]);
    put('rpp-state/2025', 'rpp-state/2024');
    expect(waitingTables(root)).toEqual([expect.stringMatching(/^The site stays on 2024: 2025 is not yet in content\/data\/rpp-metro/)]);
    rmSync(join(root, 'content/data/rpp-state/2025.csv'));
  });

  test('a missing vintage is told with its folder and the remedy', () => {
    const file = join(root, 'content/data/oews-metro/may-2025.csv');
    const text = readFileSync(file);
    rmSync(file);
    expect(checkVintages(root, new Map())).toMatchObject({ chosen: undefined, faults: [{ file: 'content/data/oews-metro', field: 'vintage', value: 'May 2025 is missing' }] });
    writeFileSync(file, text);
  });

  test('a table that does not hold what its name says is told with the row that is missing', () => {
    const card = undefined as never;
    const nation = { card, rows: ['2024', '2025'].map((year) => ({ year })) };
    const prices = { card, rows: [{ month: '2025-05' }] };
    const faults = (of: typeof nation) => checkVintages(root, new Map<string, typeof nation | typeof prices>([['oews-national/may-2020-2025', of], ['cpi-u/may-2019-2025', prices]])).faults;
    expect(faults(nation)).toMatchObject([{ file: 'content/data/cpi-u/may-2019-2025.csv', field: 'month', value: '2024-05' }]);
    expect(faults({ card, rows: [{ year: '2019' }] }).map((f) => f.file)).toContain('content/data/oews-national/may-2020-2025.csv');
  });
});
