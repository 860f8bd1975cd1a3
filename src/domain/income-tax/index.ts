export { UnknownRule } from './amounts.ts';
export { bracketLines, taxOn, type BracketLine } from './brackets.ts';
export { documentedCliffs, type Cliff } from './cliffs.ts';
export { filingStatuses, type Bracket, type FederalRules, type Filing, type StateRules } from './rules.ts';
export { stateTax, type NamedAmount, type StateTax } from './state.ts';
export { incomeTax, marginalRate, preTaxOf, type PayrollLine, type PreTax, type YearOfPay, type YearOfTax } from './year.ts';
