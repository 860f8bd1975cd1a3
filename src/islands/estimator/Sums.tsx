import type { Estimate } from '../../domain/places/index.ts';
import { publishedPercentiles, rankOf, realPay } from '../../domain/wage-distribution/index.ts';
import { usdPerYear } from '../../domain/shared/quantity.ts';
import { formatCents, formatUsd } from '../../format/money.ts';
import type { Place } from './wage-data.ts';

interface Props {
  estimate: Estimate;
  area: Place;
  pay: number | null;
  noParity: string;
}

/** Each step with the reader's own numbers. */
export function Sums({ estimate, area, pay, noParity }: Props) {
  const { parity } = area;
  const points = publishedPercentiles.flatMap((p) => (estimate.pay[p] === null ? [] : [{ p, at: estimate.pay[p] }]));
  const rank = pay === null ? null : rankOf(usdPerYear(pay), estimate.pay);
  const high = rank?.kind === 'within' ? points.findIndex(({ at }) => at > pay!) : -1;
  const [a, b] = high > 0 ? [points[high - 1]!, points[high]!] : [];
  return (
    <details class="sums">
      <summary>Show the sums</summary>
      {parity === null ? (
        <p>{noParity}.</p>
      ) : (
        <ul>
          {points.map(({ p, at }) => (
            <li key={p}>{p === 50 ? 'Median' : `${p}th percentile`}: {formatUsd(at)} ÷ ({parity} ÷ 100) = {formatCents(realPay(at, parity)!)}</li>
          ))}
        </ul>
      )}
      {a && b && (
        <p>{formatUsd(pay!)} lies between {formatUsd(a.at)} ({a.p}) and {formatUsd(b.at)} ({b.p}): {a.p} + ({b.p} − {a.p}) × ({formatUsd(pay!)} − {formatUsd(a.at)}) ÷ ({formatUsd(b.at)} − {formatUsd(a.at)}) = {(rank as { percentile: number }).percentile.toFixed(2)}</p>
      )}
      {pay !== null && rank && rank.kind !== 'within' && <p>{formatUsd(pay)} is {rank.kind} the {rank.percentile}th percentile, the last point published on that side.</p>}
    </details>
  );
}
