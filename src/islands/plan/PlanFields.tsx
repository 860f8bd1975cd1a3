import { paysByRate, type PayPlan, type TargetPlan } from '../../domain/pay-plan/index.ts';
import { formatUsd } from '../../format/money.ts';
import { readPercent } from '../../url/counts.ts';
import { readMoney } from '../../url/number.ts';
import { limits } from '../../url/plan.ts';
import { AmountField } from '../shared/AmountField.tsx';
import { Fold } from '../shared/Fold.tsx';
import { PlanTerms } from './PlanTerms.tsx';
import { TierRows } from './TierRows.tsx';

interface Props {
  inputs: PayPlan;
  /** The same plan with its variable pay at target known. */
  plan: TargetPlan;
  faults: Partial<Record<keyof PayPlan, string>>;
  change: (part: Partial<PayPlan>) => void;
}

const pay = (text: string) => readMoney(text, 0, limits.pay);

/** The fields of a commission plan; the rarer terms fold away. */
export function PlanFields({ inputs, plan, faults, change }: Props) {
  const rates = paysByRate(inputs.tiers);
  return (
    <>
      <AmountField label="Base pay, a year" hint={plan.base > 0 && plan.base < 12_000 ? 'Is this one month’s pay? Write a year’s' : undefined} value={inputs.base} fault={faults.base} needed read={pay} onChange={(base) => change({ base: base! })} />
      <AmountField label="Variable pay at target, a year" hint={rates ? `Blank: ${formatUsd(plan.variable)}, what your rates pay at 100% of quota` : undefined} value={rates ? inputs.variable : plan.variable} fault={faults.variable} needed={!rates} read={pay} onChange={(variable) => change({ variable })} />
      <AmountField label="Quota, a year" hint={plan.quota < plan.base + plan.variable ? 'Less than your OTE. Is it one month’s or one quarter’s quota? Write a year’s' : 'Sales asked of you in the year'} value={inputs.quota} fault={faults.quota} needed read={(text) => readMoney(text, 1, limits.quota)} onChange={(quota) => change({ quota: quota! })} />
      <TierRows plan={plan} fault={faults.tiers} onChange={(tiers) => change({ tiers })} />
      <Fold title="Threshold, cap and other terms" fault={faults.threshold ?? faults.cap ?? faults.retro ?? faults.periods}>
        <AmountField label="Threshold, % of quota" hint="Below it, no variable pay at all" value={inputs.threshold} fault={faults.threshold} needed read={(text) => readPercent(text, 0, limits.attain)} onChange={(threshold) => change({ threshold: threshold! })} />
        <AmountField label="Cap, % of variable pay" hint="Blank: no cap. 200 means twice the variable pay at most" value={inputs.cap} fault={faults.cap} read={(text) => readPercent(text, 0, 10_000)} onChange={(cap) => change({ cap })} />
        <PlanTerms inputs={inputs} faults={faults} change={change} />
      </Fold>
    </>
  );
}
