import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { payHistory } from '../../src/data/pay-history.ts';
import { rankingRows } from '../../src/data/page-files.ts';
import { metroRanking, nameOfArea, stateRanking } from '../../src/data/rankings.ts';
import { rankingOrders } from '../../src/domain/rankings/index.ts';
import { csvText } from '../../src/format/csv.ts';
import { formatPoint } from '../../src/format/history-words.ts';
import { formatRank, rankingSummary, rulesInWords } from '../../src/format/ranking-words.ts';

type Row = Readonly<Record<string, string>>;
const table = (name: string) => parse<Row>(readFileSync(`content/data/${name}.csv`, 'utf8'), { columns: true });
const metros = table('oews-metro/may-2025');
const states = table('oews-state/may-2025');
const socs = ['41-3091', '41-4011', '41-4012', '41-9031', '11-2022', '41-1012', '41-3011', '41-9041', '41-3031'];
const row = (area: string, soc: string) => metros.find((r) => r.area_code === area && r.occ_code === soc)!;
const shown = (soc: string, order: (typeof rankingOrders)[number]) => metroRanking(soc, order).rows.map((r) => `${formatRank(r)} ${nameOfArea(r.code)}`);
const leftOut = (soc: string, order: (typeof rankingOrders)[number]) => {
  const counts: Record<string, number> = {};
  for (const { because } of metroRanking(soc, order).leftOut) counts[because] = (counts[because] ?? 0) + 1;
  return counts;
};

describe('services reps by median pay, from the table by hand', () => {
  const of = metros.filter((r) => r.occ_code === '41-3091');
  const enough = of.filter((r) => r.employment !== '' && Number(r.employment) >= 500);
  const list = metroRanking('41-3091', 'pay');

  test('393 metros: 207 ranked, 183 with fewer than 500 people, 2 without a count, 1 without a median', () => {
    expect(of).toHaveLength(393);
    expect(of.filter((r) => r.employment !== '' && Number(r.employment) < 500)).toHaveLength(183);
    expect(of.filter((r) => r.employment === '')).toHaveLength(2);
    expect(enough.filter((r) => r.a_median === '').map((r) => r.area_name)).toEqual(['Ogden, UT']);
    // 393 − 183 − 2 − 1 = 207
    expect([list.of, list.rows.length]).toEqual([393, 207]);
    expect(leftOut('41-3091', 'pay')).toEqual({ 'too-few': 183, 'no-count': 2, 'no-pay': 1 });
    expect(Math.min(...list.rows.map((r) => r.employment!))).toBe(500);
  });

  test('first San Jose at $116,510, last San Juan at $28,960', () => {
    const medians = enough.filter((r) => r.a_median !== '').map((r) => Number(r.a_median));
    expect([Math.max(...medians), Math.min(...medians)]).toEqual([116_510, 28_960]);
    expect(list.rows[0]).toMatchObject({ code: '41940', rank: 1, tied: false, median: 116_510, employment: 13_390 });
    expect(list.rows.at(-1)).toMatchObject({ code: '41980', rank: 207, median: 28_960, parity: null, real: null });
  });

  test('Atlantic City and Kansas City tie at $64,950: 58 stand above, so both are 59th and nobody is 60th', () => {
    expect([row('12100', '41-3091').a_median, row('28140', '41-3091').a_median]).toEqual(['64950', '64950']);
    expect(enough.filter((r) => Number(r.a_median) > 64_950)).toHaveLength(58);
    expect(shown('41-3091', 'pay').slice(58, 60)).toEqual(['=59 Atlantic City-Hammonton, NJ', '=59 Kansas City, MO-KS']);
    expect(list.rows.map((r) => r.rank)).not.toContain(60);
  });
});

describe('sales engineers by what the median buys, from the tables by hand', () => {
  test('20 metros of 393: 121 are too small, 252 have no count, none lacks a median or a price level', () => {
    // 20 + 121 + 252 = 393
    expect(metroRanking('41-9031', 'real').rows).toHaveLength(20);
    expect(leftOut('41-9031', 'real')).toEqual({ 'too-few': 121, 'no-count': 252 });
    expect(rulesInWords(metroRanking('41-9031', 'real'), 'metro', nameOfArea)).toContain('Left out, no price level, as everywhere in Puerto Rico: none.');
  });

  test('Austin passes Seattle: $137,960 at 98.066 buys more than $153,560 at 111.133', () => {
    const parity = new Map(table('rpp-metro/2024').map((r) => [r.cbsa!, Number(r.rpp_all)]));
    expect([parity.get('12420'), parity.get('42660')]).toEqual([98.066, 111.133]);
    // 137,960 ÷ 0.98066 = 140,680.8; 153,560 ÷ 1.11133 = 138,176.8
    const { rows } = metroRanking('41-9031', 'real');
    expect(rows.slice(2, 4).map((r) => [r.code, r.rank, Math.round(r.real!)])).toEqual([['12420', 3, 140_681], ['42660', 4, 138_177]]);
    expect(rows.map((r) => nameOfArea(r.code)).filter((_, i) => i === 0 || i === 19)).toEqual(['San Jose-Sunnyvale-Santa Clara, CA', 'Minneapolis-St. Paul-Bloomington, MN-WI']);
  });

  test('by people at work Atlanta and Detroit share the 8th rank with 1,250, in order of code', () => {
    expect(shown('41-9031', 'jobs').slice(7, 9)).toEqual(['=8 Atlanta-Sandy Springs-Roswell, GA', '=8 Detroit-Warren-Dearborn, MI']);
    expect(metroRanking('41-9031', 'jobs').rows[9]!.rank).toBe(10);
  });
});

