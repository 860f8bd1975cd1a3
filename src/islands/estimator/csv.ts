import type { Estimate } from '../../domain/places/index.ts';
import { publishedPercentiles, rankOf, realDistribution } from '../../domain/wage-distribution/index.ts';
import { usdPerYear } from '../../domain/shared/quantity.ts';
import { cents } from '../../format/percent.ts';
import type { Place } from './wage-data.ts';

interface Input {
  occupation: string;
  soc: string;
  places: readonly Place[];
  table: ReadonlyMap<string, Estimate>;
  pay: number | null;
  address: string;
  /** Where pay and prices come from, a row each. */
  sources: readonly string[];
}

/** The download: a row per place, an empty cell where nothing is published, then where it all came from. */
export function estimateRows({ occupation, soc, places, table, pay, address, sources }: Input): (string | number)[][] {
  const header = ['occupation', 'soc', 'area_code', 'area', ...publishedPercentiles.map((p) => `p${p}_usd_a_year`), 'price_parity', ...publishedPercentiles.map((p) => `p${p}_in_us_prices`), 'employment', 'location_quotient', 'your_pay', 'your_percentile'];
  const rows = places.map((place) => {
    const estimate = table.get(place.code)!;
    const real = realDistribution(estimate.pay, place.parity);
    const rank = pay === null ? null : rankOf(usdPerYear(pay), estimate.pay);
    const placed = rank === null ? '' : rank.kind === 'within' ? cents(rank.percentile) : `${rank.kind} ${rank.percentile}`;
    return [occupation, soc, place.code, place.name, ...publishedPercentiles.map((p) => estimate.pay[p] ?? ''), place.parity ?? '', ...publishedPercentiles.map((p) => cents(real[p])), estimate.employment ?? '', estimate.locationQuotient ?? '', pay ?? '', placed];
  });
  return [
    header,
    ...rows,
    [],
    ...sources.map((line) => [line]),
    ['The Rep Almanac, CC BY 4.0', address],
  ];
}
