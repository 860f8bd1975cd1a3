import { offerTotal } from '../../domain/offers/index.ts';
import { formatUsd } from '../../format/money.ts';
import { formatPercent } from '../../format/percent.ts';
import { farthest, type Contender } from './view.ts';
import { aheadOf, namesOf } from './words.ts';

/** Attainments with a row: one every `step`, and `also`. */
export const rowsOf = (also: readonly number[], step: number) => [...new Set([...Array.from({ length: farthest / step + 1 }, (_, i) => i * step), ...also])].sort((a, b) => a - b);

/** What each offer pays every 25 % of quota, at the reader's own attainment and where the lead changes, and which is ahead. */
export const OfferTable = ({ offers, attainment, points }: { offers: readonly Contender[]; attainment: number; points: readonly number[] }) => (
  <div class="scroll" role="region" aria-label="Pay by attainment" tabIndex={0}>
    <table class="payout">
      <caption>First-year pay at each attainment of quota, before tax</caption>
      <thead><tr><th scope="col">Of quota</th>{offers.map((o) => <th key={o.id} scope="col" class="n">{o.name}</th>)}<th scope="col">Ahead</th></tr></thead>
      <tbody>
        {rowsOf([attainment, ...points], 25).map((at) => {
          const { first, by } = aheadOf(offers, (o) => offerTotal(o.offer!, at));
          return (
            <tr key={at} class={at === attainment ? 'me' : undefined}>
              <th scope="row">{formatPercent(at)}{at === attainment && ' (you)'}</th>
              {offers.map((o) => <td key={o.id} class="n">{formatUsd(offerTotal(o.offer, at))}</td>)}
              <td>{namesOf(first)} {by ? `by ${by}` : 'level'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </div>
);
