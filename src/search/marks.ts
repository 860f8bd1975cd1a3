import type { Stretch } from './excerpt.ts';
import { stem, wordsOf } from './rewrite.ts';

/** A text in stretches, the words whose stems are among the marks marked. */
export const marked = (text: string, marks: ReadonlySet<string>): readonly Stretch[] =>
  text
    .split(/([\p{L}\p{N}%]+(?:['’]\p{L}+)?)/u)
    .filter(Boolean)
    .map((piece) => ({ text: piece, marked: wordsOf(piece).some((word) => marks.has(stem(word))) }));
