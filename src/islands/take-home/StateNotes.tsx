import type { TaxPack } from '../../data/taxes.ts';

/** What the figures of the chosen state hold and leave out, on the spot. */
export const StateNotes = ({ pack: { year, state, words } }: { pack: TaxPack }) => (
  <section>
    <h2>{state.name} in {year}</h2>
    <ul>
      {state.type === 'none' && <li>{state.name} has no tax on wages.</li>}
      {words.carried && <li>{words.carried}: we could not read all of {state.name}’s {year} amounts.</li>}
      {[...words.limits, ...words.cities].map((line) => <li key={line}>{line}</li>)}
      <li>What {state.name} withholds from a commission on the day is not worked out.</li>
    </ul>
    {words.sources.length > 0 && <p class="facts">Pages these figures rest on: {words.sources.map((url, i) => <>{i > 0 && ', '}<a href={url}>{url.split('/')[2]!.replace('www.', '')}</a></>)}.</p>}
  </section>
);
