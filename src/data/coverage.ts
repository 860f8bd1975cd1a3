import type { TableCard } from '../schemas/table.ts';
import { spanOf } from './vintages.ts';

/** From the first to the last, as ISO 8601 writes it. */
export const span = (first: string, last: string) => (first === last ? first : `${first}/${last}`);

/**
 * The time that an edition of a table is about, as ISO 8601 writes it: "2025-05", "2020-05/2025-05", "2024/2034".
 * Read from the name of its file; from the card's version where that says months.
 * A release without years is about the time that its rows are dated with: O*NET gathers an occupation's rows in one month and carries them from release to release.
 *
 * @param dates months of the rows as O*NET writes them, "08/2022"; none where rows are not dated.
 * @returns null where nothing says what time the rows are about; the day of release does not.
 */
export function timeCovered(vintage: string, { version }: Pick<TableCard, 'version'>, dates: readonly string[] = []): string | null {
  const months = /^(\d{4}-\d\d) to (\d{4}-\d\d)$/.exec(version);
  if (months) return span(months[1]!, months[2]!);
  const years = spanOf(vintage);
  if (!years) {
    const dated = dates.flatMap((date) => /^(\d\d)\/(\d{4})$/.exec(date)?.slice(1).reverse().join('-') ?? []).sort();
    return dated.length > 0 ? span(dated[0]!, dated.at(-1)!) : null;
  }
  const month = years.cut === 'may' ? '-05' : '';
  return span(`${years.first}${month}`, `${years.last}${month}`);
}

const entriesOf = (value: unknown): readonly (readonly [key: string, entry: unknown])[] => (typeof value === 'object' && value !== null ? Object.entries(value) : []);
/** "2024-25" is 2024 and 2025. */
const yearsNamed = (text: string): readonly string[] => [...text.matchAll(/\b((?:19|20)\d\d)(?:-(\d\d)\b(?!-))?/g)].flatMap(([, year, end]) => (end ? [year!, year!.slice(0, 2) + end] : [year!]));

/** The years that entries of a file of ours are dated with, first to last. A day on which something was read is not such a year. */
export function yearsDated(file: Readonly<Record<string, unknown>>, lists: readonly string[]): readonly string[] {
  const years = lists
    .flatMap((name) => entriesOf(file[name]))
    .flatMap(([key, entry]) => {
      const { taxYear, year, published } = (entry ?? {}) as Readonly<Record<string, unknown>>;
      const dates = [taxYear, year].filter((value) => typeof value === 'string' || typeof value === 'number');
      return [...(/^(19|20)\d\d$/.test(key) ? [key] : []), ...[...dates.map(String), ...(typeof published === 'string' ? [published.slice(0, 4)] : [])].flatMap(yearsNamed)];
    });
  return [...new Set(years)].sort();
}
