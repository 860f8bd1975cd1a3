import { formatUsd } from '../format/money.ts';

/** A place with its name and amount, as a sentence needs it. */
export interface NamedAmount {
  readonly name: string;
  readonly amount: number;
}

const listed = (places: readonly NamedAmount[]) => places.map(({ name, amount }) => `${name} ${formatUsd(amount)}`).join(', ');

/** The three highest, and any that share the third amount. */
export function highest<Place extends NamedAmount>(places: readonly Place[]): readonly Place[] {
  const falling = [...places].sort((a, b) => b.amount - a.amount);
  const third = falling[Math.min(2, falling.length - 1)];
  return third ? falling.filter(({ amount }) => amount >= third.amount) : [];
}

/** The three lowest, lowest first, and any that share the third amount. */
export const lowest = <Place extends NamedAmount>(places: readonly Place[]): readonly Place[] =>
  highest(places.map((place) => ({ place, name: place.name, amount: -place.amount }))).map(({ place }) => place);

/** "Highest: New York $92,190, …. Lowest: …. Not published: …." for readers who do not see the map. */
export function mapInWords(subject: string, places: readonly NamedAmount[], without: readonly { readonly words: string; readonly names: readonly string[] }[]): string {
  const gaps = without.flatMap(({ words, names }) => (names.length > 0 ? [`${words}: ${names.join(', ')}.`] : []));
  if (places.length === 0) return [`${subject}. No amount is published.`, ...gaps].join(' ');
  return [`${subject}. Highest: ${listed(highest(places))}. Lowest: ${listed(lowest(places))}.`, ...gaps].join(' ');
}
