import { middleOf, type ExpectedEarnings } from '../../domain/attainment/index.ts';
import type { TargetPlan } from '../../domain/pay-plan/index.ts';
import { formatPercent } from '../../format/percent.ts';
import { formatCents } from '../../format/money.ts';

/** Each stretch of the plan that holds reps, and what it adds to the mean. */
export function Sums({ plan, spread }: { plan: TargetPlan; spread: ExpectedEarnings }) {
  return (
    <details class="sums">
      <summary>Show the sums</summary>
      <p>Bins are cut where your plan bends. On each piece pay runs straight, so its mean is its middle.</p>
      <div class="scroll" role="region" aria-label="Sums" tabIndex={0}>
        <table class="payout">
          <thead><tr><th scope="col">Of quota</th><th scope="col" class="n">Reps</th><th scope="col" class="n">Total pay</th><th scope="col" class="n">Middle</th><th scope="col" class="n">Reps × middle</th></tr></thead>
          <tbody>
            {spread.stretches.map((s) => (
              <tr key={s.from}>
                <th scope="row">{formatPercent(s.from)} to {formatPercent(s.to)}</th>
                <td class="n">{formatPercent(s.share)}</td>
                <td class="n">{formatCents(s.start)} to {formatCents(s.end)}</td>
                <td class="n">{formatCents(middleOf(s))}</td>
                <td class="n">{formatCents((middleOf(s) * s.share) / 100)}</td>
              </tr>
            ))}
            <tr class="me"><th scope="row">All</th><td class="n">100%</td><td></td><td></td><td class="n">{formatCents(spread.mean)}</td></tr>
          </tbody>
        </table>
      </div>
      <ol>
        <li>OTE: {formatCents(plan.base)} base + {formatCents(plan.variable)} variable = {formatCents(spread.ote)}. {formatPercent(spread.chanceOfOte)} of reps are paid that or more.</li>
        <li>Half of the variable: {formatCents(plan.base)} + {formatCents(plan.variable)} ÷ 2 = {formatCents(spread.baseAndHalf)}. {formatPercent(spread.chanceBelowBaseAndHalf)} of reps are paid less.</li>
        <li>Percentiles: the pieces are put in order of pay, and their reps are added up from the lowest pay until 10, 50 and 90 of 100 are reached: {formatCents(spread.quantile(10))}, {formatCents(spread.quantile(50))} and {formatCents(spread.quantile(90))}.</li>
      </ol>
    </details>
  );
}
