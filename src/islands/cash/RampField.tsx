import { useId, useState } from 'preact/hooks';
import { rampField } from '../../url/cash-flow.ts';
import { Field } from '../shared/Field.tsx';
import { ListField } from './ListField.tsx';

/** A ramp somebody published, as the build hands it over. */
export interface PublishedRamp {
  readonly name: string;
  readonly ramp: readonly number[];
  readonly says: string;
  readonly url: string;
  /** "Prowi, read 22 Nov 2026". */
  readonly source: string;
}

interface Props {
  ramps: readonly PublishedRamp[];
  value: readonly number[];
  fault: string | undefined;
  onChange: (ramp: readonly number[]) => void;
}

/** The quota of the first months, typed or taken from a published sample. */
export function RampField({ ramps, value, fault, onChange }: Props) {
  const id = useId();
  const [picked, setPicked] = useState('');
  const sample = ramps.find(({ name }) => name === picked);
  return (
    <>
      <ListField label="Ramp, % of quota by month" hint="Such as 0, 25, 50, 75. Later months count in full" value={value} field={rampField} fault={fault} onChange={onChange} />
      {ramps.length > 0 && (
        <Field id={id} label="Or a published ramp">
          <select id={id} value={picked} onChange={(event) => {
            const found = ramps.find(({ name }) => name === event.currentTarget.value);
            setPicked(event.currentTarget.value);
            if (found) onChange(found.ramp);
          }}>
            <option value="">Your own</option>
            {ramps.map(({ name }) => <option key={name} value={name}>{name}</option>)}
          </select>
          {sample && <p class="hint note">{sample.says} <a href={sample.url}>{sample.source}</a></p>}
        </Field>
      )}
    </>
  );
}
