import { useMemo } from 'preact/hooks';
import { PayoutCurve, curveEnd, youWords } from '../charts/PayoutCurve.tsx';
import { commissionAt, commissionCurve, outcomeOf, type PayPlan } from '../domain/pay-plan/index.ts';
import { formatPercent } from '../format/percent.ts';
import { formatCents, formatUsd, plainDecimal } from '../format/money.ts';
import { commissionCodec, targetOf } from '../url/plan.ts';
import { PayoutTable } from './commission/PayoutTable.tsx';
import { Sums } from './commission/Sums.tsx';
import { planLinks } from './plan/links.ts';
import { PlanAndSales } from './plan/PlanAndSales.tsx';
import { PlanLibrary, type PublishedPlan } from './plan/PlanLibrary.tsx';
import { NextTools } from './shared/NextTools.tsx';
import { Figure, Result } from './shared/Result.tsx';
import { ResultActions } from './shared/ResultActions.tsx';
import { useAddress } from './shared/useAddress.ts';
import { useSettled } from './shared/useSettled.ts';

interface Props {
  base: string;
  plans: readonly PublishedPlan[];
}

/** T2: what a commission plan pays at an attainment, and at every other. */
export default function CommissionCalculator({ base, plans }: Props) {
  const { state, faults, ready, change, reset } = useAddress(commissionCodec);
  const plan = useMemo(() => targetOf(state), [state]);
  const out = outcomeOf(plan, state.sales === null ? { attainment: state.attain } : { sales: state.sales });
  const edges = [...plan.tiers.filter((t) => t.from > 0).map((t) => ({ x: t.from, words: t.unit === 'percent' ? `${t.value}% of sales` : `× ${t.value}` })), ...(plan.threshold > 0 ? [{ x: plan.threshold, words: 'threshold' }] : [])].sort((a, b) => a.x - b.x);
  const to = curveEnd(out.attainment, edges.map((e) => e.x));
  const said = `At ${formatPercent(out.attainment)} of quota this plan pays ${formatUsd(out.total)} a year, ${formatUsd(out.commission)} of it commission.`;
  const spoken = useSettled(ready ? said : '');
  // A published plan brings its terms along, not the reader's result.
  const pick = (terms: Partial<PayPlan>) => change(terms);

  return (
    <div class="tool" data-ready={ready ? 'true' : undefined}>
      <div class="answer">
        <p class="who">You, at {formatPercent(out.attainment)} of quota</p>
        <div class="big">
          <p><b><Figure amount={out.total} result="total" /></b> a year before tax: base {formatUsd(plan.base)} and commission</p>
          <p class="s"><b><Figure amount={out.commission} result="commission" /></b> commission</p>
          <p class="s"><b><Figure amount={out.ote} result="ote" /></b> OTE, the pay at exactly 100%</p>
        </div>
        {out.belowThreshold && <p class="rank warn">Below the threshold of {formatPercent(plan.threshold)} this plan pays no variable at all.</p>}
        {out.heldAt !== null && <p class="rank warn">The cap holds your commission at {formatUsd(out.heldAt)}; without it you would have {formatUsd(out.earned)}.</p>}
      </div>

      <div class="controls in" role="group" aria-label="Your plan" hidden={!ready}>
        <PlanAndSales inputs={state} plan={plan} attainment={out.attainment} faults={faults} change={change}>
          <PlanLibrary plans={plans} onPick={pick} />
        </PlanAndSales>
      </div>

      <div class="out">
        <figure>
          <PayoutCurve
            lines={[{ curve: commissionCurve(plan, to), base: plan.base }]}
            to={to}
            edges={edges.filter((e) => e.x < to)}
            marks={[...(out.attainment === 100 || plan.base + commissionAt(plan, 100) !== out.ote ? [] : [{ x: 100, y: out.ote, words: `OTE ${formatUsd(out.ote)}` }]), { x: Math.min(out.attainment, to), y: out.total, words: youWords(out.attainment, out.total), you: true }]}
          />
          <figcaption>Pay a year, base and commission, at each attainment of quota. Thin upright lines are the points where the rate changes.</figcaption>
        </figure>
        <p class="facts">
          The base rate is <Result name="rate" value={plainDecimal(out.rate)}>{formatPercent(out.rate)}</Result> of sales.{' '}
          {out.effectiveRate === null ? 'Without sales there is no effective rate.' : <>On all your sales you earn <Result name="effective-rate" value={plainDecimal(out.effectiveRate)}>{formatPercent(out.effectiveRate)}</Result>.</>}{' '}
          The next one percent of quota is worth <Result name="next-point" value={plainDecimal(out.nextPoint)}>{formatUsd(out.nextPoint)}</Result>.
        </p>
        {plan.periods > 1 && <p class="facts">The quota starts again {plan.periods} times a year: {formatCents(plan.quota / plan.periods)} each time, which at this attainment pays {formatCents(out.commission / plan.periods)}. These sums take the same attainment in each. An uneven year pays differently: the cash-flow tool counts it out.</p>}
        <PayoutTable plan={plan} attainment={out.attainment} />
        <Sums plan={plan} out={out} />
        <NextTools links={planLinks(base, state, plan, out)} />
        {ready && <ResultActions fileName="commission-plan.csv" onReset={reset} csv={async () => (await import('./commission/csv.ts')).payoutRows(plan, out, location.href)} />}
      </div>
      <p class="visually-hidden" role="status">{spoken}</p>
    </div>
  );
}
