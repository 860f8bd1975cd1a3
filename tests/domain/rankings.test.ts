import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsOf, firstRows, lastRows, rankBy, rankingOrders, type Candidate } from '../../src/domain/rankings/index.ts';
import { priceParity, usdPerYear } from '../../src/domain/shared/quantity.ts';
import { endsInWords, formatRank, leadersInWords, ranksInWords, rulesInWords } from '../../src/format/ranking-words.ts';

const place = (code: string, employment: number | null, median: number | null, parity: number | null = 100, locationQuotient: number | null = 1): Candidate => ({
  code, employment, locationQuotient, median: median === null ? null : usdPerYear(median), parity: parity === null ? null : priceParity(parity),
});
const places = [
  place('a', 500, 60_000, 120),
  place('b', 900, 55_000, 100),
  place('c', 499, 90_000, 100),
  place('d', null, 95_000, 100),
  place('e', 700, null, 100),
  place('f', 800, 55_000, null),
];
const shown = (order: (typeof rankingOrders)[number]) => rankBy(order, places, 500).rows.map((r) => `${formatRank(r)} ${r.code}`);
const out = (order: (typeof rankingOrders)[number]) => rankBy(order, places, 500).leftOut.map((l) => `${l.candidate.code} ${l.because}`);

describe('who is ranked', () => {
  test('by what the median buys: 55,000 at 100 before 60,000 at 120, which buys 50,000', () => {
    expect(shown('real')).toEqual(['1 b', '2 a']);
    expect(out('real')).toEqual(['c too-few', 'd no-count', 'e no-pay', 'f no-price-level']);
    expect(rankBy('real', places, 500).rows[1]!.real).toBe(50_000);
  });

  test('by pay: a price level is not needed, and equal medians share a rank', () => {
    expect(shown('pay')).toEqual(['1 a', '=2 b', '=2 f']);
    expect(out('pay')).toEqual(['c too-few', 'd no-count', 'e no-pay']);
  });

  test('by people at work: a median is not needed', () => {
    expect(shown('jobs')).toEqual(['1 b', '2 f', '3 e', '4 a']);
    expect(out('jobs')).toEqual(['c too-few', 'd no-count']);
  });

  test('everyone is ranked once or left out once, whatever the table holds; order of the table does not matter', () => {
    const candidate = fc.tuple(fc.option(fc.integer({ min: 0, max: 2000 }), { nil: null }), fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }), fc.option(fc.integer({ min: 50, max: 150 }), { nil: null }), fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }));
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 40 }), fc.constantFrom(...rankingOrders), fc.integer({ min: 1, max: 12 }), (cells, order, count) => {
        const list = cells.map(([people, median, parity, quotient], i) => place(String(i).padStart(2, '0'), people, median, parity, quotient));
        const ranking = rankBy(order, list, 500);
        expect([...ranking.rows.map((r) => r.code), ...ranking.leftOut.map((l) => l.candidate.code)].sort()).toEqual(list.map((c) => c.code));
        expect(rankBy(order, [...list].reverse(), 500).rows).toEqual(ranking.rows);
        for (const row of ranking.rows) {
          expect(row.employment).toBeGreaterThanOrEqual(500);
          expect(row.tied).toBe(ranking.rows.filter((r) => r.rank === row.rank).length > 1);
        }
        const { first, last } = endsOf(ranking.rows, count);
        if (last) {
          expect(first.at(-1)!.rank).toBeLessThan(last[0]!.rank);
          expect(first.length).toBeGreaterThanOrEqual(count);
          expect(last.length).toBeGreaterThanOrEqual(count);
        } else expect(first).toEqual(ranking.rows);
      }),
    );
  });
});

describe('the two ends', () => {
  const { rows } = rankBy('pay', [place('a', 500, 9), place('b', 500, 8), place('c', 500, 8), place('d', 500, 7), place('e', 500, 7), place('f', 500, 6)], 500);
  test('a tie at the edge comes along', () => {
    expect(firstRows(rows, 2).map((r) => r.code)).toEqual(['a', 'b', 'c']);
    expect(lastRows(rows, 2).map((r) => r.code)).toEqual(['d', 'e', 'f']);
    expect(ranksInWords(lastRows(rows, 2))).toBe('Ranks 4 to 6');
  });
  test('too few rows are one list', () => {
    expect(endsOf(rows, 4)).toEqual({ first: rows, last: null });
    expect(endsOf([], 4)).toEqual({ first: [], last: null });
  });
});

describe('in words', () => {
  const name = (code: string) => ({ a: 'Akron, OH', b: 'Boise City, ID', c: 'Cary, NC', d: 'Dover, DE' })[code] ?? code;
  const told = (...amounts: number[]) => endsInWords(rankBy('pay', amounts.map((n, i) => place('abcd'[i]!, 500, n)), 500), name);

  test('one first and one last', () => {
    expect(told(90_000, 80_000, 70_000)).toEqual(['Akron, OH ranks first of the 3 metros ranked, with a median of $90,000.', 'Cary, NC ranks last, with a median of $70,000.']);
  });
  test('ties are said at either end', () => {
    expect(told(90_000, 90_000, 70_000)[0]).toBe('Akron, OH and Boise City, ID tie for first of the 3 metros ranked, each with a median of $90,000.');
    expect(told(90_000, 70_000, 70_000, 70_000)[1]).toBe('Three metros tie for last, each with a median of $70,000.');
    // No sentence opens with a digit, however many tie.
    const eleven = rankBy('pay', [place('a', 500, 9), ...Array.from({ length: 11 }, (_, i) => place(`b${i}`, 500, 8))], 500);
    expect(endsInWords(eleven, name)[1]).toBe('Altogether 11 metros tie for last, each with a median of $8.');
  });
  test('nobody is last where all tie, or where only one or none is ranked', () => {
    expect(told(90_000)).toEqual(['Akron, OH is the only metro ranked, with a median of $90,000.']);
    expect(told(90_000, 90_000)).toHaveLength(1);
    expect(told()).toEqual(['No metro can be ranked.']);
    expect(leadersInWords(rankBy('pay', [], 500), name)).toBeNull();
  });
  test('the rules carry every count, and name a few', () => {
    expect(rulesInWords(rankBy('real', places, 500), 'metro', name)).toEqual([
      'Ranked: 2 of 6 metros. Each has at least 500 people in the job; the smallest number here is 500.',
      'Left out, fewer than 500 people in the job: 1 (Cary, NC).',
      'Left out, number of people not published: 1 (Dover, DE).',
      'Left out, median not published: 1 (e).',
      'Left out, no price level, as everywhere in Puerto Rico: 1 (f).',
      'A place that is left out is counted once, under the first reason that holds.',
      'Equal amounts share a rank, marked “=”, and the next rank is skipped. Ties stand in order of area code.',
      '“In U.S. prices” is the median ÷ (local price level ÷ 100). Ranks use unrounded amounts, so two that look equal here may differ by cents.',
    ]);
    expect(rulesInWords(rankBy('real', [], 500), 'state', name)[0]).toBe('Ranked: none of 0 states, counting D.C. and Puerto Rico. A rank takes at least 500 people in the job.');
    expect(rulesInWords(rankBy('pay', [place('a', 490, 9)], 500), 'nonmetro', name).slice(0, 2)).toEqual(['Ranked: none of 1 nonmetropolitan areas. A rank takes at least 500 people in the job.', 'Left out, fewer than 500 people in the job: 1 (Akron, OH).']);
  });
});
