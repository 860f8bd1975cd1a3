/** One row of a publisher's file as text, whatever the file was: the readers give these, the rest knows no format. */
export interface SheetRow {
  /** '' in a CSV file. */
  readonly sheet: string;
  /** As a spreadsheet counts them, from 1; the line in a CSV file. */
  readonly row: number;
  /** Trimmed; '' where a cell is empty. */
  readonly cells: readonly string[];
}
