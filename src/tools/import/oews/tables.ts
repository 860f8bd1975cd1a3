import type { Row } from '../../../data/csv.ts';
import type { TableCard } from '../../../schemas/table.ts';
import { csvText, sha256, tableCardText } from '../card.ts';
import type { Draft } from '../write.ts';
import type { SurveyArea } from './area.ts';
import type { KnownOccupation, Observation } from './intake.ts';
import { cardFlags, localColumns, nationalColumns, seriesWords, yearlyPercentiles, type Column, type LocalSeries, type SeriesName } from './series.ts';

/** A tidy table of the survey before it has a card. */
export interface TidyTable {
  readonly series: SeriesName;
  /** The file's name without its ending: may-2026. */
  readonly name: string;
  /** The newest May in it: 2026. */
  readonly year: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Occupations in the order of an older vintage, then those it does not have in the order of content/occupations. */
export function inOrderOf(older: readonly Row[], occupations: readonly KnownOccupation[]): readonly KnownOccupation[] {
  const before = new Map<string, number>();
  for (const row of older) if (!before.has(row.occ_code!)) before.set(row.occ_code!, before.size);
  const rank = ({ soc, order }: KnownOccupation) => before.get(soc) ?? before.size + order;
  return occupations.toSorted((a, b) => rank(a) - rank(b));
}

/** Our flag where the survey has no row. */
const notPublished = 'row_not_published';
const wageFlag = (seen: Observation | undefined) => {
  if (!seen) return notPublished;
  const found = yearlyPercentiles.map((name) => seen.cells.get(name)?.marker);
  return found.find((marker) => marker === '*') ?? found.find((marker) => marker === '#') ?? '';
};

const byName = new Intl.Collator('en');

/** One row for each area and occupation, published or not: states by code, other areas by name, as the older vintages have them. */
export function localTable(series: LocalSeries, year: string, areas: readonly SurveyArea[], observed: ReadonlyMap<string, Observation>, occupations: readonly KnownOccupation[]): TidyTable {
  const sorted = areas.filter((a) => a.series === series).sort((a, b) => (series === 'oews-state' ? 0 : byName.compare(a.name, b.name)) || (a.code < b.code ? -1 : 1));
  const rows = sorted.flatMap((area) =>
    occupations.map((occupation): Row => {
      const seen = observed.get(`${area.code} ${occupation.soc}`);
      const figures = localColumns.flatMap(({ name, from }) => (from ? [[name, seen?.cells.get(from)?.text ?? '']] : []));
      const names = { vintage: `May ${year}`, area_code: area.code, area_name: area.name, area_kind: area.kind, states: area.states, occ_code: occupation.soc, occ_title: occupation.title };
      return { ...names, ...Object.fromEntries(figures), wage_flag: wageFlag(seen), employment_flag: seen ? (seen.cells.get('TOT_EMP')?.marker ?? '') : notPublished };
    }),
  );
  return { series, name: `may-${year}`, year, columns: localColumns, rows };
}

function nationalRow(year: string, { soc, title, detailed }: KnownOccupation, seen: Observation | undefined): Row {
  const figures = nationalColumns.flatMap(({ name, from }) => (from ? [{ name, cell: seen?.cells.get(from) }] : []));
  const flags = figures.flatMap(({ name, cell }) => (cell?.marker ? [`${name}:${cell.marker}`] : [])).join(';');
  const group = seen?.group ?? (detailed ? 'detailed' : soc === '00-0000' ? 'total' : 'major');
  return { year, area: 'US', occ_code: soc, occ_title: title, o_group: group, ...Object.fromEntries(figures.map(({ name, cell }) => [name, cell?.text ?? ''])), flags: seen ? flags : notPublished };
}

/** The nation's years in one table: those of an older table that were not read anew, and those that were. */
export function nationalTable(older: readonly Row[], read: ReadonlyMap<string, ReadonlyMap<string, Observation>>, occupations: readonly KnownOccupation[]): TidyTable {
  const kept = older.filter((row) => !read.has(row.year!));
  const years = [...new Set([...kept.map((row) => row.year!), ...read.keys()])].sort();
  const rows = years.flatMap((year) => {
    const observed = read.get(year);
    return observed ? occupations.map((o) => nationalRow(year, o, observed.get(`US ${o.soc}`))) : kept.filter((row) => row.year === year);
  });
  const [first, last] = [years[0]!, years.at(-1)!];
  return { series: 'oews-national', name: first === last ? `may-${last}` : `may-${first}-${last}`, year: last, columns: nationalColumns, rows };
}

/** The table and its card as the two files they become. */
export function draftsOf({ series, name, year, columns, rows }: TidyTable, dates: { readonly read: string; readonly published: string }, notes: readonly string[]): readonly Draft[] {
  const bytes = csvText(columns.map((c) => c.name), rows);
  const { title, archive } = seriesWords[series];
  const first = rows[0]?.year ?? year;
  const card: TableCard = {
    producer: 'U.S. Bureau of Labor Statistics',
    title: `Occupational Employment and Wage Statistics, ${title}, ${first === year ? '' : `May ${first} to `}May ${year}`,
    version: `May ${year}`,
    published: dates.published,
    urlMain: `https://www.bls.gov/oes/special-requests/oesm${year.slice(2)}${archive}.zip`,
    dateAccessed: dates.read,
    licence: { name: 'Public domain (17 U.S.C. 105)', url: 'https://www.bls.gov/opub/copyright-information.htm' },
    sha256: sha256(bytes),
    rows: rows.length,
    key: series === 'oews-national' ? ['year', 'occ_code'] : ['area_code', 'occ_code'],
    increasing: [['a_pct10', 'a_pct25', 'a_median', 'a_pct75', 'a_pct90']],
    flags: { ...cardFlags },
    notes: [...notes],
    columns: columns.map(({ name: column, type, unit, required }) => ({
      name: column, type,
      ...(unit === undefined ? {} : { unit, min: 0 }),
      required: required === 'full' ? rows.every((row) => row[column] !== '') : required,
    })),
  };
  const path = `content/data/${series}/${name}`;
  return [{ path: `${path}.csv`, bytes }, { path: `${path}.source.yaml`, bytes: tableCardText(card) }];
}
