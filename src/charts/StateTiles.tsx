import { formatThousands } from '../format/money.ts';

/** Every state the same size, about where it lies: two letters and a space a column. */
const rows = [
  'AK                            ME',
  '               WI          VT NH',
  'WA ID MT ND MN IL MI    NY MA CT',
  'OR NV WY SD IA IN OH PA NJ RI',
  'CA UT CO NE MO KY WV VA MD DE',
  '   AZ NM KS AR TN NC SC DC',
  '         OK LA MS AL GA',
  'HI       TX             FL    PR',
];

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
        const row = rows.findIndex((r) => r.includes(state));
        if (row < 0) return [];
        const [x, y] = [(rows[row]!.indexOf(state) / 3) * 40, row * 34];
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
