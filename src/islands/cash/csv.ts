import type { CashLedger } from '../../domain/cash-ledger/index.ts';
import { cents } from '../../format/percent.ts';

/** The download: the ledger to the cent. An empty cell was not worked out. */
export function ledgerRows({ months }: CashLedger, address: string): (string | number)[][] {
  return [
    ['month', 'calendar_month', 'quota_usd', 'sales_usd', 'commission_earned_usd', 'commission_due_usd', 'draw_usd', 'paid_usd', 'owed_usd', 'base_usd', 'tax_usd', 'spend_usd', 'balance_usd'],
    ...months.map((m) => [m.month, m.calendar, ...[m.quota, m.sales, m.earned, m.payable, m.draw, m.paid, m.owed, m.base, m.tax, m.spend, m.balance].map(cents)]),
    [],
    ['Paid is commission and draw. Owed and balance are at the end of the month.'],
    ['The Rep Almanac, CC BY 4.0', address],
  ];
}
