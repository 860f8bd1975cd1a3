import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cashLedger, type CashTerms } from '../../src/domain/cash-ledger/index.ts';
import { commissionAt, type QuotaPeriods, type TargetPlan, type Tier } from '../../src/domain/pay-plan/index.ts';

const cents = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);
const periods = fc.constantFrom<QuotaPeriods>(1, 4, 12);
const linear: fc.Arbitrary<TargetPlan> = fc.record({
  base: cents(200_000), variable: cents(200_000), quota: fc.integer({ min: 1, max: 5_000_000 }), tiers: fc.constant<Tier[]>([{ from: 0, value: 1, unit: 'multiple' }]),
  retro: fc.constant(false), threshold: fc.constant(0), cap: fc.constant(null), periods,
});
const tiers = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 12 }), fc.boolean()), { selector: ([from]) => from, minLength: 1, maxLength: 4 })
  .map((rows) => rows.sort((a, b) => a[0] - b[0]).map(([from, value, rate]): Tier => ({ from, value: rate ? value : value / 4, unit: rate ? 'percent' : 'multiple' })));
const anyPlan: fc.Arbitrary<TargetPlan> = fc.record({
  base: cents(200_000), variable: cents(200_000), quota: fc.integer({ min: 1, max: 5_000_000 }), tiers, retro: fc.boolean(),
  threshold: fc.integer({ min: 0, max: 120 }), cap: fc.option(fc.integer({ min: 0, max: 300 }), { nil: null }), periods,
});
const season = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 12, maxLength: 12 }).filter((shares) => shares.some((n) => n > 0)).map((shares) => shares.map((n) => (n * 100) / shares.reduce((a, b) => a + b)));
const terms = (plan: fc.Arbitrary<TargetPlan>): fc.Arbitrary<CashTerms> =>
  fc.record({
    plan, attain: fc.integer({ min: 0, max: 3_000 }).map((n) => n / 10), start: fc.integer({ min: 1, max: 12 }), ramp: fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 12 }), seasonal: fc.option(season, { nil: null }),
    earned: fc.option(fc.array(cents(50_000), { minLength: 1, maxLength: 24 }), { nil: null }), draw: cents(10_000), drawmonths: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }), recoverable: fc.boolean(), lag: fc.integer({ min: 0, max: 24 }),
    clawback: cents(20_000), clawmonth: fc.option(fc.integer({ min: 1, max: 24 }), { nil: null }), tax: fc.integer({ min: 0, max: 70 }), spend: cents(12_000), savings: cents(50_000), leave: fc.option(fc.integer({ min: 1, max: 24 }), { nil: null }),
  });
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-6 * Math.max(1, Math.abs(a)));

