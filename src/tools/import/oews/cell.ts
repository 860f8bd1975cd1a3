import { markers, measures, type Marker, type MeasureName } from './columns.ts';

/** What a cell of figures says: a figure as text, or why there is none. Blank only where BLS leaves a column blank. */
export interface Cell {
  /** '' where nothing is published. */
  readonly text: string;
  readonly marker: Marker | '';
}

const number = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const blank: Cell = { text: '', marker: '' };

/** A figure in the decimals it is published in: a workbook may store 0.9 as 0.9000000000000001. */
const inDecimals = (text: string, decimals: number) => String(Number(Number(text).toFixed(decimals)));

/** Reads a cell; a sentence, the remedy, where it says something we do not understand. */
export function readCell(column: MeasureName, text: string): Cell | string {
  const { markers: allowed, decimals, mayBeBlank } = measures[column];
  const markersHere = allowed.map((m) => `${m} (${markers[m]})`).join(', ');
  if (text === '') return mayBeBlank ? blank : `is empty: BLS writes ${markersHere} where it publishes nothing. Fetch the workbook again.`;
  const marker = allowed.find((m) => m === text);
  if (marker) return { text: '', marker };
  if (text in markers) return `is a marker that does not belong in this column, where only ${markersHere} may stand: read the field descriptions of the workbook.`;
  if (number.test(text) && Number(text) < 1e15) {
    if (decimals === 0 && !Number.isInteger(Number(text))) return 'must be a whole number: check the workbook.';
    if (Number(text) === 0 && allowed.some((m) => m === '#')) return 'is zero: a blank is no zero, and no pay is. Check the workbook.';
    return { text: inDecimals(text, decimals), marker: '' };
  }
  if (/^-\s*[\d.]/.test(text)) return 'is negative: no figure of this survey can be. Check the workbook.';
  if (/^[^\p{L}\p{N}]+$/u.test(text)) return `is a marker we do not know (known here: ${markersHere}): read the field descriptions, then teach it to src/tools/import/oews/columns.ts.`;
  return `is text where a figure belongs: write figures without separators, or one of ${markersHere}.`;
}

/** The first of two neighbors that fall, low percentile first; undefined where none does. A top code is above every figure. */
export function firstFall(percentiles: readonly (readonly [MeasureName, Cell])[]): { readonly column: MeasureName; readonly text: string; readonly below: MeasureName; readonly least: string } | undefined {
  let before: readonly [MeasureName, Cell] | undefined;
  for (const here of percentiles) {
    const [column, { text, marker }] = here;
    if (text === '' && marker !== '#') continue;
    if (before) {
      const [below, { text: least, marker: top }] = before;
      if (marker !== '#' && (top === '#' || Number(text) < Number(least))) return { column, text, below, least: least || top };
    }
    before = here;
  }
  return undefined;
}
