/** A stretch of text that stands marked or plain. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

const signs: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&nbsp;': ' ',
};
const decoded = (html: string) =>
  html.replace(/&(?:lt|gt|amp|quot|nbsp|#39|#x27);/g, (sign) => signs[sign] ?? sign);

/** Pagefind's excerpt, which is HTML with <mark>, as stretches of plain text. Any other tag stays text. */
export function excerptOf(html: string): readonly Stretch[] {
  let marked = false;
  const stretches: Stretch[] = [];
  for (const piece of html.split(/(<\/?mark>)/)) {
    if (piece === '<mark>' || piece === '</mark>') marked = piece === '<mark>';
    else if (piece !== '') stretches.push({ text: decoded(piece), marked });
  }
  return stretches;
}

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

/**
 * Whether an excerpt marks a word of the query. Pagefind cuts a word it does not know down to any word it does,
 * so that nonsense finds "Q."; a mark counts when it shares the first four letters, or all of a shorter word.
 */
export function answers(excerpt: readonly Stretch[], query: string): boolean {
  const starts = plain(query).split(' ').filter(Boolean).map((word) => word.slice(0, 4));
  return excerpt.some(({ text, marked }) => marked && plain(text).split(' ').some((word) => starts.some((start) => word.startsWith(start))));
}
