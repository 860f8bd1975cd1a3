/** A place in a state's rules where one more dollar of pay costs more than a dollar. */
export interface Cliff {
  /** Two-letter code. */
  readonly state: string;
  /** Id of the rule that steps; `brackets` for the tax table itself, `income-limit` for the income under which no tax is due. */
  readonly rule: string;
  /** The most that take-home pay falls when wages rise by a dollar and this rule alone steps, over both years and all filing statuses, in whole USD rounded up. Where two step at once their falls add. */
  readonly most: number;
  /** One plain sentence. */
  readonly why: string;
}

/**
 * Every cliff of the states' rules for 2025 and 2026. Nowhere else does take-home pay fall when wages rise:
 * tests/domain/income-tax-cliffs.test.ts holds both ways round. The federal rules have none.
 */
export const documentedCliffs: readonly Cliff[] = [
  { state: 'AL', rule: 'standardOrFica', most: 8, why: 'Alabama lowers its standard deduction in steps.' },
  { state: 'AR', rule: 'brackets', most: 51, why: 'Arkansas takes back the gain of its lower brackets in steps of $100 of taxable income.' },
  { state: 'CA', rule: 'personalExemptionCredit', most: 12, why: 'California takes back the exemption credit in steps.' },
  { state: 'CO', rule: 'federalStandardAfterColoradoAddback', most: 1329, why: 'Colorado limits the federal deduction for incomes over $300,000.' },
  { state: 'CT', rule: 'personalExemption', most: 46, why: 'Connecticut lowers the personal exemption by $1,000 at a time.' },
  { state: 'CT', rule: 'personalTaxCredit', most: 40, why: 'Connecticut lowers the personal tax credit in steps.' },
  { state: 'CT', rule: 'ct_add_back', most: 50, why: 'Connecticut adds back the gain of its lowest rate in steps.' },
  { state: 'CT', rule: 'ct_recapture_low', most: 50, why: 'Connecticut takes back the gain of its lower brackets in steps.' },
  { state: 'CT', rule: 'ct_recapture_middle', most: 180, why: 'Connecticut takes back the gain of its middle brackets in steps.' },
  { state: 'CT', rule: 'ct_recapture_high', most: 100, why: 'Connecticut takes back the gain of its higher brackets in steps.' },
  { state: 'HI', rule: 'foodExciseCredit', most: 140, why: 'Hawaii lowers the food and excise credit in steps.' },
  { state: 'ID', rule: 'permanentBuildingFund', most: 10, why: 'Idaho asks $10 for its building fund from the income at which a return is required.' },
  { state: 'IL', rule: 'personalExemption', most: 289, why: 'Illinois ends the exemption at one income.' },
  { state: 'MD', rule: 'personalExemption', most: 152, why: 'Maryland lowers the exemption in steps.' },
  { state: 'ME', rule: 'salesTaxFairnessCredit', most: 20, why: 'Maine lowers the sales tax fairness credit in steps.' },
  { state: 'MO', rule: 'federalIncomeTax', most: 63, why: 'Missouri lets you deduct a smaller share of federal tax at each income step.' },
  { state: 'NJ', rule: 'income-limit', most: 266, why: 'New Jersey asks no tax up to one income and tax on nearly all of it above.' },
  { state: 'NY', rule: 'householdCredit', most: 25, why: 'New York lowers the household credit in steps.' },
  { state: 'NY', rule: 'taxBenefitRecapture', most: 149952, why: 'New York takes back the gain of its lower brackets, fast above about $1 million and $5 million, and at once above $25 million.' },
  { state: 'OH', rule: 'brackets', most: 322, why: 'Ohio’s table starts with a base amount and, in 2025, has a second one at $100,000.' },
  { state: 'OH', rule: 'exemptionCredit', most: 40, why: 'Ohio ends the exemption credit at one income.' },
  { state: 'OH', rule: 'personalExemption', most: 119, why: 'Ohio lowers the exemption in steps.' },
  { state: 'OR', rule: 'exemptionCredit', most: 526, why: 'Oregon ends the exemption credit at one income.' },
  { state: 'OR', rule: 'federalTaxSubtraction', most: 173, why: 'Oregon lowers what you may subtract of federal tax in steps.' },
  { state: 'RI', rule: 'standard', most: 394, why: 'Rhode Island lowers the standard deduction and the exemption in steps of a fifth.' },
  { state: 'VA', rule: 'income-limit', most: 106, why: 'Virginia asks no tax under one income and tax on most of it from there.' },
];
