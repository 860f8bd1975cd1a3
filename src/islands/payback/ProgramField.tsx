import { useId, useState } from 'preact/hooks';
import type { TrainingTerms, WayToPay } from '../../domain/training-cost/index.ts';
import { formatUsd } from '../../format/money.ts';
import { Field } from '../shared/Field.tsx';
import { waySaid } from './words.ts';

/** A program with a published price, as the build hands it over. */
export interface PricedProgram {
  readonly slug: string;
  readonly name: string;
  /** USD; the upper end where its pages give a range. */
  readonly price: number;
  /** The lower end; left out where one price is published. */
  readonly low?: number;
  /** Left out where no page says how you pay. */
  readonly how?: WayToPay;
  /** Left out where no page says how long it takes. */
  readonly weeks?: number;
}

interface Props {
  base: string;
  programs: readonly PricedProgram[];
  onPick: (part: Partial<TrainingTerms>) => void;
}

/** Real records as a starting point: they fill in what their pages say and leave the rest to the reader. */
export function ProgramField({ base, programs, onPick }: Props) {
  const id = useId();
  const [slug, setSlug] = useState('');
  const picked = programs.find((p) => p.slug === slug);
  const pick = (next: string) => {
    setSlug(next);
    const found = programs.find((p) => p.slug === next);
    // A total that is owed only once a job comes is the most an income share can take; it does not outlive its record.
    const ceiling = found?.how === 'isa' ? { ceiling: found.price } : picked?.how === 'isa' ? { ceiling: null } : {};
    if (found) onPick({ price: found.price, ...(found.how && { how: found.how }), ...ceiling, ...(found.weeks !== undefined && { study: found.weeks }) });
  };
  return (
    <Field id={id} label="Start from a published price">
      <select id={id} value={slug} onChange={(event) => pick(event.currentTarget.value)}>
        <option value="">Your own numbers</option>
        {programs.map((p) => <option key={p.slug} value={p.slug}>{p.name} ({formatUsd(p.price)})</option>)}
      </select>
      {picked && (
        <p class="hint note">
          {picked.low === undefined ? `Its published price is ${formatUsd(picked.price)}` : `Its pages give ${formatUsd(picked.low)} to ${formatUsd(picked.price)}; the upper end is filled in`}
          {picked.how ? `, paid ${waySaid[picked.how]}` : ', and none says how you pay'}
          {picked.how === 'isa' && '; the total is its ceiling, and no share is published'}
          {picked.weeks === undefined ? '. No length is published' : ''}. Everything else is still your own. <a href={`${base}training/${picked.slug}/`}>Its record, with sources</a>
        </p>
      )}
    </Field>
  );
}
