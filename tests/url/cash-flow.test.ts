import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cashLedger } from '../../src/domain/cash-ledger/index.ts';
import { quotaPeriods } from '../../src/domain/pay-plan/index.ts';
import { cashCodec, cashTerms, limits, type CashInputs } from '../../src/url/cash-flow.ts';
import { readState, writeState } from '../../src/url/codec.ts';
import { examplePlan } from '../../src/url/plan.ts';

const read = (search: string) => readState(search, cashCodec);
const example: CashInputs = {
  ...examplePlan, variable: null, attain: 100, sales: null, start: 1, ramp: [], draw: 0, drawmonths: null, recoverable: true, lag: 0, seasonal: [], earned: [],
  spend: 4_000, savings: 5_000, leave: null, clawback: 0, clawmonth: null, tax: 0,
};
const even = '8.33,8.33,8.33,8.33,8.33,8.33,8.33,8.33,8.33,8.33,8.33,8.33';

describe('the address of the cash-flow tool', () => {
  test('an empty address is the example, and the example an empty address', () => {
    expect(read('')).toEqual({ state: example, faults: {} });
    expect(writeState(example, cashCodec)).toBe('');
  });

  test('the links of the guide are read', () => {
    expect(read('?earned=500,3000&draw=1500&drawmonths=2&recoverable=1&lag=0')).toEqual({ state: { ...example, earned: [500, 3_000], draw: 1_500, drawmonths: 2 }, faults: {} });
    expect(read('?earned=2750,3000,1500,2375,3000,2750&draw=2000&drawmonths=6&recoverable=1&lag=0&leave=3').state).toMatchObject({ earned: [2_750, 3_000, 1_500, 2_375, 3_000, 2_750], leave: 3 });
  });

  test.each([
    ['?ramp=0,25,50,75', { ramp: [0, 25, 50, 75] }],
    ['?ramp=0; 25%25; 50', { ramp: [0, 25, 50] }],
    ['?ramp=', { ramp: [] }],
    ['?earned=500,', { earned: [500] }],
    ['?earned=$1.5k;3,000;0', { earned: [1_500, 3_000, 0] }],
    ['?recoverable=0', { recoverable: false }],
    ['?recoverable=true', {}],
    ['?drawmonths=', {}],
    ['?drawmonths=0', { drawmonths: 0 }],
    ['?savings=0', { savings: 0 }],
    ['?start=4&lag=2', { start: 4, lag: 2 }],
    ['?tax=22%25', { tax: 22 }],
    ['?clawback=2k&clawmonth=6', { clawback: 2_000, clawmonth: 6 }],
    [`?seasonal=${even}`, { seasonal: Array<number>(12).fill(8.33) }],
    ['?v=1&utm=x', {}],
  ])('%s is understood', (search, part) => {
    expect(read(search)).toEqual({ state: { ...example, ...part }, faults: {} });
  });

  test.each([
    ['ramp', '0,half'], ['ramp', '0,,50'], ['ramp', '201'], ['ramp', '-5'], ['ramp', '1,2,3,4,5,6,7,8,9,10,11,12,13'],
    ['earned', '500,,3000'], ['earned', '$2,000'], ['earned', '-500'], ['earned', 'NaN'], ['earned', '1e3'], ['earned', Array<string>(25).fill('1').join(',')],
    ['seasonal', '50,50'], ['seasonal', '10,10,10,10,10,10,10,10,10,10,10,10'], ['seasonal', '100,0,0,0,0,0,0,0,0,0,0,x'],
    ['start', '0'], ['start', '13'], ['start', 'May'], ['start', '1.5'], ['draw', ''], ['draw', '-1'], ['drawmonths', '1.5'], ['recoverable', 'maybe'], ['lag', '25'], ['lag', '0.5'],
    ['spend', ''], ['savings', 'some'], ['leave', '0'], ['leave', '25'], ['clawback', '-1'], ['clawmonth', '0'], ['tax', '71'], ['attain', 'x'], ['tiers', 'x'],
  ])('%s=%s falls back to the default and says so', (key, text) => {
    const { state, faults } = read(`?${key}=${encodeURIComponent(text)}`);
    expect(state).toEqual(example);
    expect(Object.keys(faults)).toEqual([key]);
    expect(faults[key as keyof CashInputs]).toMatch(/^[A-Z].*\.$/);
  });

  test('a blank month is refused by its number, because blank is not zero', () => {
    expect(read('?earned=500,,3000').faults.earned).toBe('Month 2 is blank, and blank is not zero. Write 0 for nothing.');
  });

  test('shares that miss 100 are told their sum', () => {
    expect(read('?seasonal=10,10,10,10,10,10,10,10,10,10,10,10').faults.seasonal).toBe('The twelve shares must add up to 100. These add up to 120.');
  });
});

