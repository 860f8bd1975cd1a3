import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCount, readPercent } from '../../src/url/counts.ts';
import { readMoney } from '../../src/url/number.ts';

const value = (typed: ReturnType<typeof readMoney>) => (typed.ok ? typed.value : typed.message);

describe('money as people type it', () => {
  test.each([
    ['60000', 60_000],
    ['60,000', 60_000],
    ['$60k', 60_000],
    ['$60K', 60_000],
    ['60 k', 60_000],
    [' $ 60,000 ', 60_000],
    ['60 000', 60_000],
    ['60\u00a0000', 60_000],
    ['1.5m', 1_500_000],
    ['$1,234,567', 1_234_567],
    ['80650.25', 80_650.25],
    ['.5k', 500],
    ['0', 0],
    ['$0', 0],
    ['00060', 60],
    ['６０，０００', 60_000],
    ['＄６０ｋ', 60_000],
  ])('%j is %d', (text, amount) => {
    expect(value(readMoney(text))).toBe(amount);
  });

  test.each(['', ' ', '$', 'k', '$k', '.', '6,00', '60,00', '60.000.000', '1e5', '0x10', 'NaN', 'Infinity', '--5', '60k k', 'sixty', '<b>1</b>', '60%', '٦٠'])(
    '%j is answered in words',
    (text) => {
      expect(value(readMoney(text))).toBe('Write an amount such as 60,000 or $60k.');
    },
  );

  test('a negative amount names the least that is taken', () => {
    for (const text of ['-5', '-$5', '$-5', '-5k']) expect(value(readMoney(text))).toBe('Use $0 or more.');
    expect(value(readMoney('-5', -10))).toBe(-5);
  });

  test('minus nothing is nothing', () => {
    expect(Object.is(value(readMoney('-0')), 0)).toBe(true);
  });

  test('both bounds are taken, the next cent is not', () => {
    expect(value(readMoney('10', 10, 20))).toBe(10);
    expect(value(readMoney('20', 10, 20))).toBe(20);
    expect(value(readMoney('9.99', 10, 20))).toBe('Use $10 or more.');
    expect(value(readMoney('20.01', 10, 20))).toBe('Use $20 or less.');
  });

  test('an amount too large for a number is refused, not infinite', () => {
    expect(readMoney('9'.repeat(400)).ok).toBe(false);
    expect(readMoney(`${'9'.repeat(308)}m`).ok).toBe(false);
  });
});

describe('percentages', () => {
  test.each([['82', 82], ['82%', 82], ['82 %', 82], ['.5', 0.5], ['12.5%', 12.5], ['８２％', 82], ['0', 0]])('%j is %d', (text, amount) => {
    expect(value(readPercent(text))).toBe(amount);
  });
  test.each(['', '%', '82%%', '8 2 x', 'NaN', '1,5'])('%j is answered in words', (text) => {
    expect(value(readPercent(text))).toBe('Write a percentage such as 82 or 82%.');
  });
  test('bounds', () => {
    expect(value(readPercent('-1'))).toBe('Use 0% or more.');
    expect(value(readPercent('1001'))).toBe('Use 1000% or less.');
  });
});

describe('plain numbers', () => {
  test.each([['12', 12], ['1,200', 1200], ['2.5', 2.5], ['１２', 12]])('%j is %d', (text, amount) => {
    expect(value(readCount(text))).toBe(amount);
  });
  test.each(['', 'x', '12 weeks', '1e3', '.'])('%j is answered in words', (text) => {
    expect(value(readCount(text))).toBe('Write a number such as 12.');
  });
});

test('no text throws, and what is understood is finite and within bounds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-$]{0,2}[\d,.]{0,12}[km%]?$/)), (text) => {
      for (const read of [readMoney, readPercent, readCount]) {
        const typed = read(text, 0, 1_000_000);
        if (typed.ok) expect(typed.value >= 0 && typed.value <= 1_000_000).toBe(true);
        else expect(typed.message).not.toMatch(/NaN|undefined|Infinity/);
      }
    }),
    { numRuns: 10_000 },
  );
});

test('every whole amount is read back from each way of writing it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100_000_000 }), (amount) => {
      for (const text of [String(amount), amount.toLocaleString('en-US'), `$${amount.toLocaleString('en-US')}`]) expect(value(readMoney(text))).toBe(amount);
    }),
  );
});

test('minus zero is zero, in every spelling', () => {
  for (const read of [readMoney, readPercent, readCount]) expect(read('-0', -1)).toEqual({ ok: true, value: 0 });
});
