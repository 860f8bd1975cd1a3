import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binFault, shareAtOrAbove, type Bin } from '../../src/domain/attainment/index.ts';
import { quotaPeriods, type Tier } from '../../src/domain/pay-plan/index.ts';
import { readState, writeState } from '../../src/url/codec.ts';
import { binsField, binWords, expectedCodec, mostBins, type ExpectedInputs } from '../../src/url/expected-earnings.ts';
import { examplePlan, planFields } from '../../src/url/plan.ts';
import { attainmentFile } from '../../src/schemas/pay-plan-library.ts';

const published = ['bridge-group-ae-2026', 'iconiq-ramped-2026', 'fullcast-2025'];
const codec = expectedCodec(published, 'bridge-group-ae-2026');
const read = (search: string) => readState(search, codec);

test('nothing asked is the example plan over the default source', () => {
  expect(read('')).toEqual({ state: { ...examplePlan, variable: null, dist: 'bridge-group-ae-2026', bins: binsField.fallback }, faults: {} });
});

test('the address that the guide links to is understood', () => {
  const { state, faults } = read('?base=60000&variable=60000&quota=600000&dist=own&bins=0-50:20,50-100:40,100-150:40');
  expect(faults).toEqual({});
  expect(state).toMatchObject({ base: 60_000, variable: 60_000, quota: 600_000, dist: 'own', bins: [{ from: 0, to: 50, share: 20 }, { from: 50, to: 100, share: 40 }, { from: 100, to: 150, share: 40 }] });
});

test('an address of the commission calculator opens here with the same plan', () => {
  const plan = { ...examplePlan, base: 90_000, tiers: [{ from: 0, value: 1, unit: 'multiple' }, { from: 100, value: 1.5, unit: 'multiple' }] as const, cap: 200 };
  expect(read(writeState(plan, planFields)).state).toMatchObject(plan);
});

test.each([
  ['bins=0-50%25:20%25,50-100:40,100-150:40', [[0, 50, 20], [50, 100, 40], [100, 150, 40]]],
  ['bins=100-150:40, 0-100:60', [[0, 100, 60], [100, 150, 40]]],
  ['bins=0–100:60;100–150:40', [[0, 100, 60], [100, 150, 40]]],
  ['bins=25-40:20,80-90:50,100-115.5:30', [[25, 40, 20], [80, 90, 50], [100, 115.5, 30]]],
  ['bins=0-50:33.33,50-100:33.33,100-150:33.33', [[0, 50, 33.33], [50, 100, 33.33], [100, 150, 33.33]]],
] as const)('%s is read, put in rising order', (query, rows) => {
  expect(read(`?${query}`)).toMatchObject({ faults: {}, state: { bins: rows.map(([from, to, share]) => ({ from, to, share })) } });
});

test.each([
  ['bins=', /one bin/], ['bins=abc', /could not be read/], ['bins=0-100', /could not be read/], ['bins=0-100:60:1,100-150:40', /could not be read/], ['bins=0-50-100:100', /could not be read/],
  ['bins=-10-100:100', /could not be read/], ['bins=0-1001:100', /could not be read/], ['bins=0-100:101', /could not be read/],
  ['bins=100-100:100', /end above/], ['bins=100-50:100', /end above/], ['bins=0-100:50,90-150:50', /overlap/], ['bins=0-100:60,100-150:37', /add up to 97%/], ['bins=0-100:60,100-150:41', /add up to 101%/],
  [`bins=${Array.from({ length: mostBins + 1 }, (_, i) => `${i}-${i + 1}:0`).join(',')}`, /12 bins at most/],
  ['dist=my-cousin', /choice/], ['dist=', /choice/], ['dist=__proto__', /choice/], ['base=-1', /or more/], ['quota=0', /or more/], ['tiers=abc', /tiers/],
])('%s is refused beside its field and the default stands', (query, words) => {
  const key = query.split('=')[0] as keyof ExpectedInputs;
  const { state, faults } = read(`?${query}`);
  expect(Object.keys(faults)).toEqual([key]);
  expect(faults[key]).toMatch(words);
  expect(state).toEqual(read('').state);
});

test('the same words answer rows that a reader types', () => {
  expect(binWords(binsField.fallback)).toBeUndefined();
  expect(binWords([{ from: 0, to: 100, share: 33.3 }, { from: 100, to: 150, share: 33.3 }])).toBe('The shares add up to 66.6%. They must add up to 100%.');
});

test('whatever is written is read back', () => {
  const amount = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map((n) => n / 100);
  const tiers = fc.uniqueArray(fc.record({ from: amount(0, 1000), value: amount(0, 100), unit: fc.constantFrom('multiple' as const, 'percent' as const) }), { selector: (t: Tier) => t.from, minLength: 1, maxLength: 8 }).map((list) => list.sort((a, b) => a.from - b.from));
  const bins: fc.Arbitrary<readonly Bin[]> = fc.tuple(fc.uniqueArray(amount(0, 1000), { minLength: 2, maxLength: mostBins + 1 }), fc.array(fc.integer({ min: 0, max: 700 }), { minLength: mostBins, maxLength: mostBins })).map(([points, shares]) => {
    const edges = points.sort((a, b) => a - b);
    const rows = edges.slice(1).map((to, i) => ({ from: edges[i]!, to, share: shares[i]! / 100 }));
    // The last one takes what is left, in hundredths.
    const left = 10_000 - rows.slice(0, -1).reduce((sum, r) => sum + Math.round(r.share * 100), 0);
    return rows.map((r, i) => (i === rows.length - 1 ? { ...r, share: left / 100 } : r));
  });
  const state: fc.Arbitrary<ExpectedInputs> = fc.record({ base: amount(0, 1e7), variable: fc.option(amount(0, 1e7)), quota: amount(1, 1e9), tiers, retro: fc.boolean(), threshold: amount(0, 1000), cap: fc.option(amount(0, 10_000)), periods: fc.constantFrom(...quotaPeriods), dist: fc.constantFrom(...published, 'own'), bins });
  fc.assert(fc.property(state, (s) => {
    expect(binFault(s.bins)).toBeNull();
    expect(read(writeState(s, codec))).toEqual({ state: s, faults: {} });
  }), { numRuns: 200 });
});

test('no text throws, and what is read is always a distribution', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d,:.;%–-]{0,30}$/));
  fc.assert(fc.property(text, fc.constantFrom('dist', 'bins', 'v'), (words, key) => {
    const { state } = read(`?${key}=${words}`);
    expect(binFault(state.bins)).toBeNull();
    expect(read(writeState(state, codec)).state).toEqual(state);
  }), { numRuns: 300 });
});

const presets = attainmentFile.parse(JSON.parse(readFileSync('content/data/pay/attainment.json', 'utf8'))).distributions.filter((d) => d.bins !== null);

test('the default of the page is a published distribution, and none of them is called own', () => {
  const ids = presets.map((d) => d.id);
  expect(ids).toContain('bridge-group-ae-2026');
  expect(ids).not.toContain('own');
});

test.each(presets)('$name: its bins can be copied into the address, and keep the share it published', ({ bins, measure, published: figure }) => {
  expect(read(`?dist=own&bins=${binsField.write(bins!)}`)).toMatchObject({ faults: {}, state: { bins } });
  if (measure === 'share-at-quota' && typeof figure === 'number') expect(shareAtOrAbove(bins!, 100)).toBeCloseTo(figure, 9);
});
