import { formatThousands } from '../format/money.ts';

/** Column and row of each state's tile: every state the same size, about where it lies. */
const tiles: Readonly<Record<string, readonly [number, number]>> = {
  AK: [0, 0], ME: [10, 0], VT: [9, 1], NH: [10, 1], WA: [0, 2], ID: [1, 2], MT: [2, 2], ND: [3, 2], MN: [4, 2], IL: [5, 2], WI: [5, 1], MI: [6, 2], NY: [8, 2], RI: [9, 3], MA: [9, 2],
  OR: [0, 3], NV: [1, 3], WY: [2, 3], SD: [3, 3], IA: [4, 3], IN: [5, 3], OH: [6, 3], PA: [7, 3], NJ: [8, 3], CT: [10, 2], CA: [0, 4], UT: [1, 4], CO: [2, 4], NE: [3, 4], MO: [4, 4],
  KY: [5, 4], WV: [6, 4], VA: [7, 4], MD: [8, 4], DE: [9, 4], AZ: [1, 5], NM: [2, 5], KS: [3, 5], AR: [4, 5], TN: [5, 5], NC: [6, 5], SC: [7, 5], DC: [8, 5], OK: [3, 6], LA: [4, 6],
  MS: [5, 6], AL: [6, 6], GA: [7, 6], HI: [0, 7], TX: [3, 7], FL: [8, 7], PR: [10, 7],
};

export interface StateAmount {
  /** Two-letter code. */
  readonly state: string;
  readonly area: string;
  readonly amount: number | null;
}

interface Props {
  amounts: readonly StateAmount[];
  label: string;
  onPick?: ((area: string) => void) | undefined;
}

/** Four shades by quarter of the published states, each tile labelled with its amount. The table beside it says the same. */
export function StateTiles({ amounts, label, onPick }: Props) {
  const given = amounts.flatMap((a) => (a.amount === null ? [] : [a.amount])).sort((a, b) => a - b);
  const shade = (amount: number | null) => (amount === null ? 0 : 1 + [1, 2, 3].filter((q) => amount >= given[Math.floor((given.length * q) / 4)]!).length);
  return (
    <svg class="tiles" viewBox="0 0 440 272" role="img" aria-label={label}>
      {amounts.flatMap(({ state, area, amount }) => {
        const at = tiles[state];
        if (!at) return [];
        const [x, y] = [at[0] * 40, at[1] * 34];
        return (
          <g key={state} onClick={onPick && (() => onPick(area))}>
            <rect class={`t${shade(amount)}`} x={x} y={y} width="40" height="34" />
            <text x={x + 20} y={y + 15}>{state}</text>
            <text class="amount" x={x + 20} y={y + 28}>{amount === null ? '–' : formatThousands(amount)}</text>
          </g>
        );
      })}
    </svg>
  );
}
