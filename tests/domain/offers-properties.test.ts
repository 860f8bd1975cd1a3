import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakEven, curveInAveragePrices, inAveragePrices, offerCurve, offerTotal, type Offer } from '../../src/domain/offers/index.ts';
import { questionsOf } from '../../src/domain/offer-questions/index.ts';
import type { TargetPlan, Tier } from '../../src/domain/pay-plan/index.ts';
import { valueIn } from '../../src/domain/pay-plan/index.ts';

const tiers = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 250 }), fc.integer({ min: 0, max: 12 }), fc.constantFrom('multiple' as const, 'percent' as const)), { selector: ([from]) => from, minLength: 1, maxLength: 4 })
  .map((rows) => rows.sort((a, b) => a[0] - b[0]).map(([from, n, unit]): Tier => ({ from, value: unit === 'percent' ? n : n / 4, unit })));
const anyPlan: fc.Arbitrary<TargetPlan> = fc.record({
  base: fc.integer({ min: 0, max: 300_000 }),
  variable: fc.integer({ min: 0, max: 300_000 }),
  quota: fc.integer({ min: 1, max: 3_000_000 }),
  tiers,
  retro: fc.boolean(),
  threshold: fc.constantFrom(0, 0, 40, 75),
  cap: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
  periods: fc.constantFrom(1, 4, 12),
});
const extra = fc.constantFrom(0, 0, 5_000, 20_000);
const anyOffer: fc.Arbitrary<Offer> = fc.record({ plan: anyPlan, sign: extra, match: extra, equity: extra, guarantee: fc.integer({ min: 0, max: 12 }) });
// fc.double draws by binary exponent, so nine in ten of its numbers between 0 and 300 are below a millionth: this draws evenly.
const attainment = fc.integer({ min: 0, max: 3_000_000 }).map((n) => n / 10_000);
const leadOf = (offers: readonly Offer[]) => breakEven(offers.map((o) => offerCurve(o, 300)));
const many = { numRuns: 400 };

test('the curve of an offer and its total agree at every inner point', () => {
  fc.assert(fc.property(anyOffer, attainment, (offer, at) => {
    const piece = offerCurve(offer, 300).find((p) => p.from < at && at < p.to);
    fc.pre(piece !== undefined);
    expect(valueIn(piece!, at)).toBeCloseTo(offerTotal(offer, at), 4);
  }), many);
});

test('inside every stretch nobody passes its leaders, by the totals themselves', () => {
  fc.assert(fc.property(fc.array(anyOffer, { minLength: 2, maxLength: 4 }), fc.array(attainment, { minLength: 20, maxLength: 20 }), (offers, places) => {
    const { stretches } = leadOf(offers);
    const curves = offers.map((o) => offerCurve(o, 300));
    for (const at of places) {
      // The exact edge of a threshold is the plan's own; only the inside is the curve's.
      if (curves.some((curve) => curve.some((p) => p.from === at || p.to === at)) || stretches.some((s) => s.from === at)) continue;
      const { leads } = stretches.findLast((s) => s.from < at) ?? stretches[0]!;
      const pay = offers.map((o) => offerTotal(o, at));
      for (const lead of leads) expect(pay[lead]).toBeGreaterThanOrEqual(Math.max(...pay) - 1e-3);
    }
  }), many);
});

test('at every reported point the sign of the difference changes: the old leader is not behind before it, the new one is ahead after it', () => {
  const step = 1e-4;
  fc.assert(fc.property(anyOffer, anyOffer, (a, b) => {
    const { stretches } = leadOf([a, b]);
    const edges = [a, b].flatMap((o) => offerCurve(o, 300).map((p) => p.to));
    stretches.slice(1).forEach(({ from, leads }, i) => {
      const old = stretches[i]!.leads[0]!;
      const near = [...edges, ...stretches.map((s) => s.from)].some((x) => x !== from && Math.abs(x - from) < 3 * step);
      expect(leads).toEqual([1 - old]);
      if (near) return;
      const ahead = (at: number) => [a, b].map((o) => offerTotal(o, at))[old]! - [a, b].map((o) => offerTotal(o, at))[1 - old]!;
      expect(ahead(from - step)).toBeGreaterThanOrEqual(-1e-6);
      expect(ahead(from + step)).toBeLessThan(1e-6);
    });
  }), many);
});

