import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv, type Row } from '../../data/csv.ts';
import { spanOf } from '../../data/vintages.ts';
import { sha256 } from './card.ts';
import type { Tell } from './fault.ts';

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

const toss: Tell = ({ file, remedy }) => {
  throw new Error(`${file} ${remedy}`);
};

/** The vintages of a series, oldest first: may-2025, may-2020-2025 or 2024. A table that cannot be read is told and left out. */
export function vintagesOf(root: string, series: string, tell: Tell = toss): readonly Vintage[] {
  const folder = join(root, 'content/data', series);
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder).flatMap((file) => {
    const name = file.replace(/\.csv$/, '');
    const span = name === file ? undefined : spanOf(name);
    return span && ['', 'may'].includes(span.cut) ? [{ file, name, first: span.first, last: span.last }] : [];
  });
  return found
    .sort((a, b) => a.last - b.last || b.first - a.first)
    .flatMap(({ file, name, first, last }): Vintage[] => {
      const bytes = readFileSync(join(folder, file));
      try {
        return [{ name, first, last, sha256: sha256(bytes), rows: parseCsv(bytes.toString('utf8')).rows }];
      } catch (error) {
        tell({ file: `content/data/${series}/${file}`, row: (error as { lines?: number }).lines, remedy: 'is there already and cannot be read: run npm run check:content, which says what is wrong with it.' });
        return [];
      }
    });
}
