import type { Lead } from '../../domain/pay-comparison/index.ts';
import { realPay } from '../../domain/wage-distribution/index.ts';
import { formatCents, formatUsd } from '../../format/money.ts';
import type { Column } from './columns.ts';

/** Each step from the published median to what it buys, and from there to the differences. */
export function Sums({ columns, lead }: { columns: readonly Column[]; lead: Lead }) {
  const labelOf = (code: string) => columns.find((c) => c.code === code)!.label;
  return (
    <details class="sums">
      <summary>Show the sums</summary>
      <ul>
        {columns.map(({ code, label, estimate, parity }) => {
          const median = estimate.pay[50];
          const real = realPay(median, parity);
          return real === null ? null : <li key={code}>{label}: {formatUsd(median!)} ÷ ({parity} ÷ 100) = {formatCents(real)}</li>;
        })}
        {lead.behind.map(({ code, less }) => <li key={`less-${code}`}>{labelOf(lead.first[0]!)} less {labelOf(code)}: {formatCents(lead.amount)} − {formatCents(lead.amount - less)} = {formatCents(less)}</li>)}
      </ul>
    </details>
  );
}
