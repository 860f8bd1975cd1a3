import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attainmentOf, capOf, commissionAt, commissionCurve, cutAt, outcomeOf, passes, paysByRate, tableAttainments, valueIn, withTarget, type PayPlan, type TargetPlan, type Tier } from '../../src/domain/pay-plan/index.ts';

const multiple = (from: number, value: number): Tier => ({ from, value, unit: 'multiple' });
const rate = (from: number, value: number): Tier => ({ from, value, unit: 'percent' });
const plain: TargetPlan = { base: 60_000, variable: 60_000, quota: 600_000, tiers: [multiple(0, 1)], retro: false, threshold: 0, cap: null, periods: 1 };
const tiered: TargetPlan = { ...plain, tiers: [multiple(0, 1), multiple(100, 1.5), multiple(150, 2)] };

describe('one rate for every sale', () => {
  test('at target the plan pays on-target earnings exactly', () => {
    // 60,000 + 60,000 × 100 ÷ 100
    expect(outcomeOf(plain, { attainment: 100 })).toMatchObject({ ote: 120_000, commission: 60_000, total: 120_000, rate: 10, effectiveRate: 10, nextPoint: 600 });
  });

  test('82 percent of quota pays 82 percent of variable', () => {
    // 600,000 × 82 % × 10 % = 49,200
    expect(outcomeOf(plain, { attainment: 82 })).toMatchObject({ sales: 492_000, commission: 49_200, total: 109_200 });
  });

  test('sales in dollars say the same as a percentage', () => {
    expect(outcomeOf(plain, { sales: 492_000 })).toEqual(outcomeOf(plain, { attainment: 82 }));
    // 550,000 × 100 ÷ 1,000,000 is 55 exactly; divided first it would be 55.00000000000001
    expect(attainmentOf(550_000, 1_000_000)).toBe(55);
  });

  test('nothing sold pays base, and has no effective rate', () => {
    expect(outcomeOf(plain, { attainment: 0 })).toMatchObject({ commission: 0, total: 60_000, effectiveRate: null });
  });
});

describe('tiers', () => {
  test('each rate counts only inside its own band', () => {
    // 100 × 1 + 50 × 1.5 + 10 × 2 = 195 % of 60,000
    expect(outcomeOf(tiered, { attainment: 160 })).toMatchObject({ commission: 117_000, slices: [{ from: 0, to: 100, amount: 60_000 }, { from: 100, to: 150, amount: 45_000 }, { from: 150, to: 160, amount: 12_000 }] });
  });

  test('the higher rate starts after the boundary: at it the plan pays target, the next point pays more', () => {
    // next percent above 100: 600 × 1.5
    expect(outcomeOf(tiered, { attainment: 100 })).toMatchObject({ commission: 60_000, nextPoint: 900 });
  });

  test('rates on sales need no variable pay: it is what they pay at 100 percent', () => {
    const plan: PayPlan = { ...plain, variable: null, quota: 500_000, tiers: [rate(0, 5), rate(100, 7.5)] };
    // 500,000 × 5 % = 25,000; at 120 %: 25,000 + 100,000 × 7.5 % = 32,500
    expect(withTarget(plan)?.variable).toBe(25_000);
    expect(commissionAt(withTarget(plan)!, 120)).toBe(32_500);
  });

  test('multiples without variable pay cannot be worked out', () => {
    expect(withTarget({ ...plain, variable: null })).toBeNull();
    expect(withTarget({ ...plain, variable: null, tiers: [rate(0, 5), multiple(100, 2)] })).toBeNull();
  });

  test('no tiers are no rates, so they say nothing of variable pay', () => {
    expect(paysByRate([])).toBe(false);
    expect(withTarget({ ...plain, variable: null, tiers: [] })).toBeNull();
  });

  test('a variable pay of zero is an answer, and rates do not replace it', () => {
    expect(withTarget({ ...plain, variable: 0, tiers: [rate(0, 5)] })?.variable).toBe(0);
  });

  test('what the rates pay at 100 percent is counted before threshold and cap', () => {
    // 600,000 × 5 % = 30,000, though below a threshold of 120 nothing is paid; the cap is 150 % of it
    const plan = withTarget({ ...plain, variable: null, tiers: [rate(0, 5)], threshold: 120, cap: 150 })!;
    expect([plan.variable, capOf(plan)]).toEqual([30_000, 45_000]);
  });

  test('below the first tier nothing is paid', () => {
    expect(commissionAt({ ...plain, tiers: [multiple(50, 1)] }, 50)).toBe(0);
    // 30 points above 50 at one time the base rate: 30 % of 60,000
    expect(commissionAt({ ...plain, tiers: [multiple(50, 1)] }, 80)).toBe(18_000);
  });

  test('a decelerator pays less on the sales above it, never less in all', () => {
    // 100 × 1 + 50 × 0.5 = 125 %
    expect(commissionAt({ ...plain, tiers: [multiple(0, 1), multiple(100, 0.5)] }, 150)).toBe(75_000);
  });
});

