/** Rows of a download, header first. */
export type Rows = readonly (readonly (string | number)[])[];

/** A cell as RFC 4180 has it; text that a spreadsheet would run as a formula is kept text. */
const cell = (value: string | number) => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Hands rows to the reader as a CSV file. */
export function saveCsv(rows: Rows, fileName: string) {
  const text = rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
