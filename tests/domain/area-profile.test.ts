import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areaProfiles, areaSlugs, around, citiesOf, closeTo, farFrom, gapsOf, inWords, leadOf, mostNearby, nearbyOf, noLevelOf, ordinal, peopleIn, placeInBrief, placeKind, placeNames, rankOf, relationTo, salesJobs,
  similarIn, similarRule, standingsIn, summaryOf, taxOf, type Figures,
} from '../../src/domain/area-profile/index.ts';
import { rankPlaces, type Area, type Estimate } from '../../src/domain/places/index.ts';
import { priceParity, usdPerYear } from '../../src/domain/shared/quantity.ts';

const say: Figures = { usd: (n) => `$${Math.round(n)}`, count: String, percent: (n) => `${Math.round(n * 10) / 10}%` };
const area = (code: string, name: string, kind: Area['kind'], states: string, parity: number | null = null): Area => ({ code, name, kind, states: states.split('-').filter(Boolean), parity: parity === null ? null : priceParity(parity) });
const estimate = (median: number | null, employment: number | null = 1000): Estimate => ({
  pay: Object.fromEntries([10, 25, 50, 75, 90].map((p) => [p, median === null ? null : usdPerYear((median * p) / 50)])) as unknown as Estimate['pay'],
  employment,
  locationQuotient: employment === null ? null : 1,
  payFlag: median === null ? (employment === null ? 'row_not_published' : '*') : null,
  employmentFlag: employment === null && median !== null ? '**' : null,
});

describe('how far apart two medians are', () => {
  test.each([
    [70_000, 'the same as'],
    [71_400, 'close to'],
    [68_600, 'close to'],
    // 71,410 is 2.01% over 70,000.
    [71_410, 'above'],
    [68_590, 'below'],
    [77_000, 'above'],
    [63_000, 'below'],
    // 77,010 is 10.01% over.
    [77_010, 'well above'],
    [62_990, 'well below'],
  ])('%i is %s 70,000', (amount, relation) => expect(relationTo(amount, 70_000)).toBe(relation));

  test('the words follow the thresholds, whatever the amounts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 50_000 }), (a, b) => {
        const [amount, reference] = [a * 10, b * 10];
        const relation = relationTo(amount, reference);
        expect(relation.includes('above')).toBe(amount > reference && amount - reference > reference * closeTo);
        expect(relation.includes('below')).toBe(amount < reference && reference - amount > reference * closeTo);
        expect(relation.startsWith('well')).toBe(Math.abs(amount - reference) / reference > farFrom);
        expect(relation === 'the same as').toBe(amount === reference);
      }),
    );
  });
});

test('ordinals: 11th to 13th are not 11st to 13rd', () => {
  expect([1, 2, 3, 4, 10, 11, 12, 13, 20, 21, 22, 23, 101, 111, 112, 113, 121].map(ordinal)).toEqual(['1st', '2nd', '3rd', '4th', '10th', '11th', '12th', '13th', '20th', '21st', '22nd', '23rd', '101st', '111th', '112th', '113th', '121st']);
  expect([1, 9, 10].map(inWords)).toEqual(['one', 'nine', '10']);
});

describe('names and addresses', () => {
  test.each([
    ['Denver-Aurora-Centennial, CO', ['Denver', 'Aurora', 'Centennial']],
    ['Winston-Salem, NC', ['Winston-Salem']],
    ['Scranton--Wilkes-Barre, PA', ['Scranton', 'Wilkes-Barre']],
    ['Nashville-Davidson--Murfreesboro--Franklin, TN', ['Nashville', 'Murfreesboro', 'Franklin']],
    ['Louisville/Jefferson County, KY-IN', ['Louisville', 'Jefferson County']],
    ['Urban Honolulu, HI', ['Honolulu']],
  ])('%s', (name, cities) => expect(citiesOf(name)).toEqual(cities));

  test('a second city only where two metros of a state share the first', () => {
    const slugs = areaSlugs([area('1', 'Portland-Salem, OR', 'metro', 'OR'), area('2', 'Portland-Vancouver, OR-WA', 'metro', 'OR-WA'), area('3', 'Portland-South Portland, ME', 'metro', 'ME')]);
    expect([...slugs.values()]).toEqual(['portland-salem-or', 'portland-vancouver-or', 'portland-me']);
  });

  test('two areas that would share an address stop the build', () => {
    expect(() => areaSlugs([area('1', 'Guam', 'nonmetro', 'GU'), area('2', 'Guam', 'territory', 'GU')])).toThrow('1 and 2 would share the address guam');
  });

  test('Guam is a territory although the survey files it with the nonmetropolitan areas', () => {
    expect(placeNames(area('6600001', 'Guam', 'nonmetro', 'GU')).where).toBe('in Guam');
    expect(placeNames(area('7200006', 'Puerto Rico nonmetropolitan area', 'nonmetro', 'PR')).where).toBe('in Puerto Rico outside metro areas');
  });
});

