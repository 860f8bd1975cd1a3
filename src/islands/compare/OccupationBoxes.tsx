import { describedBy } from '../shared/Field.tsx';
import type { ComparedOccupation } from './columns.ts';

interface Props {
  occupations: readonly ComparedOccupation[];
  chosen: readonly string[];
  fault?: string | undefined;
  /** Whether the change is taken; a box that is refused stays as it was. */
  onTurn: (soc: string, on: boolean) => boolean;
}

/** A box for each occupation. */
export const OccupationBoxes = ({ occupations, chosen, fault, onTurn }: Props) => (
  <fieldset class="field boxes" {...describedBy('occs', undefined, fault)} aria-invalid={undefined}>
    <legend>Occupations, six at most</legend>
    {occupations.map(({ soc, name }) => (
      <label key={soc}>
        <input
          type="checkbox"
          checked={chosen.includes(soc)}
          onChange={({ currentTarget: box }) => {
            if (!onTurn(soc, box.checked)) box.checked = !box.checked;
          }}
        />
        {name}
      </label>
    ))}
    {fault && <p class="fault" id="occs-fault">{fault}</p>}
  </fieldset>
);