describe('what holds for every ledger', () => {
  test('nobody is paid less than nothing, owes less than nothing, or gets a figure that is not one', () => {
    fc.assert(fc.property(terms(anyPlan), (t) => {
      const { months, buffer, leaving, unpaid } = cashLedger(t);
      for (const m of months) {
        expect(m.paid).toBeGreaterThanOrEqual(0);
        expect(m.owed).toBeGreaterThanOrEqual(0);
        for (const value of Object.values(m)) if (value !== null) expect(Number.isFinite(value)).toBe(true);
      }
      expect([buffer, leaving.owed, leaving.unpaid, unpaid].every(Number.isFinite)).toBe(true);
    }), { numRuns: 500 });
  });

  test('recoverable: cash paid is commission due plus what is still owed', () => {
    fc.assert(fc.property(terms(anyPlan), (t) => {
      const { months } = cashLedger({ ...t, recoverable: true });
      near(sum(months.map((m) => m.paid)), sum(months.map((m) => m.payable)) + months.at(-1)!.owed);
    }));
  });

  test('recoverable, once the lag has run out: cash paid is commission earned plus what is still owed', () => {
    fc.assert(fc.property(terms(anyPlan), fc.array(cents(50_000), { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 12 }), (t, list, lag) => {
      const { months, unpaid } = cashLedger({ ...t, earned: [...list, ...Array<number>(lag).fill(0)], lag, recoverable: true, clawback: 0 });
      expect(unpaid).toBe(0);
      near(sum(months.map((m) => m.paid)), sum(list) + months.at(-1)!.owed);
    }));
  });

  test('non-recoverable: at least what fell due is paid, and nothing is owed', () => {
    fc.assert(fc.property(terms(anyPlan), (t) => {
      fc.pre(!t.plan.retro || t.earned !== null);
      const { months } = cashLedger({ ...t, recoverable: false, clawback: 0 });
      let [paid, due] = [0, 0];
      for (const m of months) {
        paid += m.paid;
        due += m.payable;
        expect(paid).toBeGreaterThanOrEqual(due - 1e-6);
        expect(m.owed).toBeLessThan(1e-6);
      }
    }));
  });

  test('earned is due in the ledger or still to come', () => {
    fc.assert(fc.property(terms(anyPlan), (t) => {
      const { months, unpaid } = cashLedger({ ...t, clawback: 0 });
      near(sum(months.map((m) => m.earned)), sum(months.map((m) => m.payable)) + unpaid);
    }));
  });

  test('with savings equal to the buffer the lowest balance is zero; with none it is the buffer, missing', () => {
    fc.assert(fc.property(terms(anyPlan), (t) => {
      const { buffer } = cashLedger(t);
      const kept = cashLedger({ ...t, savings: buffer }).lowest.balance;
      expect(kept).toBeGreaterThanOrEqual(0);
      if (buffer > 0) expect(kept).toBeLessThan(1e-6);
      if (buffer > 0) near(cashLedger({ ...t, savings: 0 }).lowest.balance, -buffer);
    }));
  });

  test('the lowest month is the first with the lowest balance, and a month of the ledger', () => {
    fc.assert(fc.property(terms(anyPlan), (t) => {
      const { months, lowest, leaving } = cashLedger(t);
      near(lowest.balance, Math.min(...months.map((m) => m.balance)));
      expect(months.findIndex((m) => m.balance < lowest.balance + 1e-6)).toBe(lowest.month - 1);
      expect(leaving.owed).toBe(months[leaving.month - 1]!.owed);
    }));
  });

  test('leaving asks a question: it changes no month', () => {
    fc.assert(fc.property(terms(anyPlan), fc.integer({ min: 1, max: 24 }), (t, leave) => {
      expect(cashLedger({ ...t, leave }).months).toEqual(cashLedger({ ...t, leave: null }).months);
    }));
  });
});

describe('what holds for a plan', () => {
  const untouched = { earned: null, ramp: [], draw: 0, lag: 0, clawback: 0 };

  test('without draw and lag twelve months of one rate add up to the year’s commission', () => {
    fc.assert(fc.property(terms(linear), (t) => {
      const { months } = cashLedger({ ...t, ...untouched });
      near(sum(months.map((m) => m.paid)), commissionAt(t.plan, t.attain));
    }));
  });

  test('any plan with a yearly quota adds up to its year', () => {
    fc.assert(fc.property(terms(anyPlan), (t) => {
      const plan: TargetPlan = { ...t.plan, periods: 1 };
      near(sum(cashLedger({ ...t, ...untouched, plan }).months.map((m) => m.earned)), commissionAt(plan, t.attain));
    }));
  });

  test('an even year under any plan adds up to its year in every quota period', () => {
    fc.assert(fc.property(terms(anyPlan), (t) => {
      near(sum(cashLedger({ ...t, ...untouched, seasonal: null }).months.map((m) => m.earned)), commissionAt(t.plan, t.attain));
    }));
  });

  test('under one rate it does not matter how often the quota starts again', () => {
    fc.assert(fc.property(terms(linear), (t) => {
      fc.pre(t.ramp.every((share) => share > 0));
      const by = (n: QuotaPeriods) => cashLedger({ ...t, earned: null, plan: { ...t.plan, periods: n } }).months.map((m) => m.earned);
      by(1).forEach((earned, i) => {
        near(earned, by(4)[i]!);
        near(earned, by(12)[i]!);
      });
    }));
  });

  test('more draw never pays less by any month', () => {
    fc.assert(fc.property(terms(anyPlan), cents(5_000), (t, more) => {
      const running = (draw: number) => cashLedger({ ...t, draw }).months.reduce<number[]>((all, m) => [...all, (all.at(-1) ?? 0) + m.paid], []);
      const [less, high] = [running(t.draw), running(t.draw + more)];
      less.forEach((paid, i) => expect(high[i]!).toBeGreaterThanOrEqual(paid - 1e-6));
    }));
  });
});
