import type { HtmlElement } from 'html-validate';
import { syllable } from 'syllable';
import { fleschKincaid } from 'flesch-kincaid';
import { attribute, readSite, type Page } from '../site/site.ts';

export const site = readSite('dist', '/', 'https://example.org');
const written = /^\/(guides|glossary|salaries|tools\/[^/]+\/method|about|accessibility|privacy|attributions)(\/|$)/;
/** Pages whose words an editor writes, and home. */
export const writtenPages = site.pages.filter(({ path }) => path === '/' || written.test(path));
export const guides = site.pages.filter(({ path }) => /^\/guides\/[^/]+\/$/.test(path));

const apart = new Set(['table', 'nav', 'figcaption', 'script', 'style', 'svg', 'noscript', 'sup', 'form', 'code', 'pre']);
const apartClasses = ['notes', 'sources', 'toc', 'meta', 'crumbs', 'template', 'src', 'next-page', 'tasks'];
const isApart = (element: HtmlElement) => apart.has(element.tagName) || apartClasses.some((name) => element.classList.contains(name)) || attribute(element, 'aria-hidden') === 'true';

/** The text of an element as a reader meets it, without note marks and what stands apart. */
export function wordsOf(element: HtmlElement): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeName === '#text') text += node.textContent;
    else if (node.nodeType === 1 && !isApart(node as HtmlElement)) text += wordsOf(node as HtmlElement);
  }
  return text.replace(/&nbsp;|&#160;/g, ' ').replace(/&amp;/g, '&').replace(/&#39;|&apos;/g, '’').replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>');
}

/** Paragraphs and list items of the main part, in reading order. */
export function paragraphs(page: Page): readonly string[] {
  const found: string[] = [];
  const walk = (element: HtmlElement) => {
    if (isApart(element)) return;
    if (['p', 'li', 'dd'].includes(element.tagName) && !element.querySelector('p, li, dd')) {
      const text = wordsOf(element).replace(/\s+/g, ' ').trim();
      if (text) found.push(text);
      return;
    }
    for (const child of element.childElements) walk(child);
  };
  walk(page.root.querySelector('main')!);
  return found;
}

const segmenter = new Intl.Segmenter('en-US', { granularity: 'sentence' });
/** Sentences of a paragraph. Points inside abbreviations and before lower case do not end one. */
export function sentences(paragraph: string): readonly string[] {
  const joined: string[] = [];
  for (const { segment } of segmenter.segment(paragraph)) {
    const last = joined.at(-1);
    if (last !== undefined && /\b(U\.S|U\.K|e\.g|i\.e|Inc|Ltd|Co|Corp|No|vs|v|St|Cal|Rev|Pub|Sec|Dr|Mr|Ms|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.\s*$/.test(last)) joined[joined.length - 1] = last + segment;
    else joined.push(segment);
  }
  return joined.map((s) => s.trim()).filter((s) => /[A-Za-z]/.test(s));
}

export const wordsIn = (sentence: string): readonly string[] => sentence.split(/[\s/]+/).filter((w) => /[A-Za-z0-9]/.test(w));

/** The Flesch-Kincaid grade of a page's full sentences; figures count as one word of one syllable. */
export function readingGrade(page: Page): number {
  const all = paragraphs(page).flatMap(sentences).filter((s) => /[.?!]["”’)]?$/.test(s) && wordsIn(s).length > 3);
  const words = all.flatMap(wordsIn);
  return fleschKincaid({ sentence: all.length, word: words.length, syllable: words.reduce((sum, w) => sum + Math.max(1, syllable(w)), 0) });
}
