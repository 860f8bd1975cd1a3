import { expect, test } from 'vitest';
import { createEngine } from '../../src/search/engine.ts';
import { documents } from './documents.ts';

const all = documents();
const engine = createEngine(all);
/** What a reader would type for a page: its title up to the first comma or colon. */
const nameOf = (title: string) => title.split(/, |: | \(/)[0]!.toLowerCase();
/** The same slips on every run. */
let seed = 7;
const below = (n: number) => (seed = (seed * 16807) % 2147483647) % n;
const inLongestWord = (change: (word: string) => string) => (name: string) => {
  const words = name.split(' ');
  const at = words.findIndex((w) => w.length === Math.max(...words.map((x) => x.length)));
  return words.map((w, i) => (i === at ? change(w) : w)).join(' ');
};
const dropped = inLongestWord((word) => {
  const at = 1 + below(word.length - 1);
  return word.slice(0, at) + word.slice(at + 1);
});
const swapped = inLongestWord((word) => {
  const at = below(word.length - 1);
  return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
});

const pages = all.filter((d) => ['term', 'program', 'guide'].includes(d.kind) && nameOf(d.title).length > 4);

test.each([
  ['as it is written', (name: string) => name, 0.97],
  ['as a plural', (name: string) => `${name}s`, 0.95],
  ['with one letter missing', dropped, 0.95],
  ['with two letters swapped', swapped, 0.95],
  ['cut short by two letters', (name: string) => name.slice(0, Math.max(4, name.length - 2)), 0.93],
] as const)('a name %s finds its page first', (how, slip, least) => {
  const missed = pages.flatMap((page) => {
    const query = slip(nameOf(page.title));
    const found = engine.search(query)[0]?.document;
    return found && nameOf(found.title) === nameOf(page.title)
      ? []
      : [`${query} -> ${found?.title ?? 'nothing'}`];
  });
  const share = 1 - missed.length / pages.length;
  console.log(`${how}: ${share.toFixed(3)} of ${pages.length}; missed: ${missed.join('; ')}`);
  expect(share).toBeGreaterThanOrEqual(least);
});
