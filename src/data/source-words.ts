import { formatDay } from '../format/dates.ts';
import type { TableCard } from '../schemas/table.ts';
import { cardOf } from './tables.ts';
import { parityTables, parityYear, wageTables, wageVintage } from './wages.ts';

/** How and on which day cards say that their tables were read: "in a copy, 21 Nov 2026"; the first day and the last where they were read on several. */
export function readOn(cards: readonly Pick<TableCard, 'copy' | 'dateAccessed'>[], format: (day: string) => string): string {
  const days = cards.map(({ dateAccessed }) => dateAccessed).sort();
  const [first, last] = [days[0]!, days.at(-1)!];
  const copies = cards.filter(({ copy }) => copy).length;
  const how = copies === 0 ? '' : copies < cards.length ? 'partly in copies, ' : cards.length === 1 ? 'in a copy, ' : 'in copies, ';
  return how + (first === last ? format(first) : `${format(first)} to ${format(last)}`);
}
const daysOf = (tables: readonly string[], format: (day: string) => string) => readOn(tables.map(cardOf), format);

const wages = Object.values(wageTables);
const prices = Object.values(parityTables);
const [wagesRead, pricesRead] = [daysOf(wages, formatDay), daysOf(prices, formatDay)];

/** "in a copy, 21 Nov 2026": when the tables of the nation's pay and of the price levels were read. */
export const nationRead = daysOf([wageTables.nation], formatDay);
export { pricesRead };

/** "both read in copies, 21 Nov 2026", after pay and prices were named in that order. */
export const bothRead = wagesRead === pricesRead ? `both read ${wagesRead}` : `pay read ${wagesRead}, prices ${pricesRead}`;

/** Where pay and price levels under a chart come from, in short sentences. */
export const figuresFrom = `BLS wage survey (OEWS), ${wageVintage}: commissions included, the self-employed not. Prices: BEA, ${parityYear}. ${bothRead[0]!.toUpperCase()}${bothRead.slice(1)}.`;

/** The same as the last rows of a download. */
export const downloadSources: readonly [pay: string, prices: string] = [
  `Pay: BLS, OEWS, ${wageVintage}, read ${daysOf(wages, (day) => day)}; commissions included, the self-employed not`,
  `Prices: BEA, regional price parities, ${parityYear}, U.S. = 100, read ${daysOf(prices, (day) => day)}`,
];
