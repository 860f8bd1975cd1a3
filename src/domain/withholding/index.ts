import { incomeTax, preTaxOf, taxOn, type FederalRules, type Filing, type StateRules, type YearOfTax } from '../income-tax/index.ts';

/** A year in which a commission check is the last pay. USD; percentages 0 to 100. */
export interface CommissionCheck {
  readonly federal: FederalRules;
  readonly state: StateRules;
  readonly filing: Filing;
  /** Regular wages of the year. */
  readonly wages: number;
  /** Supplemental wages already paid this year. */
  readonly ytd: number;
  /** This check. */
  readonly commission: number;
  /** Pay periods a year, 1 or more. */
  readonly freq: number;
  /** Percent of all pay put pre-tax into a 401(k). */
  readonly retire: number;
  /** USD a month for health cover under a cafeteria plan. */
  readonly health: number;
}

/** A part of the year's pay: what it comes to for income tax, and for Social Security and Medicare. */
export interface PayPart {
  readonly paid: number;
  readonly incomeTaxWages: number;
  readonly ficaWages: number;
}

const notBelowZero = (n: number) => Math.max(0, n);

/**
 * Splits the year's pre-tax amounts over regular pay, supplemental pay so far and this check, in that order: health cover
 * comes off the first pay there is, and the 401(k) percentage off all pay until the year's limit is reached.
 */
export function payParts(check: CommissionCheck): { readonly regular: PayPart; readonly earlier: PayPart; readonly check: PayPart } {
  const upTo = (wages: number) => {
    const { retirement, health } = preTaxOf({ ...check, wages });
    return { paid: wages, incomeTaxWages: wages - health - retirement, ficaWages: wages - health };
  };
  const less = (a: PayPart, b: PayPart): PayPart => ({ paid: a.paid - b.paid, incomeTaxWages: a.incomeTaxWages - b.incomeTaxWages, ficaWages: a.ficaWages - b.ficaWages });
  const regular = upTo(notBelowZero(check.wages));
  const before = upTo(regular.paid + notBelowZero(check.ytd));
  return { regular, earlier: less(before, regular), check: less(upTo(before.paid + notBelowZero(check.commission)), before) };
}

/** The percentage method has one table for single people and for married people filing separately. */
const tableOf = (filing: Filing): Filing => (filing === 'mfs' ? 'single' : filing);

/**
 * Federal income tax withheld from a year of equal paychecks: percentage method for automated payroll systems, standard
 * schedule, Form W-4 of 2020 or later with nothing entered in Steps 2 to 4.
 *
 * The tables equal the year's brackets moved up by `withholdingDeduction`; of it, 12,900 (joint) or 8,600 stands in
 * worksheet 1A and the rest in the table. Cents are kept: the worksheet allows rounding to dollars and does not ask for it.
 *
 * @param annualWages wages of the year after pre-tax amounts, USD.
 * @source IRS Publication 15-T, Worksheet 1A and the annual percentage method tables.
 */
export function annualWithholding(annualWages: number, filing: Filing, federal: FederalRules): number {
  const table = tableOf(filing);
  return taxOn(notBelowZero(annualWages - federal.withholdingDeduction[table]), federal.brackets[table]);
}

/**
 * Flat withholding on a supplemental payment: 22 % up to a million dollars of supplemental wages in the year, 37 % beyond.
 *
 * @param already supplemental wages earlier in the year, USD. @source IRS Publication 15, section 7.
 */
export function flatWithholding(payment: number, already: number, { supplementalWages: { flatRate, over1mRate, threshold } }: FederalRules): number {
  const beyond = partBeyond(payment, already, threshold);
  return (notBelowZero(payment) - beyond) * flatRate + beyond * over1mRate;
}

const partBeyond = (payment: number, already: number, threshold: number) => Math.min(notBelowZero(payment), notBelowZero(already + payment - threshold));

/**
 * Aggregate withholding: regular and supplemental pay are taken as one payment of the payroll period, less what is withheld
 * on the regular pay alone. What passes a million dollars of supplemental wages in the year is withheld flat, as the law asks.
 *
 * @param regular regular wages of the year after pre-tax amounts; one period's share of them is in the payment.
 * @source IRS Publication 15, section 7, and Publication 15-T, Worksheet 1A.
 */
