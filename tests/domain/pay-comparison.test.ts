import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparedFacts, factRows, leadOf, type ComparedFact, type ComparedPay } from '../../src/domain/pay-comparison/index.ts';
import { priceParity, usdPerYear } from '../../src/domain/shared/quantity.ts';
import { occupationColumns, placeColumns, placePages, type Column } from '../../src/islands/compare/columns.ts';
import { largerAreas } from '../../src/islands/compare/larger.ts';
import { missingWords } from '../../src/islands/compare/missing.ts';
import { highestWords } from '../../src/islands/compare/words.ts';
import type { Place } from '../../src/islands/estimator/wage-data.ts';
import type { Estimate } from '../../src/domain/places/index.ts';

const usd = (n: number | null) => (n === null ? null : usdPerYear(n));
const estimate = (median: number | null, more: Partial<Estimate> = {}): Estimate => ({
  pay: { 10: usd(median && median / 2), 25: usd(median && (median * 3) / 4), 50: usd(median), 75: usd(median && median * 1.5), 90: usd(median && median * 2) },
  employment: 100,
  locationQuotient: 1,
  payFlag: median === null ? '*' : null,
  employmentFlag: null,
  ...more,
});
const column = (code: string, median: number | null, parity: number | null = 100, more: Partial<Estimate> = {}): ComparedPay => ({
  code,
  estimate: estimate(median, more),
  parity: parity === null ? null : priceParity(parity),
});
const row = (fact: ComparedFact, ...columns: ComparedPay[]) => factRows(columns).find((r) => r.fact === fact)!;

describe('rows of facts', () => {
  test('one for each fact, in the order of the facts, a value for each column', () => {
    const rows = factRows([column('a', 80_000, 125), column('b', 60_000)]);
    expect(rows.map((r) => r.fact)).toEqual([...comparedFacts]);
    // a: half, three quarters, the median, one and a half, twice; 80,000 ÷ 1.25 = 64,000
    expect(rows.map((r) => r.values[0])).toEqual([100, 1, 40_000, 60_000, 80_000, 120_000, 160_000, 64_000, 125]);
    expect(rows.map((r) => r.values[1])).toEqual([100, 1, 30_000, 45_000, 60_000, 90_000, 120_000, 60_000, 100]);
  });

  test('what differs has a highest; what is the same has none', () => {
    expect(row('p50', column('a', 80_000), column('b', 60_000))).toMatchObject({ differs: true, highest: [0] });
    expect(row('price-level', column('a', 80_000), column('b', 60_000))).toMatchObject({ differs: false, highest: [] });
  });

  test('columns that tie for the highest are all named', () => {
    expect(row('p50', column('a', 80_000), column('b', 60_000), column('c', 80_000)).highest).toEqual([0, 2]);
  });

  test('the highest published median need not be the highest real one', () => {
    const columns = [column('a', 90_000, 120), column('b', 80_000, 100)];
    expect(row('p50', ...columns).highest).toEqual([0]);
    // 90,000 ÷ 1.2 = 75,000, less than 80,000 ÷ 1
    expect(row('real-p50', ...columns)).toMatchObject({ values: [75_000, 80_000], highest: [1] });
  });

  test('what is missing is no value, no difference and never lowest', () => {
    expect(row('p50', column('a', null), column('b', 60_000), column('c', 60_000))).toMatchObject({ values: [null, 60_000, 60_000], differs: false, highest: [] });
    expect(row('p50', column('a', null), column('b', 60_000))).toMatchObject({ differs: null, highest: [] });
    expect(row('p50', column('a', 60_000))).toMatchObject({ differs: null, highest: [] });
    expect(row('real-p50', column('a', 60_000, null)).values).toEqual([null]);
    expect(factRows([]).every(({ values, differs, highest }) => values.length + highest.length === 0 && differs === null)).toBe(true);
  });

  test('a zero is a value', () => {
    expect(row('employment', column('a', 1, 100, { employment: 0 }), column('b', 1, 100, { employment: null }), column('c', 1, 100, { employment: 10 }))).toMatchObject({ differs: true, highest: [2] });
  });
});

