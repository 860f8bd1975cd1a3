import { formatUsd } from '../format/money.ts';

export interface WaterfallStep {
  readonly name: string;
  /** USD that leave the pay; negative where some is added. */
  readonly taken: number;
}

const row = 44;

/** From gross pay to take-home, a bar under a bar: what is there in full ink, what leaves in pale. Steps of nothing are left out. Scaled by the width it is given; words keep their size. The table under it says the same. */
export function PayWaterfall({ gross, steps, left }: { gross: number; steps: readonly WaterfallStep[]; left: string }) {
  let level = gross;
  const bars = steps.filter(({ taken }) => Math.abs(taken) >= 0.5).map(({ name, taken }) => {
    const before = level;
    level -= taken;
    return { name, from: Math.min(before, level), to: Math.max(before, level), words: `${taken < 0 ? '+' : '−'}${formatUsd(Math.abs(taken))}`, kept: false };
  });
  const all = [{ name: 'Gross pay', from: 0, to: gross, words: formatUsd(gross), kept: true }, ...bars, { name: left, from: Math.min(0, level), to: Math.max(0, level), words: formatUsd(level), kept: true }];
  const least = Math.min(0, ...all.map(({ from }) => from));
  const most = Math.max(1, ...all.map(({ to }) => to));
  const at = (amount: number) => `${((amount / (most - least)) * 100).toFixed(2)}%`;
  return (
    <svg class="strip fall" width="100%" height={all.length * row} aria-hidden="true">
      {all.map(({ name, from, to, words, kept }, i) => (
        <g key={name}>
          <text class={kept ? 'v' : undefined} x="0" y={i * row + 15}>{name}</text>
          <text class="v" x="100%" y={i * row + 15} text-anchor="end">{words}</text>
          <line class="rule" x1="0" x2="100%" y1={i * row + 38} y2={i * row + 38} />
          <rect class={kept ? 'bar' : 'bar pale'} x={at(from - least)} width={at(to - from)} y={i * row + 21} height="17" />
        </g>
      ))}
    </svg>
  );
}
