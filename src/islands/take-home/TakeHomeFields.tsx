import { useId } from 'preact/hooks';
import { filingStatuses } from '../../domain/income-tax/index.ts';
import type { Codec } from '../../url/codec.ts';
import { frequencies, years, type TakeHomeInputs } from '../../url/commission-take-home.ts';
import { AmountField } from '../shared/AmountField.tsx';
import { Field, describedBy } from '../shared/Field.tsx';
import { filingNames, frequencyNames } from './words.ts';

/** A state as the page hands it over. */
export interface StateChoice {
  readonly code: string;
  readonly name: string;
  /** Its area in the wage tables. */
  readonly area: string;
}

interface Props {
  inputs: TakeHomeInputs;
  codec: Codec<TakeHomeInputs>;
  states: readonly StateChoice[];
  /** What stands beside the state: that some of its amounts are last year's. */
  stateNote: string | undefined;
  /** That the 401(k) percentage passes the year's limit. */
  retireNote: string | undefined;
  faults: Partial<Record<keyof TakeHomeInputs, string>>;
  change: (part: Partial<TakeHomeInputs>) => void;
}

type Amount = 'wages' | 'commission' | 'ytd' | 'retire' | 'health';
type Choice = 'year' | 'filing' | 'state' | 'freq';

/** Every input of the tool. */
export function TakeHomeFields({ inputs, codec, states, stateNote, retireNote, faults, change }: Props) {
  const id = useId();
  const amount = (key: Amount, label: string, hint?: string) => (
    <AmountField key={key} label={label} hint={hint} value={inputs[key]} fault={faults[key]} needed read={codec[key].read} onChange={(value) => change({ [key]: value! })} />
  );
  const choice = <K extends Choice>(key: K, label: string, options: readonly (readonly [value: TakeHomeInputs[K], words: string])[], hint?: string) => (
    <Field key={key} id={id + key} label={label} hint={hint} fault={faults[key]}>
      <select {...describedBy(id + key, hint, faults[key])} value={String(inputs[key])} onChange={({ currentTarget }) => change({ [key]: options[currentTarget.selectedIndex]![0] })}>
        {options.map(([value, words]) => <option key={value} value={String(value)} selected={value === inputs[key]}>{words}</option>)}
      </select>
    </Field>
  );
  return (
    <>
      {amount('commission', 'Commission in this check', 'Before anything is taken off')}
      {amount('wages', 'Regular wages, a year', 'Salary or hourly pay alone')}
      {amount('ytd', 'Commission and bonus already paid this year')}
      {choice('state', 'State you live and work in', states.map(({ code, name }) => [code, name]), stateNote)}
      {choice('filing', 'Filing status', filingStatuses.map((status) => [status, filingNames[status]]))}
      {choice('freq', 'You are paid', frequencies.map((times) => [times, frequencyNames[times]]))}
      {choice('year', 'Tax year', years.map((year) => [year, String(year)]))}
      {amount('retire', 'Into a 401(k), % of pay', retireNote ?? 'Pre-tax, not Roth; 0 for none')}
      {amount('health', 'Pre-tax health cover, $ a month', '0 for none')}
    </>
  );
}
