import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { leadOf } from '../domain/pay-comparison/index.ts';
import { comparisonCodec, mostCompared, sift, sixAtMost, unknownArea, type ComparisonInputs } from '../url/compare-places.ts';
import { writeState } from '../url/codec.ts';
import { Chosen } from './compare/Chosen.tsx';
import { occupationColumns, placeColumns, placePages, type Column, type ComparedOccupation } from './compare/columns.ts';
import { OccupationBoxes } from './compare/OccupationBoxes.tsx';
import type { Results } from './compare/Results.tsx';
import { highestWords, sentence } from './compare/words.ts';
import { useWages, type InitialWages } from './estimator/useWages.ts';
import { Field, describedBy } from './shared/Field.tsx';
import { PlacePicker } from './shared/PlacePicker.tsx';
import { ResultActions } from './shared/ResultActions.tsx';
import { useAddress } from './shared/useAddress.ts';

/** Words that never change with an input, handed over by the build. */
export interface ComparisonWords {
  /** What stands under the strips: how to read them, and where the figures are from. */
  readonly note: string;
  /** The last rows of the download: where pay and prices come from. */
  readonly sources: readonly string[];
  readonly failed: string;
  /** Said where price levels put another place first. */
  readonly reordered: string;
  /** Hint of the field that adds a place. */
  readonly hint: string;
}

interface Props {
  base: string;
  occupations: readonly ComparedOccupation[];
  initial: InitialWages;
  words: ComparisonWords;
  /** The results of the example, as the page was built with them. */
  children?: ComponentChildren;
}

