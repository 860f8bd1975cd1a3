import { publishedPercentiles, type Distribution } from '../domain/wage-distribution/index.ts';
import { formatUsd } from '../format/money.ts';

interface Props {
  pay: Distribution;
  /** The reader's own amount. */
  mark?: number | null;
}

const ordinal = { 10: '10th', 25: '25th', 50: 'Median', 75: '75th', 90: '90th' } as const;

/** The five published points of a distribution, each with its amount; no curve is drawn between them. The table beside it says the same. */
export function PayPoints({ pay, mark }: Props) {
  const points = publishedPercentiles.flatMap((p) => (pay[p] === null ? [] : [{ p, at: pay[p] as number }]));
  if (points.length < 2) return null;
  const low = points[0]!.at;
  const high = points.at(-1)!.at;
  const margin = (high - low) * 0.07 || 1;
  const place = (amount: number) => Math.min(99.4, Math.max(0.6, ((amount - low + margin) / (high - low + 2 * margin)) * 100));
  const x = (amount: number) => `${place(amount).toFixed(2)}%`;
  const anchor = (amount: number) => (place(amount) < 14 ? 'start' : place(amount) > 86 ? 'end' : 'middle');
  const between = (from: number, to: number) => `${(place(to) - place(from)).toFixed(2)}%`;
  return (
    <svg class="strip points" width="100%" height="132" aria-hidden>
      <line class="rule" x1="0" x2="100%" y1="62" y2="62" />
      <rect class="bar pale" x={x(low)} width={between(low, high)} y="48" height="28" />
      {pay[25] !== null && pay[75] !== null && <rect class="bar" x={x(pay[25])} width={between(pay[25], pay[75])} y="48" height="28" />}
      {pay[50] !== null && <rect class="tick" x={x(pay[50])} width="4" y="42" height="40" />}
      {points.map(({ p, at }) => {
        const above = p === 10 || p === 50 || p === 90;
        return (
          <g key={p} text-anchor={anchor(at)}>
            <text class="v" x={x(at)} y={above ? 36 : 94}>{formatUsd(at)}</text>
            <text x={x(at)} y={above ? 20 : 109}>{ordinal[p]}</text>
          </g>
        );
      })}
      {mark !== null && mark !== undefined && (
        <g text-anchor={anchor(mark)}>
          <line class="mark" x1={x(mark)} x2={x(mark)} y1="44" y2="116" />
          <text class="v" x={x(mark)} y="129">{mark < low ? '← you' : mark > high ? 'you →' : 'You'}</text>
        </g>
      )}
    </svg>
  );
}
