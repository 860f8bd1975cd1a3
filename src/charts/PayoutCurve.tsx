import type { Curve } from '../domain/pay-plan/index.ts';
import { levelsTo } from './levels.ts';
import { formatThousands, formatUsd } from '../format/money.ts';

export interface CurveLine {
  readonly curve: Curve;
  /** Dollars a year under the curve, such as base pay. */
  readonly base: number;
  /** Written at the right end; left out when there is one curve. */
  readonly name?: string;
}

interface Props {
  lines: readonly CurveLine[];
  /** Percent of quota at the right edge. */
  to: number;
  /** Points to mark, with their words where they have any; `y` in dollars a year. */
  marks: readonly { readonly x: number; readonly y: number; readonly words?: string; readonly you?: boolean }[];
  /** Thin upright rules: tier edges, thresholds, crossings. */
  edges: readonly { readonly x: number; readonly words: string }[];
}

const height = 300;
const [top, bottom] = [34, 262];
/** The least distance between two names, one line of text. */
const gap = 15;

/** Heights near the wished ones, in the same order from the top, each at least a line below the one before. */
function apart(wishes: readonly number[]): readonly number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]! - wishes[b]!);
  const placed = [...wishes];
  order.forEach((at, i) => i > 0 && (placed[at] = Math.max(placed[at]!, placed[order[i - 1]!]! + gap)));
  const below = Math.max(0, ...placed.map((y) => y - bottom + 6));
  return placed.map((y) => y - below);
}

/** Yearly pay over attainment: straight pieces, gaps where a plan jumps. Scaled by the width it is given; words keep their size. The table behind it says the same. */
export function PayoutCurve({ lines, to, marks, edges }: Props) {
  const highest = Math.max(10_000, ...marks.map((m) => m.y), ...lines.flatMap(({ curve, base }) => curve.flatMap((p) => [base + p.start, base + p.end])));
  const levels = levelsTo(highest);
  const most = Math.max(highest, levels.at(-1)!) * 1.02;
  const left = (x: number) => `${((x / to) * 100).toFixed(2)}%`;
  const down = (y: number) => bottom - (y / most) * (bottom - top);
  const anchor = (x: number) => (x < to * 0.2 ? 'start' : x > to * 0.8 ? 'end' : 'middle');
  // A new stroke starts where the curve jumps.
  const path = ({ curve, base }: CurveLine) =>
    curve.map((p, i) => `${i > 0 && Math.abs(curve[i - 1]!.end - p.start) < 0.005 ? 'L' : 'M'}${p.from} ${down(base + p.start)}L${p.to} ${down(base + p.end)}`).join('');
  const names = lines.filter((l) => l.name);
  const heights = apart(names.map((l) => down(l.base + l.curve.at(-1)!.end) - 6));
  return (
    <svg class="curve" width="100%" height={height} aria-hidden="true">
      {levels.map((y) => <line key={y} class="rule" x1="0" x2="100%" y1={down(y)} y2={down(y)} />)}
      {edges.map(({ x, words }, i) => (
        <g key={`${x} ${words}`} text-anchor={anchor(x)}>
          <line class="edge" x1={left(x)} x2={left(x)} y1={top - 6} y2={bottom} />
          <text x={left(x)} y={i % 2 ? 11 : 25}>{words}</text>
        </g>
      ))}
      <svg x="0" y="0" width="100%" height={height} viewBox={`0 0 ${to} ${height}`} preserveAspectRatio="none">
        {lines.map((l, i) => <path key={i} class={`l${i}`} d={path(l)} />)}
      </svg>
      {levels.map((y) => y > 0 && <text key={y} x="0" y={down(y) - 4}>{formatThousands(y)}</text>)}
      {names.map((l, i) => <text key={i} class="v" text-anchor="end" x="100%" y={heights[i]}>{l.name}</text>)}
      {marks.map(({ x, y, words, you }) => {
        // Under a rising line there is room to the right, over it to the left.
        const right = x < to * (you ? 0.6 : 0.25);
        return (
          <g key={`${x} ${words}`} text-anchor={right ? 'start' : 'end'}>
            <circle class={you ? 'you' : 'point'} cx={left(x)} cy={down(y)} r="6" />
            {words && <text class="v" x={left(x)} dx={right ? 9 : -9} y={down(y) + (right ? 19 : -10)}>{words}</text>}
          </g>
        );
      })}
      {[0, 1, 2, 3, 4].map((q) => (
        <text key={q} text-anchor={q === 0 ? 'start' : q === 4 ? 'end' : 'middle'} x={`${q * 25}%`} y={bottom + 18}>{(to * q) / 4}%</text>
      ))}
      <text x="50%" text-anchor="middle" y={bottom + 34}>of quota</text>
    </svg>
  );
}

/** The right edge of a chart that shows a result and every edge: 200 % of quota, or 300 where more is needed. */
export const curveEnd = (attainment: number, edges: readonly number[]) => ([attainment, ...edges].some((x) => x > 190) ? 300 : 200);

/** "You, at 82% of quota: $109,200". */
export const youWords = (attainment: number, total: number) => `You, ${Number(attainment.toFixed(1))}%: ${formatUsd(total)}`;
