import { formatCount } from '../format/money.ts';
import { labelDots } from './dot-labels.ts';
import { across, down, viewBox } from './map-view.ts';

export interface MappedMetro {
  readonly code: string;
  /** Its first city, for the label. */
  readonly city: string;
  /** In map units. */
  readonly x: number;
  readonly y: number;
  readonly people: number;
  /** 1 for the lowest class of amounts. */
  readonly shade: number;
}

interface Props {
  /** All outlines as one SVG path in map units. */
  outlines: string;
  /** Most people first: small dots are drawn over large ones. */
  metros: readonly MappedMetro[];
  /** Fewest people for a metro to be drawn: the smallest dot of the key. */
  fewest: number;
  /** How many of them, from the first, are named. */
  named: number;
  /** What the map says, in words. */
  label: string;
}

/** Where the dots of the key stand, in map units: over Canada, clear of every metro. */
const keyAt = 145;
/** Of the largest dot, in map units. */
const largestRadius = 62;

/** The area of a dot is in proportion to its people: four times as many, twice the radius. */
export const dotRadius = (people: number, most: number): number => Math.round(largestRadius * Math.sqrt(people / most) * 10) / 10;

/** Round numbers of people for the key: the largest 1, 2 or 5 with zeros that is not above `most`, a tenth of it, and the fewest for a dot. */
export function keySizes(most: number, fewest: number): readonly number[] {
  const ten = 10 ** Math.floor(Math.log10(most));
  const top = ten * (most >= 5 * ten ? 5 : most >= 2 * ten ? 2 : 1);
  return [...new Set([top, top / 10, fewest])].filter((n) => n >= fewest && n <= most);
}

/** A dot for each metro over pale outlines: its area is people in the job, its shade the class of what the median buys. */
export function MetroMap({ outlines, metros, fewest, named, label }: Props) {
  const most = metros[0]?.people ?? 1;
  const dots = metros.map((m) => ({ ...m, radius: dotRadius(m.people, most) }));
  const sizes = keySizes(most, fewest).map((people, i, all) => ({ people, x: i === 0 ? 1425 : all.length > 2 && i === 1 ? 1575 : 1700, radius: dotRadius(people, most) }));
  const key = sizes.map(({ people, x, radius }) => ({ x, y: keyAt - radius, radius, text: formatCount(people) }));
  const labels = labelDots(dots.slice(0, named).map(({ x, y, radius, city }) => ({ x, y, radius, text: city })), key);
  return (
    <svg class="map" role="img" aria-label={label}>
      <svg width="100%" height="100%" viewBox={viewBox}>
        <path class="ground" d={outlines} />
        {dots.map(({ code, shade, x, y, radius }) => <circle key={code} class={`c${shade}`} cx={x} cy={y} r={radius} />)}
        {sizes.map(({ people, x, radius }) => <circle key={people} class="size" cx={x} cy={keyAt - radius} r={radius} />)}
      </svg>
      {labels.map(({ text, x, y, anchor, dx, dy, from }) => <text key={text} class={`name l${from} ${anchor}`} x={across(x)} y={down(y)} dx={dx} dy={dy}>{text}</text>)}
      {sizes.map(({ people, x }, i) => <text key={people} class={i === 1 && sizes.length > 2 ? 'l3' : 'l1'} x={across(x)} y={down(keyAt + 12)} dy="0.9em">{formatCount(people)}</text>)}
    </svg>
  );
}
