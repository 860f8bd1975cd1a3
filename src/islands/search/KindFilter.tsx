import { kinds, type Kind } from '../../search/document.ts';
import { kindNames } from './Result.tsx';

interface Props {
  counts: ReadonlyMap<Kind, number>;
  chosen: Kind | undefined;
  onChoose: (kind: Kind | undefined) => void;
}

/** Narrows the list to one kind of page; kinds without a result are left out. */
export function KindFilter({ counts, chosen, onChoose }: Props) {
  const shown = kinds.filter((kind) => counts.has(kind) || kind === chosen);
  if (shown.length < 2 && chosen === undefined) return null;
  return (
    <div class="kinds" role="group" aria-label="Show one kind of page">
      <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
        All
      </button>
      {shown.map((kind) => (
        <button key={kind} type="button" aria-pressed={chosen === kind} onClick={() => onChoose(kind)}>
          {kindNames[kind][1]} <span class="n">{counts.get(kind) ?? 0}</span>
        </button>
      ))}
    </div>
  );
}
