import { statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { ImportFault, Tell } from '../fault.ts';
import { readCsvFile } from './csv-file.ts';
import type { SheetRow } from './sheet-row.ts';
import { readWorkbook } from './workbook.ts';

/** What is wrong with a path before anything is read; undefined where a file is there. */
export function pathFault(path: string): ImportFault | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return { file: basename(path), remedy: 'is not there: correct the path.' };
  return found.isDirectory() ? { file: basename(path), remedy: 'is a folder: name the file in it.' } : undefined;
}

class Unreadable extends Error {
  readonly fault: ImportFault;
  constructor(fault: ImportFault) {
    super(fault.remedy);
    this.fault = fault;
  }
}

async function* readRows(path: string): AsyncGenerator<SheetRow> {
  const file = basename(path);
  const kind = extname(path).toLowerCase();
  const fault = pathFault(path);
  if (fault) throw new Unreadable(fault);
  if (kind !== '.xlsx' && kind !== '.csv') throw new Unreadable({ file, value: kind, remedy: 'is neither .xlsx nor .csv: unzip the archive, or save an old .xls as .xlsx.' });
  const rows = kind === '.xlsx' ? readWorkbook(path) : readCsvFile(path);
  for (;;) {
    let next: IteratorResult<SheetRow, void>;
    try {
      next = await rows.next();
    } catch (error) {
      const { lines, message } = error as { lines?: number; message: string };
      throw new Unreadable({ file, row: lines, remedy: `cannot be read to its end (${message.split('\n')[0]!.slice(0, 120)}): fetch it again${kind === '.xlsx' ? ', or save it as CSV' : ''}.` });
    }
    if (next.done) return;
    yield next.value;
  }
}

/**
 * Hands the rows of a publisher's file to `take`, by the file's name and ending.
 *
 * @returns what `take` returns; undefined, and one fault told, where the file cannot be read to its end.
 */
export async function readPublished<T>(given: string, tell: Tell, take: (file: string, rows: AsyncIterable<SheetRow>) => Promise<T>): Promise<T | undefined> {
  const path = resolve(given);
  try {
    return await take(basename(path), readRows(path));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    tell(error.fault);
    return undefined;
  }
}
