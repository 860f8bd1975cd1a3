import { csvText } from '../../format/csv.ts';

/** Rows of a download, header first. */
export type Rows = Parameters<typeof csvText>[0];

/** Hands rows to the reader as a CSV file. */
export function saveCsv(rows: Rows, fileName: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csvText(rows)], { type: 'text/csv' }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
