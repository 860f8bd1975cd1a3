import type { Outcome, PayPlan, TargetPlan } from '../../domain/pay-plan/index.ts';
import { plainDecimal } from '../../format/money.ts';
import { commissionCodec, planFields } from '../../url/plan.ts';
import { writeState } from '../../url/codec.ts';

/** Where a plan and its result can go next, with the reader's numbers in the address. */
export function planLinks(base: string, inputs: PayPlan, plan: TargetPlan, out: Outcome) {
  const { periods } = plan;
  const share = out.commission / periods;
  const result = writeState({ ...inputs, attain: Number(out.attainment.toFixed(6)), sales: null }, commissionCodec);
  const takeHome = new URLSearchParams({ wages: plainDecimal(plan.base), commission: plainDecimal(share), ...(periods > 1 ? { ytd: plainDecimal(out.commission - share) } : {}), v: '1' });
  return [
    { href: `${base}tools/expected-earnings/${writeState(inputs, planFields)}`, words: 'What will you really make? This plan over the attainment that reps report' },
    { href: `${base}tools/cash-flow/${result}`, words: 'What reaches your account each month of the first year?' },
    { href: `${base}tools/commission-take-home/?${takeHome}`, words: 'What is left of the commission after tax?' },
  ];
}