test('only metros of Puerto Rico are left out for want of a price level', () => {
  for (const soc of socs)
    for (const { candidate, because } of metroRanking(soc, 'real').leftOut) if (because === 'no-price-level') expect(nameOfArea(candidate.code), soc).toMatch(/, PR$/);
});

test('every ranking of every occupation: ranks and counts agree with the table', () => {
  const parity = new Map(table('rpp-metro/2024').map((r) => [r.cbsa!, Number(r.rpp_all)]));
  for (const soc of socs) {
    const of = metros.filter((r) => r.occ_code === soc && r.employment !== '' && Number(r.employment) >= 500);
    const amounts = {
      pay: of.flatMap((r) => (r.a_median ? [Number(r.a_median)] : [])),
      real: of.flatMap((r) => (r.a_median && parity.has(r.area_code!) ? [(Number(r.a_median) * 100) / parity.get(r.area_code!)!] : [])),
      jobs: of.map((r) => Number(r.employment)),
      concentration: of.flatMap((r) => (r.location_quotient ? [Number(r.location_quotient)] : [])),
    };
    for (const order of rankingOrders) {
      const found = metroRanking(soc, order);
      const amount = (r: (typeof found.rows)[number]) => ({ pay: r.median, real: r.real, jobs: r.employment, concentration: r.locationQuotient })[order]!;
      expect(found.rows.map(amount), `${soc} ${order}`).toEqual(amounts[order].sort((a, b) => b - a));
      for (const r of found.rows) expect(r.rank).toBe(1 + amounts[order].filter((a) => a > amount(r)).length);
      expect(found.rows.length + found.leftOut.length).toBe(393);
    }
  }
});

test('52 states and territories, ranked by the same rules; the rest keep a reason', () => {
  expect(new Set(states.map((r) => r.area_code)).size).toBe(52);
  for (const soc of socs)
    for (const order of ['real', 'pay'] as const) {
      const { rows, leftOut: others, of } = stateRanking(soc, order);
      expect([of, rows.length + others.length]).toEqual([52, 52]);
      for (const r of rows) expect(Number(states.find((s) => s.area_code === r.code && s.occ_code === soc)!.employment)).toBeGreaterThanOrEqual(500);
    }
  // Telemarketers in Virginia: a median of $37,440, but no count, so it cannot be said whether 500 people stand behind it.
  expect(stateRanking('41-9041', 'pay').leftOut).toContainEqual({ candidate: expect.objectContaining({ code: '51', median: 37_440, employment: null }), because: 'no-count' });
});

test('the file of a ranking holds every metro once, ranked first, and reads back', () => {
  for (const order of rankingOrders) {
    const rows = parse<Row>(csvText(rankingRows('41-3091', order)), { columns: true });
    const among = rows.filter((r) => r.ranked_among === 'metros');
    expect(among).toHaveLength(393);
    expect(among.filter((r) => r.rank !== '').map((r) => r.area_code)).toEqual(metroRanking('41-3091', order).rows.map((r) => r.code));
    expect(among.filter((r) => (r.rank === '') !== (r.not_ranked_because !== ''))).toEqual([]);
    expect(rows.filter((r) => r.ranked_among === 'states')).toHaveLength(order === 'real' || order === 'pay' ? 52 : 0);
    for (const r of among) expect([r.employment, r.a_median]).toEqual([row(r.area_code!, '41-3091').employment, row(r.area_code!, '41-3091').a_median]);
  }
});

test('a description of a page fits 160 letters, with the longest name that an occupation may have', () => {
  for (const soc of socs) for (const order of rankingOrders) expect(rankingSummary(metroRanking(soc, order), 'x'.repeat(34), 'May 2025').length).toBeLessThanOrEqual(160);
});

describe('national pay since 2020', () => {
  const at = (soc: string, year: number) => payHistory(soc).find((y) => y.year === year)!;

  test('sales managers: the 90th percentile is at least the top code until 2024, and $290,540 in 2025', () => {
    expect(payHistory('11-2022').map((y) => formatPoint(y.points[90], 'nominal'))).toEqual(['$208,000 or more', '$208,000 or more', '$239,200 or more', '$239,200 or more', '$239,200 or more', '$290,540']);
    // 208,000 × 321.465 ÷ 256.394 = 260,789.10…, said rounded down
    expect(formatPoint(at('11-2022', 2020).points[90], 'real')).toBe(`$${Math.floor((208_000 * 321.465) / 256.394).toLocaleString('en-US')} or more`);
  });

  test('sales engineers: $108,830 in May 2020 is $136,450 in dollars of May 2025', () => {
    // 108,830 × 321.465 ÷ 256.394 = 34,985,035.95 ÷ 256.394 = 136,450.3…
    expect(formatPoint(at('41-9031', 2020).points[50], 'real')).toBe('$136,450');
    expect(at('41-9031', 2020).employment).toBe(63_780);
  });

  test('every year and percentile of the table is there, and only marked cells are bounds', () => {
    const national = table('oews-national/may-2020-2025');
    for (const soc of socs)
      for (const { year, points } of payHistory(soc)) {
        const source = national.find((r) => r.occ_code === soc && r.year === String(year))!;
        for (const [p, column] of [[10, 'a_pct10'], [25, 'a_pct25'], [50, 'a_median'], [75, 'a_pct75'], [90, 'a_pct90']] as const) {
          const point = points[p];
          expect(point.kind, `${soc} ${year} ${column}`).toBe(source[column] === '' ? 'at-least' : 'published');
          if (point.kind === 'published') expect(point.nominal).toBe(Number(source[column]));
        }
      }
  });
});
