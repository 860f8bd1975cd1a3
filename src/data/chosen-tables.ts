import { byAge, spanOf, type Span } from './vintages.ts';

/** The tables that the site's figures are read in, as series/vintage. */
export interface ChosenTables {
  /** The May of the wage survey that the nation, states, metros and nonmetropolitan areas all have. */
  readonly wageYear: number;
  readonly wages: { readonly nation: string; readonly state: string; readonly metro: string; readonly nonmetro: string };
  /** The year of the price parities that states and metros both have. */
  readonly parityYear: number;
  readonly parities: { readonly state: string; readonly metro: string };
  /** Consumer prices of every May from the nation's first to the wage year. */
  readonly mayPrices: string;
  readonly projections: string;
  readonly sectors: string;
  readonly metroPoints: string;
  /** Newer tables that are left alone until their companions arrive, a sentence each. */
  readonly waiting: readonly string[];
}

/** A table without which nothing can be chosen. */
export interface MissingTable {
  readonly folder: string;
  readonly missing: string;
  readonly remedy: string;
}

export type Choice = { readonly found: true; readonly tables: ChosenTables } | { readonly found: false; readonly missing: readonly MissingTable[] };

interface Held extends Span {
  readonly name: string;
}

const local = { state: 'oews-state', metro: 'oews-metro', nonmetro: 'oews-nonmetro' } as const;
const wageSeries = { nation: 'oews-national', ...local } as const;
const paritySeries = { state: 'rpp-state', metro: 'rpp-metro' } as const;
const guide = 'see "Bring in a vintage of figures" in CONTRIBUTING.md';

/** The publisher's file that a table is made from. */
const publishedAs = (series: string, year: number): string =>
  ({
    'oews-national': `npm run data:oews with national_M${year}_dl.xlsx`,
    'oews-state': `npm run data:oews with state_M${year}_dl.xlsx`,
    'oews-metro': `npm run data:oews with MSA_M${year}_dl.xlsx`,
    'oews-nonmetro': `npm run data:oews with BOS_M${year}_dl.xlsx`,
    'rpp-state': `npm run data:rpp with SARPP_STATE_2008_${year}.csv`,
    'rpp-metro': `npm run data:rpp with MARPP_MSA_2008_${year}.csv`,
  })[series]!;

/**
 * Chooses the newest tables that belong together, so that no page mixes two vintages.
 *
 * Wages: the newest May that the nation and all three local series hold. A national table holds every year of its
 * span; of several, the one that ends soonest is taken. Parities: the newest year of both series. Prices: the newest
 * table of Mays that reaches over all years shown. The rest: the newest of its series.
 *
 * @param names every table of content/data, series/vintage. Names of unknown form are passed over.
 */
export function chooseTables(names: readonly string[]): Choice {
  const missing: MissingTable[] = [];
  const waiting: string[] = [];
  const heldIn = (series: string, cut: string): readonly Held[] =>
    names.flatMap((name) => {
      const span = name.startsWith(`${series}/`) ? spanOf(name.slice(series.length + 1)) : undefined;
      return span?.cut === cut ? [{ name, ...span }] : [];
    });
  /** A local table is of one year; the nation's holds every year of its span. */
  const yearsOf = (series: string, cut: string): readonly number[] =>
    heldIn(series, cut).flatMap(({ first, last }) => (series === wageSeries.nation ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : first === last ? [last] : []));

  /** The newest year that every one of `series` holds; undefined, with a word on each that lacks it, when there is none. */
  const common = (series: readonly string[], cut: string): number | undefined => {
    const held = series.map((id) => ({ id, years: yearsOf(id, cut) }));
    const [newest] = held.flatMap(({ years }) => years).sort((a, b) => b - a);
    const shared = held[0]!.years.filter((year) => held.every(({ years }) => years.includes(year))).sort((a, b) => b - a)[0];
    if (newest === undefined) {
      for (const id of series) missing.push({ folder: `content/data/${id}`, missing: 'any year', remedy: `bring in a table: ${guide}` });
      return undefined;
    }
    const of = (year: number) => (cut ? `May ${year}` : `${year}`);
    const lacking = held.filter(({ years }) => !years.includes(newest)).map(({ id }) => id);
    if (shared === undefined)
      for (const id of lacking) missing.push({ folder: `content/data/${id}`, missing: of(newest), remedy: `it is in ${series.filter((s) => !lacking.includes(s)).join(', ')}, and all of ${series.join(', ')} must share a year: run ${publishedAs(id, newest)}` });
    else if (shared < newest) waiting.push(`The site stays on ${of(shared)}: ${of(newest)} is not yet in ${lacking.map((id) => `content/data/${id} (${publishedAs(id, newest)})`).join(', ')}.`);
    return shared;
  };
  const newestOf = (series: string): string => {
    const found = names.filter((name) => name.startsWith(`${series}/`) && spanOf(name.slice(series.length + 1))).sort(byAge)[0];
    if (!found) missing.push({ folder: `content/data/${series}`, missing: 'any year', remedy: `bring in a table: ${guide}` });
    return found ?? '';
  };

  const wageYear = common(Object.values(wageSeries), 'may');
  const parityYear = common(Object.values(paritySeries), '');
  const [projections, sectors, metroPoints] = [newestOf('projections'), newestOf('oews-sector'), newestOf('metro-points')];
  const nation = heldIn(wageSeries.nation, 'may').filter(({ first, last }) => wageYear !== undefined && first <= wageYear && wageYear <= last).sort((a, b) => a.last - b.last || a.first - b.first)[0];
  const prices = heldIn('cpi-u', 'may').toSorted((a, b) => b.last - a.last || a.first - b.first);
  const mayPrices = nation && prices.find(({ first, last }) => first <= nation.first && last >= wageYear!);
  if (nation && !mayPrices) {
    const lacks = prices.some(({ last }) => last >= wageYear!) ? nation.first : wageYear!;
    missing.push({ folder: 'content/data/cpi-u', missing: `May ${lacks}`, remedy: `pay of May ${wageYear} cannot be set beside that of May ${nation.first} without it: add may-${Math.min(nation.first, ...prices.map((p) => p.first))}-${wageYear}.csv with its card (${guide})` });
  }
  if (missing.length > 0 || wageYear === undefined || parityYear === undefined || !nation || !mayPrices) return { found: false, missing };
  return {
    found: true,
    tables: {
      wageYear,
      wages: { nation: nation.name, state: `${local.state}/may-${wageYear}`, metro: `${local.metro}/may-${wageYear}`, nonmetro: `${local.nonmetro}/may-${wageYear}` },
      parityYear,
      parities: { state: `${paritySeries.state}/${parityYear}`, metro: `${paritySeries.metro}/${parityYear}` },
      mayPrices: mayPrices.name,
      projections,
      sectors,
      metroPoints,
      waiting,
    },
  };
}
