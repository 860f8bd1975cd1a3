import { posix } from 'node:path';
import { plain, type SheetRow } from './sheet-row.ts';
import { attribute, xmlReader, type XmlHandler } from './xml.ts';
import { openArchive, type Archive } from './zip.ts';

// Not the streaming reader of exceljs 4.4: it loses parts of a workbook at random, because its unzipper reports the end of the archive
// when the last byte is taken in, not when the last part is given out.

/** Reads one XML part of the package; `given` is called after every piece, to hand on what has come together. */
async function* parse<T>(archive: Archive, part: string, handler: XmlHandler, given: () => readonly T[]): AsyncGenerator<T> {
  const xml = xmlReader(handler);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of archive.read(part)) {
    xml.take(decoder.decode(piece, { stream: true }));
    yield* given();
  }
  xml.take(decoder.decode());
  xml.end();
  yield* given();
}

const nothing = () => undefined;
const none = () => [];

/** Attributes of every element of a name, in order. */
async function elements(archive: Archive, part: string, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  const opened = (element: string, attributes: string) => void (element === name && found.push(attributes));
  for await (const _ of parse(archive, part, { opened, text: nothing, closed: nothing }, none));
  return found;
}

async function sharedStrings(archive: Archive, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let open: string | undefined;
  let [inText, phonetic] = [false, false];
  const opened = (name: string) => {
    if (name === 'si') open = '';
    else if (name === 't') inText = true;
    else if (name === 'rPh') phonetic = true;
  };
  const text = (piece: string) => {
    if (inText && !phonetic && open !== undefined) open += piece;
  };
  const closed = (name: string) => {
    if (name === 't') inText = false;
    else if (name === 'rPh') phonetic = false;
    else if (name === 'si') strings.push(open ?? '');
  };
  for await (const _ of parse(archive, part, { opened, text, closed }, none));
  return strings;
}

/** 0 for A, 26 for AA. */
const columnOf = (reference: string) => [...reference.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A cell as a person would type it. What is no plain value is named, so that it is refused where a figure belongs. */
function textOf(kind: string, value: string, formula: string | undefined, strings: readonly string[]): string {
  if (formula !== undefined) return `a formula (=${formula})`;
  if (kind === 's') {
    const text = strings[Number(value)];
    if (text === undefined) throw new Error(`it refers to text ${value}, which is not in it`);
    return plain(text);
  }
  if (kind === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (kind === 'e') return `an error (${value})`;
  if (kind === 'd') return `a date (${value})`;
  return kind === 'n' && value !== '' ? String(Number(value)) : plain(value);
}

async function* readSheet(archive: Archive, part: string, sheet: string, strings: readonly string[]): AsyncGenerator<SheetRow> {
  let rows: SheetRow[] = [];
  let cells: string[] = [];
  let [row, column, kind, value] = [0, -1, 'n', ''];
  let formula: string | undefined;
  let within = '';
  const opened = (name: string, attributes: string) => {
    within = name;
    if (name === 'row') {
      row = Number(attribute(attributes, 'r') ?? row + 1);
      [cells, column] = [[], -1];
    } else if (name === 'c') {
      const reference = attribute(attributes, 'r');
      column = reference ? columnOf(reference) : column + 1;
      [kind, value, formula] = [attribute(attributes, 't') ?? 'n', '', undefined];
    } else if (name === 'f') formula = '';
  };
  const text = (piece: string) => {
    if (within === 'v' || within === 't') value += piece;
    else if (within === 'f') formula += piece;
  };
  const closed = (name: string) => {
    within = '';
    if (name === 'c') {
      while (cells.length < column) cells.push('');
      cells[column] = textOf(kind, value, formula, strings);
    } else if (name === 'row') rows.push({ sheet, row, cells });
  };
  yield* parse(archive, part, { opened, text, closed }, () => {
    const ready = rows;
    rows = [];
    return ready;
  });
}

/**
 * Rows of every sheet of an .xlsx workbook in the order of its tabs, one at a time: a sheet of any length fits into memory.
 *
 * @errors throws for a file that is no workbook, is cut off, or fails its checksums.
 */
export async function* readWorkbook(path: string): AsyncGenerator<SheetRow> {
  const archive = await openArchive(path);
  const relations = await elements(archive, 'xl/_rels/workbook.xml.rels', 'Relationship');
  const partOf = (relation: string) => posix.resolve('/xl', attribute(relation, 'Target') ?? '').slice(1);
  const parts = new Map(relations.map((relation) => [attribute(relation, 'Id'), partOf(relation)]));
  const strings = archive.has('xl/sharedStrings.xml') ? await sharedStrings(archive, 'xl/sharedStrings.xml') : [];
  for (const sheet of await elements(archive, 'xl/workbook.xml', 'sheet')) {
    const name = attribute(sheet, 'name') ?? '';
    const part = parts.get(attribute(sheet, 'id'));
    if (part === undefined) throw new Error(`its sheet ${name} is missing`);
    yield* readSheet(archive, part, name, strings);
  }
}
