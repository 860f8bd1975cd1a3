/** How figures are printed. They come in unrounded. */
export interface Figures {
  readonly usd: (amount: number) => string;
  readonly count: (n: number) => string;
  /** A percentage of 0 to 100, at most one decimal. */
  readonly percent: (n: number) => string;
}

/** The first letter of a sentence. */
export const opening = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "what it buys, its rank and nearby places". */
export const listed = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);