describe('standing', () => {
  const of = (...amounts: number[]) => standingsIn(rankPlaces(amounts.map((amount, i) => ({ code: 'abcdefgh'[i]!, amount }))));

  test('a tie of three shares a rank, names the two others, and has its neighbors outside the tie', () => {
    const b = of(90, 70, 70, 70, 50, 40, 30).get('b')!;
    expect([b.rank, b.of, b.tied]).toEqual([2, 7, ['c', 'd']]);
    expect([b.above.map((p) => p.code), b.below.map((p) => [p.code, p.rank])]).toEqual([['a'], [['e', 5], ['f', 6]]]);
    expect(placeInBrief(b)).toBe('2nd of 7, tied');
    // A tie of three: its own row and two others, counted; a tie of two stands whole.
    expect(around('b', b).map((p) => `${p.rank} ${p.code} +${p.more}`)).toEqual(['1 a +0', '2 b +2', '5 e +0', '6 f +0']);
    const two = of(90, 70, 70, 50, 40, 40, 40).get('c')!;
    expect(around('c', two).map((p) => `${p.rank} ${p.code} +${p.more}`)).toEqual(['1 a +0', '2 b +0', '2 c +0', '4 d +0', '5 e +2']);
  });

  test('the first has nobody above, the last nobody below, the only one neither', () => {
    const all = of(3, 2, 1);
    expect([all.get('a')!.above, all.get('c')!.below]).toEqual([[], []]);
    expect(of(5).get('a')).toEqual({ rank: 1, of: 1, amount: 5, tied: [], above: [], below: [] });
    expect(of().size).toBe(0);
  });

  test('neighbors are truly higher and lower, and the nearest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 }), (amounts) => {
        for (const [code, s] of of(...amounts)) {
          const more = amounts.filter((a) => a > s.amount);
          const less = amounts.filter((a) => a < s.amount);
          expect(s.rank, code).toBe(more.length + 1);
          expect(s.tied.length).toBe(amounts.filter((a) => a === s.amount).length - 1);
          for (const [side, all] of [[s.above, more], [s.below, less]] as const) {
            // Two at least where there are two, with every one that shares an amount, and none further off is told in their place.
            const told = side.reduce((sum, p) => sum + 1 + p.more, 0);
            const nearest = [...all].sort((a, b) => Math.abs(a - s.amount) - Math.abs(b - s.amount));
            expect(told).toBeGreaterThanOrEqual(Math.min(2, all.length));
            expect(nearest.slice(0, told).sort()).toEqual(all.filter((a) => side.some((p) => p.amount === a)).sort());
            expect(side.map((p) => p.amount)).toEqual(side.map((p) => p.amount).sort((a, b) => b - a));
          }
        }
      }),
    );
  });
});

