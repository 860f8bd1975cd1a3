import type { ExpectedEarnings } from '../domain/attainment/index.ts';
import { formatUsd } from '../format/money.ts';

const line = 26;
const names: readonly (readonly [number, string])[] = [[10, '10th'], [25, '25th'], [50, 'median'], [75, '75th'], [90, '90th']];

/** Pay over many reps as a strip of exact points, each named on a line of its own; OTE runs through all of them. The table beside it says the same. */
export function PaySpread({ spread }: { spread: ExpectedEarnings }) {
  const { ote, mean, quantile, lowest, highest } = spread;
  const [left, right] = [Math.min(lowest, ote), Math.max(highest, ote)];
  const margin = (right - left) * 0.03 || 1;
  const place = (pay: number) => ((pay - left + margin) / (right - left + 2 * margin)) * 100;
  const x = (pay: number) => `${place(pay).toFixed(2)}%`;
  const between = (from: number, to: number) => `${(place(to) - place(from)).toFixed(2)}%`;
  const side = (pay: number) => (place(pay) < 50 ? { 'text-anchor': 'start' as const, dx: 11 } : { 'text-anchor': 'end' as const, dx: -11 });
  const points = [...names.map(([p, words]) => ({ pay: quantile(p), words, mean: false })), { pay: mean, words: 'on average', mean: true }].sort((a, b) => a.pay - b.pay);
  const height = 66 + points.length * line;
  return (
    <svg class="strip spread" width="100%" height={height} aria-hidden="true">
      <line class="rule" x1={x(lowest)} x2={x(highest)} y1="44" y2="44" />
      <rect class="bar pale" x={x(quantile(10))} width={between(quantile(10), quantile(90))} y="30" height="28" />
      <rect class="bar" x={x(quantile(25))} width={between(quantile(25), quantile(75))} y="30" height="28" />
      <line class="edge" x1={x(ote)} x2={x(ote)} y1="22" y2={height} />
      <text class="v" text-anchor={place(ote) < 20 ? 'start' : place(ote) > 80 ? 'end' : 'middle'} x={x(ote)} y="15">OTE {formatUsd(ote)}</text>
      <rect class="tick" x={x(quantile(50))} width="4" y="25" height="38" transform="translate(-2 0)" />
      {points.map(({ pay, words, mean: isMean }, i) => {
        const y = 66 + i * line + line / 2;
        return (
          <g key={words}>
            <line class="rule" x1="0" x2="100%" y1={y} y2={y} />
            <circle class={isMean ? 'mean' : 'dot'} cx={x(pay)} cy={y} r={isMean ? 6 : 5} />
            <text {...side(pay)} x={x(pay)} y={y + 4}><tspan class="v">{formatUsd(pay)}</tspan> {words}</text>
          </g>
        );
      })}
    </svg>
  );
}
