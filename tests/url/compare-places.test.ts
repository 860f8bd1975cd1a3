import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readState, writeState } from '../../src/url/codec.ts';
import { comparisonCodec, exampleComparison, mostCompared, sift, type ComparisonInputs } from '../../src/url/compare-places.ts';
import { otherSpellings } from '../../src/url/estimator-spellings.ts';

const socs = ['41-3091', '41-4011', '41-9031', '11-2022', '41-4012', '41-1012', '41-3011', '41-3031', '41-9041'];
const codec = comparisonCodec(socs);
const read = (search: string) => readState(search, codec);
const plain: ComparisonInputs = exampleComparison;
const seven = ['41860', '35620', '19740', '12420', '16980', '31080', '33100'];

test('an empty address is the example: services reps in San Francisco, New York, Denver and Austin', () => {
  expect(read('')).toEqual({ state: plain, faults: {} });
  expect(writeState(plain, codec)).toBe('');
  expect(plain).toMatchObject({ by: 'places', occ: '41-3091', areas: ['41860', '35620', '19740', '12420'] });
});

test.each([
  ['?by=places&occ=41-3091&areas=19740,35620&v=1', { areas: ['19740', '35620'] }],
  ['?by=occupations&area=19740&occs=41-3091,41-9031&v=1', { by: 'occupations', area: '19740', occs: ['41-3091', '41-9031'] }],
  ['?by=Occupations&area=us', { by: 'occupations' }],
  ['?areas=US,08,0800001,%2019740', { areas: ['US', '08', '0800001', '19740'] }],
  ['?areas=', { areas: [] }],
  ['?areas=,,', { areas: [] }],
  ['?occ=419031', { occ: '41-9031' }],
  ['?occ=41-9031.00', { occ: '41-9031' }],
  ['?occs=41_9031.00,419041', { occs: ['41-9031', '41-9041'] }],
])('%s is understood', (search, part) => {
  expect(read(search)).toEqual({ state: { ...plain, ...part }, faults: {} });
});

test('every spelling of a code that the estimator takes is taken', () => {
  const spellings = Object.entries(otherSpellings([], socs)).filter(([, to]) => socs.includes(to));
  expect(spellings.length).toBeGreaterThan(socs.length);
  for (const [from, to] of spellings) expect([from, read(`?occ=${from}`).state.occ, read(`?occs=${from}`).state.occs]).toEqual([from, to, [to]]);
});

test.each([
  ['by', 'people'],
  ['occ', '99-9999'],
  ['occ', '__proto__'],
  ['occ', '00-0000'],
  ['area', 'Denver'],
  ['area', '1974'],
])('%s=%s falls back to the default and says so', (key, text) => {
  const { state, faults } = read(`?${key}=${text}`);
  expect(state).toEqual(plain);
  expect(Object.keys(faults)).toEqual([key]);
  expect(Object.values(faults).join()).not.toContain(text);
});

