import { bySwing, questionsOf, type Question } from '../../domain/offer-questions/index.ts';
import { formatUsd } from '../../format/money.ts';
import { formatPercent } from '../../format/percent.ts';
import type { OfferView } from './view.ts';

interface Props {
  offers: readonly OfferView[];
  attainment: number;
}

/** What to ask, and what the answer is worth. */
function questionWords({ about, at, answers }: Question): readonly [ask: string, worth: string] {
  const [one, two] = (answers ?? []).map(formatUsd);
  const here = `at ${formatPercent(at)} of quota`;
  const [ask, worth] = {
    variable: ['What is variable pay at target?', `If it were as large as base pay, it would add ${one} ${here}.`],
    quota: ['What is the yearly quota, and how many reached it last year?', `The same sales pay ${one} in all if the quota is a quarter lower than you expect, and ${two} if it is a quarter higher.`],
    tiers: ['Does the rate rise above 100% of quota, and from where?', `A rate of 1.5 times above 100% would add ${one} ${here}.`],
    cap: ['Is commission capped?', `A cap at 100% of variable pay would cost ${one} ${here}, one at 200% ${two}.`],
    guarantee: ['Is variable pay guaranteed at first, and for how long?', `Three months at target would add ${one} ${here}, and ${two} in a year without a sale.`],
    sign: ['Is there a signing bonus, and when must it be paid back?', `Each ${one} adds as much to the first year.`],
    match: ['What does the employer put into retirement?', `Each 1% of base pay is worth ${one}.`],
    equity: ['Is there equity, and what is it worth to you?', `Each ${one} a year that you believe in adds as much.`],
  }[about] as [string, string];
  return [ask, answers ? worth : 'In dollars once variable pay and quota are known.'];
}

/** Every question that the blanks of these offers raise, largest swing first. */
export const allQuestions = ({ offers, attainment }: Props) =>
  offers
    .flatMap(({ name, inputs }) => questionsOf(inputs, attainment).map((question) => ({ name, ...question })))
    .sort(bySwing)
    .map((question) => [question.name, ...questionWords(question)] as const);

/** What to ask before signing, as a list to print. */
export function Questions(props: Props) {
  const questions = allQuestions(props);
  return (
    <section>
      <h2>Questions to ask</h2>
      <p>{questions.length > 0 ? 'A blank counts as nothing above. Here is what each answer could change, largest first. Where the answer is no, write a zero.' : 'Nothing is left blank.'}</p>
      {questions.length > 0 && <ol class="questions">{questions.map(([name, ask, worth]) => <li key={name + ask}><strong>{name}: {ask}</strong> {worth}</li>)}</ol>}
    </section>
  );
}
