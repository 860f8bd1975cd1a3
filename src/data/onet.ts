import { cardOf, tableRows } from './tables.ts';

const older = 'onet-tasks/29-3';
/** Newer tables that hold one occupation each. */
const newer: Readonly<Record<string, string>> = { '41-3091': 'onet-tasks-services/31-0' };

export interface Task {
  readonly text: string;
  readonly kind: 'Core' | 'Supplemental' | null;
}

/** The tasks that O*NET lists for an occupation, core tasks first; null where we hold no list. */
export function tasksOf(
  soc: string,
): { readonly table: string; readonly release: string; readonly tasks: readonly Task[] } | null {
  const table = newer[soc] ?? older;
  const tasks: Task[] = newer[soc]
    ? tableRows(table).map((r) => ({ text: r.task!, kind: kindOf(r.task_type!) }))
    : rowsOf(older, soc).map((r) => ({ text: r.Task!, kind: kindOf(r['Task Type']!) }));
  if (tasks.length === 0) return null;
  tasks.sort((a, b) => Number(b.kind === 'Core') - Number(a.kind === 'Core'));
  return { table, release: cardOf(table).version, tasks };
}

/** The occupation's own page at O*NET OnLine: it has what our extracts leave out. */
export const onetPage = (soc: string): string => `https://www.onetonline.org/link/summary/${soc}.00`;

/** Titles that people in the occupation gave in O*NET's survey; none for an occupation that our extract does not hold. */
export const titlesOf = (soc: string) =>
  rowsOf(titleTables.reported, soc).map((r) => r['Reported Job Title']!);

/** Where the two lists of titles stand. */
export const titleTables = { reported: 'onet-reported-titles/29-3', alternate: 'onet-alternate-titles/29-3' } as const;

/** Titles that O*NET lists as alternates for an occupation, as it prints them; none for an occupation that our extract does not hold. */
export const alternateTitlesOf = (soc: string) => rowsOf(titleTables.alternate, soc).map((r) => r['Alternate Title']!);

/** Rows of an O*NET table that speak of an occupation. */
export const rowsOf = (table: string, soc: string) =>
  tableRows(table).filter((r) => r['O*NET-SOC Code'] === `${soc}.00`);
const kindOf = (text: string) => (text === 'Core' || text === 'Supplemental' ? text : null);
