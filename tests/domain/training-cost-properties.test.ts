import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthlyRaise, paybackMonth, payLost, paymentsOf, runningTotal, totalOf, trainingCost, waysToPay, yearlyRate, jobStart, type TrainingTerms } from '../../src/domain/training-cost/index.ts';

const dollars = (max: number, min = 0) => fc.integer({ min: min * 100, max: max * 100 }).map((n) => n / 100);
const weeks = fc.integer({ min: 0, max: 104 });
const terms: fc.Arbitrary<TrainingTerms> = fc.record({
  price: dollars(50_000), how: fc.constantFrom(...waysToPay), apr: dollars(60), months: fc.integer({ min: 1, max: 120 }), share: dollars(40), floor: dollars(60_000),
  ceiling: fc.option(dollars(60_000), { nil: null }), term: fc.integer({ min: 1, max: 120 }), study: weeks, search: weeks, lost: dollars(1_500), now: dollars(120_000), after: dollars(160_000), free: dollars(1_000),
});
const flowsOf = (t: TrainingTerms) => ({ start: jobStart(t), lost: payLost(t), raise: monthlyRaise(t) });

test('at the yearly rate the payments are worth the price on day 0, to within a cent', () => {
  fc.assert(
    fc.property(terms, (t) => {
      for (const { yearlyCost, payments } of trainingCost(t).ways) {
        if (yearlyCost === null) continue;
        const monthly = (1 + yearlyCost / 100) ** (1 / 12);
        // A rate close to −100% or beyond a million is the quotient of numbers this test cannot hold either.
        if (yearlyCost < -99 || yearlyCost > 1e6) continue;
        const worth = payments.reduce((sum, { at, amount }) => sum + amount / monthly ** at, 0);
        expect(Math.abs(worth - t.price)).toBeLessThan(0.01);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a loan costs (1 + rate ÷ 12)^12 − 1, whatever its size and length', () => {
  fc.assert(
    fc.property(dollars(50_000, 1), dollars(100), fc.integer({ min: 1, max: 240 }), (price, apr, months) => {
      const payments = paymentsOf('loan', { price, apr, months } as TrainingTerms);
      expect(yearlyRate(price, payments)).toBeCloseTo(((1 + apr / 1200) ** 12 - 1) * 100, 3);
    }),
    { numRuns: 1000 },
  );
});

const stream = fc.array(fc.record({ at: fc.integer({ min: 1, max: 2400 }).map((n) => n / 10), amount: dollars(3_000, 1) }), { minLength: 1, maxLength: 40 });

test('paying more, or sooner, is never cheaper; getting more is never dearer', () => {
  fc.assert(
    fc.property(dollars(50_000, 1), stream, dollars(500, 1), fc.double({ min: 0.5, max: 1, noNaN: true }), (received, payments, extra, sooner) => {
      const rate = yearlyRate(received, payments)!;
      fc.pre(rate > -99 && rate < 1e6);
      expect(yearlyRate(received, payments.map((p, i) => (i === 0 ? { ...p, amount: p.amount + extra } : p)))!).toBeGreaterThanOrEqual(rate - 1e-9);
      expect(yearlyRate(received + extra, payments)!).toBeLessThanOrEqual(rate + 1e-9);
      const hurried = yearlyRate(received, payments.map((p) => ({ ...p, at: p.at * sooner })))!;
      // Sooner moves the rate away from zero: dearer when more is paid than was received, and nearer −100% when less is.
      if (totalOf(payments) > received) expect(hurried).toBeGreaterThanOrEqual(rate - 1e-6);
      else expect(hurried).toBeLessThanOrEqual(rate + 1e-6);
    }),
    { numRuns: 1000 },
  );
});

test('the sign of the rate says whether more or less than the price is paid', () => {
  fc.assert(
    fc.property(dollars(50_000, 1), stream, (received, payments) => {
      const gap = totalOf(payments) - received;
      fc.pre(Math.abs(gap) > 0.005);
      expect(Math.sign(yearlyRate(received, payments)!)).toBe(Math.sign(gap));
    }),
    { numRuns: 1000 },
  );
});

test('an income share takes at most its ceiling, its term and its share, and nothing below the floor', () => {
  fc.assert(
    fc.property(terms, (t) => {
      const payments = paymentsOf('isa', t);
      const full = ((t.share / 100) * t.after * t.term) / 12;
      expect(payments.length).toBeLessThanOrEqual(t.term);
      expect(totalOf(payments)).toBeCloseTo(t.after < t.floor ? 0 : Math.min(full, t.ceiling ?? Infinity), 4);
      payments.forEach(({ at, amount }, i) => {
        expect(at).toBe(jobStart(t) + i + 1);
        expect(amount).toBeGreaterThan(0);
      });
    }),
    { numRuns: 1000 },
  );
});

test('just before the payback the total is below zero, and from it on it never is', () => {
  fc.assert(
    fc.property(terms, fc.array(fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 1_000_000), { minLength: 20, maxLength: 20 }), (t, ahead) => {
      const payments = paymentsOf(t.how, t);
      const flows = flowsOf(t);
      const month = paybackMonth(flows, payments);
      const last = Math.max(flows.start, ...payments.map(({ at }) => at));
      if (month === null) {
        // Never: either the total sinks without end, or it ends below zero and stays there.
        expect(flows.raise < 0 || (flows.raise === 0 && runningTotal(flows, payments, last) < 0)).toBe(true);
        return;
      }
      expect(month).toBeGreaterThanOrEqual(0);
      if (month > 0) expect(runningTotal(flows, payments, month * (1 - 1e-9) - 1e-9)).toBeLessThan(0);
      for (const share of ahead) expect(runningTotal(flows, payments, month + 1e-9 + share * (last + 60))).toBeGreaterThan(-1e-4);
      for (const { at } of payments) if (at > month) expect(runningTotal(flows, payments, at)).toBeGreaterThan(-1e-4);
    }),
    { numRuns: 2000 },
  );
});

test('a higher wage afterwards is never earned back later, when the price is fixed', () => {
  fc.assert(
    fc.property(terms, dollars(20_000), fc.constantFrom('upfront', 'instalments', 'loan'), (t, more, how) => {
      const [less, better] = [t, { ...t, after: t.after + more }].map((x) => paybackMonth(flowsOf(x), paymentsOf(how as 'loan', x)));
      if (less !== null) expect(better! <= less! + 1e-9).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('no figure is ever anything but a number or null', () => {
  const wild: fc.Arbitrary<TrainingTerms> = fc.record({
    price: dollars(1_000_000), how: fc.constantFrom(...waysToPay), apr: dollars(400), months: fc.integer({ min: 1, max: 240 }), share: dollars(100), floor: dollars(10_000_000), ceiling: fc.option(dollars(10_000_000), { nil: null }),
    term: fc.integer({ min: 1, max: 240 }), study: fc.integer({ min: 0, max: 520 }), search: fc.integer({ min: 0, max: 520 }), lost: dollars(100_000), now: dollars(10_000_000), after: dollars(10_000_000), free: dollars(1_000_000),
  });
  fc.assert(
    fc.property(wild, (t) => {
      for (const { way: _, payments: __, ...figures } of trainingCost(t).ways) for (const [name, figure] of Object.entries(figures)) expect(figure === null || Number.isFinite(figure), `${name}: ${figure}`).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
