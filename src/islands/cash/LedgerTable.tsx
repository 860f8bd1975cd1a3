import type { CashLedger } from '../../domain/cash-ledger/index.ts';
import { monthNames, usd } from './words.ts';

/** The ledger, a row a month. Sales stand empty where commission was given. */
export function LedgerTable({ ledger: { months, lowest }, taxed }: { ledger: CashLedger; taxed: boolean }) {
  const heads = ['Sales', 'Commission earned', 'Commission and draw paid', 'Owed', 'Base', ...(taxed ? ['Tax'] : []), 'Spent', 'Balance'];
  return (
    <div class="scroll" role="region" aria-label="Month by month" tabIndex={0}>
      <table class="ledger">
        <caption>Month by month; owed and balance at the end of each</caption>
        <thead><tr><th scope="col">Month</th>{heads.map((head) => <th key={head} scope="col" class="n">{head}</th>)}</tr></thead>
        <tbody>
          {months.map((m) => (
            <tr key={m.month} class={m === lowest ? 'me' : undefined}>
              <th scope="row">{m.month} {monthNames[m.calendar]!.slice(0, 3)}{m === lowest && ', lowest'}</th>
              <td class="n">{m.sales === null ? 'given' : usd(m.sales)}</td>
              <td class="n">{usd(m.earned)}</td>
              <td class="n">{usd(m.paid)}</td>
              <td class="n">{usd(m.owed)}</td>
              <td class="n">{usd(m.base)}</td>
              {taxed && <td class="n">{usd(m.tax)}</td>}
              <td class="n">{usd(m.spend)}</td>
              <td class="n">{usd(m.balance)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
