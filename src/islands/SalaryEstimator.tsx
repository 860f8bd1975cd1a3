import { useMemo } from 'preact/hooks';
import { PayPoints } from '../charts/PayPoints.tsx';
import { publishedPercentiles, rankOf, realDistribution } from '../domain/wage-distribution/index.ts';
import { usdPerYear } from '../domain/shared/quantity.ts';
import { formatCount, formatUsd, plainDecimal } from '../format/money.ts';
import { estimatorCodec, unknownArea } from '../url/estimator.ts';
import { writeState } from '../url/codec.ts';
import { AreaLink } from './estimator/AreaLink.tsx';
import { Candidates } from './estimator/Candidates.tsx';
import { ComparePlaces } from './estimator/ComparePlaces.tsx';
import type { PlaceLinks } from './estimator/PlaceTable.tsx';
import { StatePay } from './estimator/StatePay.tsx';
import { Sums } from './estimator/Sums.tsx';
import { TopPlaces } from './estimator/TopPlaces.tsx';
import { useWages, type InitialWages } from './estimator/useWages.ts';
import type { Place } from './estimator/wage-data.ts';
import { employmentReason, payReason } from './estimator/words.ts';
import { AmountField } from './shared/AmountField.tsx';
import { PlacePicker } from './shared/PlacePicker.tsx';
import { Figure, Result } from './shared/Result.tsx';
import { ResultActions } from './shared/ResultActions.tsx';
import { useAddress } from './shared/useAddress.ts';

export interface RoleChoice {
  readonly slug: string;
  readonly name: string;
  readonly sure: 'high' | 'medium' | 'low';
  readonly because: string;
  /** SOC codes, the one that answers first, each with the reason. */
  readonly occupations: readonly { readonly soc: string; readonly why: string }[];
}

export interface OccupationChoice {
  readonly soc: string;
  readonly name: string;
  readonly slug: string;
  readonly covers: string;
}

/** Words that never change with an input, handed over by the build. */
export interface EstimatorWords extends Readonly<Record<'figures' | 'strips' | 'ranked' | 'states' | 'lost' | 'noParity' | 'noShare' | 'noCount' | 'failed' | 'tiles' | 'which' | 'beyond' | 'about' | 'sure', string>> {
  /** Hints of the place and the pay field. */
  readonly hints: readonly [string, string];
  /** The last rows of the download: where pay and prices come from. */
  readonly sources: readonly string[];
  /** What the links to other tools say: commission plan, two offers, take-home. */
  readonly onward: readonly [string, string, string];
}

interface Props {
  base: string;
  roles: readonly RoleChoice[];
  occupations: readonly OccupationChoice[];
  /** Other spellings of roles and codes that an address may use. */
  also: Readonly<Record<string, string>>;
  defaultRole: string;
  initial: InitialWages;
  words: EstimatorWords;
}

