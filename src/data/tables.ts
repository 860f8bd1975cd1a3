import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { tableCard, type TableCard } from '../schemas/table.ts';
import { chooseTables, type ChosenTables } from './chosen-tables.ts';
import { parseCsv, type Row } from './csv.ts';

const read = <T>(make: (name: string) => T) => {
  const kept = new Map<string, T>();
  return (name: string): T => {
    const found = kept.get(name) ?? make(name);
    kept.set(name, found);
    return found;
  };
};

/** The vintages of a series that content/data holds: file names without their ending. */
export const vintagesHeld = (series: string): string[] => readdirSync(`content/data/${series}`).filter((f) => f.endsWith('.csv')).map((f) => f.replace(/\.csv$/, ''));

/** Rows of content/data/<series>/<vintage>.csv as text. They were held against their card before the build began. */
export const tableRows = read((name): readonly Row[] => parseCsv(readFileSync(`content/data/${name}.csv`, 'utf8')).rows);

/** The source card beside the table. */
export const cardOf = read((name): TableCard => tableCard.parse(parse(readFileSync(`content/data/${name}.source.yaml`, 'utf8'))));

/** A cell as a number; null where nothing is published. */
export const numberIn = (row: Row, column: string): number | null => {
  const text = row[column];
  if (text === undefined) throw new Error(`The table has no column ${column}.`);
  return text === '' ? null : Number(text);
};

/** The tables that the site's figures are read in. Throws, with folder and remedy, when they do not go together. */
export const chosen: ChosenTables = (() => {
  const choice = chooseTables(readdirSync('content/data').flatMap((series) => vintagesHeld(series).map((vintage) => `${series}/${vintage}`)));
  if (choice.found) return choice.tables;
  throw new Error(choice.missing.map(({ folder, missing, remedy }) => `${folder} lacks ${missing}: ${remedy}.`).join('\n'));
})();
