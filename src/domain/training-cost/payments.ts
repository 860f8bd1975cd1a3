import { jobStart, type TrainingTerms, type WayToPay } from './terms.ts';

/** Money that leaves the reader's pocket: USD, at so many months from the first day of the course. */
export interface Payment {
  readonly at: number;
  readonly amount: number;
}

/**
 * The level monthly payment that repays a loan, first one at the end of the first month.
 *
 * @param apr yearly rate in percent; a twelfth is charged each month. At 0 the price is split evenly.
 * @param months number of payments, 1 or more.
 * @returns USD a month, unrounded; a lender rounds each to the cent and the last one differs.
 * @source content/methods/training-payback.mdx, "What you pay, and when".
 */
export function levelPayment(borrowed: number, apr: number, months: number): number {
  const rate = apr / 1200;
  // expm1 and log1p keep a rate close to zero exact, where 1 − (1 + rate)^−n would lose its digits.
  return rate === 0 ? borrowed / months : (borrowed * rate) / -Math.expm1(-months * Math.log1p(rate));
}

/**
 * Every payment under one way to pay, earliest first; none where nothing is owed.
 *
 * Instalments and loan run from the first day of the course, the income share from the first day of the job.
 * The income share is a part of constant pay: below the floor nothing is paid, and the payment that reaches the ceiling is cut.
 *
 * @source content/methods/training-payback.mdx, "What you pay, and when".
 */
export function paymentsOf(way: WayToPay, terms: TrainingTerms): readonly Payment[] {
  if (way === 'isa') return sharePayments(terms);
  if (!(terms.price > 0)) return [];
  if (way === 'upfront') return [{ at: 0, amount: terms.price }];
  const amount = levelPayment(terms.price, way === 'loan' ? terms.apr : 0, terms.months);
  return Array.from({ length: terms.months }, (_, i) => ({ at: i + 1, amount }));
}

function sharePayments(terms: TrainingTerms): readonly Payment[] {
  const { share, after, floor, ceiling, term } = terms;
  const monthly = ((share / 100) * after) / 12;
  if (after < floor || !(monthly > 0)) return [];
  const most = ceiling ?? Infinity;
  const whole = Math.min(term, Math.floor(most / monthly));
  const start = jobStart(terms);
  const payments = Array.from({ length: whole }, (_, i) => ({ at: start + i + 1, amount: monthly }));
  const rest = most - whole * monthly;
  if (whole < term && rest > negligible) payments.push({ at: start + whole + 1, amount: rest });
  return payments;
}

/** Amounts below this, in USD, are the noise of floating point and not money. */
export const negligible = 1e-6;

/** The sum of all payments, USD. */
export const totalOf = (payments: readonly Payment[]) => payments.reduce((sum, { amount }) => sum + amount, 0);
