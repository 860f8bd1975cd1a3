import { expect, test } from 'vitest';
import { formatHours, formatLength, formatMonths, formatPrice, formatWeeks, paybackQuery } from '../../src/format/program.ts';
import { href } from '../../src/format/address.ts';

test('prices', () => {
  expect(formatPrice(null)).toBe('Not published');
  expect(formatPrice({ low: 0, high: 0, currency: 'USD' })).toBe('Free');
  expect(formatPrice({ low: 900, high: 900, currency: 'USD' })).toBe('$900');
  expect(formatPrice({ low: 4800, high: 6000, currency: 'USD' })).toBe('$4,800 to $6,000');
  expect(formatPrice({ low: 0, high: 6000, currency: 'USD' })).toBe('$0 to $6,000');
  expect(formatPrice({ low: 250, high: 250, currency: 'CAD' })).toBe('CAD 250');
});

test('lengths', () => {
  expect([formatWeeks(1), formatWeeks(12), formatHours(1), formatHours(1200), formatMonths(1), formatMonths(0)]).toEqual([
    '1 week', '12 weeks', '1 hour', '1,200 hours', '1 month', '0 months',
  ]);
  expect(formatLength({ weeks: 12, weeklyHours: 10, totalHours: 120 })).toEqual(['12 weeks', '10 hours a week, 120 hours in all']);
  expect(formatLength({ weeks: null, weeklyHours: null, totalHours: 4 })).toEqual(['4 hours', '']);
  expect(formatLength({ weeks: null, weeklyHours: 5, totalHours: null })).toEqual(['Not published', '5 hours a week']);
  expect(formatLength({ weeks: null, weeklyHours: null, totalHours: null })).toEqual(['Not published', '']);
});

test('addresses of our own pages', () => {
  expect(href('/guides/')).toBe('/guides/');
  expect(href('guides/')).toBe('/guides/');
});

test('a running program with a price in dollars leads to the payback sums, with its highest price and its weeks', () => {
  const price = { currency: 'USD', low: 900, high: 1200 } as NonNullable<Parameters<typeof paybackQuery>[0]['price']>;
  expect(paybackQuery({ price, status: 'active', weeks: 6 })).toBe('price=1200&study=6&v=1');
  expect(paybackQuery({ price, status: 'active', weeks: null })).toBe('price=1200&v=1');
  expect(paybackQuery({ price, status: 'closed', weeks: 6 })).toBeNull();
  expect(paybackQuery({ price: null, status: 'active', weeks: 6 })).toBeNull();
  expect(paybackQuery({ price: { ...price, currency: 'CAD' }, status: 'active', weeks: 6 } as Parameters<typeof paybackQuery>[0])).toBeNull();
});
