import { useEffect, useId, useState } from 'preact/hooks';
import type { Field as UrlField } from '../../url/codec.ts';
import { Field, describedBy } from '../shared/Field.tsx';

interface Props {
  label: string;
  hint: string;
  value: readonly number[];
  /** Reads what is typed as it reads the address. */
  field: UrlField<readonly number[]>;
  fault: string | undefined;
  onChange: (value: readonly number[]) => void;
}

/** A text field for a number a month; what cannot be read is answered beside the field and changes nothing else. */
export function ListField({ label, hint, value, field, fault, onChange }: Props) {
  const id = useId();
  const now = field.write(value);
  const shown = now.replaceAll(',', ', ');
  const [text, setText] = useState(shown);
  const [typed, setTyped] = useState(now);
  const [message, setMessage] = useState<string>();

  useEffect(() => {
    if (now === typed) return;
    setText(shown);
    setTyped(now);
    setMessage(undefined);
  }, [now]);

  const onInput = (next: string) => {
    setText(next);
    const result = field.read(next);
    setMessage(result.ok ? undefined : result.message);
    if (!result.ok) return;
    setTyped(field.write(result.value));
    onChange(result.value);
  };

  return (
    <Field id={id} label={label} hint={hint} fault={message ?? fault}>
      <input {...describedBy(id, hint, message ?? fault)} type="text" autocomplete="off" value={text} onInput={(event) => onInput(event.currentTarget.value)} />
    </Field>
  );
}
