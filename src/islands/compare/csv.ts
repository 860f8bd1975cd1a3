import { comparedFacts, factRows } from '../../domain/pay-comparison/index.ts';
import { cents } from '../../format/percent.ts';
import type { Rows } from '../shared/download.ts';
import type { Column } from './columns.ts';
import { missingWords } from './missing.ts';

/** The download: a row for each place or occupation, an empty cell where nothing is published and the reason at the end, then `sources`, a row each. */
export function comparisonRows(columns: readonly Column[], address: string, sources: readonly string[]): Rows {
  const rows = factRows(columns);
  return [
    ['occupation', 'soc', 'area_code', 'area', ...comparedFacts.map((fact) => (/^p\d/.test(fact) ? `${fact}_usd_a_year` : fact === 'real-p50' ? 'p50_in_us_prices' : fact.replace('-', '_'))), 'not_published'],
    ...columns.map((column, i) => [
      column.occupation.name,
      column.occupation.soc,
      column.place.code,
      column.place.name,
      ...rows.map(({ fact, values }) => (fact === 'price-level' ? (values[i] ?? '') : cents(values[i]!))),
      missingWords(column).join(' '),
    ]),
    [],
    ...sources.map((line) => [line]),
    ['The Rep Almanac, CC BY 4.0', address],
  ];
}
