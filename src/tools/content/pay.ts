import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { attainmentFile, mechanicsFile, planLibraryFile } from '../../schemas/pay-plan-library.ts';
import { payRowFile } from '../../schemas/pay-row.ts';
import { remedyFor } from './entries.ts';
import type { Fault } from './fault.ts';

/**
 * Holds the published pay, plans, attainment and mechanics in content/data/pay against their schemas and their source cards.
 *
 * @param sources ids of content/sources.
 * @returns the roles that pay rows name, and every fault. Never throws for bad content.
 */
export function checkPay(root: string, sources: ReadonlySet<string>): { roles: ReadonlySet<string>; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const file = `content/data/pay/${name}.json`;
    try {
      const given: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'));
      const result = schema.safeParse(given);
      if (result.success) return result.data;
      for (const issue of result.error.issues) faults.push({ file, field: issue.path.join('.') || 'file', value: valueAt(given, issue.path), remedy: remedyFor(issue) });
    } catch (error) {
      faults.push({ file, field: 'JSON', value: undefined, remedy: (error as Error).message });
    }
    return undefined;
  };
  const refer = (name: string, rows: readonly { source: string | null }[]) =>
    rows.forEach(({ source }, i) => {
      if (source !== null && !sources.has(source)) faults.push({ file: `content/data/pay/${name}.json`, field: `row ${i + 1}, source`, value: source, remedy: 'no such file in content/sources: correct it or add the source' });
    });

  const rows = read('roles', payRowFile);
  refer('plans', read('plans', planLibraryFile)?.plans ?? []);
  refer('attainment', read('attainment', attainmentFile)?.distributions ?? []);
  const mechanics = read('mechanics', mechanicsFile);
  refer('mechanics', [...(mechanics?.mechanics ?? []), ...(mechanics?.law ?? [])].map((row) => ({ source: row.sourceId })));
  return { roles: new Set(rows?.rows.map((row) => row.role)), faults };
}

/** What stands at a path of a parsed file. */
function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined), given);
}
