import type { ComponentChildren } from 'preact';
import type { PayPlan, TargetPlan } from '../../domain/pay-plan/index.ts';
import { readMoney } from '../../url/number.ts';
import { limits, type Reached } from '../../url/plan.ts';
import { AmountField } from '../shared/AmountField.tsx';
import { SliderField } from '../shared/SliderField.tsx';
import { PlanFields } from './PlanFields.tsx';

interface Props {
  inputs: PayPlan & Reached;
  plan: TargetPlan;
  attainment: number;
  faults: Partial<Record<keyof (PayPlan & Reached), string>>;
  change: (part: Partial<PayPlan & Reached>) => void;
  /** What stands between sales and plan. */
  children?: ComponentChildren;
}

/** What the reader sells, and the plan that pays for it. */
export const PlanAndSales = ({ inputs, plan, attainment, faults, change, children }: Props) => (
  <>
    <SliderField label="Your sales, % of quota" value={Number(attainment.toFixed(4))} to={200} most={limits.attain} fault={faults.attain} onChange={(attain) => change({ attain, sales: null })} />
    <AmountField label="Or your sales in dollars, a year" hint="When filled in, it decides" value={inputs.sales} fault={faults.sales} read={(text) => readMoney(text, 0, limits.quota * 10)} onChange={(sales) => change({ sales })} />
    {children}
    <PlanFields inputs={inputs} plan={plan} faults={faults} change={change} />
  </>
);
