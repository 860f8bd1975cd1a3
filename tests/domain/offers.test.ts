import { describe, expect, test } from 'vitest';
import { breakEven, curveInAveragePrices, inAveragePrices, namedParts, offerCurve, offerOf, offerTotal, type Offer, type OfferTerms } from '../../src/domain/offers/index.ts';
import { bySwing, questionsOf } from '../../src/domain/offer-questions/index.ts';
import { outcomeOf, type Tier } from '../../src/domain/pay-plan/index.ts';

const rate = (from: number, value: number): Tier => ({ from, value, unit: 'percent' });
const multiple = (from: number, value: number): Tier => ({ from, value, unit: 'multiple' });
const blank: OfferTerms = { base: 60_000, variable: 60_000, quota: 600_000, tiers: null, retro: false, threshold: 0, cap: null, periods: 1, sign: null, match: null, equity: null, guarantee: null };
const offer = (part: Partial<OfferTerms>): Offer => offerOf({ ...blank, ...part })!;
const example = [offer({}), offer({ base: 75_000, variable: 40_000, quota: 400_000 })];
const lead = (offers: readonly Offer[]) => breakEven(offers.map((o) => offerCurve(o, 300)));
const points = (offers: readonly Offer[]) => lead(offers).stretches.slice(1).map((s) => s.from);

describe('the first year of an offer', () => {
  test('is base, commission, signing bonus, match and equity', () => {
    // 60,000 + 60,000 × 80 % + 5,000 + 3,000 + 2,000
    expect(offerTotal(offer({ sign: 5_000, match: 3_000, equity: 2_000 }), 80)).toBe(118_000);
  });

  test('a guarantee pays a twelfth of target in its months, and commission in the others', () => {
    // at 50 %: 3 × 5,000 + 9 × 2,500 = 37,500
    expect(offerTotal(offer({ guarantee: 3 }), 50)).toBe(97_500);
    // nothing sold: 3 × 5,000
    expect(offerTotal(offer({ guarantee: 3 }), 0)).toBe(75_000);
  });

  test('at target and above a guarantee adds nothing', () => {
    expect(offerTotal(offer({ guarantee: 3 }), 100)).toBe(120_000);
    expect(offerTotal(offer({ guarantee: 3 }), 120)).toBe(132_000);
  });

  test('at exactly target a guarantee adds nothing, not even a last binary digit', () => {
    // 3 and 9 twelfths of 1,000.49 would be 1,000.4900000000001
    expect(offerTotal(offer({ base: 0, variable: 1_000.49, guarantee: 3 }), 100)).toBe(1_000.49);
  });

  test('the plan of the letter is the plan of the offer: retroactive tiers and quota periods', () => {
    // 120 % × 1.5 of 60,000 = 108,000, and base
    const retro = offer({ retro: true, tiers: [multiple(0, 1), multiple(100, 1.5)], periods: 4 });
    expect(offerTotal(retro, 120)).toBe(168_000);
    expect(retro.plan.periods).toBe(4);
  });

  test('in average prices it is divided by the parity over 100; without a parity it is not known', () => {
    // 120,000 ÷ 1.2
    expect(inAveragePrices(120_000, 120)).toBe(100_000);
    expect(inAveragePrices(120_000, null)).toBeNull();
  });
});

describe('what is unknown', () => {
  test('a blank quota or a blank variable leaves no commission line, and the named parts still add up', () => {
    expect(offerOf({ ...blank, quota: null })).toBeNull();
    expect(offerOf({ ...blank, variable: null })).toBeNull();
    expect(namedParts({ ...blank, sign: 5_000 })).toBe(65_000);
  });

  test('rates on sales stand in for a blank variable', () => {
    // 600,000 × 8 %
    expect(offerOf({ ...blank, variable: null, tiers: [rate(0, 8)] })?.plan.variable).toBe(48_000);
  });

  test('a cap that the letter rules out is no cap', () => {
    expect(offer({ cap: Infinity }).plan.cap).toBeNull();
  });
});