/** T1: what an occupation pays in a place, nominal and in average U.S. prices, as the survey publishes it. */
export default function SalaryEstimator({ base, roles, occupations, also, defaultRole, initial, words }: Props) {
  const codec = useMemo(() => estimatorCodec(roles.map((r) => r.slug), occupations.map((o) => o.soc), defaultRole, also), []);
  const { state, faults, ready, change, reset } = useAddress(codec);
  const role = state.occ ? undefined : roles.find((r) => r.slug === state.role)!;
  const soc = state.occ || role!.occupations[0]!.soc;
  const candidates = role && role.occupations.length > 1 ? role.occupations : [];
  const wanted = ready ? [...new Set([soc, ...candidates.map((c) => c.soc)])] : [];
  const { places, estimates, missing, failed, retry } = useWages(base, initial, wanted);

  const known = missing.length === 0;
  const asked = places.find((p) => p.code === state.area);
  const area = asked ?? places[0]!;
  const areaFault = faults.area ?? (known && !asked ? unknownArea : undefined);
  const table = estimates[soc] ?? estimates[initial.soc]!;
  // Once every place is known, the few figures the page was built with no longer do.
  const waiting = !estimates[soc] || (places.length > initial.places.code.length && missing.includes(soc));
  const us = table.get('US')!;
  // While a table is on its way nothing of another occupation is shown in its place.
  const estimate = table.get(area.code) ?? us;
  const real = realDistribution(estimate.pay, area.parity);
  const occupation = occupations.find((o) => o.soc === soc)!;
  const rank = state.pay === null ? null : rankOf(usdPerYear(state.pay), estimate.pay);
  const others = [...new Set(state.vs)].flatMap((code) => places.find((p) => p.code === code && code !== area.code) ?? []);
  const vsFault = faults.vs ?? (known && others.length < state.vs.filter((c) => c !== area.code).length ? words.lost : undefined);
  const name = role?.name ?? occupation.name;
  const median = estimate.pay[50];
  const settled = ready && known;
  const link = (part: Partial<typeof state>) => `${base}tools/salary-estimator/${writeState({ ...state, ...part }, codec)}`;
  const links = { ready, link: (code: string) => link({ area: code }), onPick: (code: string) => change({ area: code }) };
  const amount = state.pay ?? median;
  const onward = amount === null ? [] : [
    `commission-calculator/?base=${amount / 2}&variable=${amount / 2}`,
    `offer-comparison/?a.area=${area.code}&b.area=${others[0]?.code ?? 'US'}`,
    `commission-take-home/?wages=${amount}&commission=0${area.states.length > 0 ? `&state=${area.states[0]}` : ''}`,
  ];
  const spoken = settled ? `${name}, ${area.name}: ${median === null ? payReason(estimate) : `median ${formatUsd(median)} a year`}.` : '';

  return (
    <div class="tool" data-ready={settled && !failed ? 'true' : undefined} aria-busy={ready && !settled}>
      <div class="answer">
        <p class="who">{name}, {area.name}</p>
        {waiting ? (
          <p class="empty">Loading …</p>
        ) : median === null ? (
          <p class="empty">No pay is published: {payReason(estimate)}. {area.kind !== 'nation' && <LargerAreas area={area} places={places} {...links} />}</p>
        ) : (
          <div class="big">
            <p><b><Figure amount={median} result="p50" /></b> median yearly pay, before tax; half earn more</p>
            <p class="s">
              {real[50] === null ? <b class="none">no price level</b> : <b><Figure amount={real[50]} result="real-p50" /></b>}
              {real[50] === null ? ` ${words.noParity}` : area.code === 'US' ? ' in average U.S. prices, by definition' : ` in average U.S. prices; prices here are ${formatParity(area.parity!)}`}
            </p>
            <p class="s"><b><Figure amount={us.pay[50]} result="us-p50" /></b> U.S. median</p>
          </div>
        )}
        {!waiting && rank && state.pay !== null && (
          <p class="rank">
            {formatUsd(state.pay)} is{' '}
            {rank.kind === 'within' ? (
              <>more than about <Result name="rank" value={plainDecimal(rank.percentile)}>{Math.round(rank.percentile)}</Result> in 100 earn.</>
            ) : (
              <><Result name="rank" value={`${rank.kind === 'below' ? '<' : '>'}${rank.percentile}`}>{rank.kind} the {rank.percentile}th percentile</Result> {words.beyond}</>
            )}
          </p>
        )}
      </div>

      <div class="controls in" role="group" aria-label="Your choices" hidden={!ready}>
        <div class="field">
          <label for="role">Role</label>
          <select id="role" value={state.occ ? `occ ${state.occ}` : state.role} aria-describedby={faults.role || faults.occ ? 'role-fault' : undefined} onChange={({ currentTarget: { value } }) => change(value.startsWith('occ ') ? { occ: value.slice(4) } : { role: value, occ: '' })}>
            <optgroup label="Job titles">{roles.map((r) => <option key={r.slug} value={r.slug}>{r.name}</option>)}</optgroup>
            <optgroup label="Official occupations">{occupations.map((o) => <option key={o.soc} value={`occ ${o.soc}`}>{o.name} ({o.soc})</option>)}</optgroup>
          </select>
          {(faults.role || faults.occ) && <p class="fault" id="role-fault">{faults.role ?? faults.occ}</p>}
        </div>
        <PlacePicker label="Place" hint={words.hints[0]} places={places} value={area} fault={areaFault} onChoose={(place) => change({ area: place.code })} />
        <AmountField label="Pay to place, a year" hint={words.hints[1]} value={state.pay} fault={faults.pay} onChange={(pay) => change({ pay })} />
        {failed && <p class="fault" role="alert">{words.failed} <button type="button" onClick={retry}>Try again</button></p>}
      </div>

      {!waiting && <div class="out">
        <figure>
          <PayPoints pay={estimate.pay} mark={state.pay} />
          <table class="places">
            <caption>Yearly pay of {occupation.name.toLowerCase()}, {area.name}</caption>
            <thead><tr><th scope="col">Of every 100 reps</th><th scope="col" class="n">Yearly pay</th><th scope="col" class="n">In average U.S. prices</th></tr></thead>
            <tbody>
              {publishedPercentiles.map((p) => (
                <tr key={p}>
                  <th scope="row">{p} earn less</th>
                  <td class="n"><Figure amount={estimate.pay[p]} result={p === 50 ? undefined : `p${p}`} /></td>
                  <td class="n"><Figure amount={real[p]} result={p === 50 ? undefined : `real-p${p}`} /></td>
                </tr>
              ))}
            </tbody>
          </table>
          <figcaption>{words.figures}</figcaption>
        </figure>
        <p class="facts">
          {estimate.employment === null ? `${words.noCount} ${employmentReason(estimate)}.` : <><Result name="employment" value={String(estimate.employment)}>{formatCount(estimate.employment)}</Result> people hold the job here.</>}{' '}
          {area.code === 'US' ? '' : estimate.locationQuotient === null ? words.noShare : <>That is <Result name="location-quotient" value={String(estimate.locationQuotient)}>{estimate.locationQuotient}</Result> times the share of jobs they have nationally.</>}
        </p>

        <section>
          <h2>{words.which}</h2>
          <p>
            {occupation.name}, SOC {soc}. {occupation.covers} <a href={`${base}salaries/occupations/${occupation.slug}/`}>{words.about}</a>
          </p>
          {role && <p>{words.sure} “{role.name}”: <strong>{role.sure}</strong>. {role.because}</p>}
          {candidates.length > 0 && <Candidates area={area} candidates={candidates} occupations={occupations} estimates={estimates} link={(next) => link({ occ: next })} ready={ready} onPick={(next) => change({ occ: next })} />}
        </section>

        <section>
          <h2>Compare places</h2>
          <ComparePlaces note={words.strips} places={places} chosen={[area, ...others]} table={table} mark={state.pay} ready={ready} fault={vsFault} onAdd={(code) => change({ vs: [...others.map((o) => o.code), code].slice(0, 3) })} onRemove={(code) => change({ vs: others.map((o) => o.code).filter((c) => c !== code) })} />
        </section>

        <TopPlaces note={words.ranked} places={places} table={table} area={area} {...links} />
        <StatePay note={words.states} tiles={words.tiles} places={places} table={table} name={occupation.name} {...links} />
        <Sums estimate={estimate} area={area} pay={state.pay} noParity={words.noParity} />
        {onward.length > 0 && <p class="facts">{onward.map((query, i) => <a key={i} class="button" href={`${base}tools/${query}&v=1`}>{words.onward[i]}</a>)}</p>}

        {ready && <ResultActions fileName={`pay-${soc}-${area.code}.csv`} onReset={reset} csv={async () => (await import('./estimator/csv.ts')).estimateRows({ occupation: occupation.name, soc, places: [area, ...others], table, pay: state.pay, address: location.href, sources: words.sources })} />}
      </div>}
      <p class="visually-hidden" role="status">{spoken}</p>
    </div>
  );
}

const formatParity = (parity: number) => {
  const gap = Math.round((parity - 100) * 10) / 10;
  return gap === 0 ? 'average' : `${Math.abs(gap)}% ${gap > 0 ? 'above' : 'below'} average`;
};

interface LargerProps extends PlaceLinks {
  area: Place;
  places: readonly Place[];
}

/** The states around and the nation, offered by name and never put in silently. */
const LargerAreas = ({ area, places, ready, link, onPick }: LargerProps) => (
  <>
    See instead:{' '}
    {places
      .filter((p) => p.code !== area.code && (p.kind === 'nation' || (area.code.length > 2 && p.code.length === 2 && p.states.some((s) => area.states.includes(s)))))
      .reverse()
      .map(({ code, name }, i) => (
        <>{i > 0 && ' or '}<AreaLink name={name} href={link(code)} ready={ready} onPick={() => onPick(code)} /></>
      ))}
    .
  </>
);
