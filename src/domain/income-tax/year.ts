import { bracketLines, sumOf, type BracketLine } from './brackets.ts';
import type { FederalRules, Filing, StateRules } from './rules.ts';
import { stateTax, type StateTax } from './state.ts';

/** What is asked: a year's pay and what leaves it before tax. */
export interface YearOfPay {
  readonly federal: FederalRules;
  readonly state: StateRules;
  readonly filing: Filing;
  /** All wages of the year, commissions included, USD. */
  readonly wages: number;
  /** Percent of all pay (0 to 100) put pre-tax into a 401(k). */
  readonly retire: number;
  /** USD a month for health cover under a cafeteria plan. */
  readonly health: number;
}

/** What leaves pay before tax, USD of the year. */
export interface PreTax {
  /** Lowers income tax, not Social Security and Medicare. */
  readonly retirement: number;
  /** True when the percentage asked for more than the year's 401(k) limit. */
  readonly retirementCut: boolean;
  /** Lowers income tax, Social Security and Medicare. */
  readonly health: number;
}

/**
 * Pre-tax amounts of a year. Health cover is never more than the pay, retirement never more than what is left of it after
 * Social Security and Medicare, or the year's limit for people under 50.
 */
export function preTaxOf({ federal, wages, retire, health }: Pick<YearOfPay, 'federal' | 'wages' | 'retire' | 'health'>): PreTax {
  const pay = Math.max(0, wages);
  const cover = Math.min(pay, Math.max(0, health) * 12);
  const asked = (pay * Math.min(100, Math.max(0, retire))) / 100;
  const limit = federal.electiveDeferralLimit ?? Infinity;
  // No payroll can defer what it owes to FICA. So little pay is far below the wage base.
  const room = (pay - cover) * (1 - federal.fica.socialSecurity.employeeRate - federal.fica.medicare.employeeRate);
  return { retirement: Math.min(asked, limit, room), retirementCut: asked > limit, health: cover };
}

/** One line of a tax that is a rate on pay: `wages` are what the rate was applied to. */
export interface PayrollLine {
  readonly id: string;
  readonly wages: number;
  /** A fraction of one. */
  readonly rate: number;
  readonly tax: number;
}

/** Everything taken from a year of pay, step by step. USD, unrounded. */
export interface YearOfTax {
  readonly wages: number;
  readonly preTax: PreTax;
  /** Adjusted gross income: pay less both pre-tax amounts. Every state starts from it here. */
  readonly agi: number;
  /** Pay less health cover: what Social Security, Medicare and state programs are figured on. */
  readonly ficaWages: number;
  readonly federal: { readonly deduction: number; readonly taxable: number; readonly lines: readonly BracketLine[]; readonly tax: number };
  readonly socialSecurity: PayrollLine;
  readonly medicare: PayrollLine;
  /** As the return settles it: above the filing status's own threshold. */
  readonly additionalMedicare: PayrollLine;
  readonly state: StateTax;
  /** State programs paid out of wages. The tables hold them for 2026 only. */
  readonly statePayrollLines: readonly PayrollLine[];
  readonly statePayroll: number;
  readonly totalTax: number;
  /** Pay less both pre-tax amounts and all taxes. */
  readonly takeHome: number;
}

const payrollLine = (id: string, wages: number, rate: number): PayrollLine => ({ id, wages, rate, tax: wages * rate });

/**
 * What a year of wages owes: federal income tax, Social Security, Medicare, Additional Medicare Tax, state income tax and
 * state payroll programs, for a full-year resident under 65 with one employer, wages only, no dependents and the standard
 * deduction. A joint return has one earner.
 *
 * @throws UnknownRule for a kind of rule that the content check should have refused. Never throws for odd amounts: below
 * zero counts as zero.
 * @source content/methods/commission-take-home.mdx; content/data/tax.
 */
export function incomeTax(year: YearOfPay): YearOfTax {
  const { federal: rules, state: stateRules, filing } = year;
  const wages = Math.max(0, year.wages);
  const preTax = preTaxOf(year);
  const ficaWages = wages - preTax.health;
  const agi = ficaWages - preTax.retirement;
  const deduction = rules.standardDeduction[filing];
  const taxable = Math.max(0, agi - deduction);
  const lines = bracketLines(taxable, rules.brackets[filing]);
  const federal = { deduction, taxable, lines, tax: sumOf(lines) };

  const { socialSecurity: ss, medicare: med, additionalMedicare: more } = rules.fica;
  const socialSecurity = payrollLine('socialSecurity', Math.min(ficaWages, ss.wageBase), ss.employeeRate);
  const medicare = payrollLine('medicare', ficaWages, med.employeeRate);
  const additionalMedicare = payrollLine('additionalMedicare', Math.max(0, ficaWages - more.threshold[filing]), more.rate);

  const state = stateTax(stateRules, { filing, agi, ficaPaid: socialSecurity.tax + medicare.tax, federalTax: federal.tax });
  const statePayrollLines = (stateRules.employeePayroll ?? []).map(({ id, rate, wageCap, annualMax }) => {
    const cap = wageCap === 'socialSecurityWageBase' ? ss.wageBase : (wageCap ?? Infinity);
    const line = payrollLine(id, Math.min(ficaWages, cap), rate);
    return { ...line, tax: Math.min(line.tax, annualMax ?? Infinity) };
  });
  const statePayroll = sumOf(statePayrollLines);
  const totalTax = federal.tax + socialSecurity.tax + medicare.tax + additionalMedicare.tax + state.tax + statePayroll;
  return { wages, preTax, agi, ficaWages, federal, socialSecurity, medicare, additionalMedicare, state, statePayrollLines, statePayroll, totalTax, takeHome: agi - totalTax };
}

/**
 * The part of the next dollar of wages that all the taxes together take.
 *
 * @returns a percentage. More than 100 exactly where that dollar crosses one of the `documentedCliffs`; the pre-tax share of
 * the dollar is not tax and not counted.
 */
export const marginalRate = (year: YearOfPay): number => (incomeTax({ ...year, wages: Math.max(0, year.wages) + 1 }).totalTax - incomeTax(year).totalTax) * 100;
