import type { Lead } from '../../domain/pay-comparison/index.ts';
import { AreaLink } from '../estimator/AreaLink.tsx';
import type { Place } from '../estimator/wage-data.ts';
import type { Column } from './columns.ts';
import { FactsTable } from './FactsTable.tsx';
import { Gaps } from './Gaps.tsx';
import { largerAreas } from './larger.ts';
import { Strips } from './Strips.tsx';
import { Sums } from './Sums.tsx';

interface Props {
  byPlaces: boolean;
  /** One at least. */
  columns: readonly Column[];
  real: Lead | null;
  published: Lead | null;
  /** What stands under the strips: how to read them, and where the figures are from. */
  note: string;
  /** Every place there is, and how to bring one in; left out of the built page, where nothing can be chosen. */
  larger?: { readonly places: readonly Place[]; readonly link: (code: string) => string; readonly onPick: (code: string) => void };
}

/** The comparison itself. The built page holds it for the example; live it is fetched when something else is compared. */
export function Results({ byPlaces, columns, real, published, note, larger }: Props) {
  const { place, occupation } = columns[0]!;
  const lacking = columns.filter(({ estimate }) => estimate.pay[50] === null || estimate.employment === null).map((c) => c.place);
  const offered = larger ? largerAreas(lacking, larger.places).filter(({ code }) => !columns.some((c) => c.place.code === code)) : [];
  const main = byPlaces && real ? real : published;
  return (
    <>
      {published && <Strips columns={columns} heading={byPlaces ? 'Place' : 'Occupation'} note={note} />}
      <FactsTable columns={columns} caption={`Yearly pay, ${byPlaces ? occupation.name.toLowerCase() : place.name}`} />
      {larger && offered.length > 0 && (
        <p class="facts">
          Where a figure is missing, the state or the nation may have one:{' '}
          {offered.map(({ code, name }, i) => <>{i > 0 && ', '}<AreaLink name={name} href={larger.link(code)} ready onPick={() => larger.onPick(code)} /></>)}.
        </p>
      )}
      {published && columns.length > 1 && (
        <section>
          <h2>The differences in words</h2>
          <div class="two">
            {byPlaces && real && <Gaps title="In average U.S. prices" lead={real} columns={columns} />}
            <Gaps title="As published" lead={published} columns={columns} />
          </div>
        </section>
      )}
      {main && <Sums columns={columns} lead={main} />}
    </>
  );
}
