import { outcomeOf } from '../../domain/pay-plan/index.ts';
import { formatPercent } from '../../format/percent.ts';
import { formatCents } from '../../format/money.ts';
import type { OfferView } from './view.ts';

/** Each step of each offer with the reader's own numbers. Fetched when opened; the built page holds it for readers without scripts. */
export const Sums = ({ offers, attainment }: { offers: readonly OfferView[]; attainment: number }) => (
  <>
    {offers.map((view) => (
      <>
        <h3>{view.name}</h3>
        <ol>
          <OfferSteps view={view} attainment={attainment} />
          <li>Total: {[['base', view.inputs.base], ['variable pay', view.variable], ['signing bonus', view.inputs.sign], ['match', view.inputs.match], ['equity', view.inputs.equity]].flatMap(([what, dollars]) => (dollars === null ? [] : `${formatCents(dollars as number)} ${what}`)).join(' + ')} = {formatCents(view.total)}.</li>
          {view.real !== null && view.place!.code !== 'US' && <li>In average U.S. prices: {formatCents(view.total)} ÷ ({view.place!.parity} ÷ 100) = {formatCents(view.real)}.</li>}
        </ol>
      </>
    ))}
  </>
);

function OfferSteps({ view: { offer, variable }, attainment }: { view: OfferView; attainment: number }) {
  if (!offer) return <li>Variable pay or quota is blank, so no commission is counted.</li>;
  const { plan, guarantee } = offer;
  const out = outcomeOf(plan, { attainment });
  return (
    <>
      {out.slices.map(({ tier, from, to, amount }) => <li key={tier.from}>{formatPercent(from)} to {formatPercent(to)} of {formatCents(plan.quota)} at {tier.unit === 'percent' ? `${formatPercent(tier.value)} of sales` : `${tier.value} × ${formatPercent(out.rate)}`} = {formatCents(amount)}.</li>)}
      {out.belowThreshold && <li>{formatPercent(attainment)} is below the threshold of {formatPercent(plan.threshold)}: no commission.</li>}
      {out.heldAt !== null && <li>Cap: {formatPercent(plan.cap!)} of {formatCents(plan.variable)} = {formatCents(out.heldAt)}.</li>}
      <li>Commission: {formatCents(out.commission)}.</li>
      {guarantee > 0 && (out.commission < plan.variable ? <li>Guarantee: {guarantee} × {formatCents(plan.variable / 12)} + {12 - guarantee} × {formatCents(out.commission / 12)} = {formatCents(variable!)}.</li> : <li>Commission is at target or above, so the guarantee adds nothing.</li>)}
    </>
  );
}