describe('what the ledger is counted from', () => {
  const terms = (search: string) => cashTerms(read(search).state);

  test('sales in dollars set the attainment', () => {
    // 492,000 ÷ 600,000
    expect(terms('?sales=492000&attain=50').attain).toBe(82);
  });

  test('lists left blank are not given', () => {
    expect(terms('')).toMatchObject({ earned: null, seasonal: null, plan: { variable: 60_000 } });
  });

  test('the fixture of the contract comes out of its address', () => {
    const paid = (search: string) => cashLedger(terms(search)).months.map((m) => m.paid);
    expect(paid('?earned=500,3000&draw=1500&drawmonths=2&recoverable=1')).toEqual([1_500, 2_000]);
    expect(paid('?earned=500;3000&draw=1500&recoverable=0')).toEqual([1_500, 3_000]);
  });
});

const amount = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);
const month = fc.option(fc.integer({ min: 1, max: limits.ledger }), { nil: null });
const twelve = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 11, maxLength: 11 }).map((shares) => [...shares, 100 - shares.reduce((a, b) => a + b)]);
const states: fc.Arbitrary<CashInputs> = fc.record({
  base: amount(1e7), variable: fc.option(amount(1e7), { nil: null }), quota: fc.integer({ min: 1, max: 1e9 }), tiers: fc.constant([{ from: 0, value: 5, unit: 'percent' as const }, { from: 100, value: 1.5, unit: 'multiple' as const }]),
  retro: fc.boolean(), threshold: amount(1_000), cap: fc.option(amount(10_000), { nil: null }), periods: fc.constantFrom(...quotaPeriods), attain: amount(1_000), sales: fc.option(amount(1e10), { nil: null }),
  start: fc.integer({ min: 1, max: 12 }), ramp: fc.array(amount(limits.ramp), { maxLength: 12 }), draw: amount(limits.month), drawmonths: fc.option(fc.integer({ min: 0, max: limits.drawMonths }), { nil: null }), recoverable: fc.boolean(),
  lag: fc.integer({ min: 0, max: limits.lag }), seasonal: fc.oneof(fc.constant([]), twelve), earned: fc.array(amount(1e7), { maxLength: limits.ledger }), spend: amount(limits.month), savings: amount(limits.savings), leave: month,
  clawback: amount(1e7), clawmonth: month, tax: amount(limits.tax),
});

test('whatever is written is read back', () => {
  fc.assert(fc.property(states, (state) => void expect(read(writeState(state, cashCodec))).toEqual({ state, faults: {} })), { numRuns: 300 });
});

test('no text throws, and what is read can be written, read again and counted', () => {
  const query = fc
    .array(fc.tuple(fc.constantFrom(...Object.keys(cashCodec), 'v'), fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d,;$.%k:-]{0,9}$/))))
    .map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&'));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), query), (search) => {
      const { state, faults } = read(search);
      expect(read(writeState(state, cashCodec))).toEqual({ state, faults: {} });
      for (const message of Object.values(faults)) expect(message).not.toMatch(/NaN|undefined|Infinity/);
      const { months, lowest, buffer } = cashLedger(cashTerms(state));
      for (const m of months) expect([m.paid, m.owed, m.balance].every(Number.isFinite)).toBe(true);
      expect([lowest.balance, buffer].every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
