import { z } from 'zod';
import { slug, webAddress } from './names.ts';

const sentence = z
  .string()
  .min(4)
  .max(240)
  .regex(/^[A-Z0-9].*\.$/s, 'must be a sentence: a capital or a digit first, a full stop last');
/** Stands as the description of a page, too. */
const about = sentence.min(25).max(180);
const title = z.string().min(4).max(70);
/** Column or field → what it holds. */
const meanings = z.record(z.string().min(1), sentence);

const series = z.strictObject({ title, about, columns: meanings.default({}) });

const recordFile = z.strictObject({
  title,
  about,
  /** Whose the words and figures are. */
  terms: sentence,
  /** Left out where the file has a card, whose licence is shown. */
  licence: z.strictObject({ name: z.string(), url: webAddress }).optional(),
  /** Name of a list or map at the top of the file → the fields of its entries. */
  lists: z.record(z.string(), meanings).default({}),
});

/** The words for everything that /data/ offers: content/dictionary/data.yaml. */
export const dataDictionary = z.strictObject({
  /** Columns that several series share; a series' own meaning comes first. */
  columns: meanings,
  /** By folder of content/data. */
  series: z.record(slug, series),
  /** Files that are not tables, by folder and file name. */
  collections: z.record(slug, z.strictObject({ title, about, files: z.record(slug, recordFile) })),
});
export type DataDictionary = z.infer<typeof dataDictionary>;
export type RecordFile = z.infer<typeof recordFile>;

/** What a column of a series means; undefined when nobody has written it. */
export const meaningOf = (dictionary: DataDictionary, seriesName: string, column: string): string | undefined =>
  dictionary.series[seriesName]?.columns[column] ?? dictionary.columns[column];

/** The fields of the entries of a list or map at the top of a file; empty when there is no such list, or it holds no entries with fields. */
export function fieldsOf(file: unknown, list: string): readonly string[] {
  const held = typeof file === 'object' && file !== null ? (file as Record<string, unknown>)[list] : undefined;
  const entries: readonly unknown[] = Array.isArray(held) ? held : typeof held === 'object' && held !== null ? Object.values(held) : [];
  return [...new Set(entries.flatMap((entry) => (typeof entry === 'object' && entry !== null ? Object.keys(entry) : [])))];
}
