import type { ImportFault } from '../fault.ts';
import type { SheetRow } from '../read/sheet-row.ts';

/** BEA's lines, and the columns of our tables they fill. Rents are what BEA called housing before 2021. */
export const lines: Readonly<Record<string, ParityColumn>> = {
  'rpps: all items': 'rpp_all',
  'rpps: goods': 'rpp_goods',
  'rpps: services: housing': 'rpp_housing_rents',
  'rpps: services: rents': 'rpp_housing_rents',
  'rpps: services: utilities': 'rpp_utilities',
  'rpps: services: other': 'rpp_other_services',
};
export const parityColumns = ['rpp_all', 'rpp_goods', 'rpp_housing_rents', 'rpp_utilities', 'rpp_other_services'] as const;
export type ParityColumn = (typeof parityColumns)[number];

const fixed = ['GeoFIPS', 'GeoName', 'Region', 'TableName', 'LineCode', 'IndustryClassification', 'Description', 'Unit'] as const;
export type FixedColumn = (typeof fixed)[number];

export interface ParityHeader {
  readonly at: ReadonlyMap<FixedColumn, number>;
  /** The newest year in the file, and its column. */
  readonly year: string;
  readonly yearAt: number;
}

/** Finds BEA's eight columns, whatever the case of their letters, and the newest of the years after them. */
export function readParityHeader({ row, cells }: SheetRow, tell: (fault: Omit<ImportFault, 'file'>) => void): ParityHeader | undefined {
  const at = new Map<FixedColumn, number>();
  const years: { readonly year: string; readonly yearAt: number }[] = [];
  let sound = true;
  const refuse = (column: string, remedy: string) => {
    sound = false;
    tell({ row, column, remedy });
  };
  cells.forEach((text, i) => {
    const column = fixed.find((name) => name.toLowerCase() === text.toLowerCase());
    if (column && !at.has(column)) at.set(column, i);
    else if (/^20\d\d$/.test(text) && Number(text) === Number(years.at(-1)?.year ?? Number(text) - 1) + 1) years.push({ year: text, yearAt: i });
    else if (text !== '' || i < cells.length - 1) refuse(text || `${i + 1}`, column ? 'stands there twice: remove one.' : 'is no column of BEA that we know, nor the year after the one before it: check src/tools/import/rpp/columns.ts.');
  });
  for (const name of fixed) if (!at.has(name)) refuse(name, 'is missing: take the CSV of SARPP.zip or MARPP.zip as BEA packs it.');
  const newest = years.at(-1);
  if (!newest) refuse('a year', 'is missing: the file has no column of parities.');
  return sound && newest ? { at, ...newest } : undefined;
}
