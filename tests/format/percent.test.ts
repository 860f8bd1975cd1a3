import { expect, test } from 'vitest';
import { figures } from '../../src/data/areas.ts';
import { parityTables } from '../../src/data/wages.ts';
import { tableRows } from '../../src/data/tables.ts';
import { formatBytes } from '../../src/format/bytes.ts';
import { formatSigned, toTenths } from '../../src/format/percent.ts';

// 100 − 90.95 = 9.05, and so on; a half goes up. As binary fractions all five fall just short of it.
test.each([
  [90.95, 9.1, '9.1%'],
  [98.65, 1.4, '1.4%'],
  [96.45, 3.6, '3.6%'],
  [97.05, 3, '3%'],
  [92.55, 7.5, '7.5%'],
  // 105.782 − 100 = 5.782; 100.049 − 100 = 0.049.
  [105.782, 5.8, '5.8%'],
  [100.049, 0, '0%'],
])('a price level of %d is %d from 100', (level, apart, said) => {
  expect(toTenths(Math.abs(level - 100))).toBe(apart);
  expect(toTenths(level - 100)).toBe(level < 100 ? -apart : apart);
  expect(figures.percent(Math.abs(level - 100))).toBe(said);
});

test('every price level of the tables is told as its own digits say, in whole thousandths', () => {
  const levels = [...tableRows(parityTables.state), ...tableRows(parityTables.metro)].map((r) => r.rpp_all!);
  expect(levels.length).toBeGreaterThan(400);
  for (const text of levels) {
    const [units, decimals = ''] = text.split('.');
    const apart = Math.abs(Number(units! + decimals.padEnd(3, '0')) - 100_000);
    // 9,050 thousandths are 90 tenths and a half, so 91.
    const tenths = Math.floor(apart / 100) + (apart % 100 >= 50 ? 1 : 0);
    expect(Math.abs(toTenths(Number(text) - 100)), text).toBe(tenths / 10);
  }
});

test('a change has its sign and one decimal, also where there is none', () => {
  expect([5.5, 3, 0, -6.4, -22.1].map(formatSigned)).toEqual(['+5.5%', '+3.0%', '0.0%', '−6.4%', '−22.1%']);
});

test('sizes in kilobytes go to the nearest: 63,133 bytes are 63 kB', () => {
  expect([677, 1000, 63_133, 63_500, 63_999, 1_234_499].map(formatBytes)).toEqual(['677 bytes', '1 kB', '63 kB', '64 kB', '64 kB', '1,234 kB']);
});
