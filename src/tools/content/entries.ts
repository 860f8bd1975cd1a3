import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { slug } from '../../schemas/names.ts';
import type { Fault } from './fault.ts';

/** One checked file of a folder: its id (the file name), its data, and the prose after the front matter. */
export interface Entry<T> {
  readonly id: string;
  readonly file: string;
  readonly data: T;
  readonly body: string;
  /** Line on which the body starts. */
  readonly bodyLine: number;
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** What to do about something that a schema refuses, in words. */
export const remedyFor = (issue: z.core.$ZodIssue) => {
  if (/received undefined$/.test(issue.message)) return 'is missing: add it';
  if (issue.code === 'unrecognized_keys') return `unknown field: remove ${issue.keys.map((k) => `\`${k}\``).join(', ')} or correct its spelling`;
  if (issue.code === 'invalid_value') return `must be one of: ${issue.values.map(String).join(', ')}`;
  return issue.message.replace('Invalid input: expected', 'must be').replace(', received', ', but is');
};

/** Reads and checks every file of a folder; what fails is left out and told. */
export function readEntries<T>(root: string, folder: string, extension: string, schema: z.ZodType<T>): { entries: Entry<T>[]; faults: Fault[] } {
  const entries: Entry<T>[] = [];
  const faults: Fault[] = [];
  const names = readdirSync(join(root, folder)).sort();
  const seen = new Map<string, string>();
  for (const name of names) {
    const file = `${folder}/${name}`;
    if (name.startsWith('.') || name.startsWith('_')) continue;
    if (extname(name) !== extension) {
      faults.push({ file, field: 'file name', value: name, remedy: `this folder holds ${extension} files only: rename or move it` });
      continue;
    }
    const id = basename(name, extension);
    if (!slug.safeParse(id).success) faults.push({ file, field: 'file name', value: name, remedy: 'name it with lower-case letters, digits and hyphens: it becomes the address' });
    const twin = seen.get(id.toLowerCase());
    if (twin) faults.push({ file, field: 'slug', value: id, remedy: `${twin} has the same slug: rename one` });
    seen.set(id.toLowerCase(), file);

    const text = readFileSync(join(root, file), 'utf8');
    const before = readBefore(schema);
    const reading = (before.get(`${file}\n${text}`) as Reading<T> | undefined) ?? readEntry(file, id, extension, text, schema);
    before.set(`${file}\n${text}`, reading);
    if (reading.entry) entries.push(reading.entry);
    faults.push(...reading.faults);
  }
  return { entries, faults };
}

interface Reading<T> {
  readonly entry?: Entry<T>;
  readonly faults: readonly Fault[];
}

/** What files said when they were last read in this process, by schema: a file that has not changed is not parsed again. */
const readings = new WeakMap<z.ZodType, Map<string, Reading<unknown>>>();
function readBefore(schema: z.ZodType): Map<string, Reading<unknown>> {
  const found = readings.get(schema) ?? new Map<string, Reading<unknown>>();
  readings.set(schema, found);
  return found;
}

function readEntry<T>(file: string, id: string, extension: string, text: string, schema: z.ZodType<T>): Reading<T> {
  const faults: Fault[] = [];
  const front = extension === '.yaml' ? undefined : /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  if (extension !== '.yaml' && !front) {
    faults.push({ file, line: 1, field: 'front matter', value: text.slice(0, 20), remedy: 'start the file with --- , the fields, and --- again' });
    return { faults };
  }
  const lines = new LineCounter();
  const document = parseDocument(front ? front[1]! : text, { lineCounter: lines, uniqueKeys: true });
  const offset = front ? 1 : 0;
  if (document.errors.length > 0) {
    for (const error of document.errors)
      faults.push({ file, line: (error.linePos?.[0].line ?? 1) + offset, field: 'YAML', value: error.code, remedy: error.message.split('\n')[0]! });
    return { faults };
  }
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + offset;
    }
    return undefined;
  };
  const data: unknown = document.toJS() ?? {};
  const result = schema.safeParse(data);
  if (!result.success) {
    for (const issue of result.error.issues) {
      const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);
      faults.push({ file, line: lineOf(issue.path), field: issue.path.join('.') || 'file', value, remedy: remedyFor(issue) });
    }
    return { faults };
  }
  const body = front ? text.slice(front[0].length) : '';
  return { entry: { id, file, data: result.data, body, bodyLine: front ? front[0].split('\n').length : 1, lineOf }, faults };
}
