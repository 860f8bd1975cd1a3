import type { Estimate } from '../../domain/places/index.ts';
import { realPay } from '../../domain/wage-distribution/index.ts';
import { formatCount, formatUsd } from '../../format/money.ts';
import { AreaLink } from './AreaLink.tsx';
import type { Place } from './wage-data.ts';

/** How the parts of the estimator reach another place. */
export interface PlaceLinks {
  ready: boolean;
  link: (code: string) => string;
  onPick: (code: string) => void;
}

interface Props extends PlaceLinks {
  label: string;
  places: readonly Place[];
  table: ReadonlyMap<string, Estimate>;
}

const or = (amount: number | null, show: (n: number) => string) => (amount === null ? 'not published' : show(amount));

/** Places with their median, what it buys, and how many people hold the job. */
export const PlaceTable = ({ label, places, table, ready, link, onPick }: Props) => (
  <div class="scroll" role="region" tabIndex={0} aria-label={label}>
    <table class="places">
      <thead><tr><th scope="col">Place</th><th scope="col" class="n">Median</th><th scope="col" class="n">In U.S. prices</th><th scope="col" class="n">People</th></tr></thead>
      <tbody>
        {places.map(({ code, name, parity }) => {
          const { pay, employment } = table.get(code)!;
          return (
            <tr key={code}>
              <th scope="row"><AreaLink name={name} href={link(code)} ready={ready} onPick={() => onPick(code)} /></th>
              <td class="n">{or(pay[50], formatUsd)}</td>
              <td class="n">{or(realPay(pay[50], parity), formatUsd)}</td>
              <td class="n">{or(employment, formatCount)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </div>
);
