import { viewBox } from './map-view.ts';
import { territorySquares } from './state-labels.ts';

/** A state or territory and its class, 1 for the lowest amounts; null without an amount. */
export interface ShadedState {
  readonly state: string;
  readonly shade: number | null;
}

/** The outlines that all panels of a page share: each is written once. Stands before the first panel. */
export function MapShapes({ outlines }: { outlines: Readonly<Record<string, string>> }) {
  const squares = Object.entries(territorySquares).map(([state, { path }]) => [state, path] as const);
  return (
    <svg class="shapes" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="no-amount" width="48" height="48" patternUnits="userSpaceOnUse"><path class="hatch" d="M0,48L48,0M-12,12L12,-12M36,60L60,36" /></pattern>
        {[...Object.entries(outlines), ...squares].map(([state, path]) => <path key={state} id={`outline-${state}`} d={path} />)}
      </defs>
    </svg>
  );
}

/** A small map without words on it: shades alone, hatched where there is no amount. `label` says what it shows; a table stands under all panels. */
export function MapPanel({ states, label }: { states: readonly ShadedState[]; label: string }) {
  return (
    <svg class="map" role="img" aria-label={label} viewBox={viewBox}>
      {[...states]
        .sort((a, b) => (a.shade ?? 0) - (b.shade ?? 0))
        .map(({ state, shade }) => <use key={state} href={`#outline-${state}`} {...(shade === null ? { class: 'area', fill: 'url(#no-amount)' } : { class: `area c${shade}` })} />)}
    </svg>
  );
}
