import type { Distribution } from '../domain/wage-distribution/index.ts';
import { inUnitedStates, usSalary } from './occupation-data.ts';

interface RoleFile {
  readonly data: {
    readonly title: string;
    readonly summary: string;
    readonly does: string;
    readonly sure: 'high' | 'medium' | 'low';
  };
}

/** schema.org data of a role page. Pay is stated only where the role is the occupation: a guess would travel without its doubt. */
export const roleData = ({ data: { title, summary, does, sure } }: RoleFile, pay: Distribution): Record<string, unknown> => ({
  '@type': 'Occupation',
  name: title,
  description: summary,
  responsibilities: does,
  ...inUnitedStates,
  ...(sure === 'high' && usSalary(pay)),
});
