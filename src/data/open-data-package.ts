import { span } from './coverage.ts';
import type { OpenColumn, OpenSeries, OpenTable } from './open-data.ts';
import { creditOf, jsonOf, openSeries, openTables } from './open-data.ts';
import type { OpenCollection } from './open-records.ts';

type Json = Record<string, unknown>;

const house = { '@type': 'Organization', name: 'The Rep Almanac' };
const ccBy = { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0 International', path: 'https://creativecommons.org/licenses/by/4.0/' };
const types = { text: 'string', soc: 'string', integer: 'integer', decimal: 'number' } as const;

const field = ({ name, type, unit, min, required, meaning }: OpenColumn): Json => ({
  name,
  type: types[type],
  description: unit ? `${meaning} Unit: ${unit}.` : meaning,
  constraints: {
    ...(required && { required: true }),
    ...(min !== undefined && { minimum: min }),
    ...(type === 'soc' && { pattern: '^[0-9]{2}-[0-9]{4}$' }),
  },
});

/** No cell of a primary key may be empty; a card's key only tells rows apart, and there an empty cell is one value among others. */
const isFilled = ({ card, columns }: OpenTable): boolean => columns.every(({ name, empty }) => empty === 0 || !card.key.includes(name));

const resource = (table: OpenTable): Json => {
  const { card, series, vintage, licence, columns, bytes, markers } = table;
  return {
    profile: 'tabular-data-resource',
    name: `${series}-${vintage}`,
    path: `${series}/${vintage}.csv`,
    title: card.title,
    description: [...card.notes, creditOf(table), markers.length > 0 && `Markers: ${markers.map(([mark, says]) => `${mark} ${says}`).join('; ')}.`].filter(Boolean).join(' '),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${card.sha256}`,
    licenses: [{ name: licence.id, title: card.licence.name, path: card.licence.url }],
    sources: [{ title: `${card.producer}: ${card.title}`, path: card.urlMain }, ...(card.copy ? [{ title: `The copy that was read: ${card.copy.name}`, ...(card.copy.url && { path: card.copy.url }) }] : [])],
    schema: { fields: columns.map(field), missingValues: [''], ...(isFilled(table) && { primaryKey: card.key }) },
  };
};

/**
 * Every table as a tabular data package (Frictionless, version 1).
 *
 * @param home absolute address of /data/.
 */
export const dataPackage = (home: string): Json => ({
  profile: 'tabular-data-package',
  name: 'rep-almanac-open-data',
  title: 'Open data of The Rep Almanac',
  description: 'The tables that the figures of the site are computed from, byte for byte. Each resource has the licence of its publisher; the words of this file are CC BY 4.0.',
  homepage: home,
  licenses: [ccBy],
  sources: [...new Map(openTables.map(({ card }) => [card.urlMain, { title: card.producer, path: card.urlMain }])).values()],
  resources: openTables.map(resource),
});

const unitedStates = { '@type': 'Place', name: 'United States' };
/** One value as it is, several as a list, none not at all. */
const oneOrMore = (key: string, values: readonly string[]): Json => {
  const different = [...new Set(values)];
  return different.length === 0 ? {} : { [key]: different.length === 1 ? different[0] : different };
};

const download = (table: OpenTable, at: (path: string) => string): Json[] => {
  const { card, name, bytes, covers } = table;
  const both = { '@type': 'DataDownload', name: card.title, version: card.version, license: card.licence.url, ...(covers !== null && { temporalCoverage: covers }) };
  return [
    { ...both, encodingFormat: 'text/csv', contentUrl: at(`/data/${name}.csv`), contentSize: `${bytes} B`, sha256: card.sha256 },
    { ...both, encodingFormat: 'application/json', contentUrl: at(`/data/${name}.json`), contentSize: `${Buffer.byteLength(jsonOf(table))} B` },
  ];
};

/** Columns with a unit; without any, those that do not name the row. */
function measuredIn({ card, columns }: OpenTable): readonly Json[] {
  const inUnits = columns.filter(({ unit }) => unit !== null);
  return (inUnits.length > 0 ? inUnits : columns.filter(({ name }) => !card.key.includes(name))).map(({ name, unit, meaning }) => ({ '@type': 'PropertyValue', name, description: meaning, ...(unit && { unitText: unit }) }));
}

/** What every Dataset begins with, in full or in the list of a catalog. */
const datasetHead = ({ id, title, about }: { readonly id: string; readonly title: string; readonly about: string }, at: (path: string) => string): Json => ({ '@type': 'Dataset', name: title, description: about, url: at(`/data/${id}/`) });

/** A series as a schema.org Dataset with both downloads of each of its tables; `at` makes an absolute address. */
export function datasetOf(series: OpenSeries, at: (path: string) => string): Json {
  const { producer, tables } = series;
  const newest = tables[0]!;
  const credit = creditOf(newest);
  return {
    ...datasetHead(series, at),
    isAccessibleForFree: true,
    license: newest.card.licence.url,
    version: newest.card.version,
    ...oneOrMore('temporalCoverage', tables.flatMap(({ covers }) => covers ?? [])),
    spatialCoverage: unitedStates,
    creator: { '@type': 'Organization', name: producer },
    publisher: house,
    isBasedOn: [...new Set(tables.map(({ card }) => card.urlMain))],
    ...(credit && { creditText: credit }),
    variableMeasured: measuredIn(newest),
    distribution: tables.flatMap((table) => download(table, at)),
  };
}

/** What a collection is about: where that is one country, and the fields of its entries that hold a figure or a rule. */
const collected: Readonly<Record<string, { readonly place?: Json; readonly measured: readonly string[] }>> = {
  // Its sources do not all say which country they asked in.
  pay: { measured: ['value', 'published', 'bins', 'plan'] },
  law: { place: unitedStates, measured: ['written', 'leaving', 'penalty'] },
  tax: { place: unitedStates, measured: ['standardDeduction', 'brackets', 'fica', 'supplementalWages', 'deductions', 'credits', 'surtaxes', 'minimumTax', 'employeePayroll', 'local'] },
};

/** A collection of our own files as a schema.org Dataset; each file states its licence. */
export function collectionDatasetOf(collection: OpenCollection, at: (path: string) => string): Json {
  const { id, records } = collection;
  const { place, measured = [] } = collected[id] ?? {};
  const years = records.flatMap((r) => r.years).sort();
  // A field that two files have means what the first says.
  const fields = new Map(records.flatMap(({ lists }) => lists.flatMap((list) => list.fields)).reverse());
  return {
    ...datasetHead(collection, at),
    isAccessibleForFree: true,
    ...oneOrMore('license', records.map(({ licence }) => licence.url)),
    ...(years.length > 0 && { temporalCoverage: span(years[0]!, years.at(-1)!) }),
    ...(place && { spatialCoverage: place }),
    creator: house,
    publisher: house,
    variableMeasured: measured.flatMap((name) => (fields.has(name) ? [{ '@type': 'PropertyValue', name, description: fields.get(name) }] : [])),
    distribution: records.map(({ name, words, bytes, sha256, licence }) => ({
      '@type': 'DataDownload',
      name: words.title,
      encodingFormat: 'application/json',
      contentUrl: at(`/data/${id}/${name}.json`),
      contentSize: `${bytes} B`,
      sha256,
      license: licence.url,
    })),
  };
}

/** All series as a schema.org DataCatalog. */
export const catalogOf = (collections: readonly OpenCollection[], at: (path: string) => string): Json => ({
  '@type': 'DataCatalog',
  name: 'Open data of The Rep Almanac',
  url: at('/data/'),
  publisher: house,
  dataset: [...openSeries, ...collections].map((one) => datasetHead(one, at)),
});
