import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formats, kinds, paymentModels, sortOrders, statuses, tracks } from '../../src/domain/training-comparison/index.ts';
import { readState, writeState } from '../../src/url/codec.ts';
import { trainingCodec, type TrainingState } from '../../src/url/training.ts';

const slugs = ['prehired', 'uvaro-tech-sales', 'cpsa-csp', 'year-up', 'hubspot-inbound'];
const codec = trainingCodec(slugs);
const read = (search: string) => readState(search, codec);

const states: fc.Arbitrary<TrainingState> = fc.record({
  kind: fc.constantFrom('any', ...kinds),
  track: fc.constantFrom('any', ...tracks),
  status: fc.constantFrom('any', ...statuses),
  max: fc.option(fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100), { nil: null }),
  weeks: fc.option(fc.nat({ max: 1_000 }), { nil: null }),
  format: fc.constantFrom('any', ...formats),
  pay: fc.constantFrom('any', ...paymentModels),
  free: fc.boolean(),
  q: fc.string({ maxLength: 80, unit: 'grapheme-ascii' }).map((text) => text.trim()),
  sort: fc.constantFrom(...sortOrders),
  pick: fc.shuffledSubarray(slugs, { maxLength: 4 }),
});

test('whatever is written is read back', () => {
  fc.assert(fc.property(states, (state) => void expect(read(writeState(state, codec))).toEqual({ state, faults: {} })));
});

test('no text throws, and every reading can be written and read again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { state } = read(text);
      expect(read(writeState(state, codec)).state).toEqual(state);
    }),
  );
  const keys = Object.keys(codec);
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.string({ unit: 'grapheme' }), (key, text) => {
      expect(() => read(`?${key}=${encodeURIComponent(text)}`)).not.toThrow();
    }),
  );
});

test('nothing asked is nothing written', () => expect(writeState(read('').state, codec)).toBe(''));

test('amounts are read as people type them', () => {
  expect(read('?max=$2.5k&weeks=12').state).toMatchObject({ max: 2500, weeks: 12 });
});

test('hyphens stand for underscores', () => {
  expect(read('?format=online-self-paced&pay=ISA-deferred').state).toMatchObject({ format: 'online_self_paced', pay: 'isa_deferred' });
});

test.each([
  ['kind', 'degree', 'any'],
  ['max', '-5', null],
  ['weeks', 'soon', null],
  ['free', 'yes', false],
  ['sort', 'fame', 'price'],
  ['pick', 'prehired,nobody', []],
  ['pick', slugs.join(','), []],
])('%s=%s falls back and says so', (key, text, fallback) => {
  const { state, faults } = read(`?${key}=${text}`);
  expect(state[key as keyof TrainingState]).toEqual(fallback);
  expect(faults[key as keyof TrainingState]).toBeTruthy();
});
