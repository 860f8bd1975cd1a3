import type { Outcome, TargetPlan } from '../../domain/pay-plan/index.ts';
import { formatPercent } from '../../format/percent.ts';
import { formatCents } from '../../format/money.ts';

/** Each step with the reader's own numbers. */
export function Sums({ plan, out }: { plan: TargetPlan; out: Outcome }) {
  return (
    <details class="sums">
      <summary>Show the sums</summary>
      <ol>
        <li>Attainment: {formatCents(out.sales)} of sales ÷ {formatCents(plan.quota)} quota × 100 = {formatPercent(out.attainment)}.</li>
        <li>Base rate: {formatCents(plan.variable)} variable ÷ {formatCents(plan.quota)} quota × 100 = {formatPercent(out.rate)} of sales.</li>
        {out.slices.map(({ tier, from, to, amount }) => (
          <li key={tier.from}>
            {plan.retro ? `You passed ${formatPercent(tier.from)}, so all` : `From ${formatPercent(from)} to ${formatPercent(to)} of quota,`} {formatPercent(to - from)} of {formatCents(plan.quota)} at {tier.unit === 'percent' ? `${formatPercent(tier.value)} of sales` : `${tier.value} × the base rate`} = {formatCents(amount)}.
          </li>
        ))}
        {out.slices.length === 0 && <li>No tier is reached, so no commission is earned.</li>}
        {out.belowThreshold && <li>{formatPercent(out.attainment)} is below the threshold of {formatPercent(plan.threshold)}: commission is {formatCents(0)}.</li>}
        {out.heldAt !== null && <li>Cap: {formatPercent(plan.cap!)} of {formatCents(plan.variable)} = {formatCents(out.heldAt)}, less than {formatCents(out.earned)}.</li>}
        <li>Total: {formatCents(plan.base)} base + {formatCents(out.commission)} commission = {formatCents(out.total)}.</li>
      </ol>
    </details>
  );
}
