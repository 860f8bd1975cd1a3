import { describe, expect, test } from 'vitest';
import { rankingLinks } from '../../src/components/areas/ranking-links.ts';
import { documentsOf, figures, profileOf, publishedLevel, slugOfArea, tablesOf } from '../../src/data/areas.ts';
import { metroRanking, stateRanking } from '../../src/data/rankings.ts';
import { tableRows } from '../../src/data/tables.ts';
import { estimateOf, parityTables, wageTables } from '../../src/data/wages.ts';
import { stripScale } from '../../src/charts/strip-scale.ts';
import { stripRows } from '../../src/components/areas/OccupationRows.tsx';
import { around, fewestPeers, fewestPublished, leadOf, mostNearby, mostSimilar, salesJobs, servicesReps, similarSize } from '../../src/domain/area-profile/index.ts';
import { realPay } from '../../src/domain/wage-distribution/index.ts';
import { each, profiles, taxWords, type Profile } from './every-area.ts';

describe('every profile', () => {
  test('has the nine occupations once, highest median first, unpublished last', () => {
    each(({ jobs, published, area }) => {
      expect(jobs.map((j) => j.soc).sort(), area.name).toEqual(salesJobs.map((j) => j.soc).sort());
      const medians = jobs.slice(0, published).map((j) => j.estimate.pay[50]!);
      expect(medians, area.name).toEqual([...medians].sort((a, b) => b - a));
      expect(jobs.slice(published).every((j) => j.estimate.pay[50] === null)).toBe(true);
    });
  });

  test('real pay is the median ÷ level × 100, and missing exactly with one of them', () => {
    each(({ jobs, area }) => {
      for (const j of jobs) expect(j.real, area.name).toBe(realPay(j.estimate.pay[50], area.parity));
    });
  });

  test('an unpublished median names the next larger area that has one', () => {
    each(({ jobs, area, kind }) => {
      for (const j of jobs) {
        if (j.estimate.pay[50] !== null || kind === 'nation') expect(j.instead).toBeNull();
        else expect(j.instead?.median, `${area.name} ${j.soc}`).toBe(estimateOf(j.instead!.code, j.soc).pay[50]);
      }
    });
  });

  test('ranks are those of the ranking pages', () => {
    for (const { soc } of salesJobs) {
      for (const [order, by] of [['pay', 'byMedian'], ['real', 'byReal']] as const) {
        const rows = [...metroRanking(soc, order).rows, ...stateRanking(soc, order).rows];
        const ranks = new Map(rows.map((r) => [r.code, r.rank]));
        each(({ area, group, jobs }) => {
          // A rank is told among ten or more.
          const peers = group === 'state' ? stateRanking(soc, order).rows : metroRanking(soc, order).rows;
          if ((group === 'metro' || group === 'state') && peers.length >= 10) expect(jobs.find((j) => j.soc === soc)![by]?.rank, `${area.name} ${soc} ${order}`).toBe(ranks.get(area.code));
        });
      }
    }
  });

  test('the larger area named has all of it: a metro in several states lies in none, a territory not in the nation’s figures', () => {
    const several = profiles.filter((p) => p.liesIn.length > 1);
    expect(several).toHaveLength(43);
    for (const p of several) expect([p.above?.code, p.liesIn.map((s) => s.states[0])], p.area.name).toEqual(['US', p.area.states]);
    each((p) => {
      const own = p.kind === 'metro' || p.kind === 'nonmetro';
      expect(p.liesIn.length, p.area.name).toBe(own ? p.area.states.length : 0);
      expect(p.above?.code, p.area.name).toBe(p.kind === 'nation' || p.kind === 'territory' ? undefined : p.liesIn.length === 1 ? p.liesIn[0]!.code : 'US');
    });
    // Washington: 29,300 services reps, the District of Columbia 3,120.
    expect(profileOf('47900').liesIn.map((s) => s.name)).toEqual(['District of Columbia', 'Virginia', 'Maryland', 'West Virginia']);
    expect([estimateOf('47900', servicesReps).employment, estimateOf('11', servicesReps).employment]).toEqual([29_300, 3_120]);
  });

  test('three areas are thin, and each leads on to a place with a full page', () => {
    const thin = profiles.filter((p) => p.thin);
    expect(thin.map((p) => slugOfArea(p.area.code))).toEqual(['eagle-pass-tx', 'guayama-pr', 'puerto-rico-nonmetro']);
    for (const { published, leadsTo } of thin) {
      expect(published).toBeLessThan(fewestPublished);
      expect(profileOf(leadsTo!.code).thin).toBe(false);
    }
    // Eagle Pass: 49,380 ÷ 0.83805 = 58,922.50 less a cent; 100 − 83.805 = 16.195.
    expect(leadOf(thin[0]!, figures)[1]).toBe('Prices here run 16.2% below the national average, so the median buys what $58,922 would at average prices.');
    expect(leadOf(thin[2]!, figures)[1]).toBe('The Bureau of Economic Analysis publishes no price level for Puerto Rico, so we cannot say what that buys.');
  });

  test('near places share a state, never the area itself, and are no more than the page holds', () => {
    each(({ area, nearby, nearbyLeft, kind }) => {
      expect(nearby.length, area.name).toBeGreaterThan(0);
      expect(nearby.length).toBeLessThanOrEqual(mostNearby);
      expect(nearbyLeft > 0).toBe(nearbyLeft > 0 && nearby.length === mostNearby);
      expect(nearby.some((n) => n.code === area.code), area.name).toBe(false);
      expect(new Set(nearby).size).toBe(nearby.length);
      if (kind === 'metro' || kind === 'nonmetro' || kind === 'state') for (const n of nearby) expect(n.states.some((s) => area.states.includes(s)), `${area.name}: ${n.name}`).toBe(true);
    });
  });

  test('similar places keep the rule that the page prints', () => {
    each(({ area, similar, main, kind }) => {
      // One more where two tie for the last place.
      expect(similar.length).toBeLessThanOrEqual(mostSimilar + 1);
      if (similar.length > 0) expect(['state', 'metro', 'nonmetro']).toContain(kind);
      const amount = (code: string, level: Profile['area']['parity']) => (area.parity === null ? estimateOf(code, main!.soc).pay[50]! : realPay(estimateOf(code, main!.soc).pay[50], level)!);
      for (const code of similar) {
        const other = profileOf(code);
        expect(other.area.kind, area.name).toBe(area.kind);
        const [a, b] = [main!.estimate.employment!, estimateOf(code, main!.soc).employment!];
        expect(Math.max(a, b) / Math.min(a, b), `${area.name}: ${other.area.name}`).toBeLessThanOrEqual(similarSize);
        expect(Math.abs(amount(code, other.area.parity) / amount(area.code, area.parity) - 1)).toBeLessThanOrEqual(0.1 + 1e-12);
      }
    });
  });

  test('a similar place is never left out for its code: whoever is not shown is further off than all who are', () => {
    each(({ area, similar, similarLeft, main, group }) => {
      if (similar.length === 0) return;
      const amount = (code: string) => (area.parity === null ? estimateOf(code, main!.soc).pay[50] : realPay(estimateOf(code, main!.soc).pay[50], profileOf(code).area.parity));
      const people = main!.estimate.employment!;
      const rest = profiles.filter((p) => p.group === group && p.area !== area && !similar.includes(p.area.code)).flatMap((p) => {
        const [theirs, count] = [amount(p.area.code), estimateOf(p.area.code, main!.soc).employment];
        return theirs === null || count === null || count * 2 < people || count > people * 2 || Math.abs(theirs - amount(area.code)!) > amount(area.code)! * 0.1 ? [] : [Math.abs(theirs - amount(area.code)!)];
      });
      expect(rest.length, area.name).toBe(similarLeft);
      const furthest = Math.max(...similar.map((code) => Math.abs(amount(code)! - amount(area.code)!)));
      expect(rest.every((distance) => distance > furthest), area.name).toBe(true);
    });
  });

  test('no rank is told among fewer than ten, on the page or in its file', () => {
    const told = profiles.flatMap((p) => p.jobs.flatMap((j) => [j.byMedian, j.byReal])).flatMap((s) => s ?? []);
    expect(Math.min(...told.map((s) => s.of))).toBeGreaterThanOrEqual(fewestPeers);
    expect(fewestPeers).toBe(10);
  });

  test('the list around an area cuts no tie: whoever shares a listed rank is listed or counted', () => {
    each(({ area, group, main }) => {
      const standing = main?.byMedian;
      if (!standing) return;
      const medians = profiles.filter((p) => p.group === group).flatMap((p) => {
        const { pay, employment } = estimateOf(p.area.code, main.soc);
        return pay[50] !== null && employment !== null && employment >= 500 ? [pay[50]] : [];
      });
      const rows = around(area.code, standing);
      for (const amount of new Set(rows.map((r) => r.amount))) {
        const told = rows.filter((r) => r.amount === amount).reduce((sum, r) => sum + 1 + r.more, 0);
        expect(told, area.name).toBe(medians.filter((m) => m === amount).length);
      }
      expect(rows.length, area.name).toBeLessThanOrEqual(8);
    });
    // Port St. Lucie, 57,960: the two before it share 58,240 and rank 149th, so 150 is skipped.
    const port = around('38940', profileOf('38940').main!.byMedian!);
    expect(port.map((r) => [r.rank, r.amount])).toEqual([[149, 58_240], [149, 58_240], [151, 58_050], [152, 57_960], [153, 57_910], [154, 57_840]]);
  });

  test('near places stand by people in the job that is shown: Ogden’s by reps of other wholesale goods', () => {
    // Utah as a whole first; then 8,370 in Salt Lake City, 1,870 in Provo, 600 in Logan, 580 in St. George, 540 in the High Desert, 370 in the Fringe.
    expect(profileOf('36260').nearby.map((a) => estimateOf(a.code, '41-4012').employment)).toEqual([13_900, 8_370, 1_870, 600, 580, 540, 370]);
    each(({ nearby, main }) => {
      const parts = nearby.filter((a) => a.kind === 'metro' || (a.kind === 'nonmetro' && a.name.includes('nonmetropolitan'))).map((a) => estimateOf(a.code, main?.soc ?? servicesReps).employment ?? -1);
      expect(parts).toEqual([...parts].sort((a, b) => b - a));
    });
  });

  test('nothing is drawn beyond the end of its axis: not a point, not the U.S. median', () => {
    each(({ jobs, area, thin }) => {
      if (thin) return;
      const rows = stripRows(jobs);
      const { to } = stripScale(rows);
      for (const { pay, mark } of rows) for (const amount of [pay[10], pay[25], pay[50], pay[75], pay[90], mark ?? null]) expect(amount ?? 0, area.name).toBeLessThanOrEqual(to);
    });
    // Guam: financial sales agents and the rest end below 140,000; the U.S. median of sales managers is 148,270.
    const guam = stripRows(profileOf('6600001').jobs);
    expect(Math.max(...guam.map((r) => r.pay[90] ?? 0))).toBeLessThanOrEqual(140_000);
    expect([Math.max(...guam.map((r) => r.mark ?? 0)), stripScale(guam).to]).toEqual([148_270, 150_000]);
  });

  test('the tax line says what it rests on, and which taxes come on top, as content/data/tax says', () => {
    const lines = profiles.flatMap((p) => (p.thin || p.kind === 'metro' ? [] : [[p.area.states[0], taxWords(p).join(' ')] as const]));
    const states = (pattern: RegExp) => [...new Set(lines.filter(([, text]) => pattern.test(text)).map(([state]) => state))].sort().join(' ');
    expect(states(/ by rules partly carried over from 2025\./)).toBe('AR AZ CA DC ID MA MD ME NE OR UT VT');
    expect(states(/ by a bill whose signature we could not confirm\./)).toBe('GA');
    // Every county of Indiana and Maryland takes an income tax; elsewhere some cities, counties or school districts do, or none.
    expect(states(/County income tax comes on top\./)).toBe('IN MD');
    expect(states(/Local taxes on pay come on top where there are any\./)).toBe('AL CO DE IA KY MI MO NY OH OR PA WV');
  });

  test('a price level is stated with its table, and never for the nation, whose 100 is in none', () => {
    const held = new Map([...tableRows(parityTables.metro).map((r) => [r.cbsa, r.rpp_all] as const), ...tableRows(parityTables.state).map((r) => [r.fips, r.rpp_all] as const)]);
    each((p) => expect(publishedLevel(p)?.level, p.area.name).toBe(held.has(p.area.code) ? Number(held.get(p.area.code)) : undefined));
    expect([publishedLevel(profileOf('US')), publishedLevel(profileOf('19740'))]).toEqual([null, { level: 105.782, year: '2024' }]);
  });

  test('its sources are the tables that its figures stand in', () => {
    each((p) => {
      const tables = tablesOf(p);
      expect(new Set(tables).size, p.area.name).toBe(tables.length);
      expect(tables.some((t) => t.startsWith('rpp-')), p.area.name).toBe(p.area.parity !== null && p.kind !== 'nation' && p.main !== null);
      // A national amount stands on every page with a median, a state's on every short one.
      if (p.main) expect(tables, p.area.name).toContain(wageTables.nation);
      if (p.thin) expect(tables, p.area.name).toContain(wageTables.state);
    });
    expect(tablesOf(profileOf('20580'))).toEqual([wageTables.metro, wageTables.state, wageTables.nation, parityTables.metro]);
    expect(tablesOf(profileOf('25020'))).toEqual([wageTables.metro, wageTables.state]);
  });

  test('and the documents that its sentences rest on', () => {
    const ids = (code: string) => documentsOf(profileOf(code));
    // Denver has a price level and nothing withheld; Northwest Colorado has no level; Ogden's pay of services reps is withheld.
    expect([ids('19740'), ids('0800003'), ids('36260'), ids('US')]).toEqual([[], ['bea-rpp-methodology'], ['bls-oews-data-sources'], ['bls-oews-supporting-statement-2016']]);
    expect(ids('6600001')).toEqual(['bls-oews-supporting-statement-2016', 'bea-rpp-methodology']);
  });

  test('a rank can be looked up among its own kind', () => {
    expect(rankingLinks('x', 'nonmetro')[0]).toEqual({ href: '/salaries/rankings/x/by-pay/#nonmetro', text: 'nonmetro areas ranked by median pay' });
    expect(rankingLinks('x', 'state').map((l) => l.href)).toEqual(['/salaries/rankings/x/#states', '/salaries/rankings/x/by-pay/#states']);
    for (const group of ['metro', null] as const) expect(rankingLinks('x', group).map((l) => l.href)).toEqual(['/salaries/rankings/x/', '/salaries/rankings/x/by-pay/']);
  });
});
