import type { ImportFault } from '../fault.ts';
import type { SheetRow } from '../read/sheet-row.ts';

/** What BLS puts in place of a figure, and what its field descriptions say it means. */
export const markers = {
  '*': 'wage estimate not available',
  '**': 'employment estimate not available',
  '#': 'wage at or above the top code',
  '~': 'a share of establishments under half a percent',
} as const;
export type Marker = keyof typeof markers;

/** A column of figures: the markers that may stand in it, its decimals as published, and whether BLS leaves it blank in some workbooks. */
export interface Measure {
  readonly markers: readonly Marker[];
  readonly decimals: number;
  readonly mayBeBlank: boolean;
}
const count = (decimals: number, mayBeBlank = false, more: readonly Marker[] = []): Measure => ({ markers: ['**', ...more], decimals, mayBeBlank });
const wage = (decimals: number): Measure => ({ markers: ['*', '#'], decimals, mayBeBlank: false });

export const measures = {
  TOT_EMP: count(0), EMP_PRSE: count(1), JOBS_1000: count(3, true), LOC_QUOTIENT: count(2, true), PCT_TOTAL: count(2, true), PCT_RPT: count(2, true, ['~']),
  H_MEAN: wage(2), A_MEAN: wage(0), MEAN_PRSE: { markers: ['*'], decimals: 1, mayBeBlank: false },
  H_PCT10: wage(2), H_PCT25: wage(2), H_MEDIAN: wage(2), H_PCT75: wage(2), H_PCT90: wage(2),
  A_PCT10: wage(0), A_PCT25: wage(0), A_MEDIAN: wage(0), A_PCT75: wage(0), A_PCT90: wage(0),
} as const satisfies Record<string, Measure>;
export type MeasureName = keyof typeof measures;

const words = ['AREA', 'AREA_TITLE', 'AREA_TYPE', 'PRIM_STATE', 'NAICS', 'NAICS_TITLE', 'I_GROUP', 'OWN_CODE', 'OCC_CODE', 'OCC_TITLE', 'O_GROUP', 'ANNUAL', 'HOURLY'] as const;
export type ColumnName = MeasureName | (typeof words)[number];
const known: readonly ColumnName[] = [...words, ...(Object.keys(measures) as MeasureName[])];
/** Columns that some years do without, and that no table of ours is made of. */
const dispensable: readonly ColumnName[] = ['NAICS', 'NAICS_TITLE', 'JOBS_1000', 'PCT_TOTAL', 'PCT_RPT', 'ANNUAL'];
/** Names that older layouts gave to the same columns. */
const former: Readonly<Record<string, ColumnName>> = { AREA_NAME: 'AREA_TITLE', OCC_GROUP: 'O_GROUP', LOC_Q: 'LOC_QUOTIENT' };

export type Header = ReadonlyMap<ColumnName, number>;

/** Finds the columns in a header row, whatever the case of its letters; tells every name it does not know, finds twice or misses. */
export function readHeader({ sheet, row, cells }: SheetRow, tell: (fault: Omit<ImportFault, 'file'>) => void): Header | undefined {
  const header = new Map<ColumnName, number>();
  const names = cells.map((text) => text.toUpperCase().replace(/[\s_]+/g, '_'));
  if (!names.includes('AREA') || !names.includes('OCC_CODE')) {
    tell({ sheet, row, value: cells.slice(0, 6).join(' | '), remedy: 'is not the header of an OEWS table (AREA, AREA_TITLE, …): open the right workbook, or put the header in the first row of the only data sheet.' });
    return undefined;
  }
  let sound = true;
  const refuse = (column: string, remedy: string) => {
    sound = false;
    tell({ sheet, row, column, remedy });
  };
  names.forEach((name, i) => {
    const column = former[name] ?? known.find((k) => k === name);
    if (column === undefined) {
      if (name !== '' || names.slice(i).some((later) => later !== '')) refuse(cells[i] || `${i + 1}`, 'is a column we do not know: read the field descriptions, then add it to src/tools/import/oews/columns.ts.');
    } else if (header.has(column)) refuse(column, 'stands there twice: remove one.');
    else header.set(column, i);
  });
  for (const column of known)
    if (!header.has(column) && !dispensable.includes(column)) refuse(column, `is missing: our tables need it. This layout has ${names.filter(Boolean).length} columns.`);
  return sound ? header : undefined;
}
