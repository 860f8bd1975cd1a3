import { formatUsd, plainDecimal } from '../format/money.ts';

export interface BarMonth {
  readonly month: number;
  /** US dollars that reach the account: base under, commission and draw on top. */
  readonly base: number;
  readonly paid: number;
  /** At the end of the month. */
  readonly balance: number;
}

interface Props {
  months: readonly BarMonth[];
  /** A month. */
  spend: number;
  /** The month whose balance is underlined. */
  lowest: number;
  /** Words under the figures, a line each; about 40 characters fit at 320 px. */
  notes: readonly string[];
}

const [top, bottom, height] = [48, 200, 264];

/** Balances in one unit, short enough to stand under a bar. */
function shorten(balances: readonly number[]) {
  const most = Math.max(...balances.map(Math.abs));
  const [size, unit] = most < 1_000 ? [1, 'dollars'] : most < 1_000_000 ? [1_000, '$1,000s'] : [1_000_000, 'millions of dollars'];
  const places = size > 1 && (most < size * 10 || balances.length < 7) ? 10 : 1;
  return { unit, figures: balances.map((balance) => plainDecimal(Math.round((balance / size) * places) / places).replace('-', '−')) };
}

/** Cash in by month against spending, and the balance under each month. Scaled by the width it is given; words keep their size. The table behind it says the same. */
export function MonthBars({ months, spend, lowest, notes }: Props) {
  const most = Math.max(100, spend, ...months.map((m) => m.base + m.paid)) * 1.04;
  const size = 10 ** Math.floor(Math.log10(most));
  const gap = most < size * 2 ? size / 2 : most < size * 5 ? size : size * 2;
  const levels = [1, 2, 3, 4].map((n) => n * gap).filter((y) => y < most);
  const down = (y: number) => Number((bottom - (y / most) * (bottom - top)).toFixed(1));
  const step = 100 / months.length;
  const at = (i: number) => `${(step * i).toFixed(2)}%`;
  const { unit, figures } = shorten(months.map((m) => m.balance));
  // At 320 px the chart is about 270 px wide; a digit takes 7.
  const every = Math.ceil(((Math.max(...figures.map((f) => f.length)) * 7 + 4) * months.length) / 270);
  return (
    <svg class="bars" width="100%" height={height + notes.length * 18} aria-hidden="true">
      <rect class="base" x="1" y="3" width="11" height="11" />
      <text x="18" y="13">base pay</text>
      <rect class="paid" x="85" y="3" width="11" height="11" />
      <text x="102" y="13">commission and draw</text>
      {[0, ...levels].map((y) => <line key={y} class="rule" x1="0" x2="100%" y1={down(y)} y2={down(y)} />)}
      {months.map(({ month, base, paid }, i) => (
        <g key={month}>
          <rect class="base" x={at(i + 0.13)} width={at(0.74)} y={down(base)} height={bottom - down(base)} />
          <rect class="paid" x={at(i + 0.13)} width={at(0.74)} y={down(base + paid)} height={Number((down(base) - down(base + paid)).toFixed(1))} />
          {i % every === 0 && (
            <g text-anchor="middle">
              <text x={at(i + 0.5)} y={bottom + 16}>{month}</text>
              <text class="v" x={at(i + 0.5)} y={bottom + 36}>{figures[i]}</text>
            </g>
          )}
          {month === lowest && <line class="low" x1={at(i + 0.1)} x2={at(i + 0.9)} y1={bottom + 42} y2={bottom + 42} />}
        </g>
      ))}
      {levels.map((y) => <text key={y} class="v" x="0" y={down(y) - 4}>{formatUsd(y)}</text>)}
      <line class="ground" x1="0" x2="100%" y1={down(spend)} y2={down(spend)} />
      <line class="spend" x1="0" x2="100%" y1={down(spend)} y2={down(spend)} />
      <text class="v" text-anchor="end" x="100%" y={down(spend) - 6}>you spend {formatUsd(spend)}</text>
      <text x="0" y={bottom + 58}>month, and balance at its end in {unit}</text>
      {notes.map((words, i) => <text key={words} class="v" x="0" y={height + 12 + i * 18}>{words}</text>)}
    </svg>
  );
}
