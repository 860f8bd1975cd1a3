import { incomeTax, marginalRate, type FederalRules, type StateRules, type YearOfTax } from '../../domain/income-tax/index.ts';
import { checkWithholding, type CheckWithholding, type CommissionCheck } from '../../domain/withholding/index.ts';
import type { TakeHomeInputs } from '../../url/commission-take-home.ts';

/** What the year's tax grew by because of the check. USD, unrounded. */
export interface TaxAdded {
  readonly federal: number;
  /** Social Security, Medicare and Additional Medicare Tax, as the return settles them. */
  readonly fica: number;
  readonly state: number;
  readonly statePayroll: number;
  readonly total: number;
}

/** Everything T6 shows. USD, unrounded. */
export interface TakeHome extends CheckWithholding {
  readonly asked: CommissionCheck;
  /** The same year without the check. */
  readonly without: YearOfTax;
  readonly added: TaxAdded;
  /** What leaves the check before tax. */
  readonly preTax: number;
  /** Percent of the next dollar. */
  readonly marginal: number;
}

const ficaOf = ({ socialSecurity, medicare, additionalMedicare }: YearOfTax) => socialSecurity.tax + medicare.tax + additionalMedicare.tax;

/** The check, its year, and the same year without it. */
export function takeHome(inputs: TakeHomeInputs, federal: FederalRules, state: StateRules): TakeHome {
  const asked: CommissionCheck = { ...inputs, federal, state };
  const check = checkWithholding(asked);
  const { year, parts } = check;
  const without = incomeTax({ ...asked, wages: parts.regular.paid + parts.earlier.paid });
  const added = {
    federal: year.federal.tax - without.federal.tax,
    fica: ficaOf(year) - ficaOf(without),
    state: year.state.tax - without.state.tax,
    statePayroll: year.statePayroll - without.statePayroll,
    total: year.totalTax - without.totalTax,
  };
  return { ...check, asked, without, added, preTax: parts.check.paid - parts.check.incomeTaxWages, marginal: marginalRate({ ...asked, wages: year.wages }) };
}

/** One step from gross pay down to take-home; `taken` leaves the pay, negative where a state pays out more than it takes. */
export interface YearRow {
  /** Name of the result, where the contract has one. */
  readonly result: string | undefined;
  readonly name: string;
  readonly taken: number;
}

/** What leaves the year's pay, in order. Gross pay less all of it is take-home. */
export const yearRows = ({ year, asked: { state } }: TakeHome): readonly YearRow[] => [
  { result: undefined, name: '401(k)', taken: year.preTax.retirement },
  { result: undefined, name: 'Health cover', taken: year.preTax.health },
  { result: 'federal', name: 'Federal income tax', taken: year.federal.tax },
  { result: 'social-security', name: 'Social Security', taken: year.socialSecurity.tax },
  { result: 'medicare', name: 'Medicare', taken: year.medicare.tax },
  { result: 'additional-medicare', name: 'Additional Medicare Tax', taken: year.additionalMedicare.tax },
  { result: 'state-tax', name: `${state.name} income tax`, taken: year.state.tax },
  { result: 'state-payroll', name: `${state.name} programs`, taken: year.statePayroll },
];
