import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { profileOf } from '../../src/data/areas.ts';
import { metroRanking, nameOfArea, nonmetroRanking, stateRanking } from '../../src/data/rankings.ts';
import { allAreas } from '../../src/data/wages.ts';
import { fewestPeers, peerGroup, salesJobs } from '../../src/domain/area-profile/index.ts';

const socs = salesJobs.map(({ soc }) => soc);

describe('nonmetropolitan areas by median pay', () => {
  const nonmetro = parse<Readonly<Record<string, string>>>(readFileSync('content/data/oews-nonmetro/may-2025.csv', 'utf8'), { columns: true });
  const { rows, of, leftOut: others } = nonmetroRanking('41-3091', 'pay');

  test('services reps, from the table by hand: Kansas at $52,830 is 33rd of 41, Sussex in Delaware first', () => {
    const own = nonmetro.filter((r) => r.occ_code === '41-3091' && !['Guam', 'Virgin Islands'].includes(r.area_name!));
    const enough = own.filter((r) => r.employment !== '' && Number(r.employment) >= 500 && r.a_median !== '');
    // 135 areas: 41 have 500 people and a median, two have no count, 92 are too small: 41 + 2 + 92 = 135
    expect([own.length, enough.length, own.filter((r) => r.employment === '').length]).toEqual([135, 41, 2]);
    expect([of, rows.length, others.length]).toEqual([135, 41, 94]);
    expect(enough.filter((r) => Number(r.a_median) > 52_830)).toHaveLength(32);
    expect(rows[32]).toMatchObject({ code: '2000006', rank: 33, tied: false, median: 52_830, employment: 1650 });
    expect([nameOfArea(rows[0]!.code), rows[0]!.median, nameOfArea(rows[40]!.code), rows[40]!.median]).toEqual(['Sussex Delaware nonmetropolitan area', 82_790, 'Northeast Oklahoma nonmetropolitan area', 36_140]);
    // Two areas at $56,970 share a rank, and so do two at $56,790.
    expect(rows.filter((r) => r.tied).map((r) => r.median)).toEqual([56_970, 56_970, 56_790, 56_790]);
  });

  test('Guam and the Virgin Islands are not among them, and none has a price level', () => {
    for (const soc of socs) {
      const ranking = nonmetroRanking(soc, 'pay');
      const all = [...ranking.rows, ...ranking.leftOut.map((l) => l.candidate)];
      expect(all).toHaveLength(135);
      expect(all.filter((c) => !nameOfArea(c.code).includes('nonmetropolitan area') || c.parity !== null)).toEqual([]);
    }
  });
});

test('every rank that a page of an area tells can be looked up in a ranking, and the reverse', () => {
  const lists = { metro: metroRanking, state: stateRanking, nonmetro: nonmetroRanking } as const;
  let told = 0;
  for (const area of allAreas) {
    const group = peerGroup(area);
    for (const { soc, byMedian, byReal } of profileOf(area.code).jobs)
      for (const [order, standing] of [['pay', byMedian], ['real', byReal]] as const) {
        const rows = group === null ? [] : lists[group](soc, order).rows;
        const listed = rows.length >= fewestPeers ? rows.find((r) => r.code === area.code) : undefined;
        expect(standing && [standing.rank, standing.of, standing.tied.length > 0], `${area.name} ${soc} ${order}`).toEqual(listed ? [listed.rank, rows.length, listed.tied] : null);
        if (standing) told += 1;
      }
  }
  expect(told).toBeGreaterThan(2000);
});
