import { mapView } from './map-view.ts';

/** A dot in map units. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface NamedDot extends Dot {
  readonly text: string;
}

export interface DotLabel {
  readonly text: string;
  /** The point on the dot's rim where the words hang, in map units. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** From that point to the baseline, in pixels. */
  readonly dx: number;
  readonly dy: number;
  /** From which map width on it stands clear: 1 from 18 rem, 3 from 36 rem. */
  readonly from: 1 | 3;
}

/** Words of 11 px in bold narrow Archivo: generous, so that another font does not make them touch. */
const [letterWidth, lineHeight, gap] = [6.4, 12, 3];
const widths = [{ from: 1, pixels: 18 * 16 }, { from: 3, pixels: 36 * 16 }] as const;
/** Right, left, above, below, then the corners: a step in each direction. */
const sides: readonly (readonly [number, number])[] = [[1, 0], [-1, 0], [0, -1], [0, 1], [1, -1], [1, 1], [-1, -1], [-1, 1]];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const apart = (a: Box, b: Box) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/** The words on one side of a dot, and the box they take on a map so many pixels wide. */
function beside({ x, y, radius }: Dot, text: string, [sx, sy]: readonly [number, number], pixels: number) {
  const slant = sx !== 0 && sy !== 0 ? Math.SQRT1_2 : 1;
  const scale = pixels / mapView.width;
  const at = { x: Math.round(x + sx * slant * radius), y: Math.round(y + sy * slant * radius) };
  const width = text.length * letterWidth;
  const left = (at.x - mapView.x) * scale + sx * gap - (width * (1 - sx)) / 2;
  const top = (at.y - mapView.y) * scale + sy * gap - (lineHeight * (1 - sy)) / 2;
  const label = { text, ...at, anchor: sx > 0 ? 'start' : sx < 0 ? 'end' : 'middle', dx: sx * gap, dy: sy * gap + (sy * lineHeight) / 2 + 4 } as const;
  return { label, box: { left, right: left + width, top, bottom: top + lineHeight } };
}

/**
 * Words beside dots, so that none lies on another, on a named dot or past the edge of the map.
 * The first dots choose first. Those that find no place on a phone are tried again on a wide map; there, too, some may find none.
 * What stands clear on a narrow map stays clear on a wider one: dots move apart and words keep their size.
 * @param key dots of the map's key, each with its words below: no label touches them
 */
export function labelDots(named: readonly NamedDot[], key: readonly NamedDot[] = []): readonly DotLabel[] {
  const chosen = new Map<string, { readonly side: (typeof sides)[number]; readonly from: 1 | 3 }>();
  for (const { from, pixels } of widths) {
    const scale = pixels / mapView.width;
    const frame: Box = { left: 0, right: pixels, top: 0, bottom: mapView.height * scale };
    const taken = [...key.map((dot) => beside(dot, dot.text, [0, 1], pixels).box), ...named.flatMap((dot) => {
      const known = chosen.get(dot.text);
      return known ? [beside(dot, dot.text, known.side, pixels).box] : [];
    })];
    const disks = [...named, ...key].map(({ x, y, radius }) => ({ text: '', left: (x - radius - mapView.x) * scale, right: (x + radius - mapView.x) * scale, top: (y - radius - mapView.y) * scale, bottom: (y + radius - mapView.y) * scale }));
    for (const [i, dot] of named.entries()) {
      if (chosen.has(dot.text)) continue;
      const side = sides.find((s) => {
        const { box } = beside(dot, dot.text, s, pixels);
        const within = box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
        return within && taken.every((other) => apart(box, other)) && disks.every((disk, j) => j === i || apart(box, disk));
      });
      if (!side) continue;
      chosen.set(dot.text, { side, from });
      taken.push(beside(dot, dot.text, side, pixels).box);
    }
  }
  return named.flatMap((dot) => {
    const found = chosen.get(dot.text);
    return found ? [{ ...beside(dot, dot.text, found.side, widths[0].pixels).label, from: found.from }] : [];
  });
}
