import { useId } from 'preact/hooks';
import { ownDist } from '../../url/expected-earnings.ts';
import { Field, describedBy } from '../shared/Field.tsx';
import type { PublishedDistribution } from './published.ts';

interface Props {
  published: readonly PublishedDistribution[];
  value: string;
  fault: string | undefined;
  onChange: (dist: string) => void;
}

/** Which spread of attainment the plan is run over: one source at a time, or the reader's own bins. */
export function DistributionField({ published, value, fault, onChange }: Props) {
  const id = useId();
  const group = (measured: boolean) => published.filter((d) => d.measured === measured).map((d) => <option key={d.id} value={d.id}>{d.name}</option>);
  return (
    <Field id={id} label="How reps do, by source" hint="One source at a time: none of them is blended" fault={fault}>
      <select {...describedBy(id, true, fault)} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <optgroup label="Measured: share of reps at quota">{group(true)}</optgroup>
        <optgroup label="Not measured: targets and examples">{group(false)}</optgroup>
        <option value={ownDist}>Your own bins</option>
      </select>
    </Field>
  );
}