test('swapping two offers mirrors the answer', () => {
  fc.assert(fc.property(anyOffer, anyOffer, (a, b) => {
    const [there, back] = [leadOf([a, b]), leadOf([b, a])];
    expect(back.kind).toBe(there.kind);
    expect(back.stretches.map((s) => s.from)).toEqual(there.stretches.map((s) => s.from));
    expect(back.stretches.map((s) => s.leads.map((at) => 1 - at).sort())).toEqual(there.stretches.map((s) => [...s.leads].sort()));
  }), many);
});

test('the order of four offers does not move the points', () => {
  fc.assert(fc.property(fc.array(anyOffer, { minLength: 4, maxLength: 4 }), (offers) => {
    const froms = (list: readonly Offer[]) => leadOf(list).stretches.map((s) => s.from.toFixed(6));
    expect(froms([...offers].reverse())).toEqual(froms(offers));
  }));
});

test('an offer compared with itself is equal, and stays equal in average prices', () => {
  fc.assert(fc.property(anyOffer, fc.integer({ min: 70, max: 130 }), (offer, parity) => {
    expect(leadOf([offer, { ...offer }]).kind).toBe('equal');
    const curve = curveInAveragePrices(offerCurve(offer, 300), parity);
    expect(breakEven([curve, curve]).kind).toBe('equal');
  }));
});

test('a dollar of base, of signing bonus, of match or of equity is a dollar of the total', () => {
  fc.assert(fc.property(anyOffer, attainment, (offer, at) => {
    const more = [{ ...offer, plan: { ...offer.plan, base: offer.plan.base + 1 } }, { ...offer, sign: offer.sign + 1 }, { ...offer, match: offer.match + 1 }, { ...offer, equity: offer.equity + 1 }];
    for (const one of more) expect(offerTotal(one, at) - offerTotal(offer, at)).toBeCloseTo(1, 6);
  }));
});

test('a price level of 100 changes nothing', () => {
  fc.assert(fc.property(anyOffer, attainment, (offer, at) => {
    const total = offerTotal(offer, at);
    expect(inAveragePrices(total, 100)).toBeCloseTo(total, 6);
    curveInAveragePrices(offerCurve(offer, 300), 100).forEach((p, i) => expect(p.start).toBeCloseTo(offerCurve(offer, 300)[i]!.start, 6));
  }));
});

test('a guarantee of twelve months never pays less than target, and no guarantee ever takes pay away', () => {
  fc.assert(fc.property(anyOffer, attainment, (offer, at) => {
    const { plan, sign, match, equity } = offer;
    expect(offerTotal({ ...offer, guarantee: 12 }, at)).toBeGreaterThanOrEqual(plan.base + plan.variable + sign + match + equity);
    expect(offerTotal(offer, at)).toBeGreaterThanOrEqual(offerTotal({ ...offer, guarantee: 0 }, at) - 1e-6);
  }));
});

test('questions come largest swing first, and every swing is a finite amount or none', () => {
  const maybe = fc.option(fc.integer({ min: 0, max: 500_000 }), { nil: null });
  const terms = fc.record({ base: fc.integer({ min: 0, max: 300_000 }), variable: maybe, quota: fc.option(fc.integer({ min: 1, max: 3_000_000 }), { nil: null }), tiers: fc.option(tiers, { nil: null }), retro: fc.boolean(), threshold: fc.constantFrom(0, 50), cap: fc.constantFrom(null, 0, 150, Infinity), periods: fc.constant(1 as const), sign: maybe, match: maybe, equity: maybe, guarantee: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }) });
  fc.assert(fc.property(terms, fc.integer({ min: 0, max: 1000 }), (offer, at) => {
    const swings = questionsOf(offer, at).map((q) => q.swing);
    for (const swing of swings) expect(swing === null || (Number.isFinite(swing) && swing >= 0)).toBe(true);
    expect(swings).toEqual([...swings].sort((a, b) => (b ?? -1) - (a ?? -1)));
  }), many);
});
