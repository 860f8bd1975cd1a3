import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fieldsOf, type RecordFile } from '../schemas/data-dictionary.ts';
import { taxCard, type TaxCard } from '../schemas/tax.ts';
import { yearsDated } from './coverage.ts';
import { dictionary } from './open-data.ts';

/** A file of ours that is no table, offered at /data/<collection>/<name>.json. */
export interface OpenRecord {
  readonly collection: string;
  readonly name: string;
  readonly words: RecordFile;
  /** JSON: the very bytes of content/data, or what the YAML says. */
  readonly text: string;
  readonly bytes: number;
  /** Of the JSON that is downloaded, hexadecimal. */
  readonly sha256: string;
  /** Entries of its first list; null where it has none. */
  readonly entries: number | null;
  /** The day it was compiled, checked or read; null when the file does not say. */
  readonly day: string | null;
  /** The years that its entries are dated with, first to last; empty where they are not. */
  readonly years: readonly string[];
  readonly licence: { readonly name: string; readonly url: string };
  /** Where its figures were read, for rules of tax. */
  readonly card: TaxCard | null;
  /** List → field → meaning, of the fields that this file has. */
  readonly lists: readonly { readonly name: string; readonly fields: readonly (readonly [field: string, meaning: string])[] }[];
}

export interface OpenCollection {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly records: readonly OpenRecord[];
}

function openRecord(collection: string, name: string, words: RecordFile): OpenRecord {
  const at = `content/data/${collection}/${name}`;
  const text = existsSync(`${at}.json`) ? readFileSync(`${at}.json`, 'utf8') : `${JSON.stringify(parse(readFileSync(`${at}.yaml`, 'utf8')), null, 1)}\n`;
  const value = JSON.parse(text) as Record<string, unknown>;
  const card = existsSync(`${at}.card.yaml`) ? taxCard.parse(parse(readFileSync(`${at}.card.yaml`, 'utf8'))) : null;
  const licence = words.licence ?? card?.licence;
  if (!licence) throw new Error(`${at} has no licence, neither in its card nor in content/dictionary/data.yaml.`);
  const first = value[Object.keys(words.lists)[0] ?? ''];
  const day = card?.dateAccessed ?? value.compiled ?? value.checked;
  return {
    collection,
    name,
    words,
    text,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
    entries: Array.isArray(first) ? first.length : typeof first === 'object' && first !== null ? Object.keys(first).length : null,
    day: typeof day === 'string' ? day : null,
    years: yearsDated(value, Object.keys(words.lists)),
    licence,
    card,
    lists: Object.entries(words.lists).map(([list, meanings]) => {
      const there = fieldsOf(value, list);
      return { name: list, fields: Object.entries(meanings).filter(([field]) => there.includes(field)) };
    }),
  };
}

/** Published pay, law and tax rules, in the order of the dictionary. */
export const openCollections: readonly OpenCollection[] = Object.entries(dictionary.collections).map(([id, { title, about, files }]) => ({
  id,
  title,
  about,
  records: Object.entries(files).map(([name, words]) => openRecord(id, name, words)),
}));

export const openRecords: readonly OpenRecord[] = openCollections.flatMap((c) => c.records);
