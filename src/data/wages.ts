import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Area, AreaKind, Estimate, Suppression } from '../domain/places/index.ts';
import { priceParity, usdPerYear } from '../domain/shared/quantity.ts';
import type { Distribution } from '../domain/wage-distribution/index.ts';
import type { Row } from './csv.ts';
import { numberIn, tableRows } from './tables.ts';

/** The newest vintage of the wage survey on the site. */
export const wageVintage = 'May 2025';
export const wageTables = {
  nation: 'oews-national/may-2020-2025',
  state: 'oews-state/may-2025',
  metro: 'oews-metro/may-2025',
  nonmetro: 'oews-nonmetro/may-2025',
} as const;
export const parityTables = { state: 'rpp-state/2024', metro: 'rpp-metro/2024' } as const;

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

export const areaByCode = (code: string): Area => {
  const found = allAreas.find((a) => a.code === code);
  if (!found) throw new Error(`No area ${code} in the wage tables.`);
  return found;
};

const flag = (text: string | undefined) => (text ? (text as Suppression) : null);

const estimates = new Map<string, Estimate>();
for (const row of tableRows(wageTables.nation))
  if (row.year === '2025')
    estimates.set(`US ${row.occ_code}`, { pay: pay(row), employment: numberIn(row, 'tot_emp'), locationQuotient: null, payFlag: null, employmentFlag: null });
for (const table of localTables)
  for (const row of tableRows(table))
    estimates.set(`${row.area_code} ${row.occ_code}`, {
      pay: pay(row),
      employment: numberIn(row, 'employment'),
      locationQuotient: numberIn(row, 'location_quotient'),
      payFlag: flag(row.wage_flag),
      employmentFlag: flag(row.employment_flag),
    });

/** The estimate for an occupation in an area; every area has one for each of the nine sales occupations, empty or not. */
export function estimateOf(areaCode: string, soc: string): Estimate {
  const found = estimates.get(`${areaCode} ${soc}`);
  if (!found) throw new Error(`The wage tables have no row for ${soc} in area ${areaCode}.`);
  return found;
}

/** National estimates year by year, oldest first. */
export const nationalHistory = (soc: string) =>
  tableRows(wageTables.nation)
    .filter((r) => r.occ_code === soc)
    .map((r) => ({ year: Number(r.year), employment: numberIn(r, 'tot_emp'), mean: numberIn(r, 'a_mean'), pay: pay(r) }))
    .sort((a, b) => a.year - b.year);

/** Outlook 2024-34 of an occupation, as the projections publish it. */
export function outlookOf(soc: string) {
  const row = tableRows('projections/2024-34').find((r) => r.occ_code === soc);
  if (!row) return null;
  return {
    employment2024: Number(row.employment_2024),
    employment2034: Number(row.employment_2034),
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
