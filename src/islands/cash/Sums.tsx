import type { CashLedger, CashTerms } from '../../domain/cash-ledger/index.ts';
import { formatPercent } from '../../format/percent.ts';
import { formatCents } from '../../format/money.ts';

const c = (amount: number) => formatCents(Math.round(amount * 100) / 100 || 0).replace('-', '−');

/** Each step with the reader's own numbers, month by month. */
export function Sums({ terms, ledger: { months, buffer } }: { terms: CashTerms; ledger: CashLedger }) {
  return (
    <details class="sums">
      <summary>Show the sums</summary>
      <p>Commission of a month falls due {terms.lag === 0 ? 'in that month' : `${terms.lag} month${terms.lag === 1 ? '' : 's'} later`}. What is paid is the larger of the draw and the commission due less what you owe.</p>
      <ol>
        {months.map((m, i) => {
          const [owed, before] = i === 0 ? [0, terms.savings] : [months[i - 1]!.owed, months[i - 1]!.balance];
          return (
            <li key={m.month}>
              {m.sales !== null && <>Sold {c(m.sales)}, {m.quota! > 0 ? `${formatPercent((m.sales * 100) / m.quota!)} of a quota of ${c(m.quota!)}` : 'with no quota'}: {c(m.earned)} earned. </>}
              Paid: the larger of {c(m.draw)} and {c(m.payable)} − {c(owed)} = {c(m.paid)}; owed then {c(m.owed)}.{' '}
              Balance: {c(before)} + {c(m.base)} base + {c(m.paid)}{terms.tax > 0 && ` − ${c(m.tax)} tax`} − {c(m.spend)} = {c(m.balance)}.
            </li>
          );
        })}
      </ol>
      <p>Buffer: the savings at which the lowest balance is zero, {c(buffer)}.</p>
    </details>
  );
}
