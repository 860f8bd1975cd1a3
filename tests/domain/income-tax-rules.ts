import { federalRules, stateRules, type TaxYear } from '../../src/data/taxes.ts';
import { incomeTax, type Filing, type YearOfPay } from '../../src/domain/income-tax/index.ts';

export const noTaxStates = ['AK', 'FL', 'NH', 'NV', 'SD', 'TN', 'TX', 'WA', 'WY'];

const kept = new Map<string, Pick<YearOfPay, 'federal' | 'state'>>();
function rulesOf(code: string, year: TaxYear) {
  const found = kept.get(code + year) ?? { federal: federalRules(year), state: stateRules(year, code) };
  kept.set(code + year, found);
  return found;
}

/** A year of wages in a state, by the tables in content/data/tax; nothing pre-tax unless given. */
export const yearOf = (code: string, year: TaxYear, filing: Filing, wages: number, preTax: Partial<Pick<YearOfPay, 'retire' | 'health'>> = {}): YearOfPay => ({
  ...rulesOf(code, year), filing, wages, retire: 0, health: 0, ...preTax,
});
export const taxIn = (...args: Parameters<typeof yearOf>) => incomeTax(yearOf(...args));
