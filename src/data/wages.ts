import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Area, AreaKind, Estimate, Suppression } from '../domain/places/index.ts';
import { priceParity, usdPerYear } from '../domain/shared/quantity.ts';
import type { Distribution } from '../domain/wage-distribution/index.ts';
import type { Row } from './csv.ts';
import { chosen, numberIn, tableRows } from './tables.ts';
import { spanOf } from './vintages.ts';

/** The newest vintage of the wage survey that all its tables have: "May 2025". */
export const wageVintage = `May ${chosen.wageYear}`;
export const wageTables = chosen.wages;
/** The year of the price levels. */
export const { parityYear } = chosen;
export const parityTables = chosen.parities;

const pay = (row: Row): Distribution => {
  const at = (column: string) => {
    const value = numberIn(row, column);
    return value === null ? null : usdPerYear(value);
  };
  return { 10: at('a_pct10'), 25: at('a_pct25'), 50: at('a_median'), 75: at('a_pct75'), 90: at('a_pct90') };
};

const localTables = [wageTables.state, wageTables.metro, wageTables.nonmetro];

const parities = new Map<string, number>([
  ...tableRows(parityTables.state).map((r) => [r.fips!, Number(r.rpp_all)] as const),
  ...tableRows(parityTables.metro).map((r) => [r.cbsa!, Number(r.rpp_all)] as const),
]);

/** The nation, then states and territories, metros, nonmetropolitan areas, each in the order of the tables. */
export const allAreas: readonly Area[] = (() => {
  const areas = new Map<string, Area>([['US', { code: 'US', name: 'United States', kind: 'nation', states: [], parity: priceParity(100) }]]);
  for (const table of localTables)
    for (const row of tableRows(table)) {
      const code = row.area_code!;
      if (areas.has(code)) continue;
      const parity = parities.get(code);
      areas.set(code, {
        code,
        name: row.area_name!,
        kind: row.area_kind as AreaKind,
        states: row.states!.split(/[\s,;|-]+/).filter(Boolean),
        parity: parity === undefined ? null : priceParity(parity),
      });
    }
  return [...areas.values()];
})();

const byCode = new Map(allAreas.map((area) => [area.code, area]));
/** The area of a code. Throws for one that the wage tables do not have. */
export const areaByCode = (code: string): Area => {
  const found = byCode.get(code);
  if (!found) throw new Error(`No area ${code} in the wage tables.`);
  return found;
};

const flag = (text: string | undefined) => (text ? (text as Suppression) : null);

/** Occupation, then area. */
const estimates = new Map<string, Map<string, Estimate>>();
const keep = (soc: string, areaCode: string, estimate: Estimate) => {
  if (!estimates.has(soc)) estimates.set(soc, new Map());
  estimates.get(soc)!.set(areaCode, estimate);
};
for (const row of tableRows(wageTables.nation))
  if (row.year === String(chosen.wageYear))
    keep(row.occ_code!, 'US', { pay: pay(row), employment: numberIn(row, 'tot_emp'), locationQuotient: null, payFlag: null, employmentFlag: null });
for (const table of localTables)
  for (const row of tableRows(table))
    keep(row.occ_code!, row.area_code!, {
      pay: pay(row),
      employment: numberIn(row, 'employment'),
      locationQuotient: numberIn(row, 'location_quotient'),
      payFlag: flag(row.wage_flag),
      employmentFlag: flag(row.employment_flag),
    });

/** The estimate for an occupation in an area; every area has one for each of the nine sales occupations, empty or not. */
export function estimateOf(areaCode: string, soc: string): Estimate {
  const found = estimates.get(soc)?.get(areaCode);
  if (!found) throw new Error(`The wage tables have no row for ${soc} in area ${areaCode}.`);
  return found;
}

/** National estimates year by year, oldest first, up to the vintage of the site. */
export const nationalHistory = (soc: string) =>
  tableRows(wageTables.nation)
    .filter((r) => r.occ_code === soc && Number(r.year) <= chosen.wageYear)
    .map((r) => ({ year: Number(r.year), employment: numberIn(r, 'tot_emp'), mean: numberIn(r, 'a_mean'), pay: pay(r) }))
    .sort((a, b) => a.year - b.year);

export const outlookTable = chosen.projections;
/** The years that the projections set side by side. */
export const outlookYears = (({ first, last }) => ({ from: first, to: last }))(spanOf(outlookTable.split('/')[1]!)!);

/** Outlook of an occupation, as the newest projections publish it; null where they have no row for it. */
export function outlookOf(soc: string) {
  const row = tableRows(outlookTable).find((r) => r.occ_code === soc);
  if (!row) return null;
  return {
    employmentFrom: numberIn(row, `employment_${outlookYears.from}`)!,
    employmentTo: numberIn(row, `employment_${outlookYears.to}`)!,
    change: Number(row.change),
    percentChange: Number(row.pct_change),
    openings: Number(row.annual_openings),
    education: row.typical_entry_education!,
    experience: row.work_experience!,
    training: row.on_the_job_training!,
  };
}

/** What people call an area, by its code. */
export const nicknames: Readonly<Record<string, readonly string[]>> = parse(readFileSync('content/places/nicknames.yaml', 'utf8')) as Record<string, string[]>;
