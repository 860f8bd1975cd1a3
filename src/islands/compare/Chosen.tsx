interface Props {
  label: string;
  items: readonly { readonly code: string; readonly name: string }[];
  onRemove: (code: string) => void;
}

/** What is compared, each with a button that takes it out. The list itself takes the focus when a button goes with its row. */
export const Chosen = ({ label, items, onRemove }: Props) => (
  <ul class="chosen" tabIndex={-1} aria-label={label}>
    {items.map(({ code, name }) => (
      <li key={code}>
        {name}
        <button
          type="button"
          class="remove"
          aria-label={`Remove ${name}`}
          onClick={(event) => {
            event.currentTarget.closest('ul')!.focus();
            onRemove(code);
          }}
        >
          Remove
        </button>
      </li>
    ))}
  </ul>
);
