import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataDictionary, meaningOf } from '../schemas/data-dictionary.ts';
import type { TableCard } from '../schemas/table.ts';
import { timeCovered } from './coverage.ts';
import { readOn } from './source-words.ts';
import { cardOf, tableRows, vintagesHeld } from './tables.ts';
import { byAge, editionsOf } from './vintages.ts';

/** The words of content/dictionary/data.yaml. They were held against every column before the build began. */
export const dictionary = dataDictionary.parse(parse(readFileSync('content/dictionary/data.yaml', 'utf8')));

/** A licence under which a table may be handed on. */
export interface OpenLicence {
  /** As the Open Definition names it, for the data package. */
  readonly id: string;
  readonly short: string;
  /** True when whoever hands the table on has to give credit. */
  readonly asksForCredit: boolean;
}

/** Licences of source cards, by name, that let us republish. A table under any other name gets no address. */
const licences: Readonly<Record<string, OpenLicence>> = {
  'Public domain (17 U.S.C. 105)': { id: 'other-pd', short: 'Public domain', asksForCredit: false },
  'CC BY 4.0': { id: 'CC-BY-4.0', short: 'CC BY 4.0', asksForCredit: true },
};
export const licenceOf = (card: Pick<TableCard, 'licence'>): OpenLicence | undefined => licences[card.licence.name];

/** A column with its meaning in words. */
export interface OpenColumn {
  readonly name: string;
  readonly type: TableCard['columns'][number]['type'];
  /** Null for text and for plain numbers. */
  readonly unit: string | null;
  readonly min: number | undefined;
  /** True where every row has a value. */
  readonly required: boolean;
  readonly meaning: string;
  /** Rows without a value. */
  readonly empty: number;
}

/** One edition of a table, offered at /data/<series>/<vintage>.csv and .json. */
export interface OpenTable {
  /** series/vintage, as in content/data. */
  readonly name: string;
  readonly series: string;
  readonly vintage: string;
  readonly card: TableCard;
  readonly licence: OpenLicence;
  /** Of the CSV file. */
  readonly bytes: number;
  readonly columns: readonly OpenColumn[];
  /** Markers of the card that stand in a cell of the file, with what they say. */
  readonly markers: readonly (readonly [mark: string, says: string])[];
  /** The time that it is about, as ISO 8601 writes it. */
  readonly covers: string | null;
  /** The newest edition of the same table: its own vintage when it is that. */
  readonly newest: string;
  /** True when another edition of the same table stands beside it. */
  readonly hasOthers: boolean;
}

/** Tables of one folder, newest edition first. */
export interface OpenSeries {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly producer: string;
  readonly tables: readonly OpenTable[];
}

/** The bytes of the table, unchanged: what is downloaded is what the card's sha256 is of. */
export const csvOf = (name: string): Buffer<ArrayBuffer> => readFileSync(`content/data/${name}.csv`);

/** A marker stands alone in a cell, or after a column's name in a list: a_pct90:#;h_pct90:#. */
const marksIn = (cell: string): readonly string[] => cell.split(';').map((part) => part.replace(/^\w+:(?=.)/, ''));

const folders = readdirSync('content/data').sort();

function openTable(series: string, vintage: string, licence: OpenLicence): OpenTable {
  const name = `${series}/${vintage}`;
  const card = cardOf(name);
  const rows = tableRows(name);
  const editions = editionsOf(vintage, vintagesHeld(series));
  const columns = card.columns.map(({ name: column, type, unit, min, required }): OpenColumn => {
    const meaning = meaningOf(dictionary, series, column);
    if (meaning === undefined) throw new Error(`Column ${column} of ${name} has no meaning in content/dictionary/data.yaml.`);
    return { name: column, type, unit: unit ?? null, min, required, meaning, empty: rows.filter((r) => r[column] === '').length };
  });
  const flagColumns = card.columns.filter((c) => /flags?$/.test(c.name));
  const found = new Set(rows.flatMap((row) => flagColumns.flatMap((c) => marksIn(row[c.name]!))));
  const markers = Object.entries(card.flags).filter(([mark]) => found.has(mark));
  return { name, series, vintage, card, licence, bytes: csvOf(name).length, columns, markers, covers: timeCovered(vintage, card, rows.flatMap((r) => r['Date'] ?? [])), newest: editions[0]!, hasOthers: editions.length > 1 };
}

