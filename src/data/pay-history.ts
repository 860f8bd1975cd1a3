import { realHistory, type RealYear } from '../domain/real-history/index.ts';
import { usdPerYear, type UsdPerYear } from '../domain/shared/quantity.ts';
import { publishedPercentiles, type PublishedPercentile } from '../domain/wage-distribution/index.ts';
import { mayPrices, priceYear } from './prices.ts';
import { cardOf, tableRows, vintagesHeld } from './tables.ts';
import { spanOf } from './vintages.ts';
import { nationalHistory, wageTables } from './wages.ts';

/**
 * The survey's top codes up to 2024: from these amounts up it printed `#` instead of a figure. BLS, field descriptions
 * of the national workbooks, $100 and $115 an hour. May 2025 publishes what lies above, so it has none.
 */
const topCodes: Readonly<Record<number, UsdPerYear>> = {
  2020: usdPerYear(208_000),
  2021: usdPerYear(208_000),
  2022: usdPerYear(239_200),
  2023: usdPerYear(239_200),
  2024: usdPerYear(239_200),
};

/** The top code of a year: later ones are read in the note that `npm run data:oews` writes into the card of that year's national table. */
function topCodeOf(year: number): UsdPerYear | null {
  const named = vintagesHeld('oews-national').filter((vintage) => spanOf(vintage)?.last === year).flatMap((vintage) => cardOf(`oews-national/${vintage}`).notes);
  const said = /set the top code at \$([\d,]+) a year/.exec(named.join(' '))?.[1];
  return topCodes[year] ?? (said ? usdPerYear(Number(said.replaceAll(',', ''))) : null);
}

const columns: Readonly<Record<PublishedPercentile, string>> = { 10: 'a_pct10', 25: 'a_pct25', 50: 'a_median', 75: 'a_pct75', 90: 'a_pct90' };

/** Percentiles that the year's row marks `#`. */
function topCodedIn(soc: string, year: number): readonly PublishedPercentile[] {
  const row = tableRows(wageTables.nation).find((r) => r.occ_code === soc && r.year === `${year}`);
  const marks = new Set((row?.flags ?? '').split(';'));
  return publishedPercentiles.filter((p) => marks.has(`${columns[p]}:#`));
}

export interface HistoryYear extends RealYear {
  /** People at work; null when not published. */
  readonly employment: number | null;
}

const known = new Map<string, readonly HistoryYear[]>();

/** National pay and employment of an occupation, each May, oldest first; real amounts in dollars of May of the newest. */
export function payHistory(soc: string): readonly HistoryYear[] {
  const kept = known.get(soc);
  if (kept) return kept;
  const years = nationalHistory(soc);
  const published = years.map(({ year, pay }) => ({ year, pay, index: mayPrices(year), topCoded: topCodedIn(soc, year), topCode: topCodeOf(year) }));
  const made = realHistory(published, priceYear).map((y, i) => ({ ...y, employment: years[i]!.employment }));
  known.set(soc, made);
  return made;
}
