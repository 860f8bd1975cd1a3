import { useMemo } from 'preact/hooks';
import { PaybackChart } from '../charts/PaybackChart.tsx';
import { horizon, trainingCost } from '../domain/training-cost/index.ts';
import { formatUsd, plainDecimal } from '../format/money.ts';
import { paybackCodec } from '../url/training-payback.ts';
import { ProgramField, type PricedProgram } from './payback/ProgramField.tsx';
import { Sums } from './payback/Sums.tsx';
import { TermFields } from './payback/TermFields.tsx';
import { WaysTable } from './payback/WaysTable.tsx';
import { monthsSaid, paybackSaid, wayNames, waySaid, yearlyCostSaid } from './payback/words.ts';
import { NextTools } from './shared/NextTools.tsx';
import { Figure, Result } from './shared/Result.tsx';
import { ResultActions } from './shared/ResultActions.tsx';
import { useAddress } from './shared/useAddress.ts';
import { useSettled } from './shared/useSettled.ts';

interface Props {
  base: string;
  programs: readonly PricedProgram[];
}

/** T8: what a course costs under each way to pay, and when the raise has earned it back. */
export default function TrainingPayback({ base, programs }: Props) {
  const { state, faults, ready, change, reset } = useAddress(paybackCodec);
  const cost = useMemo(() => trainingCost(state), [state]);
  const { chosen } = cost;
  const payback = paybackSaid(chosen);
  const yearly = yearlyCostSaid(chosen);
  const last = chosen.payments.at(-1)?.at ?? 0;
  const said = `Paid ${waySaid[state.how]}, the course costs ${formatUsd(chosen.paidTotal)} in all and is ${chosen.paybackMonth === null ? 'never earned back' : chosen.paybackMonth === 0 ? 'earned back at once' : `earned back after ${payback.text}`}.`;
  const spoken = useSettled(ready ? said : '');
  const links = [
    { href: `${base}tools/salary-estimator/?${new URLSearchParams({ pay: plainDecimal(state.after), v: '1' })}`, words: `Where does ${formatUsd(state.after)} a year stand in sales pay?` },
    { href: `${base}tools/compare-training/?${new URLSearchParams({ max: plainDecimal(state.price), v: '1' })}`, words: `Which programs publish a price of ${formatUsd(state.price)} or less?` },
    { href: `${base}tools/compare-training/?free=1&v=1`, words: 'Which programs are free?' },
  ];

  return (
    <div class="tool" data-ready={ready ? 'true' : undefined}>
      <div class="answer">
        <p class="who">{formatUsd(state.price)} paid {waySaid[state.how]}, {state.after < state.now ? 'a cut' : 'a raise'} of {formatUsd(Math.abs(state.after - state.now))} a year</p>
        <div class="big">
          <p><b><Result name="payback-months" value={payback.value}>{payback.text}</Result></b> {chosen.paybackMonth === null ? 'earned back' : chosen.paybackMonth === 0 ? 'earned back: you are never out of pocket' : 'from the first day of the course until it is earned back'}</p>
          <p class="s"><b><Figure amount={chosen.paidTotal} result="paid-total" /></b> paid in all</p>
          <p class="s"><b><Result name="effective-annual-cost" value={yearly.value}>{yearly.text}</Result></b> true cost a year, as a rate</p>
          <p class="s"><b><Figure amount={chosen.netInFiveYears} result="net-5-years" /></b> net, five years after day one</p>
          <p class="s"><b><Figure amount={chosen.ifNoJob} result="if-no-job" /></b> gone or owed if no job comes</p>
        </div>
        {cost.monthlyRaise <= 0 && <p class="rank warn">The new job does not pay more, so the course does not pay for itself.</p>}
        {state.how === 'isa' && state.after < state.floor && <p class="rank warn">{formatUsd(state.after)} a year is below the floor of {formatUsd(state.floor)}, so nothing is due. Months like that may pause the contract and make it last longer: read when it ends.</p>}
        {last > horizon && <p class="rank">You would still be paying after five years: the last payment falls {monthsSaid(last)} after day one.</p>}
      </div>

      <div class="controls in" role="group" aria-label="Your course" hidden={!ready}>
        <ProgramField base={base} programs={programs} onPick={change} />
        <TermFields terms={state} faults={faults} change={change} />
      </div>

      <div class="out">
        <figure>
          <PaybackChart ways={cost.ways.map((w) => ({ name: wayNames[w.way], paid: w.paidTotal, lost: cost.payLost, mine: w.way === state.how }))} />
          <figcaption>What each way to pay costs in all{cost.payLost > 0 && ', with the pay you give up in pale'}. The loan and the income share use the terms beside the price.</figcaption>
        </figure>
        <WaysTable ways={cost.ways} chosen={chosen} />
        <p class="facts">
          {chosen.yearlyCost === null && (state.price > 0 ? 'Nothing is paid, so there is no rate. ' : 'Without a price there is no rate. ')}
          The job starts {cost.jobStart === 0 ? 'on day one' : `${monthsSaid(cost.jobStart)} after day one`}.{' '}
          {cost.payLost > 0 && `Until then you give up ${formatUsd(cost.payLost)} of pay. `}
          {chosen.overFree >= 0 ? <>The free path would save <Result name="over-free" value={plainDecimal(chosen.overFree)}>{formatUsd(chosen.overFree)}</Result> of the payments.</> : <>The free path costs <Result name="over-free" value={plainDecimal(chosen.overFree)}>{formatUsd(-chosen.overFree)}</Result> more than the payments.</>}
        </p>
        <Sums terms={state} cost={cost} />
        <NextTools links={links} />
        {ready && <ResultActions fileName="training-payback.csv" onReset={reset} csv={async () => (await import('./payback/csv.ts')).paybackRows(state, cost, location.href)} />}
      </div>
      <p class="visually-hidden" role="status">{spoken}</p>
    </div>
  );
}
