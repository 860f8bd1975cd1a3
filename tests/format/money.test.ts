import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay } from '../../src/format/dates.ts';
import { formatCents, formatCount, formatThousands, formatUsd, plainDecimal } from '../../src/format/money.ts';

test('money as people read it', () => {
  expect(formatUsd(80_650)).toBe('$80,650');
  expect(formatUsd(76_241.7)).toBe('$76,242');
  expect(formatUsd(0)).toBe('$0');
  expect(formatUsd(1_234_567)).toBe('$1,234,567');
  expect(formatCents(76_241.7)).toBe('$76,241.70');
  expect(formatThousands(80_650)).toBe('$81k');
  expect(formatCount(24_480)).toBe('24,480');
});

test('money as machines read it: plain decimals, at most cents', () => {
  expect(plainDecimal(80_650)).toBe('80650');
  expect(plainDecimal(76_241.7045)).toBe('76241.7');
  expect(plainDecimal(62.5)).toBe('62.5');
  expect(plainDecimal(0.1 + 0.2)).toBe('0.3');
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (amount) => {
      const text = plainDecimal(amount);
      expect(text).toMatch(/^\d+(\.\d{1,2})?$/);
      expect(Math.abs(Number(text) - amount)).toBeLessThanOrEqual(0.005 + 1e-6);
    }),
  );
});

test('days of any precision, without a time zone', () => {
  expect(formatDay('2026-10-12')).toBe('12 Oct 2026');
  expect(formatDay('2026-01-01')).toBe('1 Jan 2026');
  expect(formatDay('2026-10')).toBe('Oct 2026');
  expect(formatDay('2026')).toBe('2026');
});
