import { useEffect, useMemo, useState } from 'preact/hooks';
import { choose, unpack, type Askable, type Listing } from '../domain/training-comparison/index.ts';
import { mostPicked, trainingCodec } from '../url/training.ts';
import { ResultActions } from './shared/ResultActions.tsx';
import { useAddress } from './shared/useAddress.ts';
import { Filters } from './training/Filters.tsx';
import { rowsForSpreadsheet } from './training/rowsForSpreadsheet.ts';
import { SideBySide } from './training/SideBySide.tsx';
import { TrainingTable } from './training/TrainingTable.tsx';
import { useFactSheets } from './training/useFactSheets.ts';

interface Props {
  /** All programs, packed: see domain/training-comparison/pack.ts. */
  rows: string;
  /** The site's address, ending in a slash. */
  base: string;
}

const silences: Readonly<Record<Askable, [one: string, many: string]>> = {
  price: ['publishes no price in dollars', 'publish no price in dollars'],
  length: ['publishes no length in weeks', 'publish no length in weeks'],
  format: ['does not say which format', 'do not say which format'],
  payment: ['does not say how you pay', 'do not say how you pay'],
};

/** The training table: filters, up to four programs side by side, all of it in the address. */
export default function TrainingComparison({ rows, base }: Props) {
  const programs = useMemo(() => unpack(rows), [rows]);
  const codec = useMemo(() => trainingCodec(programs.map(({ slug }) => slug)), [programs]);
  const { state, faults, ready, change, latest, reset } = useAddress(codec);
  const { shown, unpublished, undecided, total } = choose(programs, state, state.sort);
  const chosen = state.pick.map((slug) => programs.find((program) => program.slug === slug)!);
  const { sheets, failed, retry } = useFactSheets(base, state.pick);
  const said = useSettled(ready ? `${shown.length} of ${total} programs shown.` : '');
  const link = ({ slug, name, provider }: Listing) => (
    <li><a href={`${base}training/${slug}/`}>{name}</a> <span class="quiet">{provider}</span></li>
  );
  const pick = (slug: string, on: boolean) => {
    const picked = latest().pick;
    change({ pick: on ? [...picked, slug].slice(0, mostPicked) : picked.filter((other) => other !== slug) });
  };

  return (
    <div class="training ui" data-ready={ready && sheets ? 'true' : undefined}>
      <Filters state={state} faults={faults} change={change} waiting={!ready} />
      <p class="training-count">
        <output aria-live="off">
          <data value={shown.length} data-result="shown">{shown.length}</data> of <data value={total} data-result="total">{total}</data> programs
        </output>
        {undecided > 0 && <> <a href="#left-open">{undecided} more leave it open</a></>}
      </p>
      <p class="visually-hidden" role="status">{said}</p>
      {faults.pick && <p class="fault">{faults.pick}</p>}
      {shown.length === 0 && (
        <div class="training-empty">
          <p>No program is known to fit all of that. Take out a word or a limit{undecided > 0 ? ', or look at those below that leave it open' : ''}.</p>
          <button type="button" onClick={reset}>Clear all filters</button>
        </div>
      )}
      <TrainingTable rows={shown} base={base} sort={state.sort} picked={state.pick} ready={ready} onSort={(sort) => change({ sort })} onPick={pick} />
      {undecided > 0 && (
        <section id="left-open" class="training-open" aria-label="Programs that leave it open">
          {unpublished.map(({ fact, programs }) => (
            <details key={fact}>
              <summary>{programs.length} more {silences[fact][programs.length === 1 ? 0 : 1]}</summary>
              <ul>{programs.map(link)}</ul>
            </details>
          ))}
        </section>
      )}
      {chosen.length > 0 && (
        <div class="training-tray dark-ground">
          <p><b>{chosen.length} chosen</b> · {chosen.map(({ name }) => name).join(', ')}{chosen.length === mostPicked && ' (four is the most)'}</p>
          <button type="button" onClick={() => change({ pick: [] })}>Clear</button>
          <a class="button" href="#side-by-side">Compare side by side</a>
        </div>
      )}
      <div class={ready ? undefined : 'waiting'}>
        <ResultActions csv={() => rowsForSpreadsheet(shown)} fileName="training-programs.csv" onReset={reset} />
      </div>
      {chosen.length > 0 && (
        <SideBySide chosen={chosen} sheets={sheets} failed={failed} retry={retry} base={base} onRemove={(slug) => pick(slug, false)} />
      )}
    </div>
  );
}

/** A text that follows another once it has stood still, so that a screen reader is not told every keystroke. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 900);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
