import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  fault?: string | false | undefined;
  class?: string;
  children: ComponentChildren;
}

/** A label, a hint, the control, and a message beside it. The control points at both with `describedBy`. */
export const Field = ({ id, label, hint, fault, class: also = '', children }: Props) => (
  <div class={`field ${also}`}>
    <label for={id}>{label}</label>
    {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
    {children}
    {fault && <p class="fault" id={`${id}-fault`}>{fault}</p>}
  </div>
);

/** The attributes that tie a control to its label, hint and message. */
export const describedBy = (id: string, hint: unknown, fault: unknown) => ({
  id,
  'aria-invalid': fault ? ('true' as const) : undefined,
  'aria-describedby': [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined,
});
