/** The years that a file name tells: may-2025, may-2020-2025, 2024, 2024-34, annual-2000-2025. */
export interface Span {
  /** What stands before the years: may, annual, or nothing. */
  readonly cut: string;
  /** First and last year in the table. */
  readonly first: number;
  readonly last: number;
}

/** Reads a vintage, the file's name without its ending. Undefined where the name tells no years, as with the release 29-3. */
export function spanOf(vintage: string): Span | undefined {
  const named = /^(?:([a-z]+)-)?(?:(\d{4})-)?((?<=\d{4}-)\d\d|\d{4})$/.exec(vintage);
  if (!named) return undefined;
  const [, cut = '', first, end = ''] = named;
  const last = Number(end.length === 2 ? first!.slice(0, 2) + end : end);
  return { cut, first: Number(first ?? last), last };
}

const numbersIn = (vintage: string) => [...vintage.matchAll(/\d+/g)].map(([n]) => Number(n));

/** Orders editions of a table, newest first: by the highest number in their file names (a year, a release), then number by number. */
export function byAge(a: string, b: string): number {
  const [x, y] = [numbersIn(a), numbersIn(b)];
  const highest = Math.max(0, ...y) - Math.max(0, ...x);
  if (highest !== 0) return highest;
  const differs = x.findIndex((n, i) => n !== y[i]);
  return differs < 0 ? 0 : (y[differs] ?? 0) - x[differs]!;
}

/** Editions of the same table, newest first: file names that differ only in their numbers. "may-2025" and "may-2023", not "annual-2025". */
export function editionsOf(vintage: string, among: readonly string[]): readonly string[] {
  const without = (name: string) => name.replace(/\d+/g, '#').replace(/(#-)+#/, '#');
  return among.filter((other) => without(other) === without(vintage)).sort(byAge);
}
