import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv, type Row } from '../../data/csv.ts';
import { spanOf } from '../../data/vintages.ts';
import { sha256 } from './card.ts';

/** A vintage of a series that content/data holds already. */
export interface Vintage {
  /** The file's name without its ending. */
  readonly name: string;
  /** First and last year in it. */
  readonly first: number;
  readonly last: number;
  readonly sha256: string;
  readonly rows: readonly Row[];
}

/** The vintages of a series, oldest first: may-2025, may-2020-2025 or 2024. */
export function vintagesOf(root: string, series: string): readonly Vintage[] {
  const folder = join(root, 'content/data', series);
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder).flatMap((file) => {
    const name = file.replace(/\.csv$/, '');
    const span = name === file ? undefined : spanOf(name);
    return span && ['', 'may'].includes(span.cut) ? [{ file, name, first: span.first, last: span.last }] : [];
  });
  return found
    .sort((a, b) => a.last - b.last || b.first - a.first)
    .map(({ file, name, first, last }) => {
      const bytes = readFileSync(join(folder, file));
      return { name, first, last, sha256: sha256(bytes), rows: parseCsv(bytes.toString('utf8')).rows };
    });
}
