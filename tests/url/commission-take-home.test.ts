import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateRules, taxPack, taxStates, taxYears } from '../../src/data/taxes.ts';
import { filingStatuses } from '../../src/domain/income-tax/index.ts';
import { takeHomeRows } from '../../src/islands/take-home/csv.ts';
import { takeHome, yearRows } from '../../src/islands/take-home/figures.ts';
import { takeHomeLinks } from '../../src/islands/take-home/links.ts';
import { ruleNames } from '../../src/islands/take-home/rule-names.ts';
import { cashCodec } from '../../src/url/cash-flow.ts';
import { readState, writeState } from '../../src/url/codec.ts';
import { exampleState, frequencies, limits, takeHomeCodec, type TakeHomeInputs } from '../../src/url/commission-take-home.ts';

const codes = taxStates().map(({ code }) => code);
const codec = takeHomeCodec(codes, taxYears);
const read = (search: string) => readState(search, codec);
const example: TakeHomeInputs = { year: 2026, wages: 60_000, commission: 10_000, ytd: 0, filing: 'single', state: 'CO', freq: 24, retire: 0, health: 0 };
const of = (search: string) => {
  const { state } = read(search);
  const { federal, state: rules } = taxPack(state.year, state.state);
  return takeHome(state, federal, rules);
};
const cent = (amount: number) => Math.round(amount * 100) / 100;

describe('the address of the take-home tool', () => {
  test('an empty address is the example, and the example an empty address', () => {
    expect(read('')).toEqual({ state: example, faults: {} });
    expect(writeState(example, codec)).toBe('');
  });

  test.each([
    ['?wages=60000&commission=10000&filing=single&state=TX&freq=24', { state: 'TX' }],
    ['?state=ny', { state: 'NY' }],
    ['?state=%20dc%20', { state: 'DC' }],
    ['?year=2025', { year: 2025 }],
    ['?wages=$60k&commission=2.5k&ytd=1,000', { commission: 2_500, ytd: 1_000 }],
    ['?filing=MFJ', { filing: 'mfj' }],
    ['?filing=joint', { filing: 'mfj' }],
    ['?freq=52', { freq: 52 }],
    ['?retire=6%25&health=250', { retire: 6, health: 250 }],
    ['?commission=0', { commission: 0 }],
    ['?v=1&utm=x', {}],
  ])('%s is understood', (search, part) => {
    expect(read(search)).toEqual({ state: { ...example, ...part }, faults: {} });
  });

  test.each([
    ['wages', ''], ['wages', 'lots'], ['wages', '-1'], ['wages', 'NaN'], ['wages', '1e5'], ['commission', '100000001'], ['ytd', ''], ['filing', 'both'], ['filing', '__proto__'], ['filing', ''],
    ['state', ''], ['state', 'ZZ'], ['state', 'PR'], ['state', 'Texas'], ['state', 'US'], ['state', 'constructor'], ['freq', '13'], ['freq', '0'], ['freq', ''], ['freq', '24.0'], ['year', '2024'], ['year', '2027'], ['year', 'now'],
    ['retire', '101'], ['retire', '-1'], ['retire', 'half'], ['health', '100001'], ['health', 'some'],
  ])('%s=%s falls back to the default and says so', (key, text) => {
    const { state, faults } = read(`?${key}=${encodeURIComponent(text)}`);
    expect(state).toEqual(example);
    expect(Object.keys(faults)).toEqual([key]);
    expect(faults[key as keyof TakeHomeInputs]).toMatch(/^[A-Z].*\.$/);
  });

  test('a year with no table is refused by name; what is no year is not repeated', () => {
    expect(read('?year=2024').faults.year).toBe('We have no tax table for 2024. The years are 2025 and 2026.');
    expect(read('?year=%3Cscript%3E').faults.year).toBe('The years are 2025 and 2026.');
  });

  test('no state and a wrong one are told apart', () => {
    expect(read('?state=').faults.state).toBe('No state was named. Colorado is shown until you choose.');
    expect(read('?state=ZZ').faults.state).toBe('We have no tax rules under that code. Colorado is shown until you choose.');
  });

  test('other frequencies are refused in words', () => {
    expect(read('?freq=13').faults.freq).toBe('Pay periods are 12, 24, 26 or 52 a year. 24 is used.');
  });

  test('the years are those that the codec is given, the newest unless asked', () => {
    const later = takeHomeCodec(codes, [2027, 2026, 2025]);
    expect(readState('', later).state.year).toBe(2027);
    expect(readState('?year=2025', later)).toEqual({ state: { ...example, year: 2025 }, faults: {} });
    expect(readState('?year=2024', later).faults.year).toBe('We have no tax table for 2024. The years are 2025 and 2026 and 2027.');
  });

  test('the example is the first state by name with one flat rate and nothing carried over', () => {
    const plain = taxStates().filter(({ code }) => stateRules(2026, code).type === 'flat' && !taxPack(2026, code).words.carried);
    expect(plain[0]!.code).toBe(exampleState);
  });
});

