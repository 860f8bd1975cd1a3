import type { Row } from '../../../data/csv.ts';
import { listed, rewritten, wageChanges, whole, type Compared } from '../changes.ts';
import { postalCodes } from '../jurisdictions.ts';
import type { Assembled, Held } from './assemble.ts';
import type { TidyTable } from './tables.ts';

/** An older vintage to compare with. */
export interface Older {
  readonly name: string;
  readonly rows: readonly Row[];
}

const comparedRows = (rows: readonly Row[]): readonly Compared[] =>
  rows.map((row) => ({ area: row.area_code ?? row.area!, areaName: row.area_name ?? 'United States', occupation: row.occ_code!, median: row.a_median!, employment: row.employment ?? row.tot_emp! }));

function tableReport({ table: { series, name, year, rows }, older }: Assembled): readonly string[] {
  const newest = rows.filter((row) => (row.year ?? year) === year);
  const published = newest.filter((row) => (row.wage_flag ?? row.flags) !== 'row_not_published');
  const withRow = new Set(published.map((row) => row.occ_code!));
  const socs = [...new Set(newest.map((row) => row.occ_code!))];
  const areas = newest.length / socs.length;
  const changes = older ? [`Against ${older.name}:`, ...wageChanges(comparedRows(older.rows), comparedRows(newest))] : ['No older vintage to compare with.'];
  return [
    '',
    `${series}/${name}: ${rows.length} rows, ${areas} ${areas === 1 ? 'area' : 'areas'} × ${socs.length} occupations in May ${year}`,
    `  Occupations without a row in any area: ${socs.filter((soc) => !withRow.has(soc)).join(', ') || 'none'}`,
    `  Rows that BLS does not publish: ${whole(newest.length - published.length)} of ${whole(newest.length)}`,
    ...changes.map((line) => `  ${line}`),
  ];
}

/** Employment of the 50 states and the District of Columbia, added up, as a share of the nation's count of each occupation. */
function stateTotals({ rows, year }: TidyTable, nation: readonly Row[]): readonly string[] {
  const national = nation.filter((row) => row.year === year);
  if (national.length === 0) return ['', `No national table of May ${year} to hold the states against: give national_M${year}_dl.xlsx too.`];
  const lines = [...new Set(rows.map((row) => row.occ_code!))].map((soc) => {
    const counts = rows.filter((row) => row.occ_code === soc && row.area_kind === 'state' && postalCodes.has(row.states!));
    const unpublished = counts.filter((row) => row.employment === '').length;
    const sum = counts.reduce((total, row) => total + Number(row.employment), 0);
    const ofNation = Number(national.find((row) => row.occ_code === soc)?.tot_emp ?? 0);
    const share = ofNation === 0 ? 'no national count' : `${((sum / ofNation) * 100).toFixed(1)}% of ${whole(ofNation)}`;
    return `  ${soc}: ${whole(sum)}, ${share}${unpublished > 0 ? ` (${unpublished} unpublished)` : ''}`;
  });
  return ['', `States and the District of Columbia added up, May ${year}:`, ...lines];
}

/** Names that stand for more than one area in the newest tables, such as a territory that is a nonmetropolitan area too. */
function namedAlike(tables: readonly TidyTable[], held: Held): readonly string[] {
  const codes = new Map<string, Set<string>>();
  for (const series of ['oews-state', 'oews-metro', 'oews-nonmetro'] as const)
    for (const row of tables.find((t) => t.series === series)?.rows ?? held[series].at(-1)?.rows ?? [])
      codes.set(row.area_name!, (codes.get(row.area_name!) ?? new Set()).add(`${row.area_code} in ${series}`));
  return ['', ...listed('Names that stand for two areas', [...codes].filter(([, of]) => of.size > 1).map(([name, of]) => `${name}: ${[...of].join(', ')}`), true)];
}

/** What the person who brings a vintage in should read before it is committed. Pure. */
export function reportOn(assembled: readonly Assembled[], held: Held): readonly string[] {
  const tables = assembled.map(({ table }) => table);
  const states = tables.find(({ series }) => series === 'oews-state');
  const nation = tables.find(({ series }) => series === 'oews-national')?.rows ?? held['oews-national'].at(-1)?.rows ?? [];
  return [
    ...assembled.flatMap((one) => {
      const same = held[one.table.series].find((v) => v.name === one.table.name);
      return [...tableReport(one), ...rewritten(same, one.table.rows, one.table.series === 'oews-national' ? 'year' : 'area_code', 'occ_code')];
    }),
    ...(states ? stateTotals(states, nation) : []),
    ...(tables.some(({ series }) => series !== 'oews-national') ? namedAlike(tables, held) : []),
  ];
}
