import type { Row } from '../../../data/csv.ts';
import { whole } from '../changes.ts';
import type { Tell } from '../fault.ts';
import type { Vintage } from '../vintages.ts';
import type { Intake, KnownOccupation } from './intake.ts';
import type { Older } from './report.ts';
import type { LocalSeries, SeriesName } from './series.ts';
import { inOrderOf, localTable, nationalTable, type TidyTable } from './tables.ts';

/** A table of this run, with what its card and its report say about where it comes from. */
export interface Assembled {
  readonly table: TidyTable;
  readonly notes: readonly string[];
  /** What it is compared with. */
  readonly older: Older | undefined;
}

/** Vintages that content/data holds, oldest first, by series. */
export type Held = Readonly<Record<SeriesName, readonly Vintage[]>>;

/** A file that was taken in, and the sum of its bytes. */
export interface Taken extends Intake {
  readonly sha256: string;
}

const localSeries: readonly LocalSeries[] = ['oews-state', 'oews-metro', 'oews-nonmetro'];
const hasAny = (intake: Intake, series: SeriesName) => [...intake.areas.values()].some((area) => area.series === series);
const readFrom = (from: readonly Taken[]) => from.map(({ year, file, sha256 }) => `May ${year} read from ${file} (sha256 ${sha256}).`);

/** Holds the files of one run against each other: one year for local tables, every area once. */
export function holdTogether(intakes: readonly Intake[], tell: Tell): void {
  const seen = new Map<string, Intake>();
  const told = new Set<string>();
  for (const intake of intakes)
    for (const area of intake.areas.values()) {
      const twin = seen.get(`${intake.year} ${area.code}`);
      if (!twin) seen.set(`${intake.year} ${area.code}`, intake);
      else if (!told.has(`${twin.file} ${intake.file}`)) {
        told.add(`${twin.file} ${intake.file}`);
        tell({ file: intake.file, column: 'AREA', value: area.code, remedy: `${area.name} is in ${twin.file} too: an area twice. Leave one of the two files out.` });
      }
    }
  const years = new Set(intakes.filter((i) => localSeries.some((series) => hasAny(i, series))).map((i) => i.year));
  if (years.size > 1) tell({ file: 'command line', value: [...years].join(', '), remedy: 'names states or areas of more than one year: bring in one year at a time, oldest first.' });
}

function topCodeNote(topCode: string | undefined, rows: readonly Row[]): readonly string[] {
  const pay = ['a_pct10', 'a_pct25', 'a_median', 'a_pct75', 'a_pct90'];
  const highest = Math.max(...rows.flatMap((row) => pay.map((column) => Number(row[column]))));
  const marked = rows.filter((row) => row.wage_flag === '#' || /:#/.test(row.flags ?? '')).length;
  return topCode ? [`The workbook's field descriptions set the top code at $${topCode} a year. ${whole(marked)} rows carry #; the highest yearly pay here is $${whole(highest)}.`] : [];
}

/** The table whose years go on in the new one: the newest; or, where its last years are read again, the one that lacks just these, so that the same files make the same card each time. */
function baseOf(held: readonly Vintage[], from: readonly Taken[]): Vintage | undefined {
  const newest = held.at(-1);
  const read = new Set(from.map(({ year }) => Number(year)));
  const lacksOnlyRead = ({ first, last }: Vintage) => first === newest!.first && last < newest!.last && Array.from({ length: newest!.last - last }, (_, i) => last + 1 + i).every((year) => read.has(year));
  return held.findLast(lacksOnlyRead) ?? newest;
}

function nation(from: readonly Taken[], held: readonly Vintage[], occupations: readonly KnownOccupation[], tell: Tell): Assembled {
  const base = baseOf(held, from);
  const table = nationalTable(base?.rows ?? [], new Map(from.map((i) => [i.year, i.observations])), inOrderOf(base?.rows ?? [], occupations));
  const years = [...new Set(table.rows.map((row) => row.year!))];
  for (let year = Number(years[0]); year < Number(table.year); year++)
    if (!years.includes(String(year))) tell({ file: `content/data/oews-national/${table.name}.csv`, value: years.join(', '), remedy: `leaves out May ${year}: give national_M${year}_dl.xlsx too.` });
  const carried = years.filter((year) => !from.some((i) => i.year === year));
  const yearBefore = String(Number(table.year) - 1);
  const older = table.rows.filter((row) => row.year === yearBefore);
  return {
    table,
    notes: [
      'Yearly pay, commissions included, self-employed left out.',
      ...readFrom(from),
      ...(base && carried.length > 0 ? [`May ${carried.join(', ')} carried over from ${base.name} (sha256 ${base.sha256}).`] : []),
      ...topCodeNote(from.find((i) => i.year === table.year)?.topCode, table.rows.filter((row) => row.year === table.year)),
    ],
    older: older.length > 0 ? { name: `May ${yearBefore}`, rows: older } : undefined,
  };
}

function local(series: LocalSeries, from: readonly Taken[], held: readonly Vintage[], occupations: readonly KnownOccupation[]): Assembled {
  const { year } = from[0]!;
  const older = held.filter((v) => v.last < Number(year)).at(-1);
  const sameYear = held.find((v) => v.name === `may-${year}`);
  const detailed = inOrderOf((sameYear ?? older)?.rows ?? [], occupations.filter((o) => o.detailed));
  const table = localTable(series, year, from.flatMap((i) => [...i.areas.values()]), new Map(from.flatMap((i) => [...i.observations])), detailed);
  const topCode = from.find((i) => i.topCode !== undefined)?.topCode;
  return {
    table,
    notes: [...readFrom(from), 'Markers stand as BLS prints them; row_not_published is ours.', ...topCodeNote(topCode, table.rows)],
    older: older && { name: `${series}/${older.name}`, rows: older.rows },
  };
}

/** Every table that the files of one run make. Pure. */
export function assemble(taken: readonly Taken[], held: Held, occupations: readonly KnownOccupation[], tell: Tell): readonly Assembled[] {
  const ofNation = taken.filter((i) => hasAny(i, 'oews-national'));
  return [
    ...(ofNation.length > 0 ? [nation(ofNation, held['oews-national'], occupations, tell)] : []),
    ...localSeries.flatMap((series) => {
      const from = taken.filter((i) => hasAny(i, series));
      return from.length === 0 ? [] : [local(series, from, held[series], occupations)];
    }),
  ];
}
