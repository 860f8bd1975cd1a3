import { useId } from 'preact/hooks';
import type { PayPlan, QuotaPeriods } from '../../domain/pay-plan/index.ts';
import { Field, describedBy } from '../shared/Field.tsx';

type Terms = Pick<PayPlan, 'retro' | 'periods'>;

interface Props {
  inputs: Terms;
  faults: Partial<Record<keyof Terms, string>>;
  change: (part: Partial<Terms>) => void;
}

/** Retroactive tiers and quota periods: terms that are asked for alike in a plan and in an offer. */
export function PlanTerms({ inputs, faults, change }: Props) {
  const id = useId();
  return (
    <>
      <div class="field">
        <label><input type="checkbox" checked={inputs.retro} onChange={(event) => change({ retro: event.currentTarget.checked })} /> The tier you reach pays back to the first dollar</label>
        {faults.retro && <p class="fault">{faults.retro}</p>}
      </div>
      <Field id={id} label="Quota is measured" fault={faults.periods}>
        <select {...describedBy(id, false, faults.periods)} value={String(inputs.periods)} onChange={(event) => change({ periods: Number(event.currentTarget.value) as QuotaPeriods })}>
          <option value="1">by the year</option>
          <option value="4">by the quarter</option>
          <option value="12">by the month</option>
        </select>
      </Field>
    </>
  );
}
