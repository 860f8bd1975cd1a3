import { useId, useRef } from 'preact/hooks';
import { waysToPay, type TrainingTerms, type WayToPay } from '../../domain/training-cost/index.ts';
import { readMoney } from '../../url/number.ts';
import { limits, paybackCodec } from '../../url/training-payback.ts';
import { AmountField } from '../shared/AmountField.tsx';
import { Field, describedBy } from '../shared/Field.tsx';
import { wayNames } from './words.ts';

interface Props {
  terms: TrainingTerms;
  faults: Partial<Record<keyof TrainingTerms, string>>;
  change: (part: Partial<TrainingTerms>) => void;
}

type Amount = Exclude<keyof TrainingTerms, 'how' | 'ceiling'>;

/** Which terms belong to a way to pay. */
const termsOf: Readonly<Record<WayToPay, readonly (Amount | 'ceiling')[]>> = { upfront: [], instalments: ['months'], loan: ['apr', 'months'], isa: ['share', 'floor', 'ceiling', 'term'] };
const everyTerm = ['apr', 'months', 'share', 'floor', 'ceiling', 'term'] as const;

const labels: Readonly<Record<Amount | 'ceiling', readonly [label: string, hint?: string]>> = {
  price: ['Price of the course'],
  apr: ['Loan: rate a year, %', 'The APR in the offer'],
  months: ['Installments or loan: months'],
  share: ['Income share, % of gross pay'],
  floor: ['Income share: floor, pay a year', 'Below it nothing is due'],
  ceiling: ['Income share: ceiling', 'The most you ever pay. Blank: no ceiling'],
  term: ['Income share: monthly payments'],
  study: ['Weeks of study'],
  search: ['Weeks from its end to a job'],
  lost: ['Pay given up a week', 'While you study and search'],
  now: ['Pay a year without the course'],
  after: ['Pay a year in the job after it'],
  free: ['Cost of the free path', 'Books, an exam. Blank: nothing'],
};

/** The fields of a course: the terms of the other ways to pay fold away, but still feed the table. */
export function TermFields({ terms, faults, change }: Props) {
  const id = useId();
  const field = (key: Amount | 'ceiling') => {
    const [label, hint] = labels[key];
    if (key === 'ceiling') return <AmountField key={key} label={label} hint={hint} value={terms.ceiling} fault={faults.ceiling} read={(text) => readMoney(text, 0, limits.pay)} onChange={(ceiling) => change({ ceiling })} />;
    const { read } = paybackCodec[key];
    return <AmountField key={key} label={label} hint={hint} value={terms[key]} fault={faults[key]} needed read={read} onChange={(value) => change({ [key]: value! } as Partial<TrainingTerms>)} />;
  };
  const own = termsOf[terms.how];
  const others = everyTerm.filter((key) => !own.includes(key));
  // Once opened for a message it stays open, so that it does not close under the reader who corrects the field.
  const open = useRef(false);
  open.current ||= others.some((key) => faults[key]);
  return (
    <>
      {field('price')}
      <Field id={id} label="How you pay" fault={faults.how}>
        <select {...describedBy(id, false, faults.how)} value={terms.how} onChange={(event) => change({ how: event.currentTarget.value as WayToPay })}>
          {waysToPay.map((way) => <option key={way} value={way}>{wayNames[way]}</option>)}
        </select>
      </Field>
      {own.map(field)}
      {(['now', 'after', 'study', 'search', 'lost', 'free'] as const).map(field)}
      <details class="more" open={open.current || undefined}>
        <summary>Terms of the other ways to pay</summary>
        {others.map(field)}
      </details>
    </>
  );
}
