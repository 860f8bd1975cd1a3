import { plainDecimal } from '../../format/money.ts';
import { Result } from '../shared/Result.tsx';
import type { TakeHome } from './figures.ts';
import { c, partOf } from './words.ts';

/** Signed words for what the federal return makes of it. */
const settled = (amount: number) => (Math.abs(amount) < 0.005 ? 'nothing' : `${c(Math.abs(amount))} ${amount > 0 ? 'back' : 'due'}`);

/** The check by both methods, beside what the year's tax really grew by. State withholding is in neither. */
export function CheckTable({ out }: { out: TakeHome }) {
  const { asked: { commission: check, federal: { taxYear }, state }, added, fica, flat, aggregate, preTax } = out;
  const federal = [flat.withheld + fica.total, aggregate.withheld + fica.total, added.federal + added.fica] as const;
  const unknown = <td class="n">not worked out</td>;
  return (
    <div class="scroll" role="region" aria-label="This check, by both methods" tabIndex={0}>
      <table class="check">
        <caption>A check of {c(check)}: what is withheld, and what the year’s tax grew by because of it</caption>
        <thead><tr><td /><th scope="col" class="n">Withheld, flat</th><th scope="col" class="n">Withheld, aggregate</th><th scope="col" class="n">Real tax</th></tr></thead>
        <tbody>
          <tr>
            <th scope="row">Federal income tax</th>
            <td class="n"><Result name="withheld-flat" value={plainDecimal(flat.withheld)}>{c(flat.withheld)}</Result></td>
            <td class="n"><Result name="withheld-aggregate" value={plainDecimal(aggregate.withheld)}>{c(aggregate.withheld)}</Result></td>
            <td class="n"><Result name="added-federal" value={plainDecimal(added.federal)}>{c(added.federal)}</Result></td>
          </tr>
          <tr>
            <th scope="row">Social Security and Medicare</th>
            <td class="n"><Result name="withheld-fica" value={plainDecimal(fica.total)}>{c(fica.total)}</Result></td>
            <td class="n">{c(fica.total)}</td>
            <td class="n"><Result name="added-fica" value={plainDecimal(added.fica)}>{c(added.fica)}</Result></td>
          </tr>
          <tr class="sum"><th scope="row">Both together</th>{federal.map((sum, i) => <td key={i} class="n">{c(sum)}</td>)}</tr>
          <tr><th scope="row">Of the check</th>{federal.map((sum, i) => <td key={i} class="n">{partOf(sum, check)}</td>)}</tr>
          <tr><th scope="row">{state.name} income tax</th>{unknown}{unknown}<td class="n"><Result name="added-state" value={plainDecimal(added.state)}>{c(added.state)}</Result></td></tr>
          <tr><th scope="row">{state.name} programs</th>{unknown}{unknown}<td class="n"><Result name="added-state-payroll" value={plainDecimal(added.statePayroll)}>{taxYear < 2026 ? 'not counted' : c(added.statePayroll)}</Result></td></tr>
          {preTax > 0 && <tr><th scope="row">401(k) and health cover</th>{[0, 1, 2].map((i) => <td key={i} class="n">{c(preTax)}</td>)}</tr>}
          <tr class="sum"><th scope="row">Left of the check</th>{[federal[0], federal[1], added.total].map((sum, i) => <td key={i} class="n">{c(check - preTax - sum)}</td>)}</tr>
          <tr>
            <th scope="row">Your federal return for the year</th>
            <td class="n"><Result name="refund-or-due" value={plainDecimal(flat.refundOrDue)}>{settled(flat.refundOrDue)}</Result></td>
            <td class="n"><Result name="refund-or-due-aggregate" value={plainDecimal(aggregate.refundOrDue)}>{settled(aggregate.refundOrDue)}</Result></td>
            <td class="n">–</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
