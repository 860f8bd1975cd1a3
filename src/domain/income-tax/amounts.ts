import { rowAt, taxOn } from './brackets.ts';
import type { AmountRule, Basis, CreditRule, DeductionRule, Filing, Rounding, SurtaxRule } from './rules.ts';

/** What amounts are looked up by. Before deductions are known, `deductions` is 0. */
export interface Incomes {
  readonly filing: Filing;
  readonly agi: number;
  readonly deductions: number;
  /** Social Security and Medicare of the year, Additional Medicare Tax left out. */
  readonly ficaPaid: number;
  /** Federal income tax of the year. */
  readonly federalTax: number;
}

/** A rule of a kind we cannot evaluate. The content check refuses such a rule, so this means broken code, never bad input. */
export class UnknownRule extends Error {
  constructor(rule: { readonly kind: string; readonly id?: string }) {
    super(`No rule of the kind "${rule.kind}" is known (${rule.id ?? 'unnamed'}).`);
  }
}

const basisOf = (basis: Basis | undefined, { agi, deductions }: Incomes) =>
  basis === 'taxable' ? Math.max(0, agi - deductions) : basis === 'agiLessDeductions' ? agi - deductions : agi;

/** `ceil`: a step for each increment above `start`, whole or begun. `floor`: the first step falls at `start` itself, as in Alabama's chart, where 26,000 is already one step down. */
function stepsAbove(income: number, start: number, increment: number, rounding: Rounding): number {
  if (rounding === 'floor') return income < start ? 0 : Math.floor((income - start) / increment) + 1;
  return income <= start ? 0 : Math.ceil((income - start) / increment);
}

function plainAmount(rule: AmountRule, incomes: Incomes): number {
  const { filing } = incomes;
  const income = basisOf(rule.basis, incomes);
  switch (rule.kind) {
    case 'fixed':
      return rule.amount[filing];
    case 'cliff':
      return income > rule.limit[filing] ? 0 : rule.amount[filing];
    case 'table':
      return (rowAt(rule.rows[filing], income)?.[1] ?? 0) * (rule.perFiler && filing === 'mfj' ? 2 : 1);
    case 'steppedPhaseout':
      return Math.max(rule.min[filing], rule.amount[filing] - stepsAbove(income, rule.start[filing], rule.increment[filing], rule.rounding) * rule.step[filing]);
    case 'percentSteppedPhaseout':
      return rule.amount[filing] * Math.max(0, 1 - stepsAbove(income, rule.start[filing], rule.increment[filing], rule.rounding) * rule.stepRate);
    case 'linearPhaseout':
      return Math.max(rule.min[filing], rule.amount[filing] - taxOn(income, rule.slopes[filing]));
    case 'fractionPhaseout':
      return rule.amount[filing] * Math.min(1, Math.max(0, 1 - (income - rule.start[filing]) / rule.width[filing]));
    default:
      throw new UnknownRule(rule);
  }
}

/** What a deduction comes to, USD unrounded. */
export function deductionAmount(rule: DeductionRule, incomes: Incomes): number {
  switch (rule.kind) {
    case 'ficaPaid':
      return Math.min(incomes.ficaPaid, rule.capPerEarner ?? Infinity);
    case 'federalTax': {
      const cap = rule.capTable ? (rowAt(rule.capTable[incomes.filing], incomes.agi)?.[1] ?? 0) : (rule.cap?.[incomes.filing] ?? Infinity);
      return Math.min(cap, (rowAt(rule.share, incomes.agi)?.[1] ?? 0) * incomes.federalTax);
    }
    case 'max':
      return Math.max(...rule.items.map((item) => deductionAmount(item, incomes)));
    default:
      return plainAmount(rule, incomes);
  }
}

/** What a credit comes to before it is held against the tax, USD unrounded. `tax` is the tax so far, surtaxes included. */
export function creditAmount(rule: CreditRule, incomes: Incomes, tax: number): number {
  const taxable = Math.max(0, incomes.agi - incomes.deductions);
  switch (rule.kind) {
    case 'shareOfTax':
      return tax * (rowAt(rule.rows[incomes.filing], incomes.agi)?.[1] ?? 0);
    case 'utah':
      return Math.max(0, rule.rate * rule.federalDeduction[incomes.filing] - rule.phaseoutRate * Math.max(0, taxable - rule.phaseoutStart[incomes.filing]));
    default:
      return plainAmount(rule, incomes);
  }
}

/** What a surtax comes to, USD unrounded. `schedule` is the tax of the brackets alone. */
export function surtaxAmount(rule: SurtaxRule, incomes: Incomes, schedule: number): number {
  const { filing, agi, deductions } = incomes;
  const taxable = Math.max(0, agi - deductions);
  switch (rule.kind) {
    case 'brackets':
      return taxOn(basisOf(rule.basis, incomes), rule.brackets[filing]);
    case 'fixed':
      return rule.onlyIfRequiredToFile && agi < deductions ? 0 : rule.amount[filing];
    case 'steppedAddOn':
      return Math.min(rule.max[filing], stepsAbove(agi, rule.start[filing], rule.increment[filing], 'ceil') * rule.amount[filing]);
    case 'nyRecapture': {
      if (agi > rule.topAgi) return Math.max(0, rule.topRate * taxable - schedule);
      if (agi <= rule.minAgi) return 0;
      const tier = rule.tiers[filing].findLast(([over]) => taxable > over);
      if (!tier) return 0;
      const [over, base, benefit] = tier;
      return base + benefit * Math.min(1, Math.max(0, agi - Math.max(over, rule.minAgi)) / rule.phaseIn);
    }
    default:
      throw new UnknownRule(rule);
  }
}
