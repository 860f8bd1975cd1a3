import { outcomeOf, tableAttainments, type TargetPlan } from '../../domain/pay-plan/index.ts';
import { formatPercent } from '../../format/percent.ts';
import { formatUsd } from '../../format/money.ts';

/** The payout curve as a table: every 25 % of quota to 300, and each point where the plan changes. */
export function PayoutTable({ plan, attainment }: { plan: TargetPlan; attainment: number }) {
  const rows = [...new Set([...tableAttainments(plan, 25), attainment])].sort((a, b) => a - b);
  return (
    <div class="scroll" role="region" aria-label="Payout table" tabIndex={0}>
      <table class="payout">
        <caption>What the plan pays at each attainment, a year</caption>
        <thead><tr><th scope="col">Of quota</th><th scope="col" class="n">Sales</th><th scope="col" class="n">Commission</th><th scope="col" class="n">Total pay</th></tr></thead>
        <tbody>
          {rows.map((at) => {
            const out = outcomeOf(plan, { attainment: at });
            return (
              <tr key={at} class={at === attainment ? 'me' : undefined}>
                <th scope="row">{formatPercent(at)}{at === attainment && ' (you)'}</th>
                <td class="n">{formatUsd(out.sales)}</td>
                <td class="n">{formatUsd(out.commission)}</td>
                <td class="n">{formatUsd(out.total)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
