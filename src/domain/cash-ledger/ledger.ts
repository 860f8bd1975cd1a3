import { settle } from './draw.ts';
import { commissionByMonth, type SellingYear } from './earnings.ts';

/** Everything a ledger is counted from. Money in US dollars; months of the job count from 1. */
export interface CashTerms extends SellingYear {
  /** Commission earned by month; replaces plan, ramp and season, and the ledger has as many months as it. Null: worked out from the plan. */
  readonly earned: readonly number[] | null;
  /** A month; 0 for none. */
  readonly draw: number;
  /** Months with a draw, from the first; null for all. */
  readonly drawmonths: number | null;
  readonly recoverable: boolean;
  /** Whole months between sale and pay. */
  readonly lag: number;
  /** Commission taken back, 0 for none, in the month `clawmonth`; null or a month after the end stands for the last. */
  readonly clawback: number;
  readonly clawmonth: number | null;
  /** Percent of all pay. */
  readonly tax: number;
  /** A month. */
  readonly spend: number;
  readonly savings: number;
  /** The month after which the reader asks what is owed; null or a month after the end stands for the last. It does not end the ledger. */
  readonly leave: number | null;
}

/** One month of the ledger, US dollars. */
export interface LedgerMonth {
  readonly month: number;
  /** 1 for January. */
  readonly calendar: number;
  /** Null where commission was given and not worked out. */
  readonly quota: number | null;
  readonly sales: number | null;
  readonly earned: number;
  /** Commission that falls due, the clawback taken off; may be negative. */
  readonly payable: number;
  /** The draw that runs this month, 0 for none. */
  readonly draw: number;
  /** Commission and draw. */
  readonly paid: number;
  readonly owed: number;
  readonly base: number;
  readonly tax: number;
  readonly spend: number;
  /** What is left at the end of the month; negative when savings do not reach. */
  readonly balance: number;
}

export interface CashLedger {
  readonly months: readonly LedgerMonth[];
  /** The first month with the lowest month-end balance; balances closer than a millionth of a dollar are equal. */
  readonly lowest: LedgerMonth;
  /** Savings at which no month ends below zero, 0 or more. */
  readonly buffer: number;
  /** If the reader left at the end of `month`: the draw and clawback balance, and commission earned and not yet due. */
  readonly leaving: { readonly month: number; readonly owed: number; readonly unpaid: number };
  /** Commission earned in the ledger that falls due after its end. */
  readonly unpaid: number;
}

/**
 * Counts out the cash of a job, month by month.
 *
 * @param terms `earned`, when given, has at least one month; every amount finite.
 * @returns unrounded dollars. With a recoverable draw, paid over the ledger = commission due + balance still owed.
 * @source content/methods/cash-flow.mdx, "Formula".
 */
export function cashLedger(terms: CashTerms): CashLedger {
  const { plan, start, lag, tax, spend, savings } = terms;
  const sold = terms.earned ? terms.earned.map((earned) => ({ quota: null, sales: null, earned })) : commissionByMonth(terms);
  const end = sold.length;
  const named = (month: number | null) => Math.min(month ?? end, end);
  const months: LedgerMonth[] = [];
  let [owed, saved, lowestSaved] = [0, 0, 0];
  for (const [i, month] of sold.entries()) {
    const at = i + 1;
    const payable = (sold[i - lag]?.earned ?? 0) - (at === named(terms.clawmonth) ? terms.clawback : 0);
    const draw = at <= (terms.drawmonths ?? end) ? terms.draw : 0;
    const day = settle(payable, owed, draw, terms.recoverable);
    owed = day.owed;
    const base = plan.base / 12;
    const taxed = ((base + day.paid) * tax) / 100;
    saved += base + day.paid - taxed - spend;
    lowestSaved = Math.min(lowestSaved, saved);
    months.push({ ...month, month: at, calendar: ((start - 1 + i) % 12) + 1, payable, draw, ...day, base, tax: taxed, spend, balance: savings + saved });
  }
  const notDue = (last: number) => sold.slice(Math.max(0, last - lag), last).reduce((sum, { earned }) => sum + earned, 0);
  const left = named(terms.leave);
  return {
    months,
    lowest: months.reduce((low, month) => (month.balance < low.balance - 1e-6 ? month : low)),
    buffer: lowestSaved === 0 ? 0 : -lowestSaved,
    leaving: { month: left, owed: months[left - 1]!.owed, unpaid: notDue(left) },
    unpaid: notDue(end),
  };
}
