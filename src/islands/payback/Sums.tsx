import { horizon, levelPayment, totalOf, type TrainingCost, type TrainingTerms } from '../../domain/training-cost/index.ts';
import { formatPercent } from '../../format/percent.ts';
import { formatCents } from '../../format/money.ts';
import { yearlyCostSaid } from './words.ts';

interface Props {
  terms: TrainingTerms;
  cost: TrainingCost;
}

const months = (n: number) => `${Math.round(n * 100) / 100}`;

/** Each step with the reader's own numbers. */
export function Sums({ terms, cost: { jobStart, payLost, monthlyRaise, chosen } }: Props) {
  const { payments, paidTotal, yearlyCost, paybackMonth, netInFiveYears } = chosen;
  const monthly = yearlyCost === null ? null : ((1 + yearlyCost / 100) ** (1 / 12) - 1) * 100;
  const early = totalOf(payments.filter(({ at }) => at <= horizon));
  return (
    <details class="sums">
      <summary>Show the sums</summary>
      <ol>
        <li>To the job: ({terms.study} + {terms.search}) weeks × 12 ÷ 52 = month {months(jobStart)}.</li>
        <li>Pay given up: {formatCents(terms.lost)} a week × {terms.study + terms.search} weeks = {formatCents(payLost)}.</li>
        <li>Extra pay: ({formatCents(terms.after)} − {formatCents(terms.now)}) ÷ 12 = {formatCents(monthlyRaise)} a month from the job on.</li>
        <Payments terms={terms} number={payments.length} last={payments.at(-1)?.amount ?? 0} total={paidTotal} />
        {monthly === null || yearlyCostSaid(chosen).value.startsWith('>') ? (
          <li>Cost a year: {monthly === null ? 'there is no rate without both a price and a payment' : yearlyCostSaid(chosen).text}.</li>
        ) : yearlyCost === 0 ? (
          <li>Cost a year: you pay back {formatCents(paidTotal)} for {formatCents(terms.price)}, so the rate is 0%.</li>
        ) : (
          <li>Cost a year: at {monthly.toFixed(4)}% a month the payments are worth {formatCents(terms.price)} on day 0. (1 + {(monthly / 100).toFixed(6)})¹² − 1 = {formatPercent(yearlyCost!)}.</li>
        )}
        {paybackMonth === null ? (
          <li>Earned back: {monthlyRaise > 0 ? 'never' : 'the pay does not rise, so never'}.</li>
        ) : paybackMonth === 0 ? (
          <li>Earned back: the running total never stands below zero.</li>
        ) : (
          <li>Earned back: {formatCents(monthlyRaise)} × ({months(paybackMonth)} − {months(jobStart)}) months covers {formatCents(totalOf(payments.filter(({ at }) => at <= paybackMonth)))} paid by then and {formatCents(payLost)} given up, and the total stays above zero from there.</li>
        )}
        <li>After {horizon} months: {formatCents(monthlyRaise)} × {months(Math.max(0, horizon - jobStart))} − {formatCents(early)} paid − {formatCents(jobStart > horizon ? (payLost * horizon) / jobStart : payLost)} given up = {formatCents(netInFiveYears)}.</li>
        <li>If no job comes: {formatCents(terms.how === 'isa' ? 0 : paidTotal)} paid or owed + {formatCents(payLost)} given up = {formatCents(chosen.ifNoJob)}.</li>
        <li>Against the free path: {formatCents(paidTotal)} − {formatCents(terms.free)} = {formatCents(chosen.overFree)}.</li>
      </ol>
    </details>
  );
}

interface PaymentsProps {
  terms: TrainingTerms;
  number: number;
  last: number;
  total: number;
}

/** How the payments come about, by the way to pay. */
function Payments({ terms, number, last, total }: PaymentsProps) {
  const { how, price, months: n, apr, share, floor, ceiling, after } = terms;
  if (how === 'upfront') return <li>Paid: {formatCents(price)} on the first day.</li>;
  if (how === 'instalments') return <li>Paid: {formatCents(price)} ÷ {n} = {formatCents(price / n)} a month, {formatCents(total)} in all.</li>;
  if (how === 'loan') return <li>Paid: {formatCents(price)} over {n} months at {formatPercent(apr)} ÷ 12 = {formatPercent(apr / 12)} a month comes to {formatCents(levelPayment(price, apr, n))} a month, {formatCents(total)} in all.</li>;
  if (after < floor) return <li>Paid: nothing. Pay of {formatCents(after)} is below the floor of {formatCents(floor)}.</li>;
  const monthly = (share * after) / 1200;
  const cut = number > 0 && monthly - last > 0.005;
  return (
    <li>
      Paid: {formatPercent(share)} of {formatCents(after)} ÷ 12 = {formatCents(monthly)} a month, {number} times{cut && `, the last one cut to ${formatCents(last)}`}: {formatCents(total)} in all.{' '}
      {ceiling !== null && total >= ceiling - 0.005 && `The ceiling of ${formatCents(ceiling)} is reached.`}
    </li>
  );
}
