import { inWords } from '../domain/area-profile/index.ts';
import { formatCount, formatUsd } from '../format/money.ts';

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

/** What a map shades by, in the subject of a sentence. */
export type Subject = 'the median' | 'what the median buys';

/** A state with what its sentence needs; `amount` is null where the map has none. */
export interface SaidState {
  /** With its article: "the District of Columbia". */
  readonly title: string;
  /** Two letters. */
  readonly state: string;
  /** In the job; null where not published. */
  readonly employment: number | null;
  readonly amount: number | null;
}

const listedIn = (places: readonly { readonly name: string; readonly amount: number }[]) =>
  places.map(({ name, amount }, i) => `${i === 0 ? '' : i === places.length - 1 ? ' and ' : ', '}${name} (${formatUsd(amount)})`).join('');
/** Fewest places for a highest and a lowest to be told apart from the rest. */
const fewestToRank = 4;

/**
 * Where an amount is highest and lowest among the states with enough people in the job, by the rule of the rankings.
 *
 * @param states without territories; the District of Columbia counts, and is named in the number.
 * @param people "services reps".
 * @param fewest people in the job for a state to count.
 */
export function endsOfStates(states: readonly SaidState[], subject: Subject, people: string, fewest: number): readonly string[] {
  const held = states.flatMap(({ title, state, employment, amount }) => (amount === null || employment === null || employment < fewest ? [] : [{ name: title, state, amount }])).sort((a, b) => b.amount - a.amount);
  const enough = `${formatCount(fewest)} or more ${people}`;
  if (held.length === 0) return [`No state has ${enough} and a published figure.`];
  if (held.length < fewestToRank) return [`Only ${held.length === 1 ? 'one state has' : `${inWords(held.length)} states have`} ${enough} and a published figure: ${listedIn(held)}.`];
  const others = held.filter((p) => p.state !== 'DC').length;
  const among = `Of the ${inWords(others)} states${others < held.length ? ' and D.C.' : ''} with ${enough}`;
  const least = held.at(-1)!.amount;
  const first = highest(held).filter((p) => p.amount > least);
  if (first.length === 0) return [`${among}, all have the same figure: ${formatUsd(least)}.`];
  return [`${among}, ${subject} is highest in ${listedIn(first)}.`, `It is lowest in ${listedIn(held.filter((p) => p.amount === least))}.`];
}

/** "Not published: Guam, Wyoming.", a sentence for each reason that holds somewhere. */
export const gapsInWords = (without: readonly { readonly words: string; readonly names: readonly string[] }[]): readonly string[] => without.flatMap(({ words, names }) => (names.length > 0 ? [`${words}: ${names.join(', ')}.`] : []));

/** "Highest: New York $92,190, …. Lowest: …. Not published: …." for readers who do not see the map. */
export function mapInWords(subject: string, places: readonly NamedAmount[], without: readonly { readonly words: string; readonly names: readonly string[] }[]): string {
  const gaps = gapsInWords(without);
  if (places.length === 0) return [`${subject}. No amount is published.`, ...gaps].join(' ');
  return [`${subject}. Highest: ${listed(highest(places))}. Lowest: ${listed(lowest(places))}.`, ...gaps].join(' ');
}
