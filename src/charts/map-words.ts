import { inWords, listed, opening } from '../domain/area-profile/index.ts';
import { formatCount, formatUsd } from '../format/money.ts';

/** A place with its name and amount, as a sentence needs it. */
export interface NamedAmount {
  readonly name: string;
  readonly amount: number;
}

const amountsListed = (places: readonly NamedAmount[]) => places.map(({ name, amount }) => `${name} ${formatUsd(amount)}`).join(', ');

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

/** A state with what its sentence needs. */
export interface SaidState {
  /** With its article: "the District of Columbia". */
  readonly title: string;
  /** Two letters. */
  readonly state: string;
  /** In the job; null where not published. */
  readonly employment: number | null;
  /** What the map shades by; null where the median is not published, and for no other reason: every state has a price level. */
  readonly amount: number | null;
}

const listedIn = (places: readonly { readonly name: string; readonly amount: number }[]) => listed(places.map(({ name, amount }) => `${name} (${formatUsd(amount)})`));
/** Fewest places for a highest and a lowest to be told apart from the rest. */
const fewestToRank = 4;

/** A sentence about the states of a kind, if there are any: their names, then one or several verbs. */
function ofStates(states: readonly SaidState[], one: string, several: string): readonly string[] {
  return states.length === 0 ? [] : [`${opening(listed(states.map((s) => s.title)))} ${states.length === 1 ? one : several}.`];
}

/**
 * Where an amount is highest and lowest among the states with a published amount and enough people in the job, by the rule of the rankings.
 * States that the rule may leave out wrongly, for want of a published median or count, are named at the end.
 *
 * @param states without territories; the District of Columbia counts, and is named in the number.
 * @param people "services reps".
 * @param fewest people in the job for a state to count.
 */
export function endsOfStates(states: readonly SaidState[], subject: Subject, people: string, fewest: number): readonly string[] {
  const enough = states.filter(({ employment }) => employment !== null && employment >= fewest);
  const held = enough.flatMap(({ title, state, amount }) => (amount === null ? [] : [{ name: title, state, amount }])).sort((a, b) => b.amount - a.amount);
  const both = `both a median and a count of ${formatCount(fewest)} or more ${people}`;
  const left = [
    ...ofStates(enough.filter((s) => s.amount === null), `has ${formatCount(fewest)} or more too, but its median is not published`, `have ${formatCount(fewest)} or more too, but their medians are not published`),
    ...ofStates(states.filter((s) => s.amount !== null && s.employment === null), 'has a median but no published count, so it is left out here', 'have a median but no published count, so they are left out here'),
  ];
  if (held.length === 0) return [`Neither D.C. nor any state has ${both} published.`, ...left];
  if (held.length < fewestToRank) return [`The survey publishes ${both} only for ${listedIn(held)}.`, ...left];
  const others = held.filter((p) => p.state !== 'DC').length;
  const among = `For ${inWords(others)} states${others < held.length ? ' and D.C.' : ''}, the survey publishes ${both}.`;
  const least = held.at(-1)!.amount;
  const first = highest(held).filter((p) => p.amount > least);
  if (first.length === 0) return [among, `All have the same figure: ${formatUsd(least)}.`, ...left];
  return [among, `Among them, ${subject} is highest in ${listedIn(first)}.`, `It is lowest in ${listedIn(held.filter((p) => p.amount === least))}.`, ...left];
}

/** The amounts of a shade: "$74,055 to $93,884". */
export const amountsOf = ({ lowest, highest }: { readonly lowest: number; readonly highest: number }): string => (lowest === highest ? formatUsd(lowest) : `${formatUsd(lowest)} to ${formatUsd(highest)}`);

/** What to call a shade of so many: "Highest shade", "Second highest shade". */
export const shadeName = (shade: number, of: number): string =>
  of === 1 ? 'Only shade' : shade === of ? 'Highest shade' : shade === 1 ? 'Lowest shade' : of === 3 ? 'Middle shade' : shade > of / 2 ? 'Second highest shade' : 'Second lowest shade';

/** "Not published: Guam, Wyoming.", a sentence for each reason that holds somewhere. */
export const gapsInWords = (without: readonly { readonly words: string; readonly names: readonly string[] }[]): readonly string[] => without.flatMap(({ words, names }) => (names.length > 0 ? [`${words}: ${names.join(', ')}.`] : []));

/** "Highest: New York $92,190, …. Lowest: …. Not published: …." for readers who do not see the map. */
export function mapInWords(subject: string, places: readonly NamedAmount[], without: readonly { readonly words: string; readonly names: readonly string[] }[]): string {
  const gaps = gapsInWords(without);
  if (places.length === 0) return [`${subject}. No amount is published.`, ...gaps].join(' ');
  return [`${subject}. Highest: ${amountsListed(highest(places))}. Lowest: ${amountsListed(lowest(places))}.`, ...gaps].join(' ');
}
