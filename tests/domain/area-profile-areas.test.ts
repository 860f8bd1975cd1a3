import { describe, expect, test } from 'vitest';
import { figures, profileOf, slugOfArea, tablesOf, taxHere } from '../../src/data/areas.ts';
import { metroRanking, stateRanking } from '../../src/data/rankings.ts';
import { allAreas, estimateOf } from '../../src/data/wages.ts';
import { absenceOf, fewestPublished, gapsOf, leadOf, mostNearby, mostSimilar, rankOf, relationTo, salesJobs, servicesReps, similarRule, similarSize, summaryOf, taxOf } from '../../src/domain/area-profile/index.ts';
import { realPay } from '../../src/domain/wage-distribution/index.ts';

const profiles = allAreas.map(({ code }) => profileOf(code));
type Profile = (typeof profiles)[number];
const taxWords = (p: Profile) => {
  const tax = taxHere(p);
  return tax && !p.thin ? taxOf(tax, p.area.states.length, figures) : [];
};
/** Every generated text of a page, each with sentences of its own. */
const texts = (p: Profile): readonly string[] => [
  ...leadOf(p, figures), summaryOf(p, figures), ...rankOf(p, figures), ...gapsOf(p), ...(similarRule(p) ? [similarRule(p)] : []), ...taxWords(p),
  ...p.jobs.filter((j) => j.estimate.pay[50] === null).map((j) => `${absenceOf(j, figures)}.`),
];
const sentences = (text: string) => text.replaceAll('D.C.', 'DC').replaceAll('U.S.', 'US').replaceAll('St. ', 'St ').split(/(?<=[.?!]) /);
const each = (check: (p: Profile) => void) => profiles.forEach(check);

describe('every sentence of every area', () => {
  test('583 areas speak', () => {
    expect(profiles).toHaveLength(583);
    each((p) => expect(leadOf(p, figures).length, p.area.name).toBeGreaterThan(0));
  });

  test('none has a hole, a double space, a doubled mark or an article before the wrong sound', () => {
    each((p) => {
      for (const text of texts(p)) {
        expect(text, p.area.name).not.toMatch(/null|NaN|undefined|Infinity|\[object|\$0\b|\$-/);
        expect(text, p.area.name).not.toMatch(/ {2}|\.\.|,,| [.,;:]|\bthe the\b/);
        expect(text, p.area.name).not.toMatch(/\ba (8|11\b|18\b|[aeio])|\ban (?![aeiou8])/i);
        expect(text, p.area.name).toMatch(/^[A-Z].*[.]$/);
      }
    });
  });

  test('none is empty or longer than 28 words', () => {
    each((p) => {
      for (const sentence of texts(p).flatMap(sentences)) {
        const words = sentence.split(/\s+/).filter((w) => /[A-Za-z0-9]/.test(w));
        expect(words.length, sentence).toBeGreaterThan(2);
        expect(words.length, sentence).toBeLessThanOrEqual(28);
      }
    });
  });

  test('a lead has one or two sentences, and every amount in it is in the area’s or the nation’s row', () => {
    each((p) => {
      const lead = leadOf(p, figures);
      expect(lead.length, p.area.name).toBeLessThanOrEqual(2);
      const { main } = p;
      const given = main ? [main.estimate.pay[50], main.real, main.national, ...(p.kind === 'nation' ? [main.estimate.pay[25], main.estimate.pay[75]] : [])].flatMap((a) => (a === null ? [] : [figures.usd(a)])) : [];
      const said = lead.join(' ').match(/\$[\d,]+\d/g) ?? [];
      expect(said.filter((amount) => !given.includes(amount)), lead.join(' ')).toEqual([]);
      if (main) expect(said[0], p.area.name).toBe(figures.usd(main.estimate.pay[50]!));
    });
  });

  test('the words beside the national median are the ones its distance asks for', () => {
    each(({ main, kind, thin, area, ...p }) => {
      const lead = leadOf({ main, kind, thin, area, ...p }, figures).join(' ');
      if (!main || thin || kind === 'nation') return expect(lead).not.toMatch(/the national|nation’s/);
      const relation = relationTo(estimateOf(area.code, main.soc).pay[50]!, estimateOf('US', main.soc).pay[50]!);
      expect(lead, area.name).toContain(relation === 'the same as' ? ', the same as the nation’s.' : `, ${relation} the national ${figures.usd(estimateOf('US', main.soc).pay[50]!)}`);
    });
  });

  test('prices are said to be above average exactly where the level is above 101, below where it is below 99', () => {
    each((p) => {
      const lead = leadOf(p, figures).join(' ');
      const prices = p.main?.soc === servicesReps && !p.thin && p.kind !== 'nation';
      expect(/Prices here run .* above/.test(lead), p.area.name).toBe(prices && p.area.parity !== null && p.area.parity > 101);
      expect(/Prices here run .* below/.test(lead), p.area.name).toBe(prices && p.area.parity !== null && p.area.parity < 99);
      expect(/have no level for this area/.test(lead), p.area.name).toBe(prices && p.area.parity === null);
    });
  });

  test('no two areas share a summary, and none is cut short by search engines', () => {
    const all = profiles.map((p) => summaryOf(p, figures));
    expect(new Set(all).size).toBe(583);
    for (const text of all) expect(text.length, text).toBeLessThanOrEqual(180);
  });
});

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
          if (group === 'metro' || group === 'state') expect(jobs.find((j) => j.soc === soc)![by]?.rank, `${area.name} ${soc} ${order}`).toBe(ranks.get(area.code));
        });
      }
    }
  });

  test('three areas are thin, and each leads on to a place with a full page', () => {
    const thin = profiles.filter((p) => p.thin);
    expect(thin.map((p) => slugOfArea(p.area.code))).toEqual(['eagle-pass-tx', 'guayama-pr', 'puerto-rico-nonmetro']);
    for (const { published, above } of thin) {
      expect(published).toBeLessThan(fewestPublished);
      expect(profileOf(above!.code).thin).toBe(false);
    }
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
      expect(similar.length).toBeLessThanOrEqual(mostSimilar);
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

  test('its sources are the tables that its figures stand in', () => {
    each((p) => {
      const tables = tablesOf(p);
      expect(new Set(tables).size, p.area.name).toBe(tables.length);
      expect(tables.some((t) => t.startsWith('rpp-')), p.area.name).toBe(p.area.parity !== null && p.kind !== 'nation' && !p.thin);
    });
  });
});
