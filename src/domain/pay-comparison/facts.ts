import type { Estimate } from '../places/index.ts';
import { realPay } from '../wage-distribution/index.ts';
import type { PriceParity } from '../shared/quantity.ts';

/** One column of a comparison: an occupation in an area. */
export interface ComparedPay {
  /** What tells the column apart: an area code where places are compared, an SOC code where occupations are. */
  readonly code: string;
  readonly estimate: Estimate;
  /** The area's regional price parity; null where our tables have none. */
  readonly parity: PriceParity | null;
}

/** The facts of a comparison in their order: people, pay as published in USD a year, the median in average U.S. prices, the parity. */
export const comparedFacts = ['employment', 'location-quotient', 'p10', 'p25', 'p50', 'p75', 'p90', 'real-p50', 'price-level'] as const;
export type ComparedFact = (typeof comparedFacts)[number];

/** One fact over all columns. */
export interface FactRow {
  readonly fact: ComparedFact;
  /** In the order of the columns, unrounded; null where nothing is published. */
  readonly values: readonly (number | null)[];
  /** Whether the published values differ; null where fewer than two columns have one, so that nothing is compared. */
  readonly differs: boolean | null;
  /** Columns with the highest value, by position: several when they tie, none when nothing differs. */
  readonly highest: readonly number[];
}

function valueOf(fact: ComparedFact, { estimate, parity }: ComparedPay): number | null {
  switch (fact) {
    case 'employment': return estimate.employment;
    case 'location-quotient': return estimate.locationQuotient;
    case 'p10': return estimate.pay[10];
    case 'p25': return estimate.pay[25];
    case 'p50': return estimate.pay[50];
    case 'p75': return estimate.pay[75];
    case 'p90': return estimate.pay[90];
    case 'real-p50': return realPay(estimate.pay[50], parity);
    case 'price-level': return parity;
  }
}

/** Every fact of the columns, a row each. A missing value is never compared: it is neither lowest nor different. */
export function factRows(columns: readonly ComparedPay[]): readonly FactRow[] {
  return comparedFacts.map((fact) => {
    const values = columns.map((column) => valueOf(fact, column));
    const published = values.filter((value) => value !== null);
    const most = Math.max(...published);
    const differs = published.length < 2 ? null : published.some((value) => value !== most);
    return { fact, values, differs, highest: differs ? values.flatMap((value, i) => (value === most ? [i] : [])) : [] };
  });
}