describe('near and similar places', () => {
  const areas = [
    area('US', 'United States', 'nation', ''),
    area('01', 'Ida', 'state', 'ID'),
    area('02', 'Ore', 'state', 'OR'),
    area('10', 'Bend, OR-ID', 'metro', 'OR-ID'),
    area('11', 'Camp, ID', 'metro', 'ID'),
    area('12', 'Dale, OR', 'metro', 'OR'),
    area('66', 'Guam', 'nonmetro', 'GU'),
    area('72', 'Puerto Rico', 'territory', 'PR'),
  ];
  const people = new Map<string, number | null>([['10', 50], ['11', null], ['12', 90], ['01', 10], ['02', 20]]);
  const near = nearbyOf(areas, (code) => people.get(code) ?? null);
  const codes = (code: string) => near(areas.find((a) => a.code === code)!).shown.map((a) => a.code);

  test('a metro in two states has both, in the order of its name, then the rest by size', () => expect(codes('10')).toEqual(['02', '01', '12', '11']));
  test('a state has its metros, an unpublished number last', () => expect(codes('01')).toEqual(['10', '11']));
  test('the nation has its states, the largest first', () => expect(codes('US').slice(0, 2)).toEqual(['02', '01']));
  test('a territory alone has the other territories', () => expect(codes('66')).toEqual(['72']));
  test('no more than the limit, and how many were left out', () => {
    const many = [areas[1]!, ...Array.from({ length: 40 }, (_, i) => area(`9${i + 10}`, `Town ${i}, ID`, 'metro', 'ID'))];
    const { shown, left } = nearbyOf(many, () => 5)(many[0]!);
    expect([shown.length, left]).toEqual([mostNearby, 40 - mostNearby]);
  });

  const peer = (code: string, amount: number | null, size: number | null) => ({ code, amount, people: size });
  test('between half and twice the people and within a tenth of the pay, nearest pay first', () => {
    const peers = [peer('a', 100, 1000), peer('b', 103, 2000), peer('c', 98, 500), peer('d', 100, 2010), peer('e', 100, 490), peer('f', 111, 1000), peer('g', null, 1000), peer('h', 100, null), peer('i', 90, 1000)];
    expect(similarIn(peers)('a')).toEqual({ codes: ['c', 'b', 'i'], left: 0 });
    for (const none of ['g', 'h', 'z']) expect(similarIn(peers)(none).codes).toEqual([]);
  });
  test('equally near places are never parted', () => {
    const near = (...amounts: number[]) => similarIn([peer('a', 100, 1000), ...amounts.map((amount, i) => peer('bcdefghi'[i]!, amount, 1000))])('a');
    // Distances 1 2 3 4 5 6: five.
    expect(near(101, 102, 103, 104, 105, 106)).toEqual({ codes: ['b', 'c', 'd', 'e', 'f'], left: 1 });
    // Distances 1 2 3 4 5 5 6: the two at 5 are both there.
    expect(near(101, 102, 103, 104, 105, 95, 106)).toEqual({ codes: ['b', 'c', 'd', 'e', 'f', 'g'], left: 1 });
    // Distances 1 2 3 4 5 5 5: the three at 5 are left out together.
    expect(near(101, 102, 103, 104, 105, 95, 105)).toEqual({ codes: ['b', 'c', 'd', 'e'], left: 3 });
  });
});

