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
