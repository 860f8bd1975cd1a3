import { parse } from 'csv-parse/sync';

/** One row of a table: column name to text; an empty cell is ''. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads CSV text with a header line.
 *
 * @errors throws csv-parse's error, with the line, when a row has another number of cells than the header.
 */
export function parseCsv(text: string): { readonly columns: readonly string[]; readonly rows: readonly Row[]; readonly lines: readonly number[] } {
  let columns: string[] = [];
  const records = parse(text, {
    bom: true,
    info: true,
    columns: (header: string[]) => (columns = header),
  }) as unknown as { record: Row; info: { lines: number } }[];
  return { columns, rows: records.map((r) => r.record), lines: records.map((r) => r.info.lines) };
}
