import type { CashLedger } from '../../domain/cash-ledger/index.ts';
import { plainDecimal } from '../../format/money.ts';
import type { CashInputs } from '../../url/cash-flow.ts';
import { writeState } from '../../url/codec.ts';
import { commissionCodec, planFields } from '../../url/plan.ts';

/** Where plan and ledger can go next. Take-home takes the last month that pays: what was paid before it in the same calendar year is `ytd`. */
export function cashLinks(base: string, inputs: CashInputs, { months }: CashLedger) {
  const last = months.findLast((m) => m.paid > 0);
  const before = last ? months.filter((m) => m.month < last.month && m.month >= last.month - last.calendar + 1).reduce((sum, m) => sum + m.paid, 0) : 0;
  const takeHome = new URLSearchParams({ wages: plainDecimal(inputs.base), ...(last ? { commission: plainDecimal(last.paid) } : {}), ...(before > 0 ? { ytd: plainDecimal(before) } : {}), v: '1' });
  return [
    { href: `${base}tools/expected-earnings/${writeState(inputs, planFields)}`, words: 'What will you really make? This plan over the attainment that reps report' },
    { href: `${base}tools/commission-take-home/?${takeHome}`, words: 'What is left of a month’s commission after tax?' },
    { href: `${base}tools/commission-calculator/${writeState(inputs, commissionCodec)}`, words: 'What does this plan pay at other attainments?' },
  ];
}
