import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readState, writeState, type Codec } from '../../src/url/codec.ts';
import { choice, listOf, optionalMoney } from '../../src/url/fields.ts';
import { optionalCount, words } from '../../src/url/filter-fields.ts';
import { flag } from '../../src/url/flag.ts';

interface Inputs {
  readonly colour: 'red' | 'green';
  readonly list: readonly ('a' | 'b' | 'c')[];
  readonly money: number | null;
  readonly count: number | null;
  readonly q: string;
  readonly on: boolean;
}
const letters = ['a', 'b', 'c'] as const;
const codec: Codec<Inputs> = {
  colour: choice(['red', 'green'], 'red', { grün: 'green' }),
  list: listOf((text) => letters.find((letter) => letter === text), 2),
  money: optionalMoney(0, 1000),
  count: optionalCount(0, 10),
  q: words(10),
  on: flag,
};
const plain: Inputs = { colour: 'red', list: [], money: null, count: null, q: '', on: false };
const read = (search: string) => readState(search, codec);

test('nothing asked is every default, and defaults are left out of the address', () => {
  expect(read('')).toEqual({ state: plain, faults: {} });
  expect(writeState(plain, codec)).toBe('');
});

test('the version is written whenever anything is', () => {
  expect(writeState({ ...plain, on: true }, codec)).toBe('?on=1&v=1');
});

test('an address of another version, or without one, still opens', () => {
  for (const version of ['', '&v=0', '&v=1', '&v=99', '&v=x']) expect(read(`?colour=green${version}`)).toEqual({ state: { ...plain, colour: 'green' }, faults: {} });
});

test('unknown parameters are ignored; the first of a doubled one counts', () => {
  expect(read('?utm_source=x&colour=green&colour=red&__proto__=1&constructor=2')).toEqual({ state: { ...plain, colour: 'green' }, faults: {} });
});

test('a refused value falls back and leaves a message for its own field only', () => {
  const { state, faults } = read('?colour=blue&money=-1&count=99&list=a,b,c&on=maybe&q=fine');
  expect(state).toEqual({ ...plain, q: 'fine' });
  expect(Object.keys(faults).sort()).toEqual(['colour', 'count', 'list', 'money', 'on']);
});

test('no message repeats what the address said', () => {
  const said = 'zebra<script>';
  const { faults } = read(['colour', 'list', 'money', 'count', 'on'].map((key) => `${key}=${encodeURIComponent(said)}`).join('&'));
  for (const message of Object.values(faults)) expect(message).not.toContain('zebra');
  expect(Object.keys(faults)).toHaveLength(5);
});

test('names of the language itself are no choices', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) expect(read(`?colour=${name}`).faults.colour).toBeDefined();
});

test('broken percent escapes are text', () => {
  expect(() => read('?q=%&money=%E0%A4%A&colour=%ff')).not.toThrow();
});

test('lists drop repeats and blanks', () => {
  expect(read('?list=a,,a, b').state.list).toEqual(['a', 'b']);
});

test('a cut never leaves half a character', () => {
  expect(read('?q=123456789😀').state.q).toBe('123456789');
});

const states: fc.Arbitrary<Inputs> = fc.record({
  colour: fc.constantFrom('red' as const, 'green' as const),
  list: fc.shuffledSubarray([...letters], { maxLength: 2 }),
  money: fc.option(fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100), { nil: null }),
  count: fc.option(fc.nat({ max: 10 }), { nil: null }),
  q: fc.string({ maxLength: 30, unit: 'binary' }).map((text) => read(`?${new URLSearchParams({ q: text })}`).state.q),
  on: fc.boolean(),
});

test('whatever is written is read back', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(read(writeState(state, codec))).toEqual({ state, faults: {} });
    }),
  );
});

test('no text throws, and what is read can be written and read again', () => {
  const query = fc
    .array(fc.tuple(fc.constantFrom('colour', 'list', 'money', 'count', 'q', 'on', 'v', 'x'), fc.string({ unit: 'binary' })))
    .map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&'));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), query), (search) => {
      const { state } = read(search);
      expect(read(writeState(state, codec))).toEqual({ state, faults: {} });
    }),
    { numRuns: 2000 },
  );
});
