import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { dataDictionary, fieldsOf, meaningOf, type DataDictionary } from '../../schemas/data-dictionary.ts';
import { readEntries, type Entry } from './entries.ts';
import type { Fault } from './fault.ts';
import type { Table } from './tables.ts';

const folder = 'content/dictionary';

/**
 * Holds the data dictionary against what /data/ offers: every column of every table, and every field of the files that are ours, needs a meaning in words.
 *
 * @param tables the sound tables, as `readTables` gives them, by "<series>/<vintage>".
 * @returns every fault. Never throws for bad content; files that do not parse are told by their own checks.
 */
export function checkDictionary(root: string, tables: ReadonlyMap<string, Table>): Fault[] {
  const file = `${folder}/data.yaml`;
  if (!existsSync(join(root, file))) return [{ file, field: 'file', value: undefined, remedy: 'is missing: every column of /data/ needs a meaning in words' }];
  const { entries, faults } = readEntries(root, folder, '.yaml', dataDictionary);
  const entry = entries.find((e) => e.id === 'data');
  return entry ? [...faults, ...checkColumns(entry, tables), ...checkRecords(root, entry)] : faults;
}

function checkColumns({ file, data, lineOf }: Entry<DataDictionary>, tables: ReadonlyMap<string, Table>): Fault[] {
  const faults: Fault[] = [];
  const columnsOf = new Map<string, Set<string>>();
  for (const [name, { card }] of tables) {
    const series = name.split('/')[0]!;
    columnsOf.set(series, new Set([...(columnsOf.get(series) ?? []), ...card.columns.map((c) => c.name)]));
  }
  for (const [series, columns] of columnsOf) {
    if (!data.series[series]) faults.push({ file, line: lineOf(['series']), field: 'series', value: series, remedy: 'is not there: give the series a title, a sentence about it, and the meaning of columns of its own' });
    for (const column of columns)
      if (meaningOf(data, series, column) === undefined)
        faults.push({ file, line: lineOf(['series', series]), field: `series.${series}.columns`, value: column, remedy: 'has no meaning: say in a sentence what the column holds, here or under columns' });
  }
  return faults;
}

function checkRecords(root: string, { file, data, lineOf }: Entry<DataDictionary>): Fault[] {
  const faults: Fault[] = [];
  for (const [collection, { files }] of Object.entries(data.collections)) {
    const home = `content/data/${collection}`;
    const held = existsSync(join(root, home)) ? readdirSync(join(root, home)).filter((name) => /\.(json|yaml)$/.test(name) && !/\.(card|source)\.yaml$/.test(name)) : [];
    for (const name of held)
      if (!files[name.replace(/\.\w+$/, '')]) faults.push({ file, line: lineOf(['collections', collection]), field: `collections.${collection}.files`, value: name, remedy: `is not described: say what ${home}/${name} holds and whose it is` });
    const somewhere = new Map<string, Set<string>>();
    for (const [name, { lists, licence }] of Object.entries(files)) {
      const at = ['collections', collection, 'files', name];
      const found = held.find((h) => h.replace(/\.\w+$/, '') === name);
      if (!found) {
        faults.push({ file, line: lineOf(at), field: at.join('.'), value: name, remedy: `describes a file that is not in ${home}: correct the name or remove the entry` });
        continue;
      }
      if (!licence && !existsSync(join(root, home, `${name}.card.yaml`))) faults.push({ file, line: lineOf(at), field: `${at.join('.')}.licence`, value: undefined, remedy: 'is missing: the file has no card that names one' });
      const given = readValue(join(root, home, found));
      if (given === undefined) continue;
      for (const [list, meanings] of Object.entries(lists)) {
        const there = fieldsOf(given, list);
        somewhere.set(list, new Set([...(somewhere.get(list) ?? []), ...there]));
        for (const field of there)
          if (!(field in meanings)) faults.push({ file, line: lineOf([...at, 'lists', list]), field: `${at.join('.')}.lists.${list}`, value: field, remedy: 'has no meaning: say in a sentence what the field holds' });
      }
    }
    // Files of two years share their words, so a field may be missing from one of them.
    for (const [name, { lists }] of Object.entries(files))
      for (const [list, meanings] of Object.entries(lists))
        for (const field of Object.keys(meanings))
          if (somewhere.has(list) && !somewhere.get(list)!.has(field))
            faults.push({ file, line: lineOf(['collections', collection, 'files', name, 'lists', list, field]), field: `collections.${collection}.files.${name}.lists.${list}`, value: field, remedy: 'is a field that no entry has: correct it or remove it' });
  }
  return faults;
}

/** Values read in this process, by their text: a file that has not changed is not parsed again. */
const values = new Map<string, unknown>();

function readValue(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  if (!values.has(text)) {
    try {
      values.set(text, path.endsWith('.yaml') ? parse(text) : JSON.parse(text));
    } catch {
      values.set(text, undefined);
    }
  }
  return values.get(text);
}
