import { expect, test } from 'vitest';
import { formatFact } from '../../src/format/fact.ts';

type Unit = Parameters<typeof formatFact>[1];

test.each<[number | [number, number], Unit, string]>([
  [80_000, 'usd', '$80,000'],
  [19.5, 'usd', '$19.50'],
  [30_000_000, 'usd', '$30 million'],
  [4_200_000, 'usd', '$4.2 million'],
  [1_234_567, 'usd', '$1,234,567'],
  [2_500_000_000, 'usd', '$2.5 billion'],
  [[10_000, 20_000], 'usd', '$10,000 to $20,000'],
  [69_990, 'usd-a-year', '$69,990'],
  [76_241.7, 'usd-a-year', '$76,241.70'],
  [-1.4, 'percent', '−1.4%'],
  [12_345.5, 'gbp', '£12,345.50'],
  [31_000, 'cad-a-year', 'C$31,000'],
  [[300_000, 500_000], 'inr-a-year', '₹300,000 to ₹500,000'],
  [31, 'percent', '31%'],
  [[20, 31.5], 'percent', '20% to 31.5%'],
  [[31, 31], 'percent', '31%'],
  [2025, 'year', '2025'],
  [1, 'months', '1 month'],
  [[3, 5], 'months', '3 to 5 months'],
  [12, 'weeks', '12 weeks'],
  [1, 'hours', '1 hour'],
])('%j %s is %s', (value, unit, text) => {
  expect(formatFact(value, unit)).toBe(text);
});