/** Pay of one occupation in up to six places, or of up to six occupations in one place, side by side. */
export default function ComparePay({ base, occupations, initial, words, children }: Props) {
  const codec = useMemo(() => comparisonCodec(occupations.map((o) => o.soc)), []);
  const { state, faults, ready, change, latest, reset } = useAddress(codec);
  const [refused, setRefused] = useState<string>();
  const byPlaces = state.by === 'places';
  const noun = byPlaces ? 'place' : 'occupation';

  const jobs = sift(state.occs, 'occupation');
  const wanted = byPlaces || jobs.codes.length === 0 ? [state.occ] : jobs.codes;
  const { places, estimates, missing, failed, retry } = useWages(base, initial, ready ? wanted : []);
  // Anything but the example needs the code that draws it.
  const changed = ready && writeState(state, codec) !== '';
  const [drawn, setDrawn] = useState<{ readonly as?: typeof Results; readonly lost?: boolean }>({});
  const draw = () => {
    setDrawn({});
    import('./compare/Results.tsx').then((found) => setDrawn({ as: found.Results }), () => setDrawn({ lost: true }));
  };
  useEffect(() => {
    if (changed && !drawn.as) draw();
  }, [changed]);

  // Until every place has arrived, a code that is not among the first few is on its way, not unknown.
  const whole = places.length > initial.places.code.length;
  const byCode = useMemo(() => new Map(places.map((p) => [p.code, p])), [places]);
  const pageOf = useMemo(() => placePages(base, places), [places]);
  const listIn = (inputs: ComparisonInputs) => (byPlaces ? sift(inputs.areas, 'place', (code) => !whole || byCode.has(code)) : sift(inputs.occs, 'occupation'));
  const { codes, fault } = listIn(state);
  const asked = byCode.get(state.area);
  const area = asked ?? byCode.get('US')!;
  const occupation = occupations.find((o) => o.soc === state.occ)!;
  const found = byPlaces
    ? placeColumns(codes.map((code) => byCode.get(code)), occupation, estimates, pageOf)
    : occupationColumns(codes.map((soc) => occupations.find((o) => o.soc === soc)!), area, estimates, ({ slug }) => `${base}salaries/occupations/${slug}/`);
  const columns = found.filter((column): column is Column => column !== undefined);
  const waiting = columns.length < codes.length || (!byPlaces && !whole && !asked);
  const settled = ready && missing.length === 0 && (!changed || drawn.as !== undefined);
  const lost = failed || drawn.lost;

  const real = leadOf(columns, 'real');
  const published = leadOf(columns, 'published');
  // One place has one price level, which changes no order.
  const main = byPlaces && real ? real : published;
  const highest = highestWords(main, columns);
  const headline = main === published ? sentence(highest) : `In average U.S. prices, ${highest}`;
  const title = `${byPlaces ? occupation.name : area.name}: ${codes.length} ${noun}${codes.length === 1 ? '' : 's'}`;

  const put = (part: Partial<ComparisonInputs>) => {
    setRefused(undefined);
    change(part);
  };
  const listed = (next: readonly string[]): Partial<ComparisonInputs> => (byPlaces ? { areas: next } : { occs: next });
  const add = (code: string) => {
    const now = listIn(latest()).codes;
    const refusal = now.includes(code) ? `This ${noun} is there already.` : now.length < mostCompared ? undefined : sixAtMost;
    if (refusal) setRefused(refusal);
    else put(listed([...now, code]));
    return !refusal;
  };
  const remove = (code: string) => {
    put(listed(listIn(latest()).codes.filter((other) => other !== code)));
    return true;
  };
  const message = refused ?? fault;
  const larger = {
    places,
    link: (code: string) => `${base}salaries/compare/${writeState({ ...state, ...(byPlaces ? { areas: [...codes, code] } : { area: code }) }, codec)}`,
    onPick: (code: string) => (byPlaces ? add(code) : put({ area: code })),
  };

  return (
    <div class="tool compare" data-ready={settled && !lost ? 'true' : undefined} aria-busy={ready && !settled}>
      <div class="answer">
        <p class="who">{title}</p>
        {waiting ? <p class="empty">{lost ? 'Not loaded.' : 'Loading …'}</p> : <p class="verdict">{headline}</p>}
        {!waiting && main !== published && columns.length > 1 && (
          <p class="rank">As published, {highestWords(published, columns)}.{real!.first.join() !== published!.first.join() && words.reordered}</p>
        )}
      </div>

      <div class={`controls in${ready ? '' : ' waiting'}`} role="group" aria-label="Your choices">
        <Field id="by" label="Compare" fault={faults.by}>
          <select {...describedBy('by', undefined, faults.by)} value={state.by} onChange={({ currentTarget }) => put({ by: currentTarget.value as ComparisonInputs['by'] })}>
            <option value="places">Places, for one occupation</option>
            <option value="occupations">Occupations, in one place</option>
          </select>
        </Field>
        {byPlaces ? (
          <>
            <Field id="occ" label="Occupation" fault={faults.occ}>
              <select {...describedBy('occ', undefined, faults.occ)} value={state.occ} onChange={({ currentTarget }) => put({ occ: currentTarget.value })}>
                {occupations.map(({ soc, name }) => <option key={soc} value={soc}>{name} ({soc})</option>)}
              </select>
            </Field>
            <PlacePicker key="add" label="Add a place" hint={words.hint} places={places} value={null} fault={message} onChoose={({ code }) => add(code)} />
            <Chosen label="Places compared" items={found.flatMap((c) => (c ? [{ code: c.code, name: c.label }] : []))} onRemove={remove} />
          </>
        ) : (
          <>
            <PlacePicker key="area" label="Place" hint="City, state or nickname" places={places} value={area} fault={faults.area ?? (whole && !asked ? unknownArea : undefined)} onChoose={({ code }) => put({ area: code })} />
            <OccupationBoxes occupations={occupations} chosen={listIn(latest()).codes} fault={message} onTurn={(soc, on) => (on ? add(soc) : remove(soc))} />
          </>
        )}
        {lost && <p class="fault" role="alert">{words.failed} <button type="button" onClick={failed ? retry : draw}>Try again</button></p>}
      </div>

      <div class="out">
        {!waiting && columns.length > 0 && (drawn.as ? <drawn.as byPlaces={byPlaces} columns={columns} real={real} published={published} note={words.note} larger={larger} /> : changed ? <p class="hint">{lost ? 'Not loaded.' : 'Loading …'}</p> : children)}
        <div class={ready ? undefined : 'waiting'}>
          <ResultActions fileName={`compare-${byPlaces ? state.occ : area.code}.csv`} onReset={() => { setRefused(undefined); reset(); }} csv={async () => (await import('./compare/csv.ts')).comparisonRows(columns, location.href, words.sources)} />
        </div>
      </div>
      <p class="visually-hidden" role="status">{settled ? (refused ?? `${title}. ${headline}.`) : ''}</p>
    </div>
  );
}