describe('the worked example: single, 2026, Colorado, 60,000 and a check of 10,000', () => {
  test('the year', () => {
    // 53,900: 1,240 + 12 % × 38,000 + 22 % × 3,500. 6.2 % and 1.45 % of 70,000. 4.4 % × 53,900. 0.44 % × 70,000.
    const { year, marginal } = of('');
    expect([year.federal.tax, year.socialSecurity.tax, year.medicare.tax, year.additionalMedicare.tax, year.state.tax, year.statePayroll].map(cent)).toEqual([6_570, 4_340, 1_015, 0, 2_371.6, 308]);
    // 70,000 − 14,604.60; 22 + 7.65 + 4.4 + 0.44.
    expect(cent(year.takeHome)).toBe(55_395.4);
    expect(cent(marginal)).toBe(34.49);
  });

  test('what the year’s tax grew by: 1,550 + 765 + 440 + 44', () => {
    const { added } = of('');
    expect([added.federal, added.fica, added.state, added.statePayroll, added.total].map(cent)).toEqual([1_550, 765, 440, 44, 2_799]);
  });

  test.each([['24', 2_629.76, 1_079.76], ['12', 2_242.83, 692.83]] as const)('withheld, %s times a year: the guide’s figures', (freq, aggregate, back) => {
    const out = of(`?freq=${freq}`);
    expect([out.flat.withheld, out.fica.total, out.flat.refundOrDue].map(cent)).toEqual([2_200, 765, 650]);
    expect([out.aggregate.withheld, out.aggregate.refundOrDue].map(cent)).toEqual([aggregate, back]);
  });

  test('a 401(k) percentage comes off the check before income tax is withheld, not before FICA', () => {
    // 10 % of 70,000 = 7,000; 46,900 taxable: 1,240 + 12 % × 34,500 = 5,380. 1,000 of it from the check: 22 % × 9,000 = 1,980.
    const out = of('?retire=10');
    expect(cent(out.year.federal.tax)).toBe(5_380);
    expect(cent(out.preTax)).toBe(1_000);
    expect(cent(out.flat.withheld)).toBe(1_980);
    expect(cent(out.fica.total)).toBe(765);
  });
});

describe('what is shown', () => {
  test('every rule of every state has a name', () => {
    const ids = new Set<string>();
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) return value.forEach(collect);
      if (typeof value !== 'object' || value === null) return;
      if ('id' in value && typeof value.id === 'string') ids.add(value.id);
      Object.entries(value).forEach(([key, inner]) => key !== 'items' && collect(inner));
    };
    for (const year of taxYears) for (const code of codes) collect(stateRules(year, code));
    expect([...ids].filter((id) => !Object.hasOwn(ruleNames, id))).toEqual([]);
    expect(Object.keys(ruleNames).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('the rules that come with the page are at most 4,000 characters', () => {
    expect(JSON.stringify(taxPack(2026, exampleState)).length).toBeLessThanOrEqual(4_000);
  });

  const inputs: fc.Arbitrary<TakeHomeInputs> = fc.record({
    year: fc.constantFrom(...taxYears), wages: fc.integer({ min: 0, max: 40_000_000 }).map((n) => n / 100), commission: fc.integer({ min: 0, max: 40_000_000 }).map((n) => n / 100), ytd: fc.integer({ min: 0, max: 200_000_000 }).map((n) => n / 100),
    filing: fc.constantFrom(...filingStatuses), state: fc.constantFrom(...codes), freq: fc.constantFrom(...frequencies), retire: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100), health: fc.integer({ min: 0, max: 500_000 }).map((n) => n / 100),
  });

  test('the steps from gross pay end at take-home, and the parts of the added tax are the whole', () => {
    fc.assert(fc.property(inputs, (asked) => {
      const { federal, state } = taxPack(asked.year, asked.state);
      const out = takeHome(asked, federal, state);
      expect(out.year.wages - yearRows(out).reduce((sum, { taken }) => sum + taken, 0)).toBeCloseTo(out.year.takeHome, 4);
      expect(out.added.federal + out.added.fica + out.added.state + out.added.statePayroll).toBeCloseTo(out.added.total, 4);
      expect(out.without.takeHome + asked.commission - out.preTax - out.added.total).toBeCloseTo(out.year.takeHome, 4);
      expect(takeHomeRows(out, yearRows(out), 'x').flat().every((cell) => typeof cell === 'string' || Number.isFinite(cell))).toBe(true);
    }), { numRuns: 300 });
  });

  test('the links are addresses that the other tools read without a fault', () => {
    for (const search of ['', '?wages=0&commission=0', '?wages=99000000&commission=99000000&state=CA', '?state=MN&wages=5000&commission=0']) {
      const [cash] = takeHomeLinks('/', of(search), '08');
      expect(readState(cash!.href.split('?')[1]!, cashCodec).faults).toEqual({});
    }
    // 14,604.60 ÷ 70,000
    expect(takeHomeLinks('/', of(''), '08')[0]!.href).toBe('/tools/cash-flow/?base=60000&tax=20.86&v=1');
  });
});

const amount = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);
const states: fc.Arbitrary<TakeHomeInputs> = fc.record({
  year: fc.constantFrom(...taxYears), wages: amount(limits.pay), commission: amount(limits.pay), ytd: amount(limits.pay), filing: fc.constantFrom(...filingStatuses), state: fc.constantFrom(...codes),
  freq: fc.constantFrom(...frequencies), retire: amount(100), health: amount(limits.health),
});

test('whatever is written is read back', () => {
  fc.assert(fc.property(states, (state) => void expect(read(writeState(state, codec))).toEqual({ state, faults: {} })), { numRuns: 300 });
});

test('no text throws, and what is read can be written, read again and worked out', () => {
  const query = fc
    .array(fc.tuple(fc.constantFrom(...Object.keys(codec), 'v'), fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d,$.%kA-Z:-]{0,9}$/))))
    .map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&'));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), query), (search) => {
      const { state, faults } = read(search);
      expect(read(writeState(state, codec))).toEqual({ state, faults: {} });
      for (const message of Object.values(faults)) expect(message).not.toMatch(/NaN|undefined|Infinity/);
      const { year, flat, aggregate, marginal } = of(writeState(state, codec));
      expect([year.takeHome, flat.refundOrDue, aggregate.refundOrDue, marginal].every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
