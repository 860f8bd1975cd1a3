/** How one amount stands to another, in the words of a sentence. */
export type Relation = 'the same as' | 'close to' | 'above' | 'well above' | 'below' | 'well below';

/** Within 2% a median is "close to" another: on the national one that is about $27 a week before tax, less than two offers differ by as a rule. */
export const closeTo = 0.02;
/** More than 10% apart is "well" apart: over the year it is more than a month's pay. */
export const farFrom = 0.1;
/** A price level within 1 of 100 is "close to average": it moves what pay buys by less than `closeTo` calls a difference. */
export const pricesClose = 1;

/** @param reference must be above zero. */
export function relationTo(amount: number, reference: number): Relation {
  const apart = Math.abs(amount - reference) / reference;
  if (apart === 0) return 'the same as';
  if (apart <= closeTo) return 'close to';
  const side = amount > reference ? 'above' : 'below';
  return apart > farFrom ? `well ${side}` : side;
}

const suffixes: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
/** "1st", "12th", "22nd". */
export const ordinal = (n: number): string => `${n}${(Math.floor(n / 10) % 10 !== 1 && suffixes[n % 10]) || 'th'}`;

const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** "two", but "12": whole numbers below ten stand in words. */
export const inWords = (n: number): string => words[n] ?? String(n);
