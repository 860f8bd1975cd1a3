import { useId } from 'preact/hooks';
import type { TargetPlan } from '../../domain/pay-plan/index.ts';
import { whole } from '../../url/amounts.ts';
import { cashCodec, earnedField, limits, seasonalField, type CashInputs } from '../../url/cash-flow.ts';
import { planWords } from '../plan/words.ts';
import { AmountField } from '../shared/AmountField.tsx';
import { Field, describedBy } from '../shared/Field.tsx';
import { Fold, LateFold } from '../shared/Fold.tsx';
import { ListField } from './ListField.tsx';
import { RampField, type PublishedRamp } from './RampField.tsx';
import { monthNames } from './words.ts';

interface Props {
  inputs: CashInputs;
  plan: TargetPlan;
  /** Months of the ledger. */
  end: number;
  attainment: number;
  ramps: readonly PublishedRamp[];
  faults: Partial<Record<keyof CashInputs, string>>;
  change: (part: Partial<CashInputs>) => void;
}

const monthOfLedger = whole(1, 1, limits.ledger).read;
const drawnMonths = whole(0, 0, limits.drawMonths).read;

/** Every input of the tool; what most readers leave alone folds away. */
export function CashFields({ inputs, plan, end, attainment, ramps, faults, change }: Props) {
  const id = useId();
  const given = inputs.earned.length > 0;
  const needed = (key: 'spend' | 'savings' | 'lag' | 'draw' | 'base' | 'clawback' | 'tax', label: string, hint?: string) => (
    <AmountField key={key} label={label} hint={hint} value={inputs[key]} fault={faults[key]} needed read={cashCodec[key].read} onChange={(value) => change({ [key]: value })} />
  );
  const late = (key: 'leave' | 'clawmonth') => faults[key] ?? ((inputs[key] ?? 0) > end ? `The months end with ${end}, so ${end} is used.` : undefined);
  const month = (key: 'leave' | 'clawmonth', label: string) => <AmountField label={label} hint={`Blank: month ${end}`} value={inputs[key]} fault={late(key)} read={monthOfLedger} onChange={(value) => change({ [key]: value })} />;
  return (
    <>
      {needed('spend', 'You spend, a month')}
      {needed('savings', 'Savings on the first day')}
      {needed('lag', 'Lag, months from sale to pay')}
      {needed('draw', 'Draw, a month', '0 for none')}
      <AmountField label="Months with a draw" hint="Blank: every month" value={inputs.drawmonths} fault={faults.drawmonths} read={drawnMonths} onChange={(drawmonths) => change({ drawmonths })} />
      <Field id={`${id}d`} label="The draw is" fault={faults.recoverable}>
        <select {...describedBy(`${id}d`, false, faults.recoverable)} value={inputs.recoverable ? '1' : '0'} onChange={(event) => change({ recoverable: event.currentTarget.value === '1' })}>
          <option value="1">recoverable: you owe the shortfall</option>
          <option value="0">non-recoverable: yours to keep</option>
        </select>
      </Field>
      {!given && <RampField ramps={ramps} value={inputs.ramp} fault={faults.ramp} onChange={(ramp) => change({ ramp })} />}
      <Field id={`${id}s`} label="Your first month is" fault={faults.start}>
        <select {...describedBy(`${id}s`, false, faults.start)} value={String(inputs.start)} onChange={(event) => change({ start: Number(event.currentTarget.value) })}>
          {monthNames.map((name, i) => i > 0 && <option key={i} value={String(i)}>{name}</option>)}
        </select>
      </Field>
      {month('leave', 'If you left after month')}
      {given ? (
        needed('base', 'Base pay, a year')
      ) : (
        <LateFold title={`Your plan and sales: ${planWords(plan)}`} fault={faults.base ?? faults.variable ?? faults.quota ?? faults.tiers ?? faults.attain ?? faults.sales ?? faults.threshold ?? faults.cap ?? faults.retro ?? faults.periods} load={async () => (await import('../plan/PlanAndSales.tsx')).PlanAndSales} of={{ inputs, plan, attainment, faults, change }} />
      )}
      <Fold title="Season, known commission, clawback, tax" fault={faults.seasonal ?? faults.earned ?? faults.clawback ?? late('clawmonth') ?? faults.tax}>
        {!given && <ListField label="Share of the year’s sales, %" hint="January to December, twelve numbers that add up to 100" value={inputs.seasonal} field={seasonalField} fault={faults.seasonal} onChange={(seasonal) => change({ seasonal })} />}
        <ListField label="Commission you know, by month" hint="Such as 500, 3000. It replaces plan, ramp and season" value={inputs.earned} field={earnedField} fault={faults.earned} onChange={(earned) => change({ earned })} />
        {needed('clawback', 'Clawback', 'Commission taken back; 0 for none')}
        {month('clawmonth', 'Month of the clawback')}
        {needed('tax', 'Tax, % of all pay', '0: everything here is before tax')}
      </Fold>
    </>
  );
}
