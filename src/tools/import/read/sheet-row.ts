/** One row of a publisher's file as text, whatever the file was: the readers give these, the rest knows no format. */
export interface SheetRow {
  /** '' in a CSV file. */
  readonly sheet: string;
  /** As a spreadsheet counts them, from 1; the line in a CSV file. */
  readonly row: number;
  /** As `plain` makes them; '' where a cell is empty. */
  readonly cells: readonly string[];
}

/** A cell's text, trimmed, with one ordinary space where other white space stands: no name differs by a space that nobody sees. */
export const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
