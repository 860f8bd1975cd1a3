import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chooseTables, type ChosenTables } from '../../data/chosen-tables.ts';
import type { Fault } from './fault.ts';
import type { Table } from './tables.ts';

const base = 'content/data';

/** Every table by its file, sound or not: a fault inside one must not look like a missing vintage. */
const tablesIn = (root: string): readonly string[] =>
  readdirSync(join(root, base)).flatMap((series) => readdirSync(join(root, base, series)).filter((name) => name.endsWith('.csv')).map((name) => `${series}/${name.replace(/\.csv$/, '')}`));

/** The tables that the site would be built from, as `src/data/tables.ts` chooses them; or the faults that keep it from choosing. */
export function checkVintages(root: string, tables: ReadonlyMap<string, Table>): { readonly chosen: ChosenTables | undefined; readonly faults: readonly Fault[] } {
  const choice = chooseTables(tablesIn(root));
  if (!choice.found) return { chosen: undefined, faults: choice.missing.map(({ folder, missing, remedy }) => ({ file: folder, field: 'vintage', value: `${missing} is missing`, remedy })) };
  const { wageYear, wages, mayPrices } = choice.tables;
  const nation = tables.get(wages.nation);
  const prices = tables.get(mayPrices);
  const faults: Fault[] = [];
  const shown = [...new Set(nation?.rows.map((row) => row.year!))].filter((year) => Number(year) <= wageYear);
  if (nation && !shown.includes(`${wageYear}`)) faults.push({ file: `${base}/${wages.nation}.csv`, field: 'year', value: wageYear, remedy: 'has no row, though the name of the file says that it is there: bring the year in, or name the file by what it holds' });
  for (const year of prices ? shown : [])
    if (!prices!.rows.some((row) => row.month === `${year}-05`)) faults.push({ file: `${base}/${mayPrices}.csv`, field: 'month', value: `${year}-05`, remedy: `is missing: pay of May ${year} cannot be set into dollars of May ${wageYear} without it` });
  return { chosen: choice.tables, faults };
}

/** What an editor should know though nothing is wrong: a newer table that waits for its companions. */
export function waitingTables(root: string): readonly string[] {
  const choice = chooseTables(tablesIn(root));
  return choice.found ? choice.tables.waiting : [];
}
