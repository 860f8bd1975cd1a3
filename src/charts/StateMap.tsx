import { formatThousands } from '../format/money.ts';
import { across, down, viewBox } from './map-view.ts';
import { shadesOf, type AmountClass } from './quantile-classes.ts';
import { labelsBeside, labelsInside, territorySquares } from './state-labels.ts';

export interface MappedState {
  /** Two letters. */
  readonly state: string;
  readonly amount: number | null;
}

interface Props {
  /** Unique on the page: the hatching is named after it. */
  id: string;
  /** Outlines by two letters, as SVG paths in map units. Territories need none. */
  outlines: Readonly<Record<string, string>>;
  places: readonly MappedState[];
  classes: readonly AmountClass<MappedState & { readonly amount: number }>[];
  /** What the map says, in words. */
  label: string;
}

/**
 * States shaded by class, hatched where there is no amount. Letters and amounts keep their size and show where they fit.
 * A key that names the states of each class and a table stand beside it.
 */
export function StateMap({ id, outlines, places, classes, label }: Props) {
  const shades = shadesOf(classes);
  const fill = (state: string) => (shades.has(state) ? { class: `area c${shades.get(state)}` } : { class: 'area', fill: `url(#${id}-none)` });
  const drawn = places
    .flatMap(({ state }) => {
      const path = outlines[state] ?? territorySquares[state]?.path;
      return path === undefined ? [] : [{ state, path }];
    })
    // The darkest last: their pale borders must not lie under dark ones.
    .sort((a, b) => (shades.get(a.state) ?? 0) - (shades.get(b.state) ?? 0));
  const lines = Object.values(labelsBeside).flatMap(({ line }) => (line ? [`M${line[0]},${line[1]}L${line[2]},${line[3]}`] : []));
  return (
    <svg class="map" role="img" aria-label={label}>
      <svg width="100%" height="100%" viewBox={viewBox}>
        <pattern id={`${id}-none`} width="24" height="24" patternUnits="userSpaceOnUse">
          <path class="hatch" d="M0,24L24,0M-6,6L6,-6M18,30L30,18" />
        </pattern>
        {drawn.map(({ state, path }) => <path key={state} {...fill(state)} d={path} />)}
        <path class="lead l3" d={lines.join('')} />
      </svg>
      {places.map((place) => <Label key={place.state} {...place} dark={shades.get(place.state) === 4} />)}
    </svg>
  );
}

/** Letters over the amount inside a state, or on one line beside it. Without an amount the letters stand alone, on hatching. */
function Label({ state, amount, dark }: MappedState & { dark: boolean }) {
  const inside = labelsInside[state] ?? territorySquares[state]?.label;
  if (inside) {
    const [x, y] = [across(inside.x), down(inside.y)];
    if (amount === null) return <text class={`l${inside.letters} none`} x={x} y={y}>{state}</text>;
    return (
      <text class={`l${inside.letters} a${inside.amount}${dark ? ' on' : ''}`} x={x} y={y}>
        {state}
        <tspan class={`l${inside.amount}`} x={x} dy="1.05em">{formatThousands(amount)}</tspan>
      </text>
    );
  }
  const beside = labelsBeside[state];
  return beside ? <text class={`l3 ${beside.anchor}`} x={across(beside.x)} y={down(beside.y)} dy="0.35em">{`${state} ${amount === null ? '–' : formatThousands(amount)}`}</text> : null;
}