const place = Object.keys(dictionary.series);

/** Every series that we may republish, in the order of the dictionary. */
export const openSeries: readonly OpenSeries[] = folders
  .flatMap((id): OpenSeries[] => {
    const tables = vintagesHeld(id).sort(byAge).flatMap((vintage) => {
      const licence = licenceOf(cardOf(`${id}/${vintage}`));
      return licence ? [openTable(id, vintage, licence)] : [];
    });
    const words = dictionary.series[id];
    if (tables.length === 0 || !words) return [];
    return [{ id, title: words.title, about: words.about, producer: tables[0]!.card.producer, tables }];
  })
  .sort((a, b) => place.indexOf(a.id) - place.indexOf(b.id));

export const openTables: readonly OpenTable[] = openSeries.flatMap((s) => s.tables);

/** Tables that we hold but may not hand on, by series/vintage. */
export const heldBack: readonly string[] = folders.flatMap((series) => vintagesHeld(series).map((v) => `${series}/${v}`)).filter((name) => !licenceOf(cardOf(name)));

/** Series by publisher, in the order of the dictionary. */
export const openPublishers: readonly { readonly producer: string; readonly series: readonly OpenSeries[] }[] = [
  ...new Set(openSeries.map((s) => s.producer)),
].map((producer) => ({ producer, series: openSeries.filter((s) => s.producer === producer) }));

/** The sentence that has to travel with tables whose licence asks for credit; null for the public domain. */
export function creditOf(...tables: readonly OpenTable[]): string | null {
  const first = tables.find(({ licence }) => licence.asksForCredit);
  if (!first) return null;
  const { producer, title, urlMain, licence } = first.card;
  if (!producer.includes('O*NET')) return `${producer}: ${title}, ${urlMain}, used under ${licence.name} (${licence.url}). The Rep Almanac has left out rows and columns.`;
  const releases = [...new Set(tables.map(({ card }) => card.version))].join(' and ');
  return `Includes information from the O*NET ${releases} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. The Rep Almanac has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.`;
}

const valueOf = (text: string, type: OpenColumn['type']) => (text === '' ? null : type === 'integer' || type === 'decimal' ? Number(text) : text);

/** The same table as JSON: its card, its columns, and rows in the order of the columns with numbers as numbers and null for an empty cell. */
export function jsonOf(table: OpenTable): string {
  const { card, columns, markers } = table;
  const credit = creditOf(table);
  const told = {
    title: card.title,
    producer: card.producer,
    version: card.version,
    published: card.published,
    url: card.urlMain,
    read: card.dateAccessed,
    ...(card.copy && { readInCopy: card.copy }),
    licence: card.licence,
    ...(credit && { credit }),
    notes: card.notes,
    flags: Object.fromEntries(markers),
    csvSha256: card.sha256,
    key: card.key,
  };
  const heads = columns.map(({ name, type, unit, required, meaning }) => ({ name, type, unit, required, meaning }));
  const rows = tableRows(table.name).map((row) => JSON.stringify(columns.map(({ name, type }) => valueOf(row[name]!, type))));
  return `{"card":${JSON.stringify(told)},\n"columns":${JSON.stringify(heads)},\n"rows":[\n${rows.join(',\n')}\n]}\n`;
}

/** How to cite a table: who made it, what it is, when it appeared, how and when it was read, where our extract lies. */
export const citationOf = ({ card }: OpenTable, day: (date: string) => string, address: string): string =>
  `${card.producer}. ${card.title}. Published ${day(card.published)}. ${card.urlMain}, read ${readOn([card], day)}${card.copy ? ` (${card.copy.name})` : ''}. Extract kept by The Rep Almanac: ${address}`;
