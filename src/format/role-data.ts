import type { Distribution } from '../domain/wage-distribution/index.ts';

interface RoleFile {
  readonly data: {
    readonly title: string;
    readonly summary: string;
    readonly does: string;
    readonly sure: 'high' | 'medium' | 'low';
  };
}

/** schema.org data of a role page. Pay is stated only where the role is the occupation: a guess would travel without its doubt. */
export function roleData(
  { data: { title, summary, does, sure } }: RoleFile,
  pay: Distribution,
): Record<string, unknown> {
  const points = {
    percentile10: pay[10],
    percentile25: pay[25],
    median: pay[50],
    percentile75: pay[75],
    percentile90: pay[90],
  };
  const given = Object.fromEntries(Object.entries(points).filter(([, amount]) => amount !== null));
  return {
    '@type': 'Occupation',
    name: title,
    description: summary,
    responsibilities: does,
    occupationLocation: [{ '@type': 'Country', name: 'United States' }],
    ...(sure === 'high' && {
      estimatedSalary: [
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'Wages and commissions',
          currency: 'USD',
          duration: 'P1Y',
          ...given,
        },
      ],
    }),
  };
}