describe('retroactive tiers', () => {
  const retro: TargetPlan = { ...plain, retro: true, tiers: [multiple(0, 1), multiple(100, 1.5)] };

  test('the reached rate pays back to the first dollar, after the boundary', () => {
    expect(commissionAt(retro, 100)).toBe(60_000);
    // 101 % × 1.5 of 60,000
    expect(commissionAt(retro, 101)).toBe(90_900);
    expect(outcomeOf(retro, { attainment: 101 }).slices).toEqual([{ tier: multiple(100, 1.5), from: 0, to: 101, amount: 90_900 }]);
  });

  test('a retroactive tier with a lower rate can take pay away', () => {
    const down: TargetPlan = { ...plain, retro: true, tiers: [multiple(0, 1), multiple(100, 0.8)] };
    // 100 % pays 60,000; 101 % pays 101 × 0.8 = 80.8 % = 48,480
    expect(commissionAt(down, 100)).toBe(60_000);
    expect(commissionAt(down, 101)).toBeCloseTo(48_480, 9);
  });
});

describe('threshold and cap', () => {
  test('below the threshold there is no variable at all; at it sales count from the first dollar', () => {
    const plan = { ...plain, threshold: 50 };
    expect(commissionAt(plan, 49.99)).toBe(0);
    expect(commissionAt(plan, 50)).toBe(30_000);
    expect(outcomeOf(plan, { attainment: 49.99 }).belowThreshold).toBe(true);
  });

  test('the cap is a share of variable pay', () => {
    const plan = { ...tiered, cap: 150 };
    // at 160 % the tiers would pay 117,000; the cap is 150 % of 60,000, and base comes to it
    expect(outcomeOf(plan, { attainment: 160 })).toMatchObject({ earned: 117_000, heldAt: 90_000, commission: 90_000, total: 150_000, nextPoint: 0 });
    expect(outcomeOf(plan, { attainment: 120 }).heldAt).toBeNull();
  });

  test('a cap of zero is a cap', () => {
    expect(capOf({ ...plain, cap: 0 })).toBe(0);
    expect(commissionAt({ ...plain, cap: 0 }, 100)).toBe(0);
  });

  test('a cap that is reached exactly holds nothing back', () => {
    // 150 % of 60,000 is earned and allowed
    expect(outcomeOf({ ...plain, cap: 150 }, { attainment: 150 })).toMatchObject({ earned: 90_000, commission: 90_000, heldAt: null });
  });

  test('below the threshold it is the threshold that holds pay back, not the cap', () => {
    // 60 % earns 36,000, more than the cap of 30,000, and less than the threshold of 80 %
    expect(outcomeOf({ ...plain, threshold: 80, cap: 50 }, { attainment: 60 })).toMatchObject({ earned: 36_000, belowThreshold: true, heldAt: null, commission: 0 });
  });

  test('exactly at the threshold one is not below it', () => {
    expect(outcomeOf({ ...plain, threshold: 50 }, { attainment: 50 })).toMatchObject({ belowThreshold: false, commission: 30_000 });
  });
});

describe('the payout table', () => {
  test('has a row for every step and for every edge of the plan', () => {
    expect(tableAttainments({ ...tiered, threshold: 40 }, 50)).toEqual([0, 40, 50, 100, 150, 200, 250, 300]);
  });

  test('ends at the last step in reach, and keeps an edge exactly at the end', () => {
    expect(tableAttainments(tiered, 30, 100)).toEqual([0, 30, 60, 90, 100]);
    expect(tableAttainments(plain, 30, 100)).toEqual([0, 30, 60, 90]);
  });
});

describe('the payout curve, piece by piece', () => {
  test('a cap bends it where it is reached', () => {
    // 600 a point reach 50 % of 60,000 at 50
    expect(commissionCurve({ ...plain, cap: 50 }, 100)).toEqual([{ from: 0, to: 50, start: 0, end: 30_000 }, { from: 50, to: 100, start: 30_000, end: 30_000 }]);
  });

  test('a threshold lets it start with a jump', () => {
    expect(commissionCurve({ ...plain, threshold: 50 }, 100)).toEqual([{ from: 0, to: 50, start: 0, end: 0 }, { from: 50, to: 100, start: 30_000, end: 60_000 }]);
  });

  test('a jump above the cap lands on the cap', () => {
    // above 100 the rate of 1.5 pays back: 90,000 at once, and the cap is 72,000
    const plan = { ...plain, retro: true, tiers: [multiple(0, 1), multiple(100, 1.5)], cap: 120 };
    expect(commissionCurve(plan, 150)).toEqual([{ from: 0, to: 100, start: 0, end: 60_000 }, { from: 100, to: 150, start: 72_000, end: 72_000 }]);
  });

  test('a piece passes a level strictly inside it, or not at all', () => {
    // 2 a point, from 0 to 200: 50 at a quarter of the way
    expect(passes({ from: 0, to: 100, start: 0, end: 200 }, 50)).toBe(25);
    expect(passes({ from: 100, to: 200, start: 0, end: 200 }, 50)).toBe(125);
    for (const level of [0, 200, 201]) expect(passes({ from: 0, to: 100, start: 0, end: 200 }, level)).toBeUndefined();
    expect(passes({ from: 0, to: 100, start: 50, end: 50 }, 50)).toBeUndefined();
  });

  test('it is cut in rising order, once at each point inside, and never at its ends', () => {
    expect(cutAt([{ from: 0, to: 100, start: 0, end: 200 }], [50, 25, 100, 0, 25, 101])).toEqual([{ from: 0, to: 25, start: 0, end: 50 }, { from: 25, to: 50, start: 50, end: 100 }, { from: 50, to: 100, start: 100, end: 200 }]);
  });

  test('a cut leaves the far end of a piece exactly as it was', () => {
    // 10,000.1 + 20,000.2 is 30,000.299999999996 in binary
    expect(cutAt([{ from: 50, to: 137, start: 10_000.1, end: 30_000.3 }], [60]).at(-1)!.end).toBe(30_000.3);
  });
});