describe('what a list of the address compares', () => {
  const places = (text: string, known?: (code: string) => boolean) => sift(read(`?areas=${encodeURIComponent(text)}`).state.areas, 'place', known);
  const jobs = (text: string) => sift(read(`?occs=${encodeURIComponent(text)}`).state.occs, 'occupation');

  test('sound codes, in their order, without a word', () => {
    expect(places('19740,35620')).toEqual({ codes: ['19740', '35620'] });
    expect(jobs('41-9031,413091')).toEqual({ codes: ['41-9031', '41-3091'] });
    expect(places('')).toEqual({ codes: [] });
    expect(places(seven.slice(0, 6).join())).toEqual({ codes: seven.slice(0, 6) });
  });

  test('what is no code is left out and said, never repeated', () => {
    const { codes, fault } = places('19740,Atlantis,<b>');
    expect(codes).toEqual(['19740']);
    expect(fault).toBe('The address named a place that our tables do not have, so it was left out.');
    expect(read('?areas=19740,Atlantis').state.areas.join()).not.toContain('Atlantis');
    expect(jobs('41-3091,sdr')).toEqual({ codes: ['41-3091'], fault: 'The address named an occupation that our tables do not have, so it was left out.' });
  });

  test('a code of the right form that no table has is left out once the tables are there', () => {
    expect(places('19740,99999')).toEqual({ codes: ['19740', '99999'] });
    expect(places('19740,99999', (code) => code !== '99999')).toMatchObject({ codes: ['19740'], fault: expect.stringContaining('left out') as string });
  });

  test('a code named twice stands once', () => {
    expect(places('19740,35620,19740')).toEqual({ codes: ['19740', '35620'], fault: 'One place was named twice and stands once.' });
    expect(jobs('41-3091,413091,41-3091.00')).toEqual({ codes: ['41-3091'], fault: 'One occupation was named twice and stands once.' });
  });

  test('a seventh is refused, the six before it stand', () => {
    expect(mostCompared).toBe(6);
    const { codes, fault } = places(seven.join());
    expect(codes).toEqual(seven.slice(0, 6));
    expect(fault).toBe('Six fit side by side. What the address named after them was left out.');
    expect(jobs(socs.join()).codes).toEqual(socs.slice(0, 6));
  });

  test('several faults are all said', () => {
    expect(places(['19740', ...seven, 'Atlantis'].join()).fault!.match(/\./g)!.length).toBe(4);
  });

  test('when nothing of it is known, the example stands in and that is said', () => {
    expect(places('Atlantis')).toEqual({ codes: plain.areas, fault: 'The address named a place that our tables do not have, so the example is shown.' });
    expect(jobs('sdr,bdr')).toEqual({ codes: plain.occs, fault: 'The address named an occupation that our tables do not have, so the example is shown.' });
    expect(places('99999', () => false).codes).toEqual(plain.areas);
  });
});

const area = fc.oneof(fc.constant('US'), ...[2, 5, 7].map((length) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))));
/** A list as the address can hold it: codes, then `x` for what was none, then the first again for one named twice. */
const listOf = (code: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.uniqueArray(code, { maxLength: mostCompared + 1 }), fc.boolean(), fc.boolean())
    .map(([codes, stray, twice]) => [...codes, ...(stray ? ['x'] : []), ...(twice && codes.length > 0 ? [codes[0]!] : [])]);
const states: fc.Arbitrary<ComparisonInputs> = fc.record({
  by: fc.constantFrom('places', 'occupations'),
  occ: fc.constantFrom(...socs),
  areas: listOf(area),
  area,
  occs: listOf(fc.constantFrom(...socs)),
});

test('whatever is written is read back', () => {
  fc.assert(fc.property(states, (state) => void expect(read(writeState(state, codec))).toEqual({ state, faults: {} })), { numRuns: 1000 });
});

test('no text throws, what is read can be written and read again, and what is compared is six known codes at most', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.oneof(area, fc.constantFrom(...socs), fc.string()), { maxLength: 12 }).map((parts) => parts.join()));
  const query = fc.array(fc.tuple(fc.constantFrom('by', 'occ', 'areas', 'area', 'occs', 'v'), text)).map((pairs) => pairs.map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`).join('&'));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), query), (search) => {
      const { state } = read(search);
      expect(read(writeState(state, codec))).toEqual({ state, faults: {} });
      for (const [list, noun] of [[state.areas, 'place'], [state.occs, 'occupation']] as const) {
        const { codes } = sift(list, noun);
        expect(codes.length).toBeLessThanOrEqual(mostCompared);
        expect(new Set(codes).size).toBe(codes.length);
        expect(codes.every((code) => (noun === 'place' ? /^(US|\d{2}|\d{5}|\d{7})$/.test(code) : socs.includes(code)))).toBe(true);
        expect(sift(codes, noun)).toEqual({ codes });
      }
    }),
    { numRuns: 3000 },
  );
});
