import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binFault, expectedEarnings, meanAttainment, paySpread, shareAtOrAbove, type Bin } from '../../src/domain/attainment/index.ts';
import { commissionAt, commissionCurve, type TargetPlan, type Tier } from '../../src/domain/pay-plan/index.ts';

const tiers = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 250 }), fc.integer({ min: 0, max: 12 }), fc.constantFrom('multiple' as const, 'percent' as const)), { selector: ([from]) => from, minLength: 1, maxLength: 5 })
  .map((rows) => rows.sort((a, b) => a[0] - b[0]).map(([from, n, unit]): Tier => ({ from, value: unit === 'percent' ? n : n / 4, unit })));
const anyPlan: fc.Arbitrary<TargetPlan> = fc.record({
  base: fc.integer({ min: 0, max: 300_000 }),
  variable: fc.integer({ min: 0, max: 300_000 }),
  quota: fc.integer({ min: 1, max: 5_000_000 }),
  tiers,
  retro: fc.boolean(),
  threshold: fc.integer({ min: 0, max: 120 }),
  cap: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
  periods: fc.constantFrom(1, 4, 12),
});
/** Bins with and without gaps between them, shares to a tenth. */
const anyBins: fc.Arbitrary<readonly Bin[]> = fc.tuple(fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 8 }), fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 7, maxLength: 7 }), fc.array(fc.boolean(), { minLength: 7, maxLength: 7 })).map(([points, weights, kept]) => {
  const edges = points.sort((a, b) => a - b);
  const bins = edges.slice(1).map((to, i) => ({ from: edges[i]!, to, share: weights[i]! })).filter((_, i) => i === 0 || kept[i]);
  const total = bins.reduce((sum, b) => sum + b.share, 0);
  return bins.map((b) => ({ ...b, share: (b.share * 100) / total }));
});
const linear = (base: number, variable: number): TargetPlan => ({ base, variable, quota: 600_000, tiers: [{ from: 0, value: 1, unit: 'multiple' }], retro: false, threshold: 0, cap: null, periods: 1 });
const pay = fc.integer({ min: 0, max: 1_000_000 });
// fc.double draws by binary exponent, so nine in ten of its numbers between 0 and 100 are below a millionth: this draws evenly.
const percent = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 10_000);

/** Reps by the thousand, evenly through each bin, each with the plan's own pay. */
const crowd = (plan: TargetPlan, bins: readonly Bin[], each = 1000) =>
  bins.flatMap(({ from, to, share }) => Array.from({ length: each }, (_, i) => ({ pay: plan.base + commissionAt(plan, from + ((to - from) * (i + 0.5)) / each), share: share / each })));