describe('where the lead changes', () => {
  test('the worked example of the method page', () => {
    // 60,000 + 600 x = 75,000 + 400 x at x = 15,000 ÷ 200 = 75
    expect(lead(example)).toEqual({ kind: 'changes', stretches: [{ from: 0, leads: [1] }, { from: 75, leads: [0] }] });
    expect(example.map((o) => offerTotal(o, 75))).toEqual([105_000, 105_000]);
    expect(example.map((o) => offerTotal(o, 100))).toEqual([120_000, 115_000]);
    // In average prices, B in a place at 110: 75,000 ÷ 1.1 + 400 x ÷ 1.1 = 60,000 + 600 x, so 9,000 = 260 x
    const real = breakEven([offerCurve(example[0]!, 300), curveInAveragePrices(offerCurve(example[1]!, 300), 110)]);
    expect(real.stretches[1]!.from).toBeCloseTo(9_000 / 260, 9);
    expect(inAveragePrices(115_000, 110)).toBeCloseTo(104_545.4545, 4);
  });

  test('a signing bonus moves the point', () => {
    // 63,000 + 600 x = 75,000 + 400 x at 60
    expect(points([offer({ sign: 3_000 }), example[1]!])).toEqual([60]);
  });

  test('a threshold moves the point, and its jump can be the point', () => {
    // A: 60,000 + 600 x, nothing below 50 %. B: 70,000 + 450 x. A jumps to 90,000 at 50, B has 92,500; even at 10,000 ÷ 150 = 66.67
    const [a, b] = [offer({ threshold: 50 }), offer({ base: 70_000, variable: 45_000 })];
    expect(points([a, b])[0]).toBeCloseTo(200 / 3, 9);
    // with B at 61,000 + 450 x the jump itself passes B: 90,000 against 83,500
    expect(lead([a, offer({ base: 61_000, variable: 45_000 })]).stretches).toEqual([{ from: 0, leads: [1] }, { from: 50, leads: [0] }]);
  });

  test('a cap gives the lead back', () => {
    // A stops at 60,000 + 90,000 at 150 %. B: 75,000 + 400 x reaches 150,000 at 187.5
    expect(points([offer({ cap: 150 }), example[1]!])).toEqual([75, 187.5]);
  });

  test('a tie that ends is a change only when the other offer wins it', () => {
    // A and B pay alike to 100 %; above it B's rate is half again
    expect(lead([offer({}), offer({ tiers: [multiple(0, 1), multiple(100, 1.5)] })])).toEqual({ kind: 'one', stretches: [{ from: 0, leads: [1] }] });
    // B has a threshold at 50: A leads below it, both pay alike to 100, B leads above
    const late = offer({ threshold: 50, tiers: [multiple(0, 1), multiple(100, 1.5)] });
    expect(points([offer({}), late])).toEqual([100]);
  });

  test('one more base dollar leads throughout; the same plan is equal', () => {
    expect(lead([offer({}), offer({ base: 60_001 })])).toEqual({ kind: 'one', stretches: [{ from: 0, leads: [1] }] });
    expect(lead([offer({}), offer({})]).kind).toBe('equal');
    // 60,000.01 + 0.10 + 0.20 is 60,000.31 and 60,000.01 + 0.30 is 60,000.310000000005: the same pay
    expect(lead([offer({ base: 60_000.01, sign: 0.1, match: 0.2, variable: 0 }), offer({ base: 60_000.01, sign: 0.3, variable: 0 })]).kind).toBe('equal');
  });

  test('of three offers, two that tie ahead of the third lead together', () => {
    expect(lead([offer({}), offer({}), offer({ base: 50_000 })])).toEqual({ kind: 'one', stretches: [{ from: 0, leads: [0, 1] }] });
  });

  test('three offers can lead in turn', () => {
    // 90,000 against 75,000 + 400 x at 37.5, then 60,000 + 600 x at 75
    expect(lead([...example, offer({ base: 90_000, variable: 0 })]).stretches).toEqual([{ from: 0, leads: [2] }, { from: 37.5, leads: [1] }, { from: 75, leads: [0] }]);
  });
});

