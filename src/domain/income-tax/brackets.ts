import type { Bracket, Step, TripleRow } from './rules.ts';

/** One line of a tax schedule with the reader's numbers: `amount` of income taxed at `rate` (0 to 1) gives `tax`. */
export interface BracketLine {
  readonly from: number;
  /** Null on the top bracket. */
  readonly to: number | null;
  readonly rate: number;
  readonly amount: number;
  readonly tax: number;
}

/** Each bracket that income reaches, lowest first; none for no income. */
export function bracketLines(income: number, brackets: readonly Bracket[]): BracketLine[] {
  return brackets.flatMap(([from, rate], i) => {
    const to = brackets[i + 1]?.[0] ?? null;
    const amount = Math.min(income, to ?? income) - from;
    return amount > 0 ? [{ from, to, rate, amount, tax: amount * rate }] : [];
  });
}

export const sumOf = (lines: readonly { readonly tax: number }[]) => lines.reduce((sum, line) => sum + line.tax, 0);

/** Tax of a marginal schedule, USD unrounded. */
export const taxOn = (income: number, brackets: readonly Bracket[]) => sumOf(bracketLines(income, brackets));

/** The last row that starts at or below `by`; undefined below the first. */
export const rowAt = <Row extends Step | TripleRow>(rows: readonly Row[], by: number): Row | undefined => rows.findLast(([from]) => by >= from);

/**
 * Ohio: the row's base tax and its rate on the excess. A threshold printed as 26,050.01 means "over 26,050": the excess is
 * measured from the whole dollar. Source: TAX-NOTES, Ohio IT 1040 booklet.
 */
export function baseAmountLine(income: number, rows: readonly TripleRow[]): { line: BracketLine | null; base: number; tax: number } {
  const row = rowAt(rows, income);
  if (!row || income <= 0) return { line: null, base: 0, tax: 0 };
  const [over, base, rate] = row;
  const from = Math.floor(over);
  const amount = income - from;
  const next = rows[rows.indexOf(row) + 1];
  return { line: { from, to: next ? Math.floor(next[0]) : null, rate, amount, tax: amount * rate }, base, tax: base + amount * rate };
}

/** Arkansas: the row's rate on the whole income, less the row's subtraction; never below zero. */
export function rateMinusSubtractLine(income: number, rows: readonly TripleRow[]): { line: BracketLine | null; base: number; tax: number } {
  const row = rowAt(rows, income);
  if (!row || income <= 0) return { line: null, base: 0, tax: 0 };
  const [, rate, subtract] = row;
  const whole = income * rate;
  return { line: { from: 0, to: null, rate, amount: income, tax: whole }, base: -Math.min(subtract, whole), tax: Math.max(0, whole - subtract) };
}
