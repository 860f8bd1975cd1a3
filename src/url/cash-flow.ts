import type { CashTerms } from '../domain/cash-ledger/index.ts';
import { attainmentOf, type PayPlan } from '../domain/pay-plan/index.ts';
import { money, percent, plainNumber, whole, wholeOrBlank } from './amounts.ts';
import type { Codec, Field } from './codec.ts';
import { readPercent } from './counts.ts';
import { readMoney, type Typed } from './number.ts';
import { commissionCodec, limits as planLimits, targetOf, type Reached } from './plan.ts';

/** The inputs of T5 as the address holds them; `cashLedger` says what each means. Empty lists are not given. */
export interface CashInputs extends PayPlan, Reached, Omit<CashTerms, 'plan' | 'attain' | 'seasonal' | 'earned'> {
  readonly seasonal: readonly number[];
  readonly earned: readonly number[];
}

/** Limits of the inputs, so that a message can name them. */
export const limits = { month: 1_000_000, savings: 100_000_000, ramp: 200, lag: 24, ledger: 24, tax: 70, drawMonths: 120 } as const;

const refused = (message: string) => ({ ok: false, message }) as const;

/**
 * Numbers by month, parted by commas or semicolons. With a semicolon anywhere, commas group thousands instead.
 * A blank between two separators is refused: blank is not zero.
 */
function listField(read: (text: string) => Typed, most: number, check: (values: readonly number[]) => string | undefined = () => undefined): Field<readonly number[]> {
  return {
    fallback: [],
    read(text) {
      const asked = text.trim().replace(/[,;]$/, '').trim();
      if (asked === '') return { ok: true, value: [] };
      const values: number[] = [];
      for (const [i, part] of asked.split(asked.includes(';') ? ';' : ',').entries()) {
        if (part.trim() === '') return refused(`Month ${i + 1} is blank, and blank is not zero. Write 0 for nothing.`);
        if (/^0\d/.test(part.trim())) return refused('A comma parts two months here. Write 2000, not 2,000, or part the months with semicolons.');
        const result = read(part);
        if (!result.ok) return refused(`Month ${i + 1}: ${result.message}`);
        values.push(result.value);
      }
      if (values.length > most) return refused(`Use ${most} months at most.`);
      const fault = check(values);
      return fault === undefined ? { ok: true, value: values } : refused(fault);
    },
    write: (values) => values.map(plainNumber).join(','),
  };
}

/** The quota of the first months, percent of the full one. */
export const rampField = listField((text) => readPercent(text, 0, limits.ramp), 12);
/** Commission of each month; as many as given, the ledger has. */
export const earnedField = listField((text) => readMoney(text, 0, planLimits.pay), limits.ledger);
/** Twelve shares of the year's sales, January to December. A sum within 0.1 of 100 is taken as rounding. */
export const seasonalField = listField((text) => readPercent(text, 0, 100), 12, (shares) => {
  if (shares.length !== 12) return `Give twelve shares, January to December. These are ${shares.length}.`;
  const sum = Math.round(shares.reduce((total, share) => total + share, 0) * 100) / 100;
  return Math.abs(sum - 100) > 0.1 ? `The twelve shares must add up to 100. These add up to ${plainNumber(sum)}.` : undefined;
});

const recoverable: Field<boolean> = {
  fallback: true,
  read(text) {
    if (text === '1' || text === 'true' || text === '') return { ok: true, value: true };
    if (text === '0' || text === 'false') return { ok: true, value: false };
    return refused('A draw is recoverable, 1, or not, 0. It is taken as recoverable.');
  },
  write: (value) => (value ? '1' : '0'),
};

/** T5's address: T2's inputs, then the months. The defaults delay, lend and take nothing. */
export const cashCodec: Codec<CashInputs> = {
  ...commissionCodec,
  start: whole(1, 1, 12),
  ramp: rampField,
  draw: money(0, 0, limits.month),
  drawmonths: wholeOrBlank(0, limits.drawMonths),
  recoverable,
  lag: whole(0, 0, limits.lag),
  seasonal: seasonalField,
  earned: earnedField,
  spend: money(4_000, 0, limits.month),
  savings: money(5_000, 0, limits.savings),
  leave: wholeOrBlank(1, limits.ledger),
  clawback: money(0, 0, planLimits.pay),
  clawmonth: wholeOrBlank(1, limits.ledger),
  tax: percent(0, 0, limits.tax),
};

/** What the ledger is counted from: the plan at target, sales turned into attainment, empty lists as not given. */
export const cashTerms = (inputs: CashInputs): CashTerms => ({
  ...inputs,
  plan: targetOf(inputs),
  attain: inputs.sales === null ? inputs.attain : attainmentOf(inputs.sales, inputs.quota),
  seasonal: inputs.seasonal.length > 0 ? inputs.seasonal : null,
  earned: inputs.earned.length > 0 ? inputs.earned : null,
});
