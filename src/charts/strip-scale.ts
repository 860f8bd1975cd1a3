import { publishedPercentiles, type Distribution } from '../domain/wage-distribution/index.ts';
import { payScale } from './scale.ts';

/** A strip and the amount marked on it. */
export interface StripRow {
  readonly pay: Distribution;
  readonly mark?: number | null;
}

/** The one scale of all strips of a table: no point and no mark lies beyond its end. */
export const stripScale = (rows: readonly StripRow[]) => payScale(rows.flatMap(({ pay, mark = null }) => [...publishedPercentiles.map((p) => pay[p]), mark]));
