import type { ComponentChildren } from 'preact';
import { formatUsd, plainDecimal } from '../../format/money.ts';

/** One result: the words for people, the exact value for machines. It stays silent; one status line speaks for the tool. */
export const Result = ({ name, value, children }: { name: string | undefined; value: string; children: ComponentChildren }) => (
  <output aria-live="off"><data value={value} data-result={name}>{children}</data></output>
);

/** An amount for people and machines, or the word that none is published. */
export const Figure = ({ amount, result }: { amount: number | null; result: string | undefined }) =>
  amount === null ? <>not published</> : <Result name={result} value={plainDecimal(amount)}>{formatUsd(amount)}</Result>;
