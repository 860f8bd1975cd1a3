import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseCsv, type Row } from '../../data/csv.ts';
import { tableCard, type TableCard } from '../../schemas/table.ts';
import { remedyFor } from './entries.ts';
import type { Fault } from './fault.ts';

/** A table that passed: rows as text, with the card that describes them. */
export interface Table {
  readonly card: TableCard;
  readonly rows: readonly Row[];
}

const number = { integer: /^-?\d+$/, decimal: /^-?\d+(\.\d+)?$/ };

/** Checks every table in content/data by its own card; ids are "<series>/<vintage>". */
export function readTables(root: string, knownSocs: ReadonlySet<string>): { tables: Map<string, Table>; faults: Fault[] } {
  const tables = new Map<string, Table>();
  const faults: Fault[] = [];
  const base = 'content/data';
  for (const series of readdirSync(join(root, base)).sort()) {
    const names = readdirSync(join(root, base, series));
    for (const name of names.filter((n) => n.endsWith('.source.yaml'))) {
      const csv = `${base}/${series}/${name.replace('.source.yaml', '.csv')}`;
      if (!existsSync(join(root, csv))) faults.push({ file: `${base}/${series}/${name}`, field: 'file', value: name, remedy: `describes a table that is not there: add ${csv} or remove the card` });
    }
    for (const name of names.filter((n) => n.endsWith('.csv'))) {
      const file = `${base}/${series}/${name}`;
      const cardFile = file.replace(/\.csv$/, '.source.yaml');
      if (!existsSync(join(root, cardFile))) {
        faults.push({ file, field: 'source card', value: undefined, remedy: `write ${cardFile}: no figure without its source` });
        continue;
      }
      const parsed = tableCard.safeParse(parse(readFileSync(join(root, cardFile), 'utf8')));
      if (!parsed.success) {
        for (const issue of parsed.error.issues) faults.push({ file: cardFile, field: issue.path.join('.') || 'file', value: undefined, remedy: remedyFor(issue) });
        continue;
      }
      const before = faults.length;
      const rows = checkTable(root, file, parsed.data, knownSocs, faults);
      if (faults.length === before) tables.set(`${series}/${name.replace(/\.csv$/, '')}`, { card: parsed.data, rows });
    }
  }
  return { tables, faults };
}

/** Tables found sound in this process, by file, bytes, card and occupations: the same table is not checked again. */
const sound = new Map<string, readonly Row[]>();

function checkTable(root: string, file: string, card: TableCard, knownSocs: ReadonlySet<string>, faults: Fault[]): readonly Row[] {
  const bytes = readFileSync(join(root, file));
  const sum = createHash('sha256').update(bytes).digest('hex');
  const same = [file, sum, JSON.stringify(card), ...[...knownSocs].sort()].join('\n');
  const before = faults.length;
  const known = sound.get(same);
  if (known) return known;
  let table: ReturnType<typeof parseCsv>;
  try {
    table = parseCsv(bytes.toString('utf8'));
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string };
    faults.push({ file, line: lines, field: 'row', value: message.slice(0, 70), remedy: 'give the row as many cells as the header has; quote a cell that holds a comma' });
    return [];
  }
  const expected = card.columns.map((c) => c.name);
  if (expected.join('\u0000') !== table.columns.join('\u0000')) {
    faults.push({ file, line: 1, field: 'header', value: table.columns.join(','), remedy: `the card names these columns: ${expected.join(',')}` });
    return [];
  }
  const keys = new Map<string, number>();
  table.rows.forEach((row, i) => {
    const line = table.lines[i];
    for (const { name, type, min, required } of card.columns) {
      const value = row[name]!;
      const fault = (remedy: string) => faults.push({ file, line, field: name, value, remedy });
      if (value === '') {
        if (required) fault('must not be empty: the card says every row has a value');
      } else if (type === 'soc') {
        if (!knownSocs.has(value)) fault('is no occupation we know: correct the code or add it to content/occupations');
      } else if (type !== 'text') {
        if (!number[type].test(value)) fault(`must be ${type === 'integer' ? 'a whole number' : 'a number'} without separators; leave it empty when nothing is published`);
        else if (min !== undefined && Number(value) < min) fault(`must be ${min} or more`);
      }
    }
    const key = card.key.map((k) => row[k]).join(' × ');
    const first = keys.get(key);
    if (first !== undefined) faults.push({ file, line, field: card.key.join(' × '), value: key, remedy: `line ${first} has the same: remove one` });
    keys.set(key, line ?? 0);
    for (const names of card.increasing) {
      const given = names.filter((n) => row[n] !== '' && Number.isFinite(Number(row[n])));
      for (let j = 1; j < given.length; j++)
        if (Number(row[given[j]!]) < Number(row[given[j - 1]!]))
          faults.push({ file, line, field: given[j]!, value: row[given[j]!], remedy: `must not be less than ${given[j - 1]} (${row[given[j - 1]!]})` });
    }
  });
  if (table.rows.length !== card.rows) faults.push({ file, field: 'rows', value: table.rows.length, remedy: `the card says ${card.rows}: restore the file, or bring in the new vintage with its card` });
  if (sum !== card.sha256) faults.push({ file, field: 'sha256', value: sum, remedy: 'the file differs from the one its card describes: figures are never edited by hand' });
  if (faults.length === before) sound.set(same, table.rows);
  return table.rows;
}
