import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { plain, type SheetRow } from './sheet-row.ts';

/**
 * Rows of a CSV file, one at a time. Quotes are read as the publisher means them: BEA puts a space before its own.
 *
 * @errors throws csv-parse's error, with the line, for an unclosed quote.
 */
export async function* readCsvFile(path: string): AsyncGenerator<SheetRow> {
  const parser = parse({ bom: true, info: true, trim: true, relax_column_count: true, skip_empty_lines: true });
  const stream = createReadStream(path);
  stream.on('error', (error) => parser.destroy(error));
  for await (const { record, info } of stream.pipe(parser) as AsyncIterable<{ record: string[]; info: { lines: number } }>)
    yield { sheet: '', row: info.lines, cells: record.map(plain) };
}
