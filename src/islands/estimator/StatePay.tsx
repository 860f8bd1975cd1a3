import { StateTiles } from '../../charts/StateTiles.tsx';
import type { Estimate } from '../../domain/places/index.ts';
import { PlaceTable, type PlaceLinks } from './PlaceTable.tsx';
import type { Place } from './wage-data.ts';

interface Props extends PlaceLinks {
  places: readonly Place[];
  table: ReadonlyMap<string, Estimate>;
  name: string;
  note: string;
  /** What the tiles show, after the occupation's name. */
  tiles: string;
}

/** The states as tiles, and the same figures as a table. */
export function StatePay({ places, table, name, note, tiles, ...links }: Props) {
  const states = places.filter((p) => p.code.length === 2 && p.kind !== 'nation');
  return (
    <section>
      <h2>State by state</h2>
      <StateTiles amounts={states.map((p) => ({ state: p.states[0]!, area: p.code, amount: table.get(p.code)!.pay[50] }))} label={`Median yearly pay of ${name.toLowerCase()} ${tiles}`} onPick={links.ready ? links.onPick : undefined} />
      <p class="hint">{note}</p>
      <details>
        <summary>The same as a table</summary>
        <PlaceTable label="States: median pay" places={states} table={table} {...links} />
      </details>
    </section>
  );
}
