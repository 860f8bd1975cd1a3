import { createHash } from 'node:crypto';
import type { TableCard } from '../../schemas/table.ts';
import type { TaxCard } from '../../schemas/tax.ts';
import type { Row } from '../../data/csv.ts';

export const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The text of a tidy table: a header, a line a row, CRLF after each, quotes only where a cell needs them. */
export const csvText = (columns: readonly string[], rows: readonly Row[]): string =>
  [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');

const quoted = (text: string) => JSON.stringify(text);
/** A sum of digits and one e alone would be read as a number. */
const sum = (hex: string) => (/^[\de]+$/.test(hex) ? quoted(hex) : hex);

type Head = Pick<TaxCard, 'producer' | 'title' | 'version' | 'published' | 'urlMain' | 'dateAccessed' | 'copy' | 'licence' | 'sha256'>;
const head = (card: Head) => [
  `producer: ${quoted(card.producer)}`,
  `title: ${quoted(card.title)}`,
  `version: ${quoted(card.version)}`,
  `published: ${quoted(card.published)}`,
  `urlMain: ${quoted(card.urlMain)}`,
  `dateAccessed: ${quoted(card.dateAccessed)}`,
  ...(card.copy ? [`copy: { name: ${quoted(card.copy.name)}${card.copy.url ? `, url: ${quoted(card.copy.url)}` : ''} }`] : []),
  `licence: { name: ${quoted(card.licence.name)}, url: ${quoted(card.licence.url)} }`,
  `sha256: ${sum(card.sha256)}`,
];
const notes = (lines: readonly string[]) => (lines.length === 0 ? [] : ['notes:', ...lines.map((line) => `  - ${quoted(line)}`)]);
const text = (lines: readonly string[]) => `${lines.join('\n')}\n`;

/** A table's source card as it stands in content/data: the order and style of the cards that were written by hand. */
export const tableCardText = (card: TableCard): string =>
  text([
    ...head(card),
    `rows: ${card.rows}`,
    `key: [${card.key.map(quoted).join(', ')}]`,
    ...(card.increasing.length === 0 ? [] : [`increasing: [${card.increasing.map((names) => `[${names.join(', ')}]`).join(', ')}]`]),
    ...(Object.keys(card.flags).length === 0 ? [] : ['flags:', ...Object.entries(card.flags).map(([flag, says]) => `  ${quoted(flag)}: ${quoted(says)}`)]),
    ...notes(card.notes),
    'columns:',
    ...card.columns.map(({ name, type, unit, min, required }) => {
      const fields = [`name: ${quoted(name)}`, `type: ${type}`, unit !== undefined && `unit: ${quoted(unit)}`, min !== undefined && `min: ${min}`, required && 'required: true'];
      return `  - { ${fields.filter(Boolean).join(', ')} }`;
    }),
  ]);

/** The source card of a file of tax rules. */
export const taxCardText = (card: TaxCard): string => text([...head(card), ...notes(card.notes)]);
