import { otherSpellings } from '../../src/url/estimator-spellings.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readState, writeState } from '../../src/url/codec.ts';
import { estimatorCodec, type EstimatorInputs } from '../../src/url/estimator.ts';

const roles = ['sdr', 'account-executive', 'sales-engineer', 'services-sales-representative'];
const socs = ['41-3091', '41-4011', '41-9031'];
const codec = estimatorCodec(roles, socs, 'services-sales-representative', otherSpellings(roles, socs));
const read = (search: string) => readState(search, codec);
const plain: EstimatorInputs = { role: 'services-sales-representative', occ: '', area: 'US', vs: [], pay: null };

test('the golden address', () => {
  expect(read('?occ=41-3091&area=19740')).toEqual({ state: { ...plain, occ: '41-3091', area: '19740' }, faults: {} });
});

test.each([
  ['?role=SDR', { role: 'sdr' }],
  ['?role=bdr', { role: 'sdr' }],
  ['?role=ae', { role: 'account-executive' }],
  ['?role=account_executive', { role: 'account-executive' }],
  ['?role=services-sales', {}],
  ['?occ=413091', { occ: '41-3091' }],
  ['?occ=41-3091.00', { occ: '41-3091' }],
  ['?area=us', {}],
  ['?area=08', { area: '08' }],
  ['?area=0800001', { area: '0800001' }],
  ['?vs=41860,35620', { vs: ['41860', '35620'] }],
  ['?pay=$60k', { pay: 60_000 }],
  ['?pay=60%2C000', { pay: 60_000 }],
  ['?pay=', {}],
])('%s is understood', (search, part) => {
  expect(read(search)).toEqual({ state: { ...plain, ...part }, faults: {} });
});

test.each([
  ['role', 'astronaut'],
  ['role', '__proto__'],
  ['occ', '99-9999'],
  ['area', 'Denver'],
  ['area', '1974'],
  ['vs', '1,2,3'],
  ['vs', '41860,35620,19740,31080'],
  ['pay', 'lots'],
  ['pay', '-1'],
  ['pay', '10000001'],
  ['pay', 'NaN'],
])('%s=%s falls back to the default and says so', (key, text) => {
  const { state, faults } = read(`?${key}=${encodeURIComponent(text)}`);
  expect(state).toEqual(plain);
  expect(Object.keys(faults)).toEqual([key]);
});

const area = fc.oneof(
  fc.constant('US'),
  ...[2, 5, 7].map((length) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))),
);
const states: fc.Arbitrary<EstimatorInputs> = fc.record({
  role: fc.constantFrom(...roles),
  occ: fc.constantFrom('', ...socs),
  area,
  vs: fc.uniqueArray(area, { maxLength: 3 }),
  pay: fc.option(fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100), { nil: null }),
});

test('whatever is written is read back', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(read(writeState(state, codec))).toEqual({ state, faults: {} });
    }),
    { numRuns: 1000 },
  );
});

test('no text throws, and what is read can be written and read again', () => {
  const query = fc
    .array(fc.tuple(fc.constantFrom('role', 'occ', 'area', 'vs', 'pay', 'v'), fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d,$.k-]{0,9}$/))))
    .map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&'));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), query), (search) => {
      const { state, faults } = read(search);
      expect(read(writeState(state, codec))).toEqual({ state, faults: {} });
      for (const message of Object.values(faults)) expect(message).not.toMatch(/NaN|undefined|Infinity/);
    }),
    { numRuns: 5000 },
  );
});
