import { formatUsd } from '../format/money.ts';
import { levelsTo } from './levels.ts';
import { strokes } from './PayHistory.tsx';

interface Props {
  /** One after another, at least two. */
  years: readonly number[];
  /** USD a year, one for each year; null where none is published. */
  values: readonly (number | null)[];
  /** The top of the scale, the same for every panel. */
  most: number;
}

const height = 134;
const [top, bottom] = [22, 112];

/** One of several small charts on one scale: a line through the published medians, with the first and the last in figures. The table behind them says the same. */
export function MedianPanel({ years, values, most }: Props) {
  const down = (amount: number) => Number((bottom - (amount / most) * (bottom - top)).toFixed(1));
  const x = (i: number) => `${((i / (years.length - 1)) * 100).toFixed(2)}%`;
  const [first, last] = [values[0] ?? null, values.at(-1) ?? null];
  // A label stands over the highest of the three points near it, so that the line never runs through it.
  const over = (near: readonly (number | null)[]) => Math.max(11, down(Math.max(0, ...near.flatMap((v) => v ?? []))) - 9);
  return (
    <svg class="panel" width="100%" height={height} aria-hidden="true">
      {levelsTo(most).map((level) => <line key={level} class={level === 0 ? 'ground' : 'rule'} x1="0" x2="100%" y1={down(level)} y2={down(level)} />)}
      <svg x="0" y="0" width="100%" height={height} viewBox={`0 0 ${years.length - 1} ${height}`} preserveAspectRatio="none">
        <path class="main" d={strokes(values, down)} />
      </svg>
      <g class="main">{values.map((v, i) => v !== null && <circle key={i} cx={x(i)} cy={down(v)} r="3.5" />)}</g>
      {first !== null && <text x="0" y={over(values.slice(0, 3))}>{formatUsd(first)}</text>}
      {last !== null && <text class="v" text-anchor="end" x="100%" y={over(values.slice(-3))}>{formatUsd(last)}</text>}
      <text x="0" y={bottom + 17}>{years[0]}</text>
      <text text-anchor="end" x="100%" y={bottom + 17}>{years.at(-1)}</text>
    </svg>
  );
}
