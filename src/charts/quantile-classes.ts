/** Places that a map gives the same shade. */
export interface AmountClass<Place extends { readonly amount: number }> {
  /** 1 for the lowest amounts. */
  readonly shade: number;
  readonly lowest: number;
  readonly highest: number;
  /** Highest amount first; equal amounts in the order given. */
  readonly places: readonly Place[];
}

/** The shade of each state, by its two letters. */
export const shadesOf = (classes: readonly AmountClass<{ readonly amount: number; readonly state: string }>[]): ReadonlyMap<string, number> => new Map(classes.flatMap(({ shade, places }) => places.map(({ state }) => [state, shade] as const)));

/**
 * Classes of about equally many places, lowest amounts first.
 *
 * With n amounts in rising order, class k of c begins at the amount that stands at position floor(n × (k - 1) ÷ c), counted from 0.
 * Equal amounts are never parted, so there may be fewer classes than asked for, and none where nothing is given.
 */
export function quantileClasses<Place extends { readonly amount: number }>(places: readonly Place[], count = 4): readonly AmountClass<Place>[] {
  const rising = places.map((p) => p.amount).sort((a, b) => a - b);
  const starts = new Set(Array.from({ length: rising.length > 0 ? count : 0 }, (_, k) => rising[Math.floor((rising.length * k) / count)]!));
  return [...starts].map((start, k, all) => {
    const end = all[k + 1] ?? Infinity;
    const own = places.filter(({ amount }) => amount >= start && amount < end).sort((a, b) => b.amount - a.amount);
    return { shade: k + 1, lowest: own.at(-1)!.amount, highest: own[0]!.amount, places: own };
  });
}
