import { useId } from 'preact/hooks';
import { filingStatuses, type Filing } from '../../domain/income-tax/index.ts';
import type { Codec } from '../../url/codec.ts';
import { frequencies, type TakeHomeInputs } from '../../url/commission-take-home.ts';
import { AmountField } from '../shared/AmountField.tsx';
import { Field, describedBy } from '../shared/Field.tsx';

/** A state as the page hands it over. */
export interface StateChoice {
  readonly code: string;
  readonly name: string;
  /** Its area in the wage tables. */
  readonly area: string;
}

type Amount = 'wages' | 'commission' | 'ytd' | 'retire' | 'health';
type Choice = 'year' | 'filing' | 'state' | 'freq';

/** What the fields say, handed over by the build. */
export interface FieldWords {
  /** A label for each input, and a hint where it needs one. */
  readonly fields: Readonly<Record<Amount | Choice, readonly [label: string, hint?: string]>>;
  readonly filing: Readonly<Record<Filing, string>>;
  /** By pay periods a year. */
  readonly freq: Readonly<Record<TakeHomeInputs['freq'], string>>;
  /** The years that there are rules for, newest first. */
  readonly years: readonly number[];
}

interface Props {
  words: FieldWords;
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

/** Every input of the tool. */
export function TakeHomeFields({ words, inputs, codec, states, stateNote, retireNote, faults, change }: Props) {
  const id = useId();
  const amount = (key: Amount, note?: string) => {
    const [label, hint] = words.fields[key];
    return <AmountField key={key} label={label} hint={note ?? hint} value={inputs[key]} fault={faults[key]} needed read={codec[key].read} onChange={(value) => change({ [key]: value! })} />;
  };
  const choice = <K extends Choice>(key: K, options: readonly (readonly [value: TakeHomeInputs[K], words: string])[], hint?: string) => (
    <Field key={key} id={id + key} label={words.fields[key][0]} hint={hint} fault={faults[key]}>
      <select {...describedBy(id + key, hint, faults[key])} value={String(inputs[key])} onChange={({ currentTarget }) => change({ [key]: options[currentTarget.selectedIndex]![0] })}>
        {options.map(([value, said]) => <option key={value} value={String(value)}>{said}</option>)}
      </select>
    </Field>
  );
  return (
    <>
      {amount('commission')}
      {amount('wages')}
      {amount('ytd')}
      {choice('state', states.map(({ code, name }) => [code, name]), stateNote)}
      {choice('filing', filingStatuses.map((status) => [status, words.filing[status]]))}
      {choice('freq', frequencies.map((times) => [times, words.freq[times]]))}
      {choice('year', words.years.map((year) => [year, String(year)]))}
      {amount('retire', retireNote)}
      {amount('health')}
    </>
  );
}
