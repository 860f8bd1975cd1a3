import { useEffect, useId, useState } from 'preact/hooks';
import { formats, kinds, paymentModels, statuses, tracks } from '../../domain/training-comparison/index.ts';
import { formatNames, kindNames, paymentNames, statusNames, trackNames } from '../../format/program.ts';
import type { Reading } from '../../url/codec.ts';
import { readCount } from '../../url/counts.ts';
import { readMoney } from '../../url/number.ts';
import type { TrainingState } from '../../url/training.ts';
import { AmountField } from '../shared/AmountField.tsx';

type Faults = Reading<TrainingState>['faults'];

interface Props {
  state: TrainingState;
  faults: Faults;
  change: (part: Partial<TrainingState>) => void;
  /** Until the script is in charge there are no fields: a control that does nothing is not shown. */
  waiting: boolean;
}

/** What the reader asks of the table. */
export function Filters({ state, faults, change, waiting }: Props) {
  const choiceOf = <K extends 'kind' | 'track' | 'status' | 'format' | 'pay'>(
    key: K,
    label: string,
    options: readonly TrainingState[K][],
    names: Readonly<Record<string, string>>,
  ) => (
    <ChoiceField
      label={label}
      value={state[key]}
      options={[['any', 'Any'], ...options.map((option) => [option, names[option]!] as const)]}
      fault={faults[key]}
      onChange={(value) => change({ [key]: value } as Partial<TrainingState>)}
    />
  );

  return (
    <fieldset class={`training-filters${waiting ? ' waiting' : ''}`}>
      <legend class="visually-hidden">Filter programs</legend>
      <WordsField value={state.q} onChange={(q) => change({ q })} />
      {choiceOf('kind', 'Kind', kinds, kindNames)}
      {choiceOf('track', 'Field', tracks, trackNames)}
      {choiceOf('status', 'Status', statuses, statusNames)}
      <AmountField label="Price up to" value={state.max} fault={faults.max} read={(text) => readMoney(text, 0, 1_000_000)} onChange={(max) => change({ max })} />
      <AmountField label="Weeks at most" value={state.weeks} fault={faults.weeks} read={(text) => readCount(text, 0, 1_000)} onChange={(weeks) => change({ weeks })} />
      {choiceOf('format', 'Format', formats, { ...formatNames, online: 'Online, kind not stated' })}
      {choiceOf('pay', 'How you pay', paymentModels, paymentNames)}
      <div class="field training-free">
        <label>
          <input type="checkbox" checked={state.free} onChange={(event) => change({ free: event.currentTarget.checked })} /> Free only
        </label>
        {faults.free && <p class="fault">{faults.free}</p>}
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  fault?: string | undefined;
  onChange: (value: string) => void;
}

function ChoiceField({ label, value, options, fault, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} aria-describedby={fault && `${id}-fault`} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option} selected={option === value}>{name}</option>
        ))}
      </select>
      {fault && <p class="fault" id={`${id}-fault`}>{fault}</p>}
    </div>
  );
}

function WordsField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => {
    if (value !== text.trim()) setText(value);
  }, [value]);
  return (
    <div class="field training-words">
      <label for={id}>Words in name, provider, topics or jobs</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxLength={80}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          onChange(event.currentTarget.value.trim());
        }}
      />
    </div>
  );
}
