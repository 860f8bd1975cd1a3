import { formatUsd } from '../format/money.ts';

export interface WayBar {
  readonly name: string;
  /** All payments, USD. */
  readonly paid: number;
  /** Pay given up before the job, USD. */
  readonly lost: number;
  readonly mine: boolean;
}

const row = 54;

/** What each way to pay costs in all: payments in full ink, pay given up in pale. The table under it says the same. */
export function PaybackChart({ ways }: { ways: readonly WayBar[] }) {
  const most = Math.max(1, ...ways.map(({ paid, lost }) => paid + lost));
  const share = (amount: number) => `${((amount / most) * 100).toFixed(2)}%`;
  return (
    <svg class="strip bars" width="100%" height={ways.length * row} aria-hidden="true">
      {ways.map(({ name, paid, lost, mine }, i) => (
        <g key={name}>
          <text class={mine ? 'v' : undefined} x="0" y={i * row + 16}>{name}{mine && ' (you)'}</text>
          <text class="v" x="100%" y={i * row + 16} text-anchor="end">{formatUsd(paid)}{lost > 0 && ` + ${formatUsd(lost)}`}</text>
          <line class="rule" x1="0" x2="100%" y1={i * row + 46} y2={i * row + 46} />
          <rect class="bar" x="0" width={share(paid)} y={i * row + 24} height="22" />
          {lost > 0 && <rect class="bar pale" x={share(paid)} width={share(lost)} y={i * row + 24} height="22" />}
        </g>
      ))}
    </svg>
  );
}
