/** The four filing statuses of a federal return. A qualifying surviving spouse files as `mfj`, but owes Additional Medicare Tax from 200,000 like `single`, which is not done here. */
export const filingStatuses = ['single', 'mfj', 'mfs', 'hoh'] as const;
export type Filing = (typeof filingStatuses)[number];
export type ByFiling<T> = Readonly<Record<Filing, T>>;

/** `[from, value]`: the value holds at `from` and above, until the next row. */
export type Step = readonly [from: number, value: number];
/** `[from, rate]`: the rate taxes what lies above `from`, until the next row. */
export type Bracket = readonly [from: number, rate: number];
/** The three numbers of an Ohio or Arkansas row; `bracketMethod` says what they mean. */
export type TripleRow = readonly [from: number, second: number, third: number];
/** What an amount is looked up by. `agiLessDeductions` is AGI less all deductions, `taxable` the same but never below zero. */
export type Basis = 'agi' | 'taxable' | 'agiLessDeductions';

interface Named {
  readonly id: string;
}
interface Credit {
  /** Only a refundable credit may make the tax negative. Means nothing on a deduction. */
  readonly refundable?: boolean | undefined;
  readonly basis?: Basis | undefined;
}
type Dollars = ByFiling<number>;

/** Amounts that need only an income to be known: each may be a deduction or a credit. */
export type AmountRule = Named &
  Credit &
  (
    | { readonly kind: 'fixed'; readonly amount: Dollars }
    /** Nothing when the basis is more than the limit. */
    | { readonly kind: 'cliff'; readonly amount: Dollars; readonly limit: Dollars }
    /** `perFiler`: twice the row's amount on a joint return. */
    | { readonly kind: 'table'; readonly rows: ByFiling<readonly Step[]>; readonly perFiler?: boolean | undefined }
    /** Falls by `step` for each `increment` above `start`, never below `min`. `ceil`: begun increments count. `floor`: the first step falls at `start` itself. */
    | { readonly kind: 'steppedPhaseout'; readonly amount: Dollars; readonly min: Dollars; readonly start: Dollars; readonly increment: Dollars; readonly step: Dollars; readonly rounding: Rounding }
    /** Likewise, by a share of the amount. */
    | { readonly kind: 'percentSteppedPhaseout'; readonly amount: Dollars; readonly start: Dollars; readonly increment: Dollars; readonly stepRate: number; readonly rounding: Rounding }
    /** Falls by each slope's rate on what lies above its start, until the next slope; never below `min`. */
    | { readonly kind: 'linearPhaseout'; readonly amount: Dollars; readonly min: Dollars; readonly slopes: ByFiling<readonly Bracket[]> }
    /** Falls in a straight line from the whole amount at `start` to nothing at `start + width`. */
    | { readonly kind: 'fractionPhaseout'; readonly amount: Dollars; readonly start: Dollars; readonly width: Dollars }
  );
export type Rounding = 'floor' | 'ceil';

export type DeductionRule =
  | AmountRule
  /** Social Security and Medicare of the year, Additional Medicare Tax left out; `capPerEarner` null for no cap. */
  | (Named & { readonly kind: 'ficaPaid'; readonly capPerEarner: number | null })
  /** A share of the federal income tax, looked up by AGI, up to a cap that is fixed or itself looked up by AGI. */
  | (Named & { readonly kind: 'federalTax'; readonly share: readonly Step[]; readonly cap?: Dollars | null | undefined; readonly capTable?: ByFiling<readonly Step[]> | undefined })
  | (Named & { readonly kind: 'max'; readonly items: readonly DeductionRule[] });

