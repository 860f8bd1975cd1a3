import { PercentileStrip, StripAxis } from '../../charts/PercentileStrip.tsx';
import { payScale } from '../../charts/scale.ts';
import type { Estimate } from '../../domain/places/index.ts';
import { realPay } from '../../domain/wage-distribution/index.ts';
import { formatUsd } from '../../format/money.ts';
import { PlacePicker } from '../shared/PlacePicker.tsx';
import type { Place } from './wage-data.ts';

interface Props {
  places: readonly Place[];
  /** The place in force, then those beside it. */
  chosen: readonly Place[];
  table: ReadonlyMap<string, Estimate>;
  mark: number | null;
  ready: boolean;
  fault?: string | undefined;
  note: string;
  onAdd: (code: string) => void;
  onRemove: (code: string) => void;
}

/** Up to four places on one scale, with the nation under them. */
export function ComparePlaces({ places, chosen, table, mark, ready, fault, note, onAdd, onRemove }: Props) {
  const rows = chosen[0]!.code === 'US' || chosen.some((p) => p.code === 'US') ? chosen : [...chosen, places[0]!];
  const { from, to, ticks } = payScale([...rows.map((p) => table.get(p.code)!.pay[90] ?? table.get(p.code)!.pay[75]), mark]);
  return (
    <>
      <div class="scroll" role="region" tabIndex={0} aria-label="Places compared">
        <table class="strips">
          <thead>
            <tr><th scope="col">Place</th><th scope="col" class="n">Median</th><th scope="col" class="n">In U.S. prices</th><th scope="col"><span class="visually-hidden">10th to 90th percentile</span><StripAxis from={from} to={to} ticks={ticks} /></th></tr>
          </thead>
          <tbody>
            {rows.map((place, i) => {
              const { pay } = table.get(place.code)!;
              const real = realPay(pay[50], place.parity);
              return (
                <tr key={place.code}>
                  <th scope="row">
                    {place.name}
                    {ready && i > 0 && chosen.includes(place) && <button type="button" class="remove" aria-label={`Remove ${place.name}`} onClick={() => onRemove(place.code)}>Remove</button>}
                  </th>
                  <td class="n">{pay[50] === null ? 'not published' : formatUsd(pay[50])}{pay[10] !== null && pay[90] !== null && <small>{formatUsd(pay[10])} to {formatUsd(pay[90])}</small>}</td>
                  <td class="n">{real === null ? 'not published' : formatUsd(real)}</td>
                  <td><PercentileStrip pay={pay} from={from} to={to} mark={mark} /></td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p class="hint">{note}{mark !== null && ' Red line: your amount.'}</p>
      {ready && chosen.length < 4 && <PlacePicker label="Add a place to compare" places={places} value={null} fault={fault} onChoose={(place) => onAdd(place.code)} />}
    </>
  );
}
