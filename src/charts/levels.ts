/** Round amounts from 0 to at most `highest`, about four of them, apart by 1, 2 or 5 of some power of ten: what d3-array's `ticks` gives, at a tenth of its size. */
export function levelsTo(highest: number): readonly number[] {
  const ten = 10 ** Math.floor(Math.log10(highest / 4));
  const steps = highest / 4 / ten;
  const step = ten * (steps >= Math.sqrt(50) ? 10 : steps >= Math.sqrt(10) ? 5 : steps >= Math.SQRT2 ? 2 : 1);
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, i) => i * step);
}
