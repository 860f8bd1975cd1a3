/** One thing an editor has to mend. */
export interface Fault {
  readonly file: string;
  readonly line?: number | undefined;
  readonly field: string;
  readonly value: unknown;
  readonly remedy: string;
}

const shown = (value: unknown) => {
  const text = value === undefined ? 'nothing' : typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/** "content/x.yaml:12  price: -5  must not be negative". */
export const describe = (fault: Fault) =>
  `${fault.file}${fault.line ? `:${fault.line}` : ''}\n    ${fault.field}: ${shown(fault.value)}\n    ${fault.remedy}`;