export type CreditRule =
  | AmountRule
  /** A share of the tax so far, surtaxes included, looked up by AGI; below the first row there is none. */
  | (Named & Credit & { readonly kind: 'shareOfTax'; readonly rows: ByFiling<readonly Step[]> })
  /** Utah's taxpayer credit: rate × federal standard deduction, less phaseoutRate × taxable income above phaseoutStart. */
  | (Named & Credit & { readonly kind: 'utah'; readonly rate: number; readonly federalDeduction: Dollars; readonly phaseoutRate: number; readonly phaseoutStart: Dollars });

export type SurtaxRule =
  | (Named & { readonly kind: 'brackets'; readonly basis: 'agi' | 'taxable'; readonly brackets: ByFiling<readonly Bracket[]> })
  /** `onlyIfRequiredToFile`: owed when AGI reaches the state's deductions, which is where a return is required. */
  | (Named & { readonly kind: 'fixed'; readonly amount: Dollars; readonly onlyIfRequiredToFile?: boolean | undefined })
  /** `amount` for each `increment` of AGI, whole or begun, above `start`; at most `max`. */
  | (Named & { readonly kind: 'steppedAddOn'; readonly basis: 'agi'; readonly start: Dollars; readonly increment: Dollars; readonly amount: Dollars; readonly max: Dollars })
  /** New York's recapture of the lower brackets: tiers of `[taxableOver, base, benefit]`. */
  | (Named & { readonly kind: 'nyRecapture'; readonly minAgi: number; readonly phaseIn: number; readonly tiers: ByFiling<readonly TripleRow[]>; readonly topAgi: number; readonly topRate: number });

/** Taken from pay by a state program: a rate on pay up to a cap, or up to a yearly sum. */
export interface PayrollRule {
  readonly id: string;
  readonly rate: number;
  readonly wageCap?: number | 'socialSecurityWageBase' | null | undefined;
  readonly annualMax?: number | undefined;
}

/** What a state takes. `none`: no tax on wages. */
export type StateRules =
  | { readonly code: string; readonly name: string; readonly type: 'none'; readonly employeePayroll?: readonly PayrollRule[] | undefined }
  | {
      readonly code: string;
      readonly name: string;
      readonly type: 'flat' | 'brackets';
      readonly deductions: readonly DeductionRule[];
      /** Default: each rate taxes its own slice. `baseAmount`: [over, base tax, rate on the excess]. `rateMinusSubtract`: [from, rate on the whole, subtract]. */
      readonly bracketMethod?: 'baseAmount' | 'rateMinusSubtract' | undefined;
      readonly brackets: ByFiling<readonly (Bracket | TripleRow)[]>;
      readonly noTaxIfAgiBelow?: Dollars | undefined;
      readonly noTaxIfAgiAtOrBelow?: Dollars | undefined;
      readonly surtaxes?: readonly SurtaxRule[] | undefined;
      /** The tax is at least this share of AGI, looked up by AGI. */
      readonly minimumTax?: { readonly kind: 'shareOfAgi'; readonly rows: readonly Step[] } | undefined;
      readonly credits: readonly CreditRule[];
      readonly employeePayroll?: readonly PayrollRule[] | undefined;
    };

/** One year of federal rules. Rates are fractions of one, amounts USD. */
export interface FederalRules {
  readonly taxYear: number;
  readonly standardDeduction: Dollars;
  readonly brackets: ByFiling<readonly Bracket[]>;
  readonly fica: {
    readonly socialSecurity: { readonly employeeRate: number; readonly wageBase: number };
    readonly medicare: { readonly employeeRate: number };
    readonly additionalMedicare: { readonly rate: number; readonly threshold: Dollars };
  };
  readonly supplementalWages: { readonly flatRate: number; readonly over1mRate: number; readonly threshold: number };
  /** What the year's withholding tables (IRS Publication 15-T, standard schedule) leave untaxed. In 2025 less than the standard deduction, which was raised after the tables were printed. */
  readonly withholdingDeduction: Dollars;
  /** The most an employee under 50 may put pre-tax into a 401(k) in the year; null when we have no source for it. */
  readonly electiveDeferralLimit: number | null;
}
