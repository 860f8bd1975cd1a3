import type { TargetPlan, Tier } from '../../domain/pay-plan/index.ts';
import { limits, mostTiers } from '../../url/plan.ts';
import { readCount, readPercent } from '../../url/counts.ts';
import { AmountField } from '../shared/AmountField.tsx';

interface Props {
  plan: TargetPlan;
  fault: string | undefined;
  onChange: (tiers: readonly Tier[]) => void;
}

/** The tiers of a plan, one row each: where it starts, what it pays, in which unit. */
export function TierRows({ plan: { tiers, variable, quota }, fault, onChange }: Props) {
  const put = (i: number, part: Partial<Tier>) => onChange(tiers.map((tier, at) => (at === i ? { ...tier, ...part } : tier)));
  const last = tiers.at(-1)!;
  const baseRate = Math.round((variable * 10_000) / quota) / 100;
  return (
    <fieldset class="tiers">
      <legend>Tiers</legend>
      {fault && <p class="fault">{fault}</p>}
      {tiers.map(({ from, value, unit }, i) => (
        <div class="tier" key={i} role="group" aria-label={`Tier ${i + 1}`}>
          <AmountField label="Above % of quota" value={from} needed read={(text) => readPercent(text, i === 0 ? 0 : tiers[i - 1]!.from + 0.01, tiers[i + 1] ? tiers[i + 1]!.from - 0.01 : limits.attain)} onChange={(next) => put(i, { from: next! })} />
          <AmountField label="Pays" value={value} needed read={(text) => (unit === 'percent' ? readPercent(text, 0, 100) : readCount(text, 0, limits.multiple))} onChange={(next) => put(i, { value: next! })} />
          <label class="field">
            <span class="label">Unit</span>
            <select value={unit} onChange={(event) => put(i, event.currentTarget.value === 'percent' ? { unit: 'percent', value: Math.min(100, value * baseRate) } : { unit: 'multiple', value: 1 })}>
              <option value="multiple">× base rate</option>
              <option value="percent">% of sales</option>
            </select>
          </label>
          {tiers.length > 1 && <button type="button" class="remove" aria-label={`Remove tier ${i + 1}`} onClick={() => onChange(tiers.filter((_, at) => at !== i))}>Remove</button>}
        </div>
      ))}
      {tiers.length < mostTiers && last.from < limits.attain - 50 && (
        <button type="button" onClick={() => onChange([...tiers, { from: last.from < 100 ? 100 : last.from + 50, value: last.value * 1.5, unit: last.unit }])}>Add a tier</button>
      )}
    </fieldset>
  );
}
