/** A cell as RFC 4180 has it; text that a spreadsheet would run as a formula is kept text. */
export const csvCell = (value: string | number) => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as the text of a CSV file, header first, lines ended as RFC 4180 has them. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string => rows.map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n';
