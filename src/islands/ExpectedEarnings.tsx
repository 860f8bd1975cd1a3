import { useMemo } from 'preact/hooks';
import { PaySpread } from '../charts/PaySpread.tsx';
import { expectedEarnings, meanAttainment, shareAtOrAbove } from '../domain/attainment/index.ts';
import { formatPercent } from '../format/percent.ts';
import { formatUsd, plainDecimal } from '../format/money.ts';
import { expectedCodec, ownDist } from '../url/expected-earnings.ts';
import { targetOf } from '../url/plan.ts';
import { BinRows } from './expected/BinRows.tsx';
import { DistributionField } from './expected/DistributionField.tsx';
import { SourceNote } from './expected/SourceNote.tsx';
import { SourceTable } from './expected/SourceTable.tsx';
import { Sums } from './expected/Sums.tsx';
import { expectedLinks } from './expected/links.ts';
import type { PublishedDistribution } from './expected/published.ts';
import { percentWords, percentiles } from './expected/words.ts';
import { planWords } from './plan/words.ts';
import { LateFold } from './shared/Fold.tsx';
import { NextTools } from './shared/NextTools.tsx';
import { Figure, Result } from './shared/Result.tsx';
import { ResultActions } from './shared/ResultActions.tsx';
import { useAddress } from './shared/useAddress.ts';
import { useSettled } from './shared/useSettled.ts';

interface Props {
  base: string;
  published: readonly PublishedDistribution[];
  /** The id of the distribution that stands when the address names none. */
  byDefault: string;
}

const Percent = ({ name, value }: { name: string; value: number }) => <Result name={name} value={plainDecimal(value)}>{percentWords(value)}</Result>;

/** T4: what a plan pays over many reps, as one source says that they do. */
export default function ExpectedEarnings({ base, published, byDefault }: Props) {
  const codec = useMemo(() => expectedCodec(published.map((d) => d.id), byDefault), []);
  const { state, faults, ready, change, reset } = useAddress(codec);
  const plan = useMemo(() => targetOf(state), [state]);
  const source = published.find((d) => d.id === state.dist);
  const bins = source?.bins ?? state.bins;
  const spread = useMemo(() => expectedEarnings(plan, bins), [plan, bins]);
  const { mean, ote, quantile } = spread;
  const atQuota = shareAtOrAbove(bins, 100);
  const said = `Over reps like these the plan pays ${formatUsd(mean)} a year on average, and ${percentWords(spread.chanceOfOte)} of them reach the OTE of ${formatUsd(ote)}.`;
  const spoken = useSettled(ready ? said : '');
  const name = source?.name ?? 'Your own bins';

  return (
    <div class="tool" data-ready={ready ? 'true' : undefined}>
      <div class="answer">
        <p class="who">Your plan, run over: {name}</p>
        <div class="big">
          <p><b><Figure amount={mean} result="mean" /></b> a year before tax, on average over reps like these</p>
          <p class="s"><b><Figure amount={quantile(10)} result="p10" /></b> one rep in ten gets this or less</p>
          <p class="s"><b><Figure amount={quantile(50)} result="p50" /></b> half get this or less</p>
          <p class="s"><b><Figure amount={quantile(90)} result="p90" /></b> nine in ten get this or less</p>
          <p class="s"><b><Percent name="chance-of-ote" value={spread.chanceOfOte} /></b> of reps reach the OTE of {formatUsd(ote)} or more</p>
        </div>
        <p class="rank"><Percent name="chance-below-base-plus-half" value={spread.chanceBelowBaseAndHalf} /> get less than {formatUsd(spread.baseAndHalf)}, which is base pay and half of the variable.</p>
        {source && !source.measured && <p class="rank warn">Nobody measured this spread of reps. It is a target or an example.</p>}
      </div>

      <div class="in stay">
        <div class="controls" hidden={!ready}>
          <DistributionField published={published} value={state.dist} fault={faults.dist ?? (source && faults.bins)} onChange={(dist) => change({ dist })} />
        </div>
        {source && <SourceNote of={source} />}
        <div class="controls" role="group" aria-label="Your plan and bins" hidden={!ready}>
          {source ? <button type="button" onClick={() => change({ dist: ownDist, bins: source.bins })}>Edit these bins</button> : <BinRows bins={state.bins} fault={faults.bins} onChange={(next) => change({ bins: next })} />}
          <LateFold title={`Your plan: ${planWords(plan)}`} fault={faults.base ?? faults.variable ?? faults.quota ?? faults.tiers ?? faults.threshold ?? faults.cap ?? faults.retro ?? faults.periods} load={async () => (await import('./plan/PlanFields.tsx')).PlanFields} of={{ inputs: state, plan, faults, change }} />
        </div>
      </div>

      <div class="out">
        <figure>
          <PaySpread spread={spread} />
          <table class="places">
            <caption>Total pay a year over these reps</caption>
            <thead><tr><th scope="col">Of every 100 reps</th><th scope="col" class="n">Base and commission</th></tr></thead>
            <tbody>
              <tr><th scope="row">The lowest paid</th><td class="n">{formatUsd(spread.lowest)}</td></tr>
              {percentiles.map(([p, words]) => <tr key={p}><th scope="row">{words}</th><td class="n">{formatUsd(quantile(p))}</td></tr>)}
              <tr><th scope="row">The highest paid</th><td class="n">{formatUsd(spread.highest)}</td></tr>
            </tbody>
          </table>
          <figcaption>The strip: half of the reps stand in its dark part, eight in ten in the dark and pale parts together. Worked out from the bins; no random numbers.</figcaption>
        </figure>
        <table class="payout bins">
          <caption>The reps behind it: {name}</caption>
          <thead><tr><th scope="col">Of quota</th><th scope="col" class="n">Of reps</th></tr></thead>
          <tbody>{bins.map((bin) => <tr key={bin.from}><th scope="row">{formatPercent(bin.from)} to {formatPercent(bin.to)}</th><td class="n">{formatPercent(bin.share)}</td></tr>)}</tbody>
        </table>
        <p class="facts">
          In this distribution <Percent name="share-at-quota" value={atQuota} /> of reps are at or above quota, and mean attainment is <Percent name="mean-attainment" value={meanAttainment(bins)} />.
          {Math.abs(atQuota - spread.chanceOfOte) > 0.05 && ' The chance of OTE differs from the share at quota because your plan does not pay OTE at exactly 100%, or pays it over a stretch.'}
        </p>
        <SourceTable plan={plan} published={published} dist={state.dist} own={source ? undefined : bins} />
        <Sums plan={plan} spread={spread} />
        <NextTools links={expectedLinks(base, state, bins)} />
        {ready && <ResultActions fileName="expected-earnings.csv" onReset={reset} csv={async () => (await import('./expected/csv.ts')).expectedRows({ plan, name, bins, spread, published, address: location.href })} />}
      </div>
      <p class="visually-hidden" role="status">{spoken}</p>
    </div>
  );
}
