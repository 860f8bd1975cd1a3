import { ticks } from 'd3-array';

/** A scale from zero that holds every amount, in round steps. */
export function payScale(amounts: readonly (number | null)[], steps = 4): { from: number; to: number; ticks: readonly number[] } {
  const top = Math.max(10_000, ...amounts.flatMap((a) => (a === null ? [] : [a])));
  const marks = ticks(0, top, steps);
  const step = marks[1]! - marks[0]!;
  const to = Math.ceil(top / step) * step;
  return { from: 0, to, ticks: ticks(0, to, to / step) };
}