describe('sentences', () => {
  /** Nine metros whose services reps earn 30,000. */
  const crowd = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`2${i} 41-3091`, estimate(30_000, 500)]));
  /** A nation, a state and metros, all with the same job published. */
  const build = (medians: Readonly<Record<string, Estimate>>, rest: Estimate = estimate(null, null)) => {
    const areas = [area('US', 'United States', 'nation', '', 100), area('01', 'Ida', 'state', 'ID', 100.4), area('10', 'Bend, ID', 'metro', 'ID', 90), area('11', 'Camp, ID', 'metro', 'ID', 101), area('12', 'Dale, ID', 'metro', 'ID'), ...Array.from({ length: 9 }, (_, i) => area(`2${i}`, `Town ${'abcdefghi'[i]}, ID`, 'metro', 'ID', 100))];
    return areaProfiles({ areas, estimateOf: (code, soc) => medians[`${code} ${soc}`] ?? (soc === '41-9031' ? estimate(90_000, 20) : rest) });
  };
  const nation = { 'US 41-3091': estimate(70_000, 100_000) };
  const of = (here: Estimate, code = '10') => build({ ...nation, [`${code} 41-3091`]: here })(code);

  test('the same median as the nation is not repeated', () => expect(leadOf(of(estimate(70_000)), say)[0]).toBe('Services reps around Bend earn a median of $70000, the same as the nation’s.'));
  test('63,000 at a level of 90 buys 70,000', () => expect(leadOf(of(estimate(63_000)), say)[1]).toBe('Prices here run 10% below the national average, so the median buys what $70000 would at average prices.'));
  test('a level of 101 is close to average', () => expect(leadOf(of(estimate(60_600), '11'), say)[1]).toBe('Prices here are close to the national average: the median buys what $60000 would at average prices.'));
  // 65,000 ÷ 0.9 = 72,222.22, which is 3.2% over 70,000; 64,000 ÷ 0.9 = 71,111.11 is 1.6% over it.
  test('below the national median, and more than it in what it buys: said unless it is close', () => {
    expect(leadOf(of(estimate(65_000)), say)[1]).toMatch(/, more than the national median\.$/);
    expect(leadOf(of(estimate(64_000)), say)[1]).toMatch(/ would at average prices\.$/);
  });
  test('no price level, no claim', () => expect(leadOf(of(estimate(60_000), '12'), say)[1]).toBe('We have no price level for this area, so we cannot say what that buys.'));

  test('a territory says why it has no price level, and so does a nonmetro area of a state', () => {
    const why = (name: string, kind: Area['kind'], state: string) => noLevelOf({ area: area('9', name, kind, state), kind: placeKind(area('9', name, kind, state)), liesIn: [] });
    expect(why('Guam', 'nonmetro', 'GU')).toBe('The Bureau of Economic Analysis publishes no price level for Guam, so we cannot say what that buys.');
    expect(why('Virgin Islands', 'nonmetro', 'VI')).toContain('no price level for the U.S. Virgin Islands, so');
    expect(why('Northwest Ida nonmetropolitan area', 'nonmetro', 'ID')).toMatch(/^The Bureau of Economic Analysis publishes one price level for all nonmetro parts of a state together\./);
    expect(noLevelOf({ area: area('8', 'Ponce, PR', 'metro', 'PR'), kind: 'metro', liesIn: [area('72', 'Puerto Rico', 'territory', 'PR')] })).toContain('for Puerto Rico, so');
  });

  test('a metro in two states lies in both; what the first does not publish comes from the second, then the nation', () => {
    const areas = [area('US', 'United States', 'nation', '', 100), area('01', 'Ida', 'state', 'ID', 100), area('02', 'Ore', 'state', 'OR', 100), area('10', 'Bend, OR-ID', 'metro', 'OR-ID', 90), area('11', 'Camp, ID', 'metro', 'ID', 90)];
    const medians: Readonly<Record<string, number>> = { '01 41-3091': 50_000, 'US 41-3091': 60_000, 'US 41-4012': 55_000 };
    const of = areaProfiles({ areas, estimateOf: (code, soc) => estimate(medians[`${code} ${soc}`] ?? null, null) });
    const insteadOf = (code: string, soc: string) => of(code).jobs.find((j) => j.soc === soc)!.instead;
    expect([of('10').liesIn.map((s) => s.code), of('10').above?.code, of('10').leadsTo?.code]).toEqual([['02', '01'], 'US', '02']);
    expect([of('11').above?.code, of('01').above?.code, of('US').above]).toEqual(['01', 'US', null]);
    expect([insteadOf('10', '41-3091'), insteadOf('10', '41-4012')]).toEqual([{ code: '01', median: 50_000 }, { code: 'US', median: 55_000 }]);
  });

  test('services reps missing: the job with most people speaks instead', () => {
    const p = build({ ...nation, '10 41-4012': estimate(50_000, 300), 'US 41-4012': estimate(60_000) })('10');
    expect(p.main!.soc).toBe('41-4012');
    expect(leadOf(p, say)).toEqual(['No median is published for services reps around Bend.', 'Reps of other wholesale goods, the largest group with published pay, earn a median of $50000, well below the national $60000.']);
  });

  test('one median makes a short page; none makes one too', () => {
    const one = areaProfiles({ areas: [area('10', 'Bend, ID', 'metro', 'ID')], estimateOf: (_, soc) => estimate(soc === '41-3091' ? 50_000 : null, null) })('10');
    expect([one.thin, leadOf(one, say)]).toEqual([true, ['Around Bend, the wage survey publishes a median for only one of nine sales occupations: $50000 for services reps.', 'We have no price level for this area, so we cannot say what that buys.']]);
    expect(summaryOf(one, say)).toBe('Sales pay in Bend, ID: the wage survey publishes one median, $50000 for services reps. Where to look instead.');
    const none = areaProfiles({ areas: [area('10', 'Bend, ID', 'metro', 'ID')], estimateOf: () => estimate(null, null) })('10');
    expect([none.thin, none.main, leadOf(none, say).length, rankOf(none, say), similarRule(none)]).toEqual([true, null, 1, [], '']);
  });

  test('too few people: the number and the rule', () => {
    expect(rankOf(of(estimate(60_000, 490)), say)).toEqual(['About 490 services reps work here. Metros with fewer than 500 are not ranked, as their medians rest on few answers.']);
    expect(rankOf(of(estimate(60_000, null)), say)[0]).toMatch(/^The survey does not publish how many services reps work here\./);
  });

  test('a tie with one and with two others', () => {
    const tied = (...codes: string[]) => rankOf(build({ ...nation, ...crowd, ...Object.fromEntries(codes.map((c) => [`${c} 41-3091`, estimate(60_000, 500)])) })('10'), say);
    // Nine others with 30,000 and a level of 100 are below all of them.
    expect(tied('10', '11')[0]).toBe('By median pay, Bend ties with one other for 1st of 11 metros.');
    expect(tied('10', '11', '12')).toEqual(['By median pay, Bend ties with two others for 1st of 12 metros.', 'Ranked are those with a published median and at least 500 services reps.', 'By what that pay buys, it ranks 1st of the 11 with a price level.']);
  });

  test('among fewer than ten, no rank', () => {
    const nine = Object.fromEntries(Object.entries(crowd).slice(0, 8));
    const p = build({ ...nation, ...nine, '10 41-3091': estimate(60_000, 500) })('10');
    expect([p.main!.byMedian, p.main!.byReal]).toEqual([null, null]);
    expect(rankOf(p, say)).toEqual(['Fewer than 10 metros can be ranked by the median of services reps, too few for a rank to mean much.']);
    expect(build({ ...nation, ...crowd, '10 41-3091': estimate(60_000, 500) })('10').main!.byMedian).toMatchObject({ rank: 1, of: 10 });
  });

  test('one gap and several gaps', () => {
    const missing = (n: number) => gapsOf(build({ ...nation, ...Object.fromEntries(salesJobs.slice(n).map((j) => [`10 ${j.soc}`, estimate(50_000)])) }, estimate(null, 30))('10'));
    expect(missing(0)).toEqual([]);
    expect(missing(1)[0]).toBe('One of the nine occupations has no published pay here.');
    expect(missing(2)[0]).toBe('Two of the nine occupations have no published pay here.');
    // The number of people is published and the pay is not: marked, so withheld.
    expect(missing(1).slice(1)).toEqual(['The survey screens every figure so that none reveals an employer. Its tables give no reason where one is withheld.']);
  });

  test('rows that the survey does not have are counted apart from figures it withholds', () => {
    const rows = (absent: number, marked: number) => gapsOf(build({ ...nation, ...Object.fromEntries(salesJobs.slice(absent).map((j, i) => [`10 ${j.soc}`, i < marked ? estimate(null, 30) : estimate(50_000)])) })('10')).join(' ');
    // Sales engineers are third of the nine and have a median everywhere in this country, so absent rows stay under three.
    expect(rows(1, 0)).toBe('One of the nine occupations has no published pay here. The tables we read have no figure at all for it. Either nobody here holds the job, or the figures are left out; the tables do not say which.');
    expect(rows(2, 0)).toContain('The tables we read have no figure at all for them.');
    expect(rows(2, 1)).toMatch(/^Three of the nine .* no figure at all for two of them\. .* The survey screens every figure/);
  });

  test('a state without a tax on wages, a tax of nothing, a tax, and no table', () => {
    expect(taxOf({ kind: 'none', state: 'Texas' }, ['TX'], say)).toEqual(['Texas has no income tax on wages.']);
    expect(taxOf({ kind: 'none', state: 'Tennessee' }, ['TN', 'VA'], say)[0]).toBe('The two states of this metro each have their own tax rules. What follows is for Tennessee, the first in its name.');
    expect(taxOf({ kind: 'none', state: 'Texas' }, ['TX', 'DC'], say)[0]).toMatch(/^The District of Columbia and the state of this metro each have/);
    expect(taxOf({ kind: 'owed', state: 'North Dakota', owed: 0.2, year: 2026, basis: null, local: 'none' }, ['ND'], say)[0]).toBe('On this median alone, a single person owes North Dakota no income tax for 2026.');
    expect(taxOf({ kind: 'owed', state: 'Colorado', owed: 2840.2, year: 2026, basis: null, local: 'some' }, ['CO'], say)).toEqual(['On this median alone, a single person owes Colorado about $2840 in income tax for 2026.', 'Local taxes on pay come on top where there are any.']);
    expect(taxOf({ kind: 'owed', state: 'Maryland', owed: 3000, year: 2026, basis: 'by rules partly carried over from 2025', local: 'every' }, ['MD'], say)).toEqual(['On this median alone, a single person owes Maryland about $3000 in income tax for 2026, by rules partly carried over from 2025.', 'County income tax comes on top.']);
    expect(taxOf({ kind: 'no-table', place: 'Guam' }, ['GU'], say)).toEqual(['We hold no tax table for Guam, so we cannot say what is left after tax.']);
  });

  test('a stranger has no profile, and no tenth occupation a name', () => {
    expect(() => build(nation)('99')).toThrow('99');
    expect(() => peopleIn('15-1252')).toThrow('15-1252');
  });
});
