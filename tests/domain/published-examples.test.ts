import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { settle } from '../../src/domain/cash-ledger/index.ts';
import { offerTotal } from '../../src/domain/offers/index.ts';
import { attainmentOf, commissionAt, outcomeOf, withTarget, type PayPlan } from '../../src/domain/pay-plan/index.ts';
import { levelPayment, paymentsOf, totalOf } from '../../src/domain/training-cost/index.ts';

/*
 * Sums that other people printed, each with its address in published-examples.json. Where a page's own arithmetic is
 * wrong or means something else, `disagrees` says why and `recomputed` holds what its terms give.
 */
interface Example<Kind extends string, Inputs, Expected> {
  id: string;
  url: string;
  kind: Kind;
  inputs: Inputs;
  expected: Expected;
  recomputed?: Expected;
  disagrees: string | null;
}
interface PlanInputs {
  base: number | null;
  variable: number | null;
  quota: number;
  sales: number | null;
  attain: number | null;
  tiers: { from: number; multiple?: number; percent?: number }[];
  retro: boolean;
  threshold: number | null;
  cap: number | null;
  periods: PayPlan['periods'];
  salesBefore?: number;
  salesByPart?: number[];
}
type PlanExample = Example<'plan', PlanInputs, { commission?: number; total?: number; effectiveRate?: number; increment?: number; paid?: number[]; lastPart?: number }>;
type DrawExample = Example<'draw', { earned: number[]; draw: number; recoverable: boolean }, { paid: number[]; balance: number[] }>;
type ShareExample = Example<'isa', { financed: number | null; share: number; maxPayments: number; ceiling: number | null; floor: number | null; income: number }, { monthly?: number; payments?: number; total: number }>;
type LoanExample = Example<'loan', { principal: number; apr: number; months: number }, { monthly: number; total?: number; interest?: number }>;

const { examples } = JSON.parse(readFileSync('tests/domain/published-examples.json', 'utf8')) as { examples: (PlanExample | DrawExample | ShareExample | LoanExample | { kind: 'offer'; id: string; url: string })[] };
const of = <K extends string>(kind: K) => examples.filter((e): e is Extract<(typeof examples)[number], { kind: K }> => e.kind === kind);

/** What the example's own terms give: as printed, unless the page contradicts itself. */
const meant = <E>({ expected, recomputed }: { expected: E; recomputed?: E }): E => recomputed ?? expected;
/** Pages print dollars or cents; half a unit of what they print is theirs. */
const near = (value: number, printed: number, slack = 0) => expect(Math.abs(value - printed)).toBeLessThanOrEqual((Number.isInteger(printed) ? 0.5 : 0.005) + 1e-6 + slack);

test('the collection is whole: every example names an address, and every kind is there', () => {
  expect(examples.length).toBeGreaterThanOrEqual(140);
  for (const { url } of examples) expect(url).toMatch(/^https?:\/\//);
  expect(new Set(examples.map((e) => e.kind))).toEqual(new Set(['plan', 'draw', 'isa', 'loan', 'offer']));
});

describe('commission plans', () => {
  const planOf = ({ base, variable, quota, tiers, retro, threshold, cap, periods }: PlanInputs) =>
    withTarget({ base: base ?? 0, variable, quota, tiers: tiers.map((t) => ({ from: t.from, value: t.multiple ?? t.percent!, unit: t.multiple === undefined ? 'percent' : 'multiple' })), retro, threshold: threshold ?? 0, cap, periods })!;

  test.each(of('plan').map((e) => [e.id, e] as const))('%s', (_, example) => {
    const { inputs } = example;
    const printed = meant(example);
    const plan = planOf(inputs);
    const earned = (sales: number) => commissionAt(plan, attainmentOf(sales, plan.quota));
    const out = outcomeOf(plan, inputs.sales === null ? { attainment: inputs.attain! } : { sales: inputs.sales });
    expect(Object.keys(printed).length).toBeGreaterThan(0);
    if (printed.commission !== undefined) near(out.commission, printed.commission);
    if (printed.total !== undefined) near(out.total, printed.total);
    if (printed.effectiveRate !== undefined) near(out.effectiveRate!, printed.effectiveRate);
    if (printed.increment !== undefined) near(out.commission - earned(inputs.salesBefore!), printed.increment);
    const parts = (inputs.salesByPart ?? []).map((_part, i, all) => earned(all.slice(0, i + 1).reduce((a, b) => a + b)) - earned(all.slice(0, i).reduce((a, b) => a + b, 0)));
    if (printed.paid) parts.forEach((part, i) => near(part, printed.paid![i]!));
    if (printed.lastPart !== undefined) near(parts.at(-1)!, printed.lastPart);
  });
});

describe('draws against commission', () => {
  test.each(of('draw').map((e) => [e.id, e] as const))('%s', (_, example) => {
    const { earned, draw, recoverable } = example.inputs;
    const printed = meant(example);
    let owed = 0;
    earned.forEach((amount, i) => {
      const day = settle(amount, owed, draw, recoverable);
      near(day.paid, printed.paid[i]!);
      near(day.owed, printed.balance[i]!);
      owed = day.owed;
    });
    expect(printed.paid).toHaveLength(earned.length);
  });
});

describe('income shares', () => {
  test.each(of('isa').map((e) => [e.id, e] as const))('%s', (_, example) => {
    const { share, maxPayments, ceiling, floor, income } = example.inputs;
    const printed = meant(example);
    const payments = paymentsOf('isa', { price: 0, how: 'isa', apr: 0, months: 1, share, floor: floor ?? 0, ceiling, term: maxPayments, study: 0, search: 0, lost: 0, now: 0, after: income, free: 0 });
    near(totalOf(payments), printed.total);
    if (printed.monthly !== undefined) near(payments[0]?.amount ?? 0, printed.monthly);
    if (printed.payments !== undefined) expect(payments).toHaveLength(printed.payments);
  });
});

describe('loans', () => {
  test.each(of('loan').map((e) => [e.id, e] as const))('%s', (_, example) => {
    const { principal, apr, months } = example.inputs;
    const printed = meant(example);
    const monthly = levelPayment(principal, apr, months);
    near(monthly, printed.monthly);
    // Pages multiply the rounded payment, so a total may be half a cent a month away.
    if (printed.total !== undefined) near(monthly * months, printed.total, months * 0.005);
    if (printed.interest !== undefined) near(monthly * months - principal, printed.interest, months * 0.005);
  });
});

test('two medical sales offers: 140,000 against 153,600', () => {
  // A: 90,000 + 50,000 at quota. B: 105,000 + 54,000 × 1,080,000 ÷ 1,200,000 = 105,000 + 48,600
  const plan = { tiers: [{ from: 0, value: 1, unit: 'multiple' as const }], retro: false, threshold: 0, cap: null, periods: 1 as const };
  const nothing = { sign: 0, match: 0, equity: 0, guarantee: 0 };
  expect(offerTotal({ ...nothing, plan: { ...plan, base: 90_000, variable: 50_000, quota: 1_000_000 } }, 100)).toBe(140_000);
  expect(offerTotal({ ...nothing, plan: { ...plan, base: 105_000, variable: 54_000, quota: 1_200_000 } }, 90)).toBe(153_600);
});
