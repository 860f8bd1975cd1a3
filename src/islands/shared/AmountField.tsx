import { useEffect, useId, useState } from 'preact/hooks';
import { readMoney, type Typed } from '../../url/number.ts';

interface Props {
  label: string;
  hint?: string;
  /** The amount in force; null is blank. */
  value: number | null;
  onChange: (value: number | null) => void;
  /** A message about the address, shown until the reader types. */
  fault?: string | undefined;
  read?: (text: string) => Typed;
}

const written = (value: number | null) => (value === null ? '' : value.toLocaleString('en-US'));

/** A text field for an amount; what cannot be read is answered beside the field and changes nothing else. */
export function AmountField({ label, hint, value, onChange, fault, read = readMoney }: Props) {
  const id = useId();
  const [text, setText] = useState(written(value));
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
    const result = next.trim() === '' ? { ok: true as const, value: null } : read(next);
    setMessage(result.ok ? undefined : result.message);
    if (!result.ok) return;
    setTyped(result.value);
    onChange(result.value);
  };

  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={text}
        aria-invalid={shown ? 'true' : undefined}
        aria-describedby={[hint && `${id}-hint`, shown && `${id}-fault`].filter(Boolean).join(' ') || undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {shown && <p class="fault" id={`${id}-fault`}>{shown}</p>}
    </div>
  );
}
