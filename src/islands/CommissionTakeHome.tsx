import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { PayWaterfall } from '../charts/PayWaterfall.tsx';
import type { TaxPack } from '../data/taxes.ts';
import { formatUsd, plainDecimal } from '../format/money.ts';
import { takeHomeCodec } from '../url/commission-take-home.ts';
import { LateFold } from './shared/Fold.tsx';
import { NextTools } from './shared/NextTools.tsx';
import { Result } from './shared/Result.tsx';
import { ResultActions } from './shared/ResultActions.tsx';
import { useAddress } from './shared/useAddress.ts';
import { useSettled } from './shared/useSettled.ts';
import { CheckTable } from './take-home/CheckTable.tsx';
import { StateNotes } from './take-home/StateNotes.tsx';
import { TakeHomeFields, type FieldWords, type StateChoice } from './take-home/TakeHomeFields.tsx';
import { YearTable } from './take-home/YearTable.tsx';
import { takeHome, yearRows } from './take-home/figures.ts';
import { takeHomeLinks } from './take-home/links.ts';
import { usePack } from './take-home/usePack.ts';
import { c, partOf } from './take-home/words.ts';

/** Words that never change with an input, handed over by the build. */
export interface TakeHomeWords extends FieldWords {
  readonly chart: string;
  readonly methods: string;
}

interface Props {
  base: string;
  states: readonly StateChoice[];
  /** The example state in the default year; others are fetched. */
  initial: TaxPack;
  words: TakeHomeWords;
  /** The sums of the example, which stand until the island is live. */
  children?: ComponentChildren;
}

/** T6: what is withheld from a commission check by either method, and what the year's tax on it really is. */
export default function CommissionTakeHome({ base, states, initial, words, children }: Props) {
  const codec = useMemo(() => takeHomeCodec(states.map(({ code }) => code), words.years), []);
  const { state, faults, ready, change, reset } = useAddress(codec);
  const { pack, failed, retry } = usePack(base, initial, state.year, state.state);
  const out = useMemo(() => pack && takeHome(state, pack.federal, pack.state), [state, pack]);
  const steps = out && yearRows(out);
  const place = states.find(({ code }) => code === state.state)!;
  const { commission } = state;
  const reaches = out ? commission - out.preTax - out.flat.withheld - out.fica.total : 0;
  const refund = out?.flat.refundOrDue ?? 0;
  const said = !out ? '' : commission > 0 ? `Of ${formatUsd(commission)}, ${formatUsd(reaches)} reaches you by the flat method. The year’s real tax on it is ${formatUsd(out.added.total)}.` : `Take-home pay of the year: ${formatUsd(out.year.takeHome)}.`;
  const spoken = useSettled(ready ? said : '');
  const home = out && <b><Result name="take-home" value={plainDecimal(out.year.takeHome)}>{formatUsd(out.year.takeHome)}</Result></b>;
  const taken = out && [out.flat, out.aggregate].map(({ withheld }) => partOf(withheld + out.fica.total, commission));

  return (
    <div class="tool" data-ready={ready && out ? 'true' : undefined} aria-busy={ready && !out && !failed}>
      <div class="answer">
        <p class="who">{words.filing[state.filing]}, {place.name}, {state.year}</p>
        {out ? (
          <>
            <div class="big">
              {commission > 0 ? (
                <>
                  <p><b><Result name="reaches-flat" value={plainDecimal(reaches)}>{formatUsd(reaches)}</Result></b> of {formatUsd(commission)} reaches you now by the flat method, before state withholding</p>
                  <p class="s"><b><Result name="added-total" value={plainDecimal(out.added.total)}>{formatUsd(out.added.total)}</Result></b> the year’s real tax on it, your state’s included: {partOf(out.added.total, commission)}</p>
                  <p class="s"><b>{formatUsd(Math.abs(refund))}</b> {refund < 0 ? 'falls due on your federal return' : 'comes back on your federal return'}</p>
                  <p class="s">{home} take-home pay of the whole year</p>
                </>
              ) : (
                <p>{home} take-home pay of the year, with no commission in this check</p>
              )}
            </div>
            {reaches < 0 && <p class="rank warn">Too little of the check is left for what must be withheld. Lower the pre-tax amounts.</p>}
            {commission > 0 && <p class="rank">“My commission was taxed at 40%.” For federal tax, Social Security and Medicare {taken![0]} or {taken![1]} of yours is taken on the day. The real tax for them is {partOf(out.added.federal + out.added.fica, commission)}; with your state’s it is {partOf(out.added.total, commission)}.</p>}
          </>
        ) : (
          <p class="empty">{failed ? `The tax rules of ${place.name} for ${state.year} did not arrive, so there is nothing to show.` : 'Loading …'}</p>
        )}
      </div>

      <div class="controls in" role="group" aria-label="Your check" hidden={!ready}>
        <TakeHomeFields words={words} inputs={state} codec={codec} states={states} stateNote={pack?.words.carried} retireNote={out?.year.preTax.retirementCut ? `Stops at the year’s limit, ${formatUsd(pack!.federal.electiveDeferralLimit!)}` : undefined} faults={faults} change={change} />
        {failed && <p class="fault" role="alert">The rules of {place.name} did not arrive. <button type="button" onClick={retry}>Try again</button></p>}
      </div>

      {out && pack && steps && (
        <div class="out">
          <CheckTable out={out} />
          <p class="facts">{words.methods} {state.wages === 0 && 'With no regular wages, as we read the rules, your employer may not use the flat method.'}</p>
          <figure>
            <PayWaterfall gross={out.year.wages} steps={steps} left="Take-home" />
            <figcaption>{words.chart}</figcaption>
          </figure>
          <YearTable out={out} steps={steps} />
          <p class="facts">Of your next dollar, all these taxes take <Result name="marginal-rate" value={plainDecimal(out.marginal)}>{partOf(out.marginal, 100)}</Result>.{out.marginal > 100 && ` That dollar crosses a step in ${place.name}’s rules: ${c(out.marginal / 100)} of tax on $1.`}</p>
          <StateNotes pack={pack} />
          {ready ? <LateFold title="Show the sums" load={async () => (await import('./take-home/Sums.tsx')).Sums} of={{ out }} /> : children}
          <NextTools links={takeHomeLinks(base, out, place.area)} />
          {ready && <ResultActions fileName="commission-take-home.csv" onReset={reset} csv={async () => (await import('./take-home/csv.ts')).takeHomeRows(out, steps, location.href)} />}
        </div>
      )}
      <p class="visually-hidden" role="status">{spoken}</p>
    </div>
  );
}
