import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { PayoutCurve, curveEnd } from '../charts/PayoutCurve.tsx';
import { offerCurve, offerTotal, oneRate } from '../domain/offers/index.ts';
import { formatUsd } from '../format/money.ts';
import { formatPercent } from '../format/percent.ts';
import { writeState } from '../url/codec.ts';
import { addedOffer, faultsOf, offerFields, offerIds, offersCodec, partOf, removedOffer, shownOffers, unknownArea } from '../url/offers.ts';
import { commissionCodec, limits, planFields } from '../url/plan.ts';
import { OfferTable, rowsOf } from './offers/OfferTable.tsx';
import { useWhenNeeded } from './offers/useWhenNeeded.ts';
import { leadOf, viewOf, type Contender } from './offers/view.ts';
import { aheadOf, leadWords, namesOf, verdict } from './offers/words.ts';
import { LateFold } from './shared/Fold.tsx';
import { NextTools } from './shared/NextTools.tsx';
import { Figure, Result } from './shared/Result.tsx';
import { ResultActions } from './shared/ResultActions.tsx';
import { SliderField } from './shared/SliderField.tsx';
import { useAddress } from './shared/useAddress.ts';
import { useSettled } from './shared/useSettled.ts';

const fields = () => import('./offers/OfferFields.tsx').then((found) => found.OfferFields);
const sums = () => import('./offers/Sums.tsx').then((found) => found.Sums);

interface Props {
  base: string;
  /** The questions of the example, as the page was built with them. */
  children?: ComponentChildren;
}

/** T3: what two to four offers pay at an attainment, where the lead changes, and what to ask first. */
export default function OfferComparison({ base, children }: Props) {
  const { state, faults, ready, change, reset } = useAddress(offersCodec);
  const [turned, setTurned] = useState(false);
  const { attain } = state;
  const ids = shownOffers(state, faults);
  const far = ids.some((id) => state[`${id}.area`] && state[`${id}.area`] !== 'US');
  const places = useWhenNeeded(ready && (turned || far), async () => (await import('./offers/places.ts')).fetchPlaces(base));
  // The built page holds the questions of the example; other offers need the code that finds theirs.
  const changed = ready && writeState(state, offersCodec) !== '';
  const list = useWhenNeeded(changed, () => import('./offers/Questions.tsx'));
  const offers = ids.map((id) => viewOf(state, id, places.value));
  const contenders = offers.filter((o): o is Contender => o.offer !== null);
  const without = offers.filter((o) => !o.offer);
  const lead = leadOf(contenders, false);
  const words = leadWords(lead, contenders);
  const real = leadOf(contenders, true);
  const realWords = leadWords(real, contenders);
  const changes = lead?.stretches.slice(1) ?? [];
  const points = changes.map((s) => s.from);
  const to = curveEnd(attain, points);
  const said = lead ? verdict(contenders, attain, (o) => o.total) : `Not known yet: the commission of ${namesOf(without)}`;
  const spoken = useSettled(ready ? `${said}. ${words.said}${words.more}` : '');
  const best = contenders.length > 0 && (aheadOf(contenders, (o) => o.total).first[0] as Contender);
  const free = offerIds.find((id) => !ids.includes(id));
  const end = Math.min(attain, to);

  return (
    <div class="tool" data-ready={ready && (!far || places.value) && (!changed || list.value) ? 'true' : undefined}>
      <div class="answer">
        <p class="verdict">{said}</p>
        <p class="rank"><Result name="break-even" value={words.value}>{words.said}</Result>{words.more}</p>
        <div class="big totals">
          {offers.map(({ id, name, offer, total, real: buys, place }) => (
            <p key={id} class="s">
              <b><Figure amount={total} result={`${id}-total`} /></b> {name}, first year{offer ? '' : ': base and named parts only'}.{' '}
              {buys !== null ? <><Figure amount={buys} result={`${id}-real`} /> in average U.S. prices, {place!.name}</> : place ? `No price level for ${place.name}` : 'Price level not loaded'}
            </p>
          ))}
        </div>
        {lead && without.length > 0 && <p class="rank warn">Left out, without variable pay or quota: {namesOf(without)}.</p>}
        {real && <p class="rank">In average U.S. prices: {verdict(contenders, attain, (o) => o.real!)}. {realWords.said}{realWords.more}</p>}
      </div>

      <div class="controls in" role="group" aria-label="Your offers" hidden={!ready}>
        <SliderField label="Your sales, % of quota" hint="Of each offer’s own quota" value={attain} to={200} most={limits.attain} fault={faults.attain} onChange={(next) => change({ attain: next })} />
        {[places, list].map(({ failed, retry }, i) => failed && <p key={i} class="fault" role="alert">{i ? 'The questions' : 'The price levels'} did not arrive. <button type="button" onClick={retry}>Try again</button></p>)}
        {offers.map((view, i) => {
          const { id, name, inputs, offer, place } = view;
          const wrong = { ...(place && place.code !== inputs.area && { area: unknownArea }), ...faultsOf(faults, id) };
          return (
            <div key={id} class="offer" role="group" aria-label={name}>
              <LateFold title={`${name}: ${formatUsd(inputs.base)} base`} fault={Object.values(wrong)[0]} load={fields} of={{ view, plan: offer?.plan ?? { ...inputs, variable: inputs.variable ?? 0, quota: inputs.quota ?? 1, tiers: inputs.tiers ?? oneRate }, readers: offerFields, places: places.value, faults: wrong, change: (part) => change(partOf(id, part)), onPlace: () => setTurned(true) }} />
              {i > 1 && <button type="button" onClick={() => change(removedOffer(id))}>Remove {name}</button>}
            </div>
          );
        })}
        {free && <button type="button" onClick={() => change(addedOffer(free))}>Add an offer</button>}
      </div>

      <div class="out">
        {best && (
          <figure>
            <PayoutCurve
              lines={contenders.map((o) => ({ curve: offerCurve(o.offer, to), base: 0, name: o.name }))}
              to={to}
              edges={points.map((x) => ({ x, words: formatPercent(x) }))}
              marks={[...changes.map(({ from, leads }) => ({ x: from, y: offerTotal(contenders[leads[0]!]!.offer, from) })), { x: end, y: offerTotal(best.offer, end), words: `${best.name}, ${formatPercent(attain)}: ${formatUsd(best.total)}`, you: true }]}
            />
            <figcaption>Rings: the lead changes there.</figcaption>
          </figure>
        )}
        {lead && <OfferTable offers={contenders} attainment={attain} points={points} />}
        {list.value ? <list.value.Questions offers={offers} attainment={attain} /> : !changed && children}
        {ready && <LateFold title="Show the sums" load={sums} of={{ offers, attainment: attain }} />}
        {best && (
          <NextTools links={[
            { href: `${base}tools/expected-earnings/${writeState(best.offer.plan, planFields)}`, words: `${best.name} over the attainment that reps report` },
            { href: `${base}tools/cash-flow/${writeState({ ...best.offer.plan, attain, sales: null }, commissionCodec)}`, words: `${best.name} month by month in the first year` },
          ]} />
        )}
        {ready && <ResultActions fileName="offers.csv" onReset={reset} csv={async () => (await import('./offers/csv.ts')).offerRows({ offers, attainment: attain, names: contenders.map((o) => o.name), curve: rowsOf([attain, ...points], 1).map((at) => [at, ...contenders.map((o) => offerTotal(o.offer, at))]), breakEven: words.value, address: location.href })} />}
      </div>
      <p class="visually-hidden" role="status">{spoken}</p>
    </div>
  );
}
