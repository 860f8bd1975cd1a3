import { formatThousands, formatUsd } from '../format/money.ts';
import type { Distribution } from '../domain/wage-distribution/index.ts';

interface Props {
  pay: Distribution;
  /** The scale, USD a year. */
  from: number;
  to: number;
  /** An amount to mark, such as the reader's. */
  mark?: number | null | undefined;
  /** What the strip shows, in words; left out where the row beside it says the same in figures. */
  label?: string;
}

/** A percentage of the strip's width with two decimals: SVG takes it as it is, so the strip fits any width undistorted. */
const place = (amount: number, from: number, to: number) => `${(Math.min(1, Math.max(0, (amount - from) / (to - from))) * 100).toFixed(2)}%`;
const span = (low: number, high: number, from: number, to: number) => place(from + high - low, from, to);

/** Pay from the 10th to the 90th percentile on a common scale: pale, the middle half dark, the median a bar. */
export function PercentileStrip({ pay, from, to, mark, label }: Props) {
  const { 10: p10, 25: p25, 50: p50, 75: p75, 90: p90 } = pay;
  return (
    <svg class="strip" width="100%" height="24" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      <line x1="0" x2="100%" y1="12" y2="12" class="rule" />
      {p10 !== null && p90 !== null && <rect class="bar pale" x={place(p10, from, to)} width={span(p10, p90, from, to)} y="7" height="10" />}
      {p25 !== null && p75 !== null && <rect class="bar" x={place(p25, from, to)} width={span(p25, p75, from, to)} y="7" height="10" />}
      {p50 !== null && <rect class="tick" x={place(p50, from, to)} width="3" y="2" height="20" />}
      {mark !== null && mark !== undefined && <line class="mark" x1={place(mark, from, to)} x2={place(mark, from, to)} y1="0" y2="24" />}
    </svg>
  );
}

/** In words: "10th percentile $37,000, median $70,000, 90th percentile $130,000". */
export function stripInWords(pay: Distribution): string {
  const name = { 10: '10th percentile', 25: '25th', 50: 'median', 75: '75th', 90: '90th percentile' } as const;
  const given = ([10, 25, 50, 75, 90] as const).flatMap((p) => (pay[p] === null ? [] : [`${name[p]} ${formatUsd(pay[p])}`]));
  return given.length > 0 ? given.join(', ') : 'no pay is published';
}

interface AxisProps {
  from: number;
  to: number;
  ticks: readonly number[];
}

/** The scale over or under strips: amounts with a gridless rule. */
export function StripAxis({ from, to, ticks }: AxisProps) {
  return (
    <svg class="axis" width="100%" height="18" aria-hidden="true">
      {ticks.map((t, i) => (
        <text x={place(t, from, to)} y="13" text-anchor={i === 0 ? 'start' : i === ticks.length - 1 ? 'end' : 'middle'}>
          {formatThousands(t)}
        </text>
      ))}
    </svg>
  );
}
