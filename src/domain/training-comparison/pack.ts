import type { Listing } from './listing.ts';
import { formats, kinds, paymentModels, roles, statuses, tracks } from './program.ts';
import type { Price } from './program.ts';

/** Between cells; no text of ours holds it. */
const bar = '|';
/** Stands for "as in the row above". */
const ditto = '~';
/** Between the items of a list. */
const between = ';';
/** The cells that every row has; those that may be absent follow, each led by its letter. */
const fixed = 6;

/**
 * Rows as one short text, so that a page can hand them to its script within about ten kilobytes.
 *
 * `unpack(pack(rows))` equals `rows`.
 * @errors throws when a text holds a bar, a line break or a lone tilde, or a list item a semicolon.
 */
export function pack(rows: readonly Listing[]): string {
  let above = new Map<string | number, string>();
  const lines = rows.map((row) => {
    const codes = [kinds.indexOf(row.kind), tracks.indexOf(row.track), statuses.indexOf(row.status)].join('');
    const always = [row.slug, row.name, row.provider, codes, row.read, String(row.sources)];
    const optional = {
      e: row.ended,
      r: digits(roles, row.roles),
      t: list(row.topics),
      p: row.price && priced(row.price),
      n: row.priceNote,
      m: digits(paymentModels, row.payment),
      w: row.weeks,
      h: row.weeklyHours,
      a: row.totalHours,
      f: row.format && formats.indexOf(row.format),
      x: list(row.disputed),
      d: row.newestPage,
    };
    const cells = new Map<string | number, string>([
      ...always.entries(),
      ...Object.entries(optional).flatMap(([key, value]) => (value === null ? [] : [[key, String(value)] as const])),
    ]);
    for (const cell of cells.values())
      if (/[|\n]/.test(cell) || cell === ditto) throw new Error(`Cannot pack "${cell}" of ${row.slug}: it holds a mark used between cells`);
    const short = [...cells].map(([key, cell]) => (typeof key === 'string' ? key : '') + (cell.length > 1 && cell === above.get(key) ? ditto : cell));
    above = cells;
    return short.join(bar);
  });
  return lines.join('\n');
}

/** The rows that `pack` wrote. */
export function unpack(text: string): Listing[] {
  let above = new Map<string | number, string>();
  return (text === '' ? [] : text.split('\n')).map((line) => {
    const cells = new Map(
      line.split(bar).map((cell, column) => {
        const key = column < fixed ? column : cell[0]!;
        const value = column < fixed ? cell : cell.slice(1);
        return [key, value === ditto ? above.get(key)! : value] as const;
      }),
    );
    above = cells;
    const [slug, name, provider, codes, read, sources] = [...cells.values()] as [string, string, string, string, string, string];
    const text = (key: string) => cells.get(key) ?? null;
    const number = (key: string) => (cells.has(key) ? Number(cells.get(key)) : null);
    return {
      slug, name, provider, read,
      kind: kinds[Number(codes[0])]!,
      track: tracks[Number(codes[1])]!,
      status: statuses[Number(codes[2])]!,
      ended: text('e'),
      roles: chosen(roles, cells.get('r')),
      topics: cells.get('t')?.split(between) ?? [],
      price: cells.has('p') ? price(cells.get('p')!) : null,
      priceNote: text('n'),
      payment: chosen(paymentModels, cells.get('m')),
      weeks: number('w'),
      weeklyHours: number('h'),
      totalHours: number('a'),
      format: cells.has('f') ? formats[Number(cells.get('f'))]! : null,
      disputed: cells.get('x')?.split(between) ?? [],
      newestPage: text('d'),
      sources: Number(sources),
    };
  });
}

/** "100", "4800,6000", "250,250,CAD". */
const priced = ({ low, high, currency }: Price) =>
  currency !== 'USD' ? [low, high, currency].join() : low === high ? String(low) : [low, high].join();
function price(text: string): Price {
  const [low, high = low, currency = 'USD'] = text.split(',');
  return { low: Number(low), high: Number(high), currency: currency as Price['currency'] };
}

/** Choices out of a list of ten at most, a digit each; null when none. */
const digits = <T extends string>(all: readonly T[], some: readonly T[]) => some.map((value) => all.indexOf(value)).join('') || null;
const chosen = <T extends string>(all: readonly T[], text = '') => [...text].map((digit) => all[Number(digit)]!);

function list(items: readonly string[]): string | null {
  if (items.some((item) => item === '' || item.includes(between))) throw new Error(`Cannot pack the list ${JSON.stringify(items)}`);
  return items.length > 0 ? items.join(between) : null;
}