describe('which median leads', () => {
  test('the highest, then the others with what they lack, nearest first', () => {
    expect(leadOf([column('a', 60_000), column('b', 90_000), column('c', 80_000)], 'published')).toEqual({
      amount: 90_000,
      first: ['b'],
      behind: [{ code: 'c', less: 10_000 }, { code: 'a', less: 30_000 }],
      without: [],
    });
  });

  test('in average prices the lead may change', () => {
    // a: 90,000 ÷ 1.2 = 75,000
    expect(leadOf([column('a', 90_000, 120), column('b', 80_000)], 'real')).toMatchObject({ amount: 80_000, first: ['b'], behind: [{ code: 'a', less: 5_000 }] });
  });

  test('a tie is a tie, in the order of the columns', () => {
    expect(leadOf([column('z', 80_000), column('a', 80_000), column('m', 70_000)], 'published')).toMatchObject({ first: ['z', 'a'], behind: [{ code: 'm', less: 10_000 }] });
  });

  test('a column without the figure is left out by name', () => {
    const columns = [column('a', null), column('b', 60_000, null), column('c', 50_000)];
    expect(leadOf(columns, 'published')).toMatchObject({ first: ['b'], without: ['a'] });
    expect(leadOf(columns, 'real')).toMatchObject({ first: ['c'], behind: [], without: ['a', 'b'] });
    expect(leadOf([column('a', null)], 'published')).toBeNull();
    expect(leadOf([], 'real')).toBeNull();
  });

  test('every column is first, behind or without, and the gaps fill up to the lead', () => {
    const columns = fc.uniqueArray(fc.record({ code: fc.string(), median: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }), parity: fc.option(fc.integer({ min: 80, max: 120 }), { nil: null }) }), { selector: (c) => c.code, maxLength: 6 });
    fc.assert(
      fc.property(columns, fc.constantFrom('published' as const, 'real' as const), (drawn, by) => {
        const given = drawn.map(({ code, median, parity }) => column(code, median, parity));
        const lead = leadOf(given, by);
        const values = row(by === 'real' ? 'real-p50' : 'p50', ...given).values;
        if (!lead) return void expect(values.every((value) => value === null)).toBe(true);
        expect([...lead.first, ...lead.behind.map((b) => b.code), ...lead.without].sort()).toEqual(given.map((c) => c.code).sort());
        for (const { code, less } of lead.behind) {
          expect(less).toBeGreaterThan(0);
          expect(lead.amount - less).toBeCloseTo(values[given.findIndex((c) => c.code === code)]!, 6);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

const place = (code: string, name: string, kind: Place['kind'], states: string[], parity: number | null = 100): Place => ({ code, name, kind, states, parity: parity === null ? null : priceParity(parity) });
const us = place('US', 'United States', 'nation', []);
const maine = place('23', 'Maine', 'state', ['ME']);
const oregon = place('41', 'Oregon', 'state', ['OR']);
const portlandMaine = place('38860', 'Portland-South Portland, ME', 'metro', ['ME']);
const portlandOregon = place('38900', 'Portland-Vancouver-Hillsboro, OR-WA', 'metro', ['OR', 'WA'], 105);
const guam = place('6600001', 'Guam', 'nonmetro', ['GU'], null);
const reps = { soc: '41-3091', name: 'Sales reps, services', slug: 'services' };
const engineers = { soc: '41-9031', name: 'Sales engineers', slug: 'engineers' };
const at = (medians: Readonly<Record<string, number | null>>) => ({ [reps.soc]: new Map(Object.entries(medians).map(([code, median]) => [code, estimate(median)])) });
const side = (places: readonly Place[], medians: Readonly<Record<string, number | null>>) => placeColumns(places, reps, at(medians), ({ code }) => code) as readonly Column[];
const words = (places: readonly Place[], medians: Readonly<Record<string, number | null>>, by: 'published' | 'real' = 'published') => {
  const columns = side(places, medians);
  return highestWords(leadOf(columns, by), columns);
};

describe('in words', () => {
  test.each([
    ['one leads', { 38900: 70_000, US: 69_990 }, 'the median is highest around Portland: $70,000'],
    ['two tie for the lead', { 38900: 70_000, US: 70_000, 23: 60_000 }, 'the highest median is shared around Portland and in the United States: $70,000'],
    ['all the same', { 38900: 70_000, US: 70_000 }, 'the median is the same around Portland and in the United States: $70,000'],
    ['only one published', { 38900: null, US: 70_000 }, 'only one has a median, in the United States: $70,000'],
    ['none published', { 38900: null, US: null }, 'no median is published here'],
    ['one alone', { 38900: 70_000 }, 'the median is $70,000 around Portland'],
    ['nothing chosen', {}, 'nothing is chosen yet'],
  ])('%s', (_, medians: Record<string, number | null>, said) => {
    expect(words([portlandOregon, us, maine].filter(({ code }) => code in medians), medians)).toBe(said);
  });

  test('two cities of one name are told apart by their states', () => {
    expect(side([portlandMaine, portlandOregon, us], { 38860: 1, 38900: 2, US: 3 }).map((c) => c.said)).toEqual(['around Portland, ME', 'around Portland, OR-WA', 'in the United States']);
  });

  test('occupations are for, not in', () => {
    const tables = { ...at({ US: 70_000 }), [engineers.soc]: new Map([['US', estimate(120_000)]]) };
    const columns = occupationColumns([reps, engineers], us, tables, ({ slug }) => slug) as readonly Column[];
    expect(highestWords(leadOf(columns, 'published'), columns)).toBe('the median is highest for sales engineers: $120,000');
    expect(columns.map(({ code, href }) => [code, href])).toEqual([['41-3091', 'services'], ['41-9031', 'engineers']]);
  });

  test('a place or table on its way is undefined, not empty', () => {
    expect(placeColumns([undefined, us], reps, {}, () => '')).toEqual([undefined, undefined]);
    expect(occupationColumns([engineers], us, at({ US: 1 }), () => '')).toEqual([undefined]);
  });

  const missing = (more: Partial<Estimate>, median: number | null = 50_000, of = us) => missingWords({ ...side([of], { [of.code]: 1 })[0]!, estimate: estimate(median, more) }).join(' ');
  test('what is missing says why', () => {
    expect(missing({})).toBe('');
    expect(missing({}, null)).toBe('Pay: the survey withholds this pay estimate.');
    expect(missing({ employment: null, locationQuotient: null, employmentFlag: '**' })).toBe('People at work, and so share of jobs: the survey withholds the number of people.');
    expect(missing({ employment: null, locationQuotient: null, payFlag: 'row_not_published', employmentFlag: 'row_not_published' }, null)).toBe('Pay and people at work: the tables have neither pay nor a number of people here.');
    expect(missing({}, 50_000, guam)).toBe('Price level: our tables have none here.');
  });

  test('the larger areas: the states of a metro, then the nation; nothing holds the nation', () => {
    const all = [us, maine, oregon, portlandMaine, portlandOregon, guam];
    const larger = (...small: Place[]) => largerAreas(small, all).map((p) => p.name);
    expect(larger(portlandOregon)).toEqual(['Oregon', 'United States']);
    expect(larger(maine)).toEqual(['United States']);
    expect(larger(guam)).toEqual(['United States']);
    expect(larger(us)).toEqual([]);
    expect(larger()).toEqual([]);
  });

  test('the address of a page is worked out from the names', () => {
    const pageOf = placePages('/almanac/', [us, maine, portlandMaine, portlandOregon]);
    expect([us, maine, portlandMaine, portlandOregon].map(pageOf)).toEqual(['united-states', 'maine', 'portland-me', 'portland-or'].map((slug) => `/almanac/salaries/places/${slug}/`));
  });
});
