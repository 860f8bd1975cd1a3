import { formatUsd } from '../format/money.ts';
import { apart } from './apart.ts';

export interface HistoryLine {
  /** Written after the last amount: "median". */
  readonly name: string;
  /** The line that the chart is about. */
  readonly main?: boolean;
  /** USD a year, one for each year; null where nothing exact is published. */
  readonly values: readonly (number | null)[];
}

interface Props {
  /** One after another, at least two. */
  years: readonly number[];
  /** Highest first. */
  lines: readonly HistoryLine[];
}

const height = 300;
const [top, bottom] = [14, 270];
/** One line of text. */
const gap = 15;

/** Straight lines between the points that are there; a missing year breaks the line. */
export const strokes = (values: readonly (number | null)[], down: (amount: number) => number): string =>
  values.map((v, i) => (v === null ? '' : `${values[i - 1] === null || i === 0 ? 'M' : 'L'}${i} ${down(v)}`)).join('');

/** Published amounts year by year from zero up, the first and the last with their figures, each line named at its end. Scaled by the width it gets; words keep their size. The tables behind it say the same. */
export function PayHistory({ years, lines }: Props) {
  const most = Math.max(1, ...lines.flatMap((l) => l.values.flatMap((v) => v ?? [])));
  const down = (amount: number) => Number((bottom - (amount / most) * (bottom - top)).toFixed(1));
  const x = (i: number) => `${((i / (years.length - 1)) * 100).toFixed(2)}%`;
  const labels = (at: number) => {
    const given = lines.flatMap(({ name, values }) => (values.at(at) == null ? [] : [{ name, value: values.at(at)! }]));
    const places = apart(given.map((g) => down(g.value) + 4), gap, bottom - 2);
    return given.map((g, i) => ({ ...g, y: places[i]! }));
  };
  return (
    <div class="history">
      <svg class="ends" width="58" height={height} aria-hidden="true">
        {labels(0).map(({ name, value, y }) => <text key={name} text-anchor="end" x="58" y={y}>{formatUsd(value)}</text>)}
      </svg>
      <svg class="plot" width="100%" height={height} aria-hidden="true">
        {years.map((year, i) => (
          <g key={year} class={i > 0 && i < years.length - 1 ? 'between' : undefined}>
            <line class="rule" x1={x(i)} x2={x(i)} y1={top} y2={bottom} />
            <text text-anchor="middle" x={x(i)} y={bottom + 18}>{year}</text>
          </g>
        ))}
        <line class="ground" x1="0" x2="100%" y1={bottom} y2={bottom} />
        <svg x="0" y="0" width="100%" height={height} viewBox={`0 0 ${years.length - 1} ${height}`} preserveAspectRatio="none">
          {lines.map(({ name, main, values }) => <path key={name} class={main ? 'main' : undefined} d={strokes(values, down)} />)}
        </svg>
        {lines.map(({ name, main, values }) => (
          <g key={name} class={main ? 'main' : undefined}>
            {values.map((v, i) => v !== null && <circle key={i} cx={x(i)} cy={down(v)} r={main ? 4.5 : 3.5} />)}
          </g>
        ))}
      </svg>
      <svg class="ends" width="112" height={height} aria-hidden="true">
        {labels(-1).map(({ name, value, y }) => <text key={name} x="0" y={y}><tspan class="v">{formatUsd(value)}</tspan> {name}</text>)}
      </svg>
    </div>
  );
}