describe('what holds for every plan', () => {
  const tiers = (value: fc.Arbitrary<number>) =>
    fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 250 }), value, fc.constantFrom('multiple' as const, 'percent' as const)), { selector: ([from]) => from, minLength: 1, maxLength: 5 }).map((rows) => rows.sort((a, b) => a[0] - b[0]).map(([from, v, unit]): Tier => ({ from, value: unit === 'percent' ? v * 5 : v, unit })));
  const anyPlan: fc.Arbitrary<TargetPlan> = fc.record({
    base: fc.integer({ min: 0, max: 300_000 }),
    variable: fc.integer({ min: 0, max: 300_000 }),
    quota: fc.integer({ min: 1, max: 5_000_000 }),
    tiers: tiers(fc.integer({ min: 0, max: 12 }).map((n) => n / 4)),
    retro: fc.boolean(),
    threshold: fc.integer({ min: 0, max: 120 }),
    cap: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
    periods: fc.constantFrom(1, 4, 12),
  });
  // fc.double draws by binary exponent, so nine in ten of its numbers between 0 and 300 are below a millionth: this draws evenly.
  const attainment = fc.integer({ min: 0, max: 3_000_000 }).map((n) => n / 10_000);

  test('one uncapped rate pays on-target earnings at 100 percent, exactly', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 999_999_999 }), (base, variable, quota) => {
      expect(outcomeOf({ ...plain, base, variable, quota }, { attainment: 100 }).total).toBe(base + variable);
    }));
  });

  test('more sales never pay less, unless a retroactive tier says so', () => {
    fc.assert(fc.property(anyPlan, attainment, attainment, (plan, a, b) => {
      fc.pre(!plan.retro);
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(commissionAt(plan, high)).toBeGreaterThanOrEqual(commissionAt(plan, low) - 1e-6);
    }));
  });

  test('the curve and the plan agree at every inner point', () => {
    fc.assert(fc.property(anyPlan, attainment, (plan, at) => {
      const piece = commissionCurve(plan, 300).find((p) => p.from < at && at < p.to);
      fc.pre(piece !== undefined);
      expect(valueIn(piece!, at)).toBeCloseTo(commissionAt(plan, at), 4);
    }), { numRuns: 500 });
  });

  test('the pieces of a curve lie end to end from 0, and cutting them changes no value', () => {
    fc.assert(fc.property(anyPlan, fc.array(attainment, { maxLength: 4 }), (plan, cuts) => {
      const curve = commissionCurve(plan, 300);
      expect(curve[0]!.from).toBe(0);
      expect(curve.at(-1)!.to).toBe(300);
      curve.slice(1).forEach((piece, i) => expect(piece.from).toBe(curve[i]!.to));
      const area = (pieces: typeof curve) => pieces.reduce((sum, p) => sum + ((p.start + p.end) / 2) * (p.to - p.from), 0);
      expect(area(cutAt(curve, cuts))).toBeCloseTo(area(curve), 1);
    }));
  });

  test('a cap is never passed, and pay is never negative', () => {
    fc.assert(fc.property(anyPlan, attainment, (plan, at) => {
      const pay = commissionAt(plan, at);
      expect(pay).toBeGreaterThanOrEqual(0);
      if (plan.cap !== null) expect(pay).toBeLessThanOrEqual((plan.variable * plan.cap) / 100);
    }));
  });

  test('the slices of a marginal plan add up to what it pays before threshold and cap', () => {
    fc.assert(fc.property(anyPlan, attainment, (plan, at) => {
      const out = outcomeOf(plan, { attainment: at });
      expect(out.slices.reduce((sum, s) => sum + s.amount, 0)).toBeCloseTo(out.earned, 4);
    }));
  });

  test('twice the quota and twice the sales under rates on sales is twice the commission', () => {
    fc.assert(fc.property(anyPlan, attainment, (plan, at) => {
      fc.pre(plan.cap === null && plan.tiers.every((t) => t.unit === 'percent'));
      expect(commissionAt({ ...plan, quota: plan.quota * 2 }, at)).toBeCloseTo(commissionAt(plan, at) * 2, 4);
    }));
  });
});