export function aggregateWithholding(payment: number, already: number, regular: number, freq: number, filing: Filing, federal: FederalRules): number {
  const { over1mRate, threshold } = federal.supplementalWages;
  const beyond = partBeyond(payment, already, threshold);
  const within = notBelowZero(payment) - beyond;
  const onBoth = annualWithholding(regular + within * freq, filing, federal) / freq;
  return onBoth - annualWithholding(regular, filing, federal) / freq + beyond * over1mRate;
}

/** Social Security and Medicare withheld from one payment, given what was paid before it this year. USD. */
export interface FicaWithheld {
  readonly socialSecurity: number;
  readonly medicare: number;
  /** Withheld above $200,000 whatever the filing status; the return settles it at the status's own threshold. */
  readonly additionalMedicare: number;
  readonly total: number;
}

/** An employer looks at no filing status: above this many dollars of wages it withholds Additional Medicare Tax. Source: 26 U.S.C. 3102(f). */
export const additionalMedicareWithheldAbove = 200_000;

/** FICA on a payment of `wages` that follows `before` of wages in the same year. Unrounded. Source: IRS Publication 15, sections 9 and 15. */
export function ficaWithheld(wages: number, before: number, { fica }: FederalRules): FicaWithheld {
  const added = (taxed: (all: number) => number) => taxed(before + wages) - taxed(before);
  const socialSecurity = added((all) => Math.min(all, fica.socialSecurity.wageBase)) * fica.socialSecurity.employeeRate;
  const medicare = wages * fica.medicare.employeeRate;
  const additionalMedicare = added((all) => notBelowZero(all - additionalMedicareWithheldAbove)) * fica.additionalMedicare.rate;
  return { socialSecurity, medicare, additionalMedicare, total: socialSecurity + medicare + additionalMedicare };
}

/** What one method of withholding on the check comes to, and what the return then gives back. USD. */
export interface Settled {
  /** Federal income tax withheld from the check. */
  readonly withheld: number;
  /** Federal income tax withheld in the year, this check included. */
  readonly yearWithheld: number;
  /** Positive: a refund. Negative: tax due. State tax is not in it. */
  readonly refundOrDue: number;
}

/** A commission check against the year it belongs to. USD, unrounded. */
export interface CheckWithholding {
  readonly parts: ReturnType<typeof payParts>;
  /** The year on wages, earlier supplemental pay and this check. */
  readonly year: YearOfTax;
  readonly fica: FicaWithheld;
  /** Federal income tax withheld from the regular pay of the year. */
  readonly onRegular: number;
  /** And from the supplemental pay before this check, by the flat method. */
  readonly onEarlier: number;
  /** Additional Medicare Tax withheld in the year less what the return asks: negative is still due. */
  readonly additionalMedicareOver: number;
  readonly flat: Settled;
  readonly aggregate: Settled;
}

/**
 * What is withheld from a commission check and what the year's federal return makes of it.
 *
 * The check is the last pay of the year. Regular pay is withheld on by the percentage method in equal checks, earlier
 * supplemental pay by the flat method. State withholding on supplemental pay is not modelled.
 *
 * @source content/methods/commission-take-home.mdx; IRS Publications 15 and 15-T.
 */
export function checkWithholding(check: CommissionCheck): CheckWithholding {
  const { federal, filing } = check;
  const freq = Math.max(1, check.freq);
  const parts = payParts(check);
  const year = incomeTax({ ...check, wages: parts.regular.paid + parts.earlier.paid + parts.check.paid });
  const fica = ficaWithheld(parts.check.ficaWages, parts.regular.ficaWages + parts.earlier.ficaWages, federal);
  const onRegular = annualWithholding(parts.regular.incomeTaxWages, filing, federal);
  const onEarlier = flatWithholding(parts.earlier.incomeTaxWages, 0, federal);
  const additionalMedicareOver = notBelowZero(year.ficaWages - additionalMedicareWithheldAbove) * federal.fica.additionalMedicare.rate - year.additionalMedicare.tax;
  const settle = (withheld: number): Settled => {
    const yearWithheld = onRegular + onEarlier + withheld;
    return { withheld, yearWithheld, refundOrDue: yearWithheld - year.federal.tax + additionalMedicareOver };
  };
  const { incomeTaxWages: payment } = parts.check;
  const already = parts.earlier.incomeTaxWages;
  return {
    parts, year, fica, onRegular, onEarlier, additionalMedicareOver,
    flat: settle(flatWithholding(payment, already, federal)),
    aggregate: settle(aggregateWithholding(payment, already, parts.regular.incomeTaxWages, freq, filing, federal)),
  };
}
