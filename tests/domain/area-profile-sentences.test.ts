import { describe, expect, test } from 'vitest';
import { figures, profileOf } from '../../src/data/areas.ts';
import { allAreas, estimateOf } from '../../src/data/wages.ts';
import { absenceOf, coverageOf, gapsOf, leadOf, longestSummary, noLevelOf, rankOf, relationTo, servicesReps, similarRule, summaryOf, withholds } from '../../src/domain/area-profile/index.ts';
import { each, profiles, taxWords, type Profile } from './every-area.ts';

/** Every generated text of a page, each with sentences of its own. */
const texts = (p: Profile): readonly string[] => [
  ...leadOf(p, figures), ...(coverageOf(p) === null ? [] : [coverageOf(p)!]), summaryOf(p, figures), ...rankOf(p, figures), ...gapsOf(p), ...(similarRule(p) ? [similarRule(p)] : []), ...taxWords(p),
  ...p.jobs.filter((j) => j.estimate.pay[50] === null).map((j) => `${absenceOf(j, figures)}.`),
];
const sentences = (text: string) => text.replaceAll('D.C.', 'DC').replaceAll('U.S.', 'US').replaceAll('St. ', 'St ').split(/(?<=[.?!]) /);

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

  test('a lead has one or two parts, and every amount in it is in the area’s or the nation’s row', () => {
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
      if (!main || thin || kind === 'nation') return expect(lead).not.toMatch(/the national \$|nation’s/);
      const relation = relationTo(estimateOf(area.code, main.soc).pay[50]!, estimateOf('US', main.soc).pay[50]!);
      expect(lead, area.name).toContain(relation === 'the same as' ? ', the same as the nation’s.' : `, ${relation} the national ${figures.usd(estimateOf('US', main.soc).pay[50]!)}`);
    });
  });

  test('prices are said to be above average exactly where the level is above 101, below where it is below 99', () => {
    each((p) => {
      const lead = leadOf(p, figures).join(' ');
      const prices = p.main !== null && (p.thin || p.main.soc === servicesReps) && p.kind !== 'nation';
      expect(/Prices here run .* above/.test(lead), p.area.name).toBe(prices && p.area.parity !== null && p.area.parity > 101);
      expect(/Prices here run .* below/.test(lead), p.area.name).toBe(prices && p.area.parity !== null && p.area.parity < 99);
      expect(lead.includes(noLevelOf(p)), p.area.name).toBe(prices && p.area.parity === null);
    });
  });

  test('prices are said to turn the order around exactly where they do, by more than 2%', () => {
    const turned = profiles.filter((p) => {
      const [{ main }, lead] = [p, leadOf(p, figures).join(' ')];
      const [median, real, national] = [main?.estimate.pay[50] ?? 0, main?.real ?? 0, main?.national ?? 0];
      const speaks = main !== null && (main.soc === servicesReps || p.thin) && main.real !== null && p.kind !== 'nation';
      expect(lead.endsWith(', less than the national median.'), p.area.name).toBe(speaks && median > national && real < national * 0.98);
      expect(lead.endsWith(', more than the national median.'), p.area.name).toBe(speaks && median < national && real > national * 1.02);
      return lead.endsWith('than the national median.');
    });
    expect(turned).toHaveLength(14);
  });

  test('no two areas share a summary, and none is cut short by search engines', () => {
    const all = profiles.map((p) => summaryOf(p, figures));
    expect(new Set(all).size).toBe(583);
    expect(longestSummary).toBe(160);
    for (const text of all) expect(text.length, text).toBeLessThanOrEqual(160);
    // "… nine occupations, how it ranks and nearby places." would be 174 letters.
    expect(summaryOf(profileOf('0600006'), figures)).not.toContain('nearby');
  });

  test('no price level is said to be for the reason that its kind has: 134 nonmetro areas, ten in territories, nobody else', () => {
    const without = profiles.filter((p) => p.area.parity === null);
    const [territories, others] = [without.filter((p) => /for (Puerto Rico|Guam|the U\.S\. Virgin Islands), so/.test(noLevelOf(p))), without.filter((p) => /all nonmetro parts of a state together/.test(noLevelOf(p)))];
    expect([without.length, territories.length, others.length]).toEqual([144, 10, 134]);
    for (const p of territories) expect(['PR', 'GU', 'VI'], p.area.name).toContain(p.area.states[0]);
    for (const p of others) expect(p.kind, p.area.name).toBe('nonmetro');
  });

  test('national figures are said to leave a territory out on its page and on those of its areas, and on the nation’s', () => {
    each((p) => {
      const territory = { PR: 'Puerto Rico', GU: 'Guam', VI: 'the U.S. Virgin Islands' }[p.area.states[0] ?? ''];
      expect(coverageOf(p), p.area.name).toBe(
        p.kind === 'nation' ? 'The survey also covers Puerto Rico, Guam and the U.S. Virgin Islands, but leaves them out of these figures.'
        : territory ? `The survey’s national figures are for the 50 states and D.C.; they leave out ${territory}.` : null,
      );
    });
    // Reps of other wholesale goods, where every state publishes its number. Each number is rounded to ten: the sum may be off by 5 × 52 at most.
    const people = (codes: readonly string[]) => codes.reduce((sum, code) => sum + estimateOf(code, '41-4012').employment!, 0);
    const states = allAreas.filter((a) => a.kind === 'state').map((a) => a.code);
    expect([states.length, people(states), people(['US']), people(['72'])]).toEqual([51, 1_238_180, 1_238_190, 5_150]);
  });

  test('a job without a row may be nobody’s; only marked figures are called withheld', () => {
    each((p) => {
      const text = gapsOf(p).join(' ');
      const absent = p.jobs.filter((j) => j.estimate.payFlag === 'row_not_published');
      const marked = p.jobs.some((j) => j.estimate.payFlag === '*' || j.estimate.employmentFlag === '**');
      expect(text.includes('Either nobody here holds the job'), p.area.name).toBe(absent.length > 0);
      expect([withholds(p), text.includes('The survey screens every figure')], p.area.name).toEqual([marked, marked]);
      for (const job of absent) expect(absenceOf(job, figures)).not.toMatch(/withh/);
    });
  });
});
