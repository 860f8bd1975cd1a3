import { expect, test } from 'vitest';
import { priceParity, usdPerYear } from '../../src/domain/shared/quantity.ts';
import { realPay } from '../../src/domain/wage-distribution/index.ts';
import { placesByState } from '../../src/data/place-lists.ts';
import { inPriceYearDollars } from '../../src/data/prices.ts';
import { sectorsOf } from '../../src/data/sectors.ts';
import { numberIn, tableRows } from '../../src/data/tables.ts';
import {
  allAreas,
  areaByCode,
  estimateOf,
  nationalHistory,
  outlookOf,
  parityTables,
  wageTables,
} from '../../src/data/wages.ts';

const socs = [
  '41-3091',
  '41-4011',
  '41-9031',
  '41-4012',
  '11-2022',
  '41-1012',
  '41-3011',
  '41-3031',
  '41-9041',
];
const local = [wageTables.state, wageTables.metro, wageTables.nonmetro];

test.each(socs)('%s: the states and the District of Columbia add up to the nation', (soc) => {
  const states = allAreas.filter((a) => a.kind === 'state');
  expect(states).toHaveLength(51);
  const people = states.reduce((sum, { code }) => sum + (estimateOf(code, soc).employment ?? 0), 0);
  const share = people / estimateOf('US', soc).employment!;
  // Suppressed states leave up to a tenth out (telemarketers, 0.9076); rounding to tens never adds a thousandth.
  expect(share).toBeGreaterThan(0.9);
  expect(share).toBeLessThan(1.001);
});

test('every area has one row for each of the nine occupations, and no other', () => {
  for (const table of local) {
    const rows = tableRows(table);
    const areas = new Set(rows.map((r) => r.area_code));
    expect(new Set(rows.map((r) => `${r.area_code} ${r.occ_code}`)).size).toBe(rows.length);
    expect(rows.length).toBe(areas.size * socs.length);
    expect(new Set(rows.map((r) => r.occ_code))).toEqual(new Set(socs));
  }
});

test('every metro price level belongs to an area of the wage tables', () => {
  // Metros that BEA prices and the wage survey draws otherwise; none today.
  const exceptions: string[] = [];
  const areas = new Set(allAreas.filter((a) => a.kind === 'metro').map((a) => a.code));
  const strangers = tableRows(parityTables.metro)
    .map((r) => r.cbsa!)
    .filter((code) => !areas.has(code));
  expect(strangers).toEqual(exceptions);
});

test('only Puerto Rican metros, territories and nonmetropolitan areas lack a price level', () => {
  for (const area of allAreas)
    if (area.parity === null)
      expect(
        area.kind === 'nonmetro' || area.kind === 'territory' || area.states.includes('PR'),
        area.name,
      ).toBe(true);
});

test('a metro has the same name in the wage and the price tables', () => {
  for (const row of tableRows(parityTables.metro)) expect(areaByCode(row.cbsa!).name).toBe(row.metro);
});

test('Denver: services reps earn a median of $80,650, which buys what $76,242 buys at average prices', () => {
  // Price level of Denver-Aurora-Centennial: 105.782. 80,650 × 100 ÷ 105.782 = 76,241.7…
  const denver = areaByCode('19740');
  expect(denver).toMatchObject({
    name: 'Denver-Aurora-Centennial, CO',
    kind: 'metro',
    states: ['CO'],
    parity: 105.782,
  });
  expect(estimateOf('19740', '41-3091')).toMatchObject({
    employment: 24_480,
    pay: { 10: 45_250, 25: 59_990, 50: 80_650, 75: 116_750, 90: 164_530 },
  });
  expect(realPay(estimateOf('19740', '41-3091').pay[50], denver.parity)).toBeCloseTo(8_065_000 / 105.782, 6);
  expect(Math.round(8_065_000 / 105.782)).toBe(76_242);
});

test('at a price level of 100, pay buys what it says', () => {
  for (const soc of socs) {
    const median = estimateOf('US', soc).pay[50]!;
    expect(realPay(median, areaByCode('US').parity)).toBe(median);
  }
  expect(realPay(usdPerYear(80_650), priceParity(100))).toBe(80_650);
});

test('an empty cell carries a flag, and a flag stands only at empty cells', () => {
  const pays = ['a_pct10', 'a_pct25', 'a_median', 'a_pct75', 'a_pct90'];
  for (const table of local)
    for (const row of tableRows(table)) {
      const name = `${table} ${row.area_code} ${row.occ_code}`;
      expect(
        pays.some((c) => row[c] === ''),
        name,
      ).toBe(row.wage_flag !== '');
      expect(row.employment === '', name).toBe(row.employment_flag !== '');
    }
});

test('nothing unpublished is read as zero', () => {
  for (const area of allAreas)
    for (const soc of socs) {
      const { pay, employment } = estimateOf(area.code, soc);
      for (const amount of [...Object.values(pay), employment])
        expect(amount, `${area.name} ${soc}`).not.toBe(0);
    }
});

test('the national table has each occupation in each May from 2020 to 2025, and an outlook', () => {
  for (const soc of socs) {
    expect(nationalHistory(soc).map((y) => y.year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
    expect(outlookOf(soc)?.openings).toBeGreaterThan(0);
  }
});

test('the lists by state hold every area, and Denver under Colorado', () => {
  const groups = placesByState('41-3091');
  const listed = new Set(groups.flatMap((g) => g.rows.map((r) => r.code)));
  expect(listed).toEqual(new Set(allAreas.filter((a) => a.kind !== 'nation').map((a) => a.code)));
  expect(new Set(groups.map((g) => g.anchor)).size).toBe(groups.length);
  const colorado = groups.find((g) => g.anchor === 'co')!;
  expect(colorado.rows[0]!.name).toBe('Colorado as a whole');
  // A link to the page of a place is never named as the link that jumps to its list.
  for (const { name, rows } of groups) expect(rows.map((r) => r.name)).not.toContain(name);
  expect(groups.find((g) => g.anchor === 'gu')!.rows.map((r) => r.name)).toEqual(['Guam as a whole']);
  expect(colorado.rows.find((r) => r.code === '19740')).toMatchObject({ median: 80_650, employment: 24_480 });
});

test('pay of 2020 in dollars of 2025 follows the price index', () => {
  // 58,770 × 321.465 ÷ 256.394 = 73,685.4…
  expect(Math.round(inPriceYearDollars(nationalHistory('41-3091')[0]!.pay[50], 2020)!)).toBe(73_685);
  expect(inPriceYearDollars(usdPerYear(69_990), 2025)).toBe(69_990);
});

test('a sector without a published median has none', () => {
  expect(sectorsOf('41-9031').find((s) => s.code === '53')).toMatchObject({ employment: 160, median: null });
  for (const soc of socs)
    for (const { median, employment } of sectorsOf(soc)) expect([median, employment]).not.toContain(0);
});

test('every published pay is a whole number of tens, as the survey rounds it', () => {
  for (const table of local)
    for (const row of tableRows(table)) expect((numberIn(row, 'a_median') ?? 0) % 10).toBe(0);
});
