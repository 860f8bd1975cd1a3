import { formatDay } from '../format/dates.ts';
import { cardOf } from './tables.ts';
import { parityTables, parityYear, wageTables, wageVintage } from './wages.ts';

/** The day that tables were read, as their cards say; the first and the last where they were read on several. */
function daysOf(tables: readonly string[], format: (day: string) => string): string {
  const days = tables.map((table) => cardOf(table).dateAccessed).sort();
  const [first, last] = [days[0]!, days.at(-1)!];
  return first === last ? format(first) : `${format(first)} to ${format(last)}`;
}

const wages = Object.values(wageTables);
const prices = Object.values(parityTables);
const [wagesRead, pricesRead] = [daysOf(wages, formatDay), daysOf(prices, formatDay)];

/** "21 Nov 2026": when the tables of the nation's pay and of the price levels were read. */
export const nationRead = daysOf([wageTables.nation], formatDay);
export { pricesRead };

/** "both read 21 Nov 2026", after pay and prices were named in that order. */
export const bothRead = wagesRead === pricesRead ? `both read ${wagesRead}` : `pay read ${wagesRead}, prices ${pricesRead}`;

/** Where pay and price levels under a chart come from, in short sentences. */
export const figuresFrom = `BLS wage survey (OEWS), ${wageVintage}: commissions included, the self-employed not. Prices: BEA, ${parityYear}. ${bothRead[0]!.toUpperCase()}${bothRead.slice(1)}.`;

/** The same as the last rows of a download. */
export const downloadSources: readonly [pay: string, prices: string] = [
  `Pay: BLS, OEWS, ${wageVintage}, read ${daysOf(wages, (day) => day)}; commissions included, the self-employed not`,
  `Prices: BEA, regional price parities, ${parityYear}, U.S. = 100, read ${daysOf(prices, (day) => day)}`,
];