describe('examples that others publish', () => {
  test('a medical sales tool: 140,000 against 153,600, and commission 1,400 ahead the other way', () => {
    // https://www.medsalesnetwork.global/tools/offer-comparison, read 22 Nov 2026. It credits 90 % of 1,200,000 at 4.5 % and prints no base for B: 153,600 − 48,600.
    const a = offer({ base: 90_000, variable: 50_000, quota: 1_000_000 });
    const b = offer({ base: 105_000, variable: null, quota: 1_200_000, tiers: [rate(0, 4.5)] });
    expect(offerTotal(a, 100)).toBe(140_000);
    expect(outcomeOf(b.plan, { sales: 1_080_000 })).toMatchObject({ attainment: 90, commission: 48_600 });
    expect(offerTotal(b, 90)).toBe(153_600);
    expect(outcomeOf(a.plan, { attainment: 100 }).commission - outcomeOf(b.plan, { attainment: 90 }).commission).toBe(1_400);
  });

  /** Two offers over one yearly quota, in dollars or in units at a price each; the published answer in the same unit. */
  const published: readonly [name: string, quota: number, a: Partial<OfferTerms>, b: Partial<OfferTerms>, answer: number][] = [
    // Read 22 Nov 2026: https://vaia.com/en-us/textbooks/math/algebra-and-trigonometry-real-mathematics-real-people-7-edition/chapter-8/problem-84-you-are-offered-two-jobs-selling-college-textbook
    ['textbook seller: 33,000 and 1 % against 30,000 and 2.5 %', 400_000, { base: 33_000, tiers: [rate(0, 1)] }, { base: 30_000, tiers: [rate(0, 2.5)] }, 200_000],
    // https://mathix.co/problems/algebra/salary-equation-003251
    ['shoe seller: 500 and 4 % against 400 and 5 %', 8_000, { base: 500, tiers: [rate(0, 4)] }, { base: 400, tiers: [rate(0, 5)] }, 10_000],
    // https://answer.ya.guru/questions/2009-richard-walks-every-day-for-exercise-at-a-rate-of-1-kilometer.html
    ['weekly pay: 6 % alone against 240 and 4 %', 10_000, { base: 0, tiers: [rate(0, 6)] }, { base: 240, tiers: [rate(0, 4)] }, 12_000],
    // https://livesoccerscores.net/article/5-2-solve-systems-of-equations-by-substitution (an OpenStax exercise): 12,000 and 100 a policy against 20,000 and 50
    ['insurance agent: 160 policies', 200, { base: 12_000, variable: 20_000 }, { base: 20_000, variable: 10_000 }, 160],
  ];
  test.each(published)('%s', (_name, quota, a, b, answer) => {
    const offers = [a, b].map((part) => offer({ variable: null, ...part, quota }));
    expect(points(offers)).toHaveLength(1);
    expect((points(offers)[0]! * quota) / 100).toBeCloseTo(answer, 6);
  });

  test('a realtor: 2,000 and 3 % against 6 % alone, better above 2,000 ÷ 3 %', () => {
    // http://mathcentral.uregina.ca/QQ/database/QQ.09.00/jay1.html sets the two equal; 66,666.67 is our arithmetic
    const offers = [offer({ base: 2_000, variable: null, quota: 100_000, tiers: [rate(0, 3)] }), offer({ base: 0, variable: null, quota: 100_000, tiers: [rate(0, 6)] })];
    expect(points(offers)[0]! * 1_000).toBeCloseTo(66_666.67, 2);
    // and the page's own two trials: 5,000 against 6,000 on 100,000; 3,500 against 3,000 on 50,000
    expect(offers.map((o) => offerTotal(o, 100))).toEqual([5_000, 6_000]);
    expect(offers.map((o) => offerTotal(o, 50))).toEqual([3_500, 3_000]);
  });
});

