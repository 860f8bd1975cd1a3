import { useId, useState } from 'preact/hooks';
import type { PayPlan } from '../../domain/pay-plan/index.ts';
import { Field } from '../shared/Field.tsx';

/** A published plan to start from, as the build hands it over. */
export interface PublishedPlan {
  readonly id: string;
  readonly name: string;
  /** The terms it states; what it leaves open stays as the reader has it. */
  readonly plan: Partial<PayPlan>;
  /** What its page states, and which numbers are ours. */
  readonly says: string;
  readonly url: string;
  /** "PostHog, read 22 Nov 2026". */
  readonly source: string;
}

/** Real plans as a starting point: each says where it was read and which numbers its page leaves open. */
export function PlanLibrary({ plans, onPick }: { plans: readonly PublishedPlan[]; onPick: (terms: Partial<PayPlan>) => void }) {
  const id = useId();
  const [slug, setSlug] = useState('');
  const picked = plans.find((p) => p.id === slug);
  return (
    <Field id={id} label="Start from a published plan">
      <select id={id} value={slug} onChange={(event) => {
        const found = plans.find((p) => p.id === event.currentTarget.value);
        setSlug(event.currentTarget.value);
        if (found) onPick(found.plan);
      }}>
        <option value="">Your own numbers</option>
        {plans.map((p) => <option key={p.id} value={p.id}>{p.name}</option>)}
      </select>
      {picked && <p class="hint note">{picked.says} <a href={picked.url}>{picked.source}</a></p>}
    </Field>
  );
}
