import { creditAmount, deductionAmount, surtaxAmount, UnknownRule, type Incomes } from './amounts.ts';
import { baseAmountLine, bracketLines, rateMinusSubtractLine, rowAt, sumOf, type BracketLine } from './brackets.ts';
import type { Bracket, CreditRule, StateRules, TripleRow } from './rules.ts';

/** A named amount of the sums, USD unrounded: a deduction, a surtax, or what a credit took off the tax. */
export interface NamedAmount {
  readonly id: string;
  readonly amount: number;
}

/** A state's tax on wages, step by step, in the order of the state's return. All amounts USD a year, unrounded. */
export interface StateTax {
  /** Why there is nothing to work out: no tax on wages there, or an income so low that none is due. Null when the steps follow. */
  readonly free: 'no-tax-on-wages' | 'income-too-low' | null;
  readonly deductions: readonly NamedAmount[];
  readonly taxable: number;
  readonly lines: readonly BracketLine[];
  /** Added to the lines by Ohio's table, subtracted (negative) by Arkansas's; 0 elsewhere. */
  readonly base: number;
  /** Tax of the schedule: the lines and the base. */
  readonly schedule: number;
  readonly surtaxes: readonly NamedAmount[];
  /** What a minimum tax added; 0 where there is none or the tax is higher anyway. */
  readonly minimumAdded: number;
  /** What each credit took off. A credit that is not refundable takes no more than the tax. */
  readonly credits: readonly NamedAmount[];
  /** Negative where refundable credits are more than the tax. */
  readonly tax: number;
}

const nothing = (free: NonNullable<StateTax['free']>): StateTax => ({ free, deductions: [], taxable: 0, lines: [], base: 0, schedule: 0, surtaxes: [], minimumAdded: 0, credits: [], tax: 0 });

function scheduleOf(rules: Exclude<StateRules, { type: 'none' }>, taxable: number, filing: Incomes['filing']) {
  const rows = rules.brackets[filing];
  switch (rules.bracketMethod) {
    case undefined: {
      const lines = bracketLines(taxable, rows as readonly Bracket[]);
      return { lines, base: 0, schedule: sumOf(lines) };
    }
    case 'baseAmount':
    case 'rateMinusSubtract': {
      const { line, base, tax } = (rules.bracketMethod === 'baseAmount' ? baseAmountLine : rateMinusSubtractLine)(taxable, rows as readonly TripleRow[]);
      return { lines: line ? [line] : [], base, schedule: tax };
    }
    default:
      throw new UnknownRule({ kind: rules.bracketMethod, id: rules.code });
  }
}

/**
 * What a full-year resident with wages alone owes the state. The order is that of the states' returns: income limits,
 * deductions, brackets, surtaxes, minimum tax, credits (refundable ones last). Local taxes are not in it.
 *
 * @throws UnknownRule for a kind of rule that the content check should have refused.
 * @source content/methods/commission-take-home.mdx; content/data/tax.
 */
export function stateTax(rules: StateRules, facts: Omit<Incomes, 'deductions'>): StateTax {
  if (rules.type === 'none') return nothing('no-tax-on-wages');
  const { filing, agi } = facts;
  const { noTaxIfAgiBelow: below, noTaxIfAgiAtOrBelow: atOrBelow } = rules;
  if ((below && agi < below[filing]) || (atOrBelow && agi <= atOrBelow[filing])) return nothing('income-too-low');

  const deductions = rules.deductions.map((rule) => ({ id: rule.id, amount: deductionAmount(rule, { ...facts, deductions: 0 }) }));
  const incomes: Incomes = { ...facts, deductions: deductions.reduce((sum, d) => sum + d.amount, 0) };
  const taxable = Math.max(0, agi - incomes.deductions);
  const { lines, base, schedule } = scheduleOf(rules, taxable, filing);

  const surtaxes = (rules.surtaxes ?? []).map((rule) => ({ id: rule.id, amount: surtaxAmount(rule, incomes, schedule) }));
  const before = schedule + surtaxes.reduce((sum, s) => sum + s.amount, 0);
  const least = rules.minimumTax ? (rowAt(rules.minimumTax.rows, agi)?.[1] ?? 0) * agi : 0;
  const minimumAdded = Math.max(0, least - before);

  let tax = before + minimumAdded;
  const whole = tax;
  const take = (rule: CreditRule): NamedAmount => {
    const worth = creditAmount(rule, incomes, whole);
    const amount = rule.refundable ? worth : Math.min(worth, tax);
    tax -= amount;
    return { id: rule.id, amount };
  };
  const credits = [...rules.credits.filter((c) => !c.refundable), ...rules.credits.filter((c) => c.refundable)].map(take);
  return { free: null, deductions, taxable, lines, base, schedule, surtaxes, minimumAdded, credits, tax };
}