describe('what holds for every plan and every spread of reps', () => {
  test('the bins made here are distributions', () => {
    fc.assert(fc.property(anyBins, (bins) => {
      expect(binFault(bins)).toBeNull();
    }));
  });

  test('one rate for every sale: the mean is base and variable at the mean attainment', () => {
    fc.assert(fc.property(pay, pay, anyBins, (base, variable, bins) => {
      expect(expectedEarnings(linear(base, variable), bins).mean).toBeCloseTo(base + (variable * meanAttainment(bins)) / 100, 4);
    }));
  });

  test('one rate for every sale: the chance of OTE is the share at quota', () => {
    fc.assert(fc.property(pay, fc.integer({ min: 1000, max: 1_000_000 }), anyBins, (base, variable, bins) => {
      expect(expectedEarnings(linear(base, variable), bins).chanceOfOte).toBeCloseTo(shareAtOrAbove(bins, 100), 4);
    }));
  });

  test('reps squeezed onto quota are paid OTE', () => {
    fc.assert(fc.property(pay, pay, (base, variable) => {
      const out = expectedEarnings(linear(base, variable), [{ from: 100 - 1e-9, to: 100 + 1e-9, share: 100 }]);
      for (const amount of [out.mean, out.quantile(10), out.quantile(50), out.quantile(90)]) expect(amount).toBeCloseTo(base + variable, 3);
    }));
  });

  test('quantiles rise and stay between the lowest and the highest pay, as the mean does', () => {
    fc.assert(fc.property(anyPlan, anyBins, percent, percent, (plan, bins, a, b) => {
      const out = expectedEarnings(plan, bins);
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(out.quantile(low)).toBeLessThanOrEqual(out.quantile(high) + 1e-6);
      expect(out.quantile(0)).toBe(out.lowest);
      expect(out.quantile(100)).toBeCloseTo(out.highest, 4);
      expect(out.mean).toBeGreaterThanOrEqual(out.lowest - 1e-6);
      expect(out.mean).toBeLessThanOrEqual(out.highest + 1e-6);
    }), { numRuns: 500 });
  });

  test('those below an amount and those at it or above are all of them', () => {
    fc.assert(fc.property(anyPlan, anyBins, fc.integer({ min: 0, max: 2_000_000 }), (plan, bins, amount) => {
      const { stretches, below } = expectedEarnings(plan, bins);
      const atOrAbove = stretches.reduce((sum, { start, end, share }) => {
        const [low, high] = [Math.min(start, end), Math.max(start, end)];
        return sum + share * (amount <= low ? 1 : amount > high ? 0 : (high - amount) / (high - low));
      }, 0);
      expect(below(amount) + atOrAbove).toBeCloseTo(100, 6);
      expect(stretches.reduce((sum, s) => sum + s.share, 0)).toBeCloseTo(100, 6);
    }));
  });

  test('the mean and the quantiles are those of a fine crowd of reps', () => {
    fc.assert(fc.property(anyPlan, anyBins, fc.constantFrom(10, 25, 50, 75, 90), (plan, bins, p) => {
      const out = expectedEarnings(plan, bins);
      const reps = crowd(plan, bins);
      const most = Math.max(1, out.highest);
      expect(Math.abs(reps.reduce((sum, r) => sum + (r.pay * r.share) / 100, 0) - out.mean) / most).toBeLessThan(0.005);
      // By what a quantile is: p percent are paid that or less, and no more than p are paid less.
      const q = out.quantile(p);
      const noise = most * 1e-9;
      expect(reps.reduce((sum, r) => sum + (r.pay <= q + noise ? r.share : 0), 0)).toBeGreaterThanOrEqual(p - 0.5);
      expect(reps.reduce((sum, r) => sum + (r.pay < q - noise ? r.share : 0), 0)).toBeLessThanOrEqual(p + 0.5);
    }), { numRuns: 300 });
  });

  test('the chances are those of a fine crowd of reps, pay held exactly at a mark included', () => {
    fc.assert(fc.property(anyPlan, anyBins, (plan, bins) => {
      const out = expectedEarnings(plan, bins);
      // A straight run of cents over many reps would let the millionth of a dollar count.
      fc.pre(plan.variable === 0 || plan.variable >= 1000);
      const reps = crowd(plan, bins);
      const reach = (amount: number) => reps.reduce((sum, r) => sum + (r.pay >= amount - 1e-6 ? r.share : 0), 0);
      expect(Math.abs(reach(out.ote) - out.chanceOfOte)).toBeLessThan(0.5);
      expect(Math.abs(100 - reach(out.baseAndHalf) - out.chanceBelowBaseAndHalf)).toBeLessThan(0.5);
      expect(out.chanceOfOte).toBeGreaterThanOrEqual(0);
      expect(out.chanceOfOte + out.chanceBelowBaseAndHalf).toBeLessThanOrEqual(100 + 1e-6);
    }), { numRuns: 300 });
  });

  test('a cap lowers the mean or leaves it, and never lifts the chance of OTE', () => {
    fc.assert(fc.property(anyPlan, anyBins, fc.integer({ min: 0, max: 400 }), (plan, bins, cap) => {
      const free = expectedEarnings({ ...plan, cap: null }, bins);
      const held = expectedEarnings({ ...plan, cap }, bins);
      expect(held.mean).toBeLessThanOrEqual(free.mean + 1e-6);
      expect(held.chanceOfOte).toBeLessThanOrEqual(free.chanceOfOte + 1e-6);
    }));
  });

  test('base pay moves every amount by itself and no chance', () => {
    fc.assert(fc.property(anyPlan, anyBins, percent, (plan, bins, p) => {
      const [without, out] = [expectedEarnings({ ...plan, base: 0 }, bins), expectedEarnings(plan, bins)];
      expect(out.mean).toBeCloseTo(without.mean + plan.base, 4);
      expect(out.chanceOfOte).toBeCloseTo(without.chanceOfOte, 3);
      // A cap that is not a round number may hold pay a digit below itself: a millionth of a dollar is the same pay.
      expect(out.below(out.quantile(p) - 1e-6)).toBeLessThanOrEqual(p + 1e-6);
    }));
  });

  test('cutting a bin in two changes nothing', () => {
    fc.assert(fc.property(anyPlan, anyBins, fc.integer({ min: 0, max: 200_000_000 }).map((n) => n / 100), (plan, bins, amount) => {
      const halves = bins.flatMap(({ from, to, share }) => [{ from, to: (from + to) / 2, share: share / 2 }, { from: (from + to) / 2, to, share: share / 2 }]);
      const [whole, cut] = [paySpread(commissionCurve(plan, 300), bins), paySpread(commissionCurve(plan, 300), halves)];
      expect(cut.mean).toBeCloseTo(whole.mean, 3);
      expect(cut.below(amount)).toBeCloseTo(whole.below(amount), 4);
    }));
  });
});
