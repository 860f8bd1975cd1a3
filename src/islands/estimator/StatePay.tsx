import { StateTiles } from '../../charts/StateTiles.tsx';
import type { Estimate } from '../../domain/places/index.ts';
import { realPay } from '../../domain/wage-distribution/index.ts';
import { formatUsd } from '../../format/money.ts';
import { AreaLink } from './AreaLink.tsx';
import type { Place } from './wage-data.ts';

interface Props {
  places: readonly Place[];
  table: ReadonlyMap<string, Estimate>;
  name: string;
  ready: boolean;
  link: (code: string) => string;
  onPick: (code: string) => void;
}

/** The states as tiles, and the same figures as a table. */
export function StatePay({ places, table, name, ready, link, onPick }: Props) {
  const states = places.filter((p) => p.kind === 'state' || p.kind === 'territory');
  return (
    <section>
      <h2>State by state</h2>
      <StateTiles amounts={states.map((p) => ({ state: p.states[0]!, area: p.code, amount: table.get(p.code)!.pay[50] }))} label={`Median yearly pay of ${name.toLowerCase()} in each state; the table below has the same figures`} onPick={ready ? onPick : undefined} />
      <p class="hint">Median yearly pay in thousands. Darker is higher, in four equal groups of states. A dash means not published.</p>
      <details>
        <summary>The same as a table</summary>
        <div class="scroll" role="region" tabIndex={0} aria-label="States: median pay">
          <table>
            <thead><tr><th scope="col">State</th><th scope="col" class="n">Median</th><th scope="col" class="n">In U.S. prices</th></tr></thead>
            <tbody>
              {states.map((p) => {
                const median = table.get(p.code)!.pay[50];
                const real = realPay(median, p.parity);
                return (
                  <tr key={p.code}>
                    <th scope="row"><AreaLink name={p.name} href={link(p.code)} ready={ready} onPick={() => onPick(p.code)} /></th>
                    <td class="n">{median === null ? 'not published' : formatUsd(median)}</td>
                    <td class="n">{real === null ? 'not published' : formatUsd(real)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
