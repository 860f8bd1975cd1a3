import { fewestRanked, rankPlaces, type Estimate } from '../../domain/places/index.ts';
import { realPay } from '../../domain/wage-distribution/index.ts';
import { formatUsd } from '../../format/money.ts';
import { AreaLink } from './AreaLink.tsx';
import { PlaceTable, type PlaceLinks } from './PlaceTable.tsx';
import type { Place } from './wage-data.ts';

interface Props extends PlaceLinks {
  places: readonly Place[];
  table: ReadonlyMap<string, Estimate>;
  area: Place;
  note: string;
}

/** Metros that pay best, nominal and real, and the other places of the same state. */
export function TopPlaces({ places, table, area, note, ...links }: Props) {
  const metros = places.filter((p) => p.kind === 'metro' && (table.get(p.code)?.employment ?? 0) >= fewestRanked);
  const near = area.kind === 'nation' ? [] : places.filter((p) => p !== area && p.kind !== 'nation' && p.states.some((s) => area.states.includes(s)));
  const list = (title: string, amount: (p: Place) => ReturnType<typeof realPay>) => (
    <div>
      <h3>{title}</h3>
      <ol class="ranks">
        {rankPlaces(metros.map((p) => ({ code: p.code, amount: amount(p) }))).slice(0, 10).map(({ code, amount: pay, rank }) => (
          <li key={code} value={rank} class={code === area.code ? 'me' : undefined}>
            <AreaLink name={metros.find((p) => p.code === code)!.name} href={links.link(code)} ready={links.ready} onPick={() => links.onPick(code)} />
            <span class="num">{formatUsd(pay)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
  return (
    <section>
      <h2>Where it pays most</h2>
      <div class="two">
        {list('By median pay', (p) => table.get(p.code)!.pay[50])}
        {list('By what the median buys', (p) => realPay(table.get(p.code)!.pay[50], p.parity))}
      </div>
      <p class="hint">{note}</p>
      {near.length > 0 && (
        <>
          <h3>In the same state</h3>
          <PlaceTable label="Places in the same state" places={near} table={table} {...links} />
        </>
      )}
    </section>
  );
}
