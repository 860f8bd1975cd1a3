import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEven, offerCurve, offerOf, offerTotal } from '../../src/domain/offers/index.ts';
import { readState, writeState } from '../../src/url/codec.ts';
import { addedOffer, inputsOf, offerIds, offersCodec, partOf, removedOffer, shownOffers, unknownArea, type OfferId, type OffersState } from '../../src/url/offers.ts';

const read = (search: string) => readState(search, offersCodec);
const inputs = (search: string, id: OfferId) => inputsOf(read(search).state, id);
const shown = (search: string) => { const { state, faults } = read(search); return shownOffers(state, faults).join(''); };
const points = (search: string) => breakEven(shownOffers(read(search).state, {}).flatMap((id) => { const offer = offerOf(inputs(search, id)); return offer ? [offerCurve(offer, 300)] : []; })).stretches.slice(1).map((s) => s.from);

test('nothing asked is two round offers whose lines cross at 75 percent', () => {
  expect(inputs('', 'a')).toMatchObject({ base: 60_000, variable: 60_000, quota: 600_000, area: 'US', sign: null, guarantee: null });
  expect(inputs('', 'b')).toMatchObject({ base: 75_000, variable: 40_000, quota: 400_000 });
  expect(read('').state.attain).toBe(100);
  expect(shown('')).toBe('ab');
  expect(points('')).toEqual([75]);
  expect(writeState(read('').state, offersCodec)).toBe('');
});

test('every input is read from its parameter, in the spellings people use', () => {
  const search = '?a.base=$90k&a.variable=50,000&a.quota=1m&a.tiers=0:1,100:1.5x&a.retro=1&a.threshold=50%25&a.cap=200%25&a.periods=4&a.sign=$10k&a.match=4,500&a.equity=0&a.guarantee=3&a.area=19740&attain=80%25&v=1';
  expect(read(search).faults).toEqual({});
  expect(inputs(search, 'a')).toEqual({ base: 90_000, variable: 50_000, quota: 1_000_000, tiers: [{ from: 0, value: 1, unit: 'multiple' }, { from: 100, value: 1.5, unit: 'multiple' }], retro: true, threshold: 50, cap: 200, periods: 4, sign: 10_000, match: 4_500, equity: 0, guarantee: 3, area: '19740' });
});

test('the pair that a guide links to pays what the guide says', () => {
  const search = '?a.base=90000&a.variable=50000&a.quota=1000000&b.base=105000&b.variable=48600&b.quota=1200000&attain=100';
  expect(offerTotal(offerOf(inputs(search, 'a'))!, 100)).toBe(140_000);
  expect(offerTotal(offerOf(inputs(search, 'b'))!, 100)).toBe(153_600);
});

describe('left out, blank and zero are three things', () => {
  test('left out is the example', () => expect(inputs('?a.base=70000', 'a').quota).toBe(600_000));
  test.each(['variable', 'quota', 'tiers', 'cap', 'sign', 'match', 'equity', 'guarantee'] as const)('an empty %s is blank', (part) => {
    expect(inputs(`?a.${part}=`, 'a')[part]).toBeNull();
    expect(read(`?a.${part}=`).faults).toEqual({});
  });
  test.each(['sign', 'match', 'equity', 'guarantee', 'variable', 'cap'] as const)('zero %s is known', (part) => expect(inputs(`?a.${part}=0`, 'a')[part]).toBe(0));
  test('an emptied quota or variable is written as empty', () => {
    expect(writeState({ ...read('').state, ...partOf('a', { quota: null, variable: null }) }, offersCodec)).toBe('?a.variable=&a.quota=&v=1');
  });
  test('no cap can be said', () => {
    expect(inputs('?b.cap=none', 'b').cap).toBe(Infinity);
    expect(writeState(read('?b.cap=None').state, offersCodec)).toBe('?b.cap=none&v=1');
  });
  test('one rate can be said, and then the tiers are known', () => expect(inputs('?a.tiers=0:1', 'a').tiers).toHaveLength(1));
  test('rates on sales say variable pay where the address does not', () => {
    // 600,000 × 8 %
    expect(offerOf(inputs('?a.tiers=0:8%25', 'a'))!.plan.variable).toBe(48_000);
    expect(inputs('?a.tiers=0:8%25&a.variable=60000', 'a').variable).toBe(60_000);
  });
});

describe('the third and fourth offer', () => {
  test('are there when the address names anything of them, even a blank or a mistake', () => {
    expect(shown('?c.base=80000')).toBe('abc');
    expect(shown('?c.quota=')).toBe('abc');
    expect(shown('?d.area=US')).toBe('abd');
    expect(shown('?c.base=lots')).toBe('abc');
    expect(shown('?c.nonsense=1&e.base=5')).toBe('ab');
  });
  test('start blank but for base', () => expect(inputs('?c.sign=5000', 'c')).toMatchObject({ base: 60_000, variable: null, quota: null, sign: 5_000 }));
  test('can be added and taken away, and the address follows', () => {
    const added = { ...read('').state, ...addedOffer('c') };
    expect(writeState(added, offersCodec)).toBe('?c.base=60000&v=1');
    expect(writeState({ ...added, ...removedOffer('c') }, offersCodec)).toBe('');
  });
});

test.each(['base=', 'base=-1', 'variable=abc', 'quota=0', 'tiers=abc', 'tiers=0:1,0:2', 'retro=maybe', 'threshold=x', 'cap=-1', 'cap=lots', 'periods=3', 'sign=-5', 'match=x', 'equity=Infinity', 'guarantee=13', 'guarantee=1.5', 'area=Atlantis', 'area=123'])('b.%s is refused beside its field and the default stands', (query) => {
  const { state, faults } = read(`?b.${query}`);
  expect(faults[`b.${query.split('=')[0]}` as keyof OffersState]).toBeTruthy();
  expect(state).toEqual(read('').state);
});

test('an area that is none is answered in words', () => expect(read('?a.area=Atlantis').faults['a.area']).toBe(unknownArea));

test('reading never throws, and what is read from any address is written and read back the same', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('', '0', '1', '$60k', '75000', '60000', '0:1', '0:5%,100:7%', 'none', 'US', '19740', '12', '200'));
  const pair = fc.tuple(fc.constantFrom(...Object.keys(offersCodec), 'v', 'x'), text);
  fc.assert(fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
    const { state } = read(`?${new URLSearchParams(pairs)}`);
    expect(read(writeState(state, offersCodec))).toEqual({ state, faults: {} });
    for (const id of offerIds) expect(inputsOf(state, id).base).toBeGreaterThanOrEqual(0);
  }), { numRuns: 500 });
  fc.assert(fc.property(fc.string(), (search) => void expect(() => read(`?${search}`)).not.toThrow()));
});
