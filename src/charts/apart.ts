/**
 * Heights for labels, near the wished ones and in their order from the top, each at least `gap` below the one before.
 * None stands lower than `lowest` as long as they fit; a label moves down first, and up only to keep that edge.
 */
export function apart(wishes: readonly number[], gap: number, lowest: number): readonly number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]! - wishes[b]! || a - b);
  const placed = [...wishes];
  order.forEach((at, i) => i > 0 && (placed[at] = Math.max(placed[at]!, placed[order[i - 1]!]! + gap)));
  let edge = lowest;
  for (const at of [...order].reverse()) {
    placed[at] = Math.min(placed[at]!, edge);
    edge = placed[at] - gap;
  }
  return placed;
}
