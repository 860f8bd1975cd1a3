import { topCodedYears, type HistoryPoint, type RealChange, type RealYear } from '../domain/real-history/index.ts';
import type { UsdPerYear } from '../domain/shared/quantity.ts';
import type { PublishedPercentile } from '../domain/wage-distribution/index.ts';
import { formatUsd } from './money.ts';

export const percentileNames = { 10: '10th percentile', 25: '25th percentile', 50: 'Median', 75: '75th percentile', 90: '90th percentile' } as const;

/** Whether `formatPoint` rounds an amount of these years down: it then has to be said. */
export const hasAtLeast = (history: readonly RealYear[], percentiles: readonly PublishedPercentile[]): boolean => history.some(({ points }) => percentiles.some((p) => points[p].kind === 'at-least'));
export const roundedDown = 'An amount with “or more” is rounded down to the dollar, so that it stays true; others to the nearest dollar.';

/** A point in the dollars of its year or in those of the base year; a top-coded one is "$208,000 or more", rounded down. */
export function formatPoint(point: HistoryPoint, dollars: 'nominal' | 'real'): string {
  if (point.kind === 'not-published') return 'not published';
  return point.kind === 'at-least' ? `${formatUsd(Math.floor(point[dollars]))} or more` : formatUsd(point[dollars]);
}

/** "rose by 5%", "fell by less than 1%", "stayed the same to the dollar"; rounded to whole percents. */
export function formatChange({ first, last, share }: RealChange): string {
  if (formatUsd(first) === formatUsd(last)) return 'stayed the same to the dollar';
  const percent = Math.round(Math.abs(share) * 100);
  return `${last > first ? 'rose' : 'fell'} by ${percent === 0 ? 'less than 1%' : `${percent}%`}`;
}

/**
 * What an occupation pays and how that moved, a sentence each. Says so where a figure is missing.
 *
 * @param median of the nation, of the newest vintage.
 * @param vintage "May 2025": also the dollars that the change is told in.
 */
export function headlineOf(median: UsdPerYear | null, vintage: string, history: readonly RealYear[], change: RealChange | null): readonly string[] {
  const now = median === null ? `The survey publishes no median for ${vintage}.` : `Half of the people in this occupation earn more than ${formatUsd(median)} a year (${vintage}, commissions included).`;
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last || first === last) return [now];
  if (!change) return [now, `The survey has no exact median for May ${first.year} or May ${last.year}, so no change can be stated.`];
  return [now, `In dollars of ${vintage}, the median ${formatChange(change)} from May ${change.firstYear} to May ${change.lastYear}: ${formatUsd(change.first)} then, ${formatUsd(change.last)} now.`];
}

const list = (words: readonly (string | number)[]) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);

/** A sentence for each top code that an occupation reached: which percentile, which years, what code. */
export const topCodesInWords = (history: readonly RealYear[]): readonly string[] =>
  topCodedYears(history).map(({ percentile, topCode, years }) => {
    const name = percentile === 50 ? 'median' : percentileNames[percentile];
    return `In May ${list(years)} the ${name} was at or above ${formatUsd(topCode)}, from which the survey then printed no figures; it is not drawn.`;
  });
