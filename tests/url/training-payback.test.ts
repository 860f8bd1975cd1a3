import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waysToPay, type TrainingTerms } from '../../src/domain/training-cost/index.ts';
import { readState, writeState } from '../../src/url/codec.ts';
import { limits, paybackCodec } from '../../src/url/training-payback.ts';

const read = (search: string) => readState(search, paybackCodec);
const example: TrainingTerms = {
  price: 6_000, how: 'upfront', apr: 12, months: 12, share: 10, floor: 40_000, ceiling: null, term: 24, study: 12, lost: 0, now: 40_000, after: 55_000, search: 12, free: 0,
};

describe('the address of the payback tool', () => {
  test('an empty address is the example, and the example an empty address', () => {
    expect(read('')).toEqual({ state: example, faults: {} });
    expect(writeState(example, paybackCodec)).toBe('');
  });

  test('a whole income share contract travels in it', () => {
    expect(read('?price=15000&how=isa&share=16&floor=40000&ceiling=30000&term=96&study=12&search=8&lost=600&now=32000&after=50000&free=49')).toEqual({
      state: { ...example, price: 15_000, how: 'isa', share: 16, ceiling: 30_000, term: 96, search: 8, lost: 600, now: 32_000, after: 50_000, free: 49 },
      faults: {},
    });
  });

  test.each([
    ['?price=$9,984', { price: 9_984 }],
    ['?price=10k', { price: 10_000 }],
    ['?price=0', { price: 0 }],
    ['?how=installments', { how: 'instalments' }],
    ['?how=ISA', { how: 'isa' }],
    ['?how=income-share', { how: 'isa' }],
    ['?apr=9.5%', { apr: 9.5 }],
    ['?apr=0', { apr: 0 }],
    ['?share=16%', { share: 16 }],
    ['?study=7.5', { study: 7.5 }],
    ['?ceiling=', {}],
    ['?ceiling=0', { ceiling: 0 }],
    ['?free=', {}],
    ['?v=1&utm=x', {}],
  ])('%s is understood', (search, part) => {
    expect(read(search)).toEqual({ state: { ...example, ...part }, faults: {} });
  });

  test.each([
    ['price', 'free'],
    ['price', '-1'],
    ['price', ''],
    ['price', '1000001'],
    ['how', 'barter'],
    ['how', '__proto__'],
    ['apr', '401'],
    ['apr', '-3'],
    ['months', '0'],
    ['months', '12.5'],
    ['months', '241'],
    ['share', '101'],
    ['floor', ''],
    ['ceiling', 'none'],
    ['term', '0'],
    ['term', '1e3'],
    ['study', '521'],
    ['study', '-1'],
    ['lost', 'NaN'],
    ['now', 'Infinity'],
    ['after', ''],
    ['search', '0x10'],
    ['free', 'yes'],
  ])('%s=%s falls back to the default and says so', (key, text) => {
    const { state, faults } = read(`?${key}=${encodeURIComponent(text)}`);
    expect(state).toEqual(example);
    expect(Object.keys(faults)).toEqual([key]);
    expect(faults[key as keyof TrainingTerms]).toMatch(/^[A-Z].*\.$/);
  });
});

const cents = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);
const states: fc.Arbitrary<TrainingTerms> = fc.record({
  price: cents(limits.price), how: fc.constantFrom(...waysToPay), apr: cents(limits.apr), months: fc.integer({ min: 1, max: limits.months }), share: cents(100), floor: cents(limits.pay),
  ceiling: fc.option(cents(limits.pay), { nil: null }), term: fc.integer({ min: 1, max: limits.months }), study: cents(limits.weeks), lost: cents(limits.weeklyPay), now: cents(limits.pay), after: cents(limits.pay),
  search: cents(limits.weeks), free: cents(limits.price),
});

test('whatever is written is read back', () => {
  fc.assert(fc.property(states, (state) => void expect(read(writeState(state, paybackCodec))).toEqual({ state, faults: {} })), { numRuns: 1000 });
});

test('no text throws, and what is read can be written and read again', () => {
  const query = fc
    .array(fc.tuple(fc.constantFrom(...Object.keys(paybackCodec), 'v'), fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d,$.%k-]{0,9}$/))))
    .map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&'));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), query), (search) => {
      const { state, faults } = read(search);
      expect(read(writeState(state, paybackCodec))).toEqual({ state, faults: {} });
      for (const message of Object.values(faults)) expect(message).not.toMatch(/NaN|undefined|Infinity/);
    }),
    { numRuns: 3000 },
  );
});
