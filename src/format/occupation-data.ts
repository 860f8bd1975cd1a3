import type { Distribution } from '../domain/wage-distribution/index.ts';

interface OccupationFile {
  readonly data: {
    readonly soc: string;
    readonly title: string;
    readonly short: string;
    readonly covers: string;
    readonly excludes: string;
  };
}

/** What an occupation pays in the United States, for schema.org: published percentiles alone. Empty where none is published. */
export function usSalary(pay: Distribution): Record<string, unknown> {
  const points = { percentile10: pay[10], percentile25: pay[25], median: pay[50], percentile75: pay[75], percentile90: pay[90] };
  const given = Object.entries(points).filter(([, amount]) => amount !== null);
  if (given.length === 0) return {};
  return { estimatedSalary: [{ '@type': 'MonetaryAmountDistribution', name: 'Wages and commissions', currency: 'USD', duration: 'P1Y', ...Object.fromEntries(given) }] };
}

/** Where the pay was counted. */
export const inUnitedStates = { occupationLocation: [{ '@type': 'Country', name: 'United States' }] } as const;

/** schema.org data of an occupation's page. Every figure in it stands on the page too. */
export const occupationData = ({ data: { soc, title, short, covers, excludes } }: OccupationFile, pay: Distribution): Record<string, unknown> => ({
  '@type': 'Occupation',
  name: title,
  alternateName: short,
  description: `${covers} ${excludes}`,
  occupationalCategory: { '@type': 'CategoryCode', codeValue: soc, name: title, inCodeSet: { '@type': 'CategoryCodeSet', name: 'Standard Occupational Classification' } },
  ...inUnitedStates,
  ...usSalary(pay),
});
