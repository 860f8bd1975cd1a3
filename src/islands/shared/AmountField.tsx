import { useEffect, useId, useState } from 'preact/hooks';
import { readMoney, type Typed } from '../../url/number.ts';
import { Field, describedBy } from './Field.tsx';

interface Props {
  label: string;
  hint?: string | undefined;
  /** The amount in force; null is blank. */
  value: number | null;
  onChange: (value: number | null) => void;
  /** A message about the address, shown until the reader types. */
  fault?: string | undefined;
  read?: (text: string) => Typed;
  /** A blank is answered with a message and changes nothing. */
  needed?: boolean;
}

const written = (value: number | null) => (value === null ? '' : value.toLocaleString('en-US', { maximumFractionDigits: 9 }));

/** A text field for an amount; what cannot be read is answered beside the field and changes nothing else. */
export function AmountField({ label, hint, value, onChange, fault, read = readMoney, needed }: Props) {
  const id = useId();
  const [text, setText] = useState(() => written(value));
  const [typed, setTyped] = useState<number | null>(value);
  const [message, setMessage] = useState<string>();

  useEffect(() => {
    if (value === typed) return;
    setText(written(value));
    setTyped(value);
    setMessage(undefined);
  }, [value]);

  const shown = message ?? fault;
  const onInput = (next: string) => {
    setText(next);
    const result = next.trim() === '' && !needed ? { ok: true as const, value: null } : read(next);
    setMessage(result.ok ? undefined : result.message);
    if (!result.ok) return;
    setTyped(result.value);
    onChange(result.value);
  };

  return (
    <Field id={id} label={label} hint={hint} fault={shown}>
      <input
        {...describedBy(id, hint, shown)}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={text}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Field>
  );
}
