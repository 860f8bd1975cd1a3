import { PercentileStrip, StripAxis } from '../../charts/PercentileStrip.tsx';
import { payScale } from '../../charts/scale.ts';
import { formatUsd } from '../../format/money.ts';
import type { Column } from './columns.ts';

/** Pay as published, all on one scale. */
export function Strips({ columns, heading, note }: { columns: readonly Column[]; heading: string; note: string }) {
  const { from, to, ticks } = payScale(columns.flatMap(({ estimate: { pay } }) => [pay[50], pay[75], pay[90]]));
  return (
    <figure>
      <table class="strips" aria-label="Median and range, as published">
        <thead>
          <tr><th scope="col">{heading}</th><th scope="col" class="n">Median</th><th scope="col"><span class="visually-hidden">10th to 90th percentile</span><StripAxis from={from} to={to} ticks={ticks} /></th></tr>
        </thead>
        <tbody>
          {columns.map(({ code, label, estimate: { pay } }) => (
            <tr key={code}>
              <th scope="row">{label}</th>
              <td class="n">{pay[50] === null ? 'not published' : formatUsd(pay[50])}</td>
              <td><PercentileStrip pay={pay} from={from} to={to} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption>{note}</figcaption>
    </figure>
  );
}
