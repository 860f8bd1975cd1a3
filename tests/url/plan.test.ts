import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotaPeriods, type PayPlan, type Tier } from '../../src/domain/pay-plan/index.ts';
import { readState, writeState } from '../../src/url/codec.ts';
import { commissionCodec, examplePlan, mostTiers, targetOf, tiersField, type Reached } from '../../src/url/plan.ts';

const read = (search: string) => readState(search, commissionCodec);

test('nothing asked is the example: one rate, no cap, 100 percent of quota', () => {
  expect(read('').state).toEqual({ ...examplePlan, variable: null, attain: 100, sales: null });
  expect(targetOf(read('').state)).toMatchObject(examplePlan);
});

test('every input is read from its parameter, in the spellings people use', () => {
  const { state, faults } = read('?base=$90k&variable=90,000&quota=900000&attain=82%25&tiers=0:1,100:1.5x,150:2&retro=1&threshold=50%25&cap=200&periods=4&v=1');
  expect(faults).toEqual({});
  expect(state).toEqual({ base: 90_000, variable: 90_000, quota: 900_000, attain: 82, sales: null, tiers: [{ from: 0, value: 1, unit: 'multiple' }, { from: 100, value: 1.5, unit: 'multiple' }, { from: 150, value: 2, unit: 'multiple' }], retro: true, threshold: 50, cap: 200, periods: 4 });
});

test('a percent sign makes a tier a rate on sales, escaped or not', () => {
  const rates = [{ from: 0, value: 5, unit: 'percent' }, { from: 100, value: 7.5, unit: 'percent' }];
  expect(read('?tiers=0:5%25,100:7.5%25').state.tiers).toEqual(rates);
  expect(read('?tiers=0:5%,100:7.5%').state.tiers).toEqual(rates);
});

test('rates on sales fill in variable pay that the address leaves out', () => {
  // 500,000 × 5 %
  expect(targetOf(read('?quota=500000&tiers=0:5%25,100:7.5%25').state).variable).toBe(25_000);
  expect(targetOf(read('?quota=500000&variable=30000&tiers=0:5%25').state).variable).toBe(30_000);
});

test('tiers out of order are put in order', () => {
  expect(read('?tiers=100:2,0:1').state.tiers.map((t) => t.from)).toEqual([0, 100]);
});

test.each([
  ['tiers=abc'], ['tiers=0:1,0:2'], ['tiers=-5:1'], ['tiers=0:-1'], ['tiers='], ['tiers=0:1:2'], ['tiers=0:200%25'], [`tiers=${Array.from({ length: mostTiers + 1 }, (_, i) => `${i}:1`).join(',')}`],
  ['base='], ['base=-1'], ['quota=0'], ['quota=lots'], ['attain=-1'], ['attain=1001'], ['threshold=x'], ['cap=-1'], ['periods=3'], ['retro=maybe'], ['variable=abc'], ['sales=Infinity'],
])('%s is refused beside its field and the default stands', (query) => {
  const key = query.split('=')[0] as keyof (PayPlan & Reached);
  const { state, faults } = read(`?${query}`);
  expect(faults[key]).toBeTruthy();
  expect(state).toEqual(read('').state);
});

test('reading never throws and what is written reads back', () => {
  // To a millionth, as people could type it.
  const amount = (min: number, max: number) => fc.integer({ min: min * 1e6, max: Math.min(max * 1e6, Number.MAX_SAFE_INTEGER) }).map((n) => n / 1e6);
  const tiers = fc.uniqueArray(fc.record({ from: amount(0, 1000), value: amount(0, 100), unit: fc.constantFrom('multiple' as const, 'percent' as const) }), { selector: (t: Tier) => t.from, minLength: 1, maxLength: mostTiers }).map((list) => list.sort((a, b) => a.from - b.from));
  const state: fc.Arbitrary<PayPlan & Reached> = fc.record({ base: amount(0, 1e7), variable: fc.option(amount(0, 1e7)), quota: amount(1, 1e9), tiers, retro: fc.boolean(), threshold: amount(0, 1000), cap: fc.option(amount(0, 10_000)), periods: fc.constantFrom(...quotaPeriods), attain: amount(0, 1000), sales: fc.option(amount(0, 1e10)) });
  fc.assert(fc.property(state, (s) => {
    expect(read(writeState(s, commissionCodec))).toEqual({ state: s, faults: {} });
  }));
  fc.assert(fc.property(fc.string(), fc.constantFrom(...Object.keys(commissionCodec)), (text, key) => {
    expect(() => read(`?${key}=${text}&${text}`)).not.toThrow();
  }));
});

test('the default tiers are written as nothing', () => {
  expect(tiersField.write(tiersField.fallback)).toBe('0:1');
  expect(writeState(read('').state, commissionCodec)).toBe('');
});
