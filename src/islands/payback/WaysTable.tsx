import type { ComponentChildren } from 'preact';
import type { CostOfWay } from '../../domain/training-cost/index.ts';
import { formatUsd } from '../../format/money.ts';
import { paybackSaid, wayNames, yearlyCostSaid } from './words.ts';

interface Row {
  readonly name: string;
  readonly of: (way: CostOfWay) => ComponentChildren;
}

const rows: readonly Row[] = [
  { name: 'Payments', of: (way) => way.payments.length },
  { name: 'Paid in all', of: (way) => formatUsd(way.paidTotal) },
  { name: 'Cost a year', of: (way) => yearlyCostSaid(way).text },
  { name: 'Earned back', of: (way) => paybackSaid(way).text },
  { name: 'Net after five years', of: (way) => formatUsd(way.netInFiveYears) },
  { name: 'Gone or owed if no job comes', of: (way) => formatUsd(way.ifNoJob) },
  { name: 'More than the free path', of: (way) => formatUsd(way.overFree) },
];

/** The same course under every way to pay, side by side. */
export const WaysTable = ({ ways, chosen }: { ways: readonly CostOfWay[]; chosen: CostOfWay }) => (
  <div class="scroll" role="region" aria-label="Ways to pay, side by side" tabIndex={0}>
    <table class="ways">
      <caption>The same course under each way to pay</caption>
      <thead><tr><td />{ways.map((w) => <th key={w.way} scope="col" class="n">{wayNames[w.way]}{w.way === chosen.way && ' (you)'}</th>)}</tr></thead>
      <tbody>
        {rows.map(({ name, of }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {ways.map((w) => <td key={w.way} class="n">{of(w)}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
