/** What changed from one vintage of a series to the next, in lines for the person who brings it in. Pure. */
import type { Row } from '../../data/csv.ts';

/** A cell that both vintages can be asked for: an occupation in an area. */
export interface Compared {
  readonly area: string;
  readonly areaName: string;
  readonly occupation: string;
  /** '' where none is published. */
  readonly median: string;
  readonly employment: string;
}

/**
 * A median that moves further than this in a vintage is listed. Of 699 yearly changes of metro medians of sales engineers, May 2019 to
 * May 2025, one in ten is past it, and none of the nation's 55: far enough to be looked at, seldom enough to be read.
 */
export const payBound = 0.25;
/** Likewise for employment: 69 of 664 yearly changes of the same metros, none of the nation's. */
export const employmentBound = 0.5;
/** Counts come rounded to 10. Where neither vintage has this many people, rounding alone moves a count by a tenth. */
export const fewestCompared = 100;
/** Lines of a list that are printed; the rest is counted. */
export const longestList = 10;

export const whole = (amount: number | string) => Number(amount).toLocaleString('en-US', { maximumFractionDigits: 3 });
export const signed = (change: number, digits = 1) => `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(digits)}`;

/** "Areas gone: none", or a count and the first ten, one a line. */
export function listed(heading: string, items: readonly string[], all = false): readonly string[] {
  if (items.length === 0) return [`  ${heading}: none`];
  const shown = all ? items : items.slice(0, longestList);
  const rest = items.length - shown.length;
  return [`  ${heading}: ${items.length}`, ...shown.map((item) => `    ${item}`), ...(rest > 0 ? [`    … and ${rest} more`] : [])];
}

/** Names that came, went or changed under the same code. */
export function nameChanges(what: string, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const among = (from: ReadonlyMap<string, string>, not: ReadonlyMap<string, string>) => [...from].filter(([code]) => !not.has(code)).map(([code, name]) => `${code} ${name}`);
  const renamed = [...after].filter(([code, name]) => before.has(code) && before.get(code) !== name).map(([code, name]) => `${code} ${before.get(code)} → ${name}`);
  return [...listed(`${what} new`, among(after, before), true), ...listed(`${what} gone`, among(before, after), true), ...listed(`${what} renamed`, renamed, true)];
}

/** Rows of a vintage that is written again, where they differ and in what; nothing where it is new. A row is known by the cells of `key`. */
export function rewritten(held: { readonly name: string; readonly rows: readonly Row[] } | undefined, rows: readonly Row[], ...key: readonly string[]): readonly string[] {
  if (!held) return [];
  const keyOf = (row: Row) => key.map((column) => row[column]).join(' × ');
  const old = new Map(held.rows.map((row) => [keyOf(row), row]));
  const now = new Set(rows.map(keyOf));
  const changed = rows.flatMap((row) => {
    const then = old.get(keyOf(row));
    if (!then) return [`${keyOf(row)}: a row more`];
    const cells = Object.keys(row).filter((column) => then[column] !== row[column]);
    return cells.length === 0 ? [] : [`${keyOf(row)}: ${cells.map((column) => `${column} ${then[column] || 'empty'} → ${row[column] || 'empty'}`).join(', ')}`];
  });
  const gone = [...old.keys()].filter((key) => !now.has(key)).map((key) => `${key}: a row less`);
  return [`  Against the ${held.name} that is there now:`, ...listed('  Rows that differ', [...changed, ...gone])];
}

function jumps(heading: string, pairs: readonly (readonly [Compared, Compared])[], figure: 'median' | 'employment', bound: number, least: number): readonly string[] {
  const both = pairs.filter(([old, now]) => old[figure] !== '' && now[figure] !== '' && Math.max(Number(old[figure]), Number(now[figure])) >= least);
  const past = both
    .map(([old, now]) => ({ old, now, change: Number(now[figure]) / Number(old[figure]) - 1 }))
    .filter(({ change }) => Math.abs(change) > bound)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .map(({ old, now, change }) => `${now.areaName} (${now.area}), ${now.occupation}: ${whole(old[figure])} → ${whole(now[figure])} (${signed(change * 100)}%)`);
  const head = `${heading} by more than ${bound * 100}%, of ${both.length} in both vintages`;
  return listed(head, past);
}

/** Everything that changed between two vintages of the wage survey. */
export function wageChanges(before: readonly Compared[], after: readonly Compared[]): readonly string[] {
  const names = (cells: readonly Compared[]) => new Map(cells.map((c) => [c.area, c.areaName]));
  const old = new Map(before.map((c) => [`${c.area} ${c.occupation}`, c]));
  const pairs = after.flatMap((now): (readonly [Compared, Compared])[] => {
    const then = old.get(`${now.area} ${now.occupation}`);
    return then ? [[then, now]] : [];
  });
  const turned = (figure: 'median' | 'employment', from: boolean) =>
    pairs.filter(([then, now]) => (then[figure] !== '') === from && (now[figure] !== '') !== from).map(([, now]) => `${now.areaName} (${now.area}), ${now.occupation}`);
  return [
    ...nameChanges('Areas', names(before), names(after)),
    ...listed('Median pay newly unpublished', turned('median', true)),
    ...listed('Median pay newly published', turned('median', false)),
    ...listed('Employment newly unpublished', turned('employment', true)),
    ...listed('Employment newly published', turned('employment', false)),
    ...jumps('Median pay moved', pairs, 'median', payBound, 0),
    ...jumps('Employment moved', pairs, 'employment', employmentBound, fewestCompared),
  ];
}