describe('the questions that blanks raise', () => {
  const asked = (part: Partial<OfferTerms>, attainment = 100) => Object.fromEntries(questionsOf({ ...blank, ...part }, attainment).map((q) => [q.about, q.answers]));
  const known: Partial<OfferTerms> = { tiers: [multiple(0, 1)], cap: Infinity, guarantee: 0, sign: 0, match: 0, equity: 0 };

  test('an offer with every term named raises none, zero and "no cap" being answers', () => {
    expect(questionsOf({ ...blank, ...known }, 100)).toEqual([]);
  });

  test('quota: the same sales under a quota a quarter lower and a quarter higher', () => {
    // 100 ÷ 0.75 = 133.33 %: 60,000 + 80,000; 100 ÷ 1.25 = 80 %: 60,000 + 48,000
    const [question] = questionsOf({ ...blank, ...known, quota: null }, 100);
    expect(question!.answers![0]).toBeCloseTo(140_000, 6);
    expect(question!.answers![1]).toBe(108_000);
    expect(question!.swing).toBeCloseTo(32_000, 6);
  });

  test('quota: where a retroactive tier pays less, the swing is still an amount', () => {
    // 133.33 % at half the rate: 60,000 + 40,000; 80 % at the whole: 60,000 + 48,000; 8,000 apart
    const [question] = questionsOf({ ...blank, ...known, quota: null, retro: true, tiers: [multiple(0, 1), multiple(100, 0.5)] }, 100);
    expect(question!.answers!.map((answer) => Math.round(answer * 100) / 100)).toEqual([100_000, 108_000]);
    expect(question!.swing).toBeCloseTo(8_000, 6);
  });

  test('variable: as much again as base', () => {
    // 60,000 × 80 %
    expect(asked({ ...known, variable: null }, 80)).toEqual({ variable: [48_000] });
  });

  test('tiers: 1.5 times the rate above 100 percent, in a year at 150', () => {
    // 60,000 × (100 + 50 × 1.5 − 150) % = 15,000
    expect(asked({ ...known, tiers: null })).toEqual({ tiers: [15_000] });
    expect(questionsOf({ ...blank, ...known, tiers: null }, 100)[0]!.at).toBe(150);
    expect(questionsOf({ ...blank, ...known, tiers: null }, 200)[0]!.at).toBe(200);
  });

  test('cap: what 100 and 200 percent of variable would cost in a year at 150', () => {
    // uncapped 90,000; 60,000 at a cap of 100; 200 does not bite
    expect(asked({ ...known, cap: null })).toEqual({ cap: [30_000, 0] });
  });

  test('guarantee: three months at target, here and without a sale', () => {
    // at 80 %: 3 × (5,000 − 4,000); at 0: 3 × 5,000
    expect(asked({ ...known, guarantee: null }, 80)).toEqual({ guarantee: [3_000, 15_000] });
  });

  test('signing bonus and equity by the thousand, match by the percent of base', () => {
    expect(asked({ ...known, sign: null, match: null, equity: null })).toEqual({ sign: [1_000], match: [600], equity: [1_000] });
  });

  test('the largest swing comes first, and what another blank hides comes last', () => {
    expect(questionsOf(blank, 100).map((q) => q.about)).toEqual(['cap', 'tiers', 'sign', 'equity', 'match', 'guarantee']);
    const hidden = questionsOf({ ...blank, variable: null, quota: null }, 100);
    expect(hidden.map((q) => q.about)).toEqual(['variable', 'sign', 'equity', 'match', 'quota', 'tiers', 'cap', 'guarantee']);
    expect(hidden.slice(-4).map((q) => q.swing)).toEqual([null, null, null, null]);
  });

  test('each question says at which attainment it is counted: a good year for accelerators and caps, the reader’s own for the rest', () => {
    const at = (part: Partial<OfferTerms>) => questionsOf({ ...blank, ...known, ...part }, 80).map((q) => [q.about, q.at]);
    expect(at({ variable: null })).toEqual([['variable', 80]]);
    expect(at({ quota: null })).toEqual([['quota', 80]]);
    expect(at({ guarantee: null })).toEqual([['guarantee', 80]]);
    expect(at({ cap: null })).toEqual([['cap', 150]]);
  });

  test('an answer that moves nothing still comes before one that nobody knows', () => {
    const question = (swing: number | null) => ({ about: 'match' as const, answers: null, at: 100, swing });
    expect(bySwing(question(0), question(null))).toBeLessThan(0);
    expect(bySwing(question(null), question(0))).toBeGreaterThan(0);
  });

  test('a rate on sales needs the real quota, so nothing is guessed without it', () => {
    expect(asked({ ...known, variable: null, quota: null, tiers: [rate(0, 8)] })).toEqual({ quota: null });
  });
});
