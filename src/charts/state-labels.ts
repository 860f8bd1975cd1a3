/** Where a state's letters and amount stand, in map units, and from which width of the map on. */
export interface StateLabel {
  readonly x: number;
  readonly y: number;
  /** The letters: 1 always, 2 from 28 rem, 3 from 36 rem. */
  readonly letters: 1 | 2 | 3;
  /** The amount: 3 from 36 rem, 4 from 46 rem. */
  readonly amount: 3 | 4;
}

/** Chosen as the middle of the largest box of two short lines that fits the outline; widths are those at which the box holds the words. */
const inside =
  'TX 919 941 1 3,NM 626 788 1 3,CO 685 582 1 3,MT 531 198 1 3,AZ 417 753 1 3,WY 637 392 1 3,NV 287 472 1 3,OR 224 270 1 3,UT 454 558 1 3,KS 875 616 1 3,' +
  'ND 886 209 1 3,IA 1071 453 1 3,OK 959 751 1 3,SD 827 341 1 3,MO 1112 645 1 3,NE 897 486 1 3,WA 272 125 1 3,AR 1118 770 1 3,CA 163 632 1 3,MN 1043 220 1 3,' +
  'AK 213 1032 1 3,ID 382 330 1 3,GA 1480 885 1 3,AL 1343 885 1 3,IL 1228 527 2 3,OH 1438 508 2 3,WI 1203 326 2 3,PA 1590 456 2 3,MS 1236 852 2 3,NY 1685 338 2 3,' +
  'MI 1364 403 2 3,NC 1623 698 2 4,IN 1330 502 2 4,KY 1408 632 2 4,VA 1626 602 2 4,SC 1571 783 2 4,LA 1124 908 2 4,TN 1368 722 2 4,ME 1836 176 2 4,FL 1579 1074 2 4,WV 1520 592 3 4';

export const labelsInside: Readonly<Record<string, StateLabel>> = Object.fromEntries(
  inside.split(',').map((entry) => {
    const [state, x, y, letters, amount] = entry.split(' ');
    return [state, { x: Number(x), y: Number(y), letters: Number(letters) as 1 | 2 | 3, amount: Number(amount) as 3 | 4 }];
  }),
);

/** A label beside a state that is too small for one: the words in the sea or over Canada, and a line to the state. From 36 rem. */
export interface LabelBeside {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** From the words to the state; none where the words stand close to it. */
  readonly line?: readonly [x1: number, y1: number, x2: number, y2: number];
}

const inTheAtlantic = (y: number, x2: number, y2: number): LabelBeside => ({ x: 1926, y, anchor: 'start', line: [1916, y, x2, y2] });

export const labelsBeside: Readonly<Record<string, LabelBeside>> = {
  NH: { x: 1796, y: 92, anchor: 'end', line: [1784, 112, 1784, 214] },
  VT: { x: 1726, y: 150, anchor: 'end', line: [1716, 170, 1730, 228] },
  MA: inTheAtlantic(300, 1826, 334),
  RI: inTheAtlantic(350, 1822, 372),
  CT: inTheAtlantic(400, 1788, 396),
  NJ: inTheAtlantic(450, 1742, 470),
  DE: inTheAtlantic(500, 1720, 532),
  MD: inTheAtlantic(550, 1696, 548),
  DC: inTheAtlantic(600, 1656, 536),
  HI: { x: 545, y: 1024, anchor: 'middle' },
};

/** Territories, which the Albers view leaves out: equal squares off Florida, as paths in map units. */
export const territorySquares: Readonly<Record<string, { readonly path: string; readonly label: StateLabel }>> = Object.fromEntries(
  ['PR', 'GU', 'VI'].map((state, i) => {
    const x = 1740 + i * 130;
    return [state, { path: `M${x},1102h110v98h-110z`, label: { x: x + 55, y: 1151, letters: 1, amount: 3 } }];
  }),
);
