import { rankPlaces, type Estimate } from '../../domain/places/index.ts';
import { realPay } from '../../domain/wage-distribution/index.ts';
import { formatCount, formatUsd } from '../../format/money.ts';
import { AreaLink } from './AreaLink.tsx';
import type { Place } from './wage-data.ts';

/** Fewest people in the job for a metro to be ranked: below it a median leans on very few answers. */
export const fewestRanked = 500;

interface Props {
  places: readonly Place[];
  table: ReadonlyMap<string, Estimate>;
  area: Place;
  ready: boolean;
  link: (code: string) => string;
  onPick: (code: string) => void;
}

/** Metros that pay best, nominal and real, and the other places of the same state. */
export function TopPlaces({ places, table, area, ready, link, onPick }: Props) {
  const metros = places.filter((p) => p.kind === 'metro' && (table.get(p.code)?.employment ?? 0) >= fewestRanked);
  const byCode = new Map(places.map((p) => [p.code, p]));
  const nominal = rankPlaces(metros.map(({ code }) => ({ code, amount: table.get(code)!.pay[50] }))).slice(0, 10);
  const real = rankPlaces(metros.map(({ code, parity }) => ({ code, amount: realPay(table.get(code)!.pay[50], parity) }))).slice(0, 10);
  const near = places.filter((p) => p.code !== area.code && p.kind !== 'nation' && p.states.some((s) => area.states.includes(s)) && (area.kind !== 'nation'));
  const list = (title: string, rows: typeof nominal) => (
    <div>
      <h3>{title}</h3>
      <ol class="ranks">
        {rows.map(({ code, amount, rank }) => (
          <li key={code} value={rank} class={code === area.code ? 'me' : undefined}>
            <AreaLink name={byCode.get(code)!.name} href={link(code)} ready={ready} onPick={() => onPick(code)} />
            <span class="num">{formatUsd(amount)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
  return (
    <section>
      <h2>Where it pays most</h2>
      <div class="two">
        {list('By median pay', nominal)}
        {list('By what the median buys', real)}
      </div>
      <p class="hint">Metros with at least {formatCount(fewestRanked)} people in the job. Equal amounts share a rank. The right-hand list is pay in average U.S. prices.</p>
      {near.length > 0 && (
        <>
          <h3>In the same state</h3>
          <div class="scroll" role="region" tabIndex={0} aria-label="Places in the same state">
            <table>
              <thead><tr><th scope="col">Place</th><th scope="col" class="n">Median</th><th scope="col" class="n">In U.S. prices</th><th scope="col" class="n">People</th></tr></thead>
              <tbody>
                {near.map((p) => {
                  const e = table.get(p.code)!;
                  const buys = realPay(e.pay[50], p.parity);
                  return (
                    <tr key={p.code}>
                      <th scope="row"><AreaLink name={p.name} href={link(p.code)} ready={ready} onPick={() => onPick(p.code)} /></th>
                      <td class="n">{e.pay[50] === null ? 'not published' : formatUsd(e.pay[50])}</td>
                      <td class="n">{buys === null ? 'not published' : formatUsd(buys)}</td>
                      <td class="n">{e.employment === null ? 'not published' : formatCount(e.employment)}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
