import { readPercent } from '../../url/counts.ts';
import { AmountField } from './AmountField.tsx';

interface Props {
  label: string;
  hint?: string;
  value: number;
  /** The slider's right end; the number field takes more. */
  to: number;
  most: number;
  fault?: string | undefined;
  onChange: (value: number) => void;
}

/** A percentage as a number field, with a slider under it that says the same. */
export const SliderField = ({ label, hint, value, to, most, fault, onChange }: Props) => (
  <div class="slider">
    <AmountField label={label} hint={hint} value={value} fault={fault} needed read={(text) => readPercent(text, 0, most)} onChange={(next) => onChange(next!)} />
    <input type="range" aria-label={`${label}, slider`} min="0" max={to} value={Math.min(value, to)} onInput={(event) => onChange(Number(event.currentTarget.value))} />
  </div>
);
