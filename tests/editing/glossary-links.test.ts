import { readFileSync, readdirSync } from 'node:fs';
import type { HtmlElement } from 'html-validate';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { attribute } from '../site/site.ts';
import { guides } from './prose.ts';

/** The names under which a term is looked for: its heading, apart at commas, slashes and brackets. */
const terms = readdirSync('content/glossary').map((file) => {
  const front = parse(readFileSync(`content/glossary/${file}`, 'utf8').split(/^---$/m)[1]!) as { term: string; everyday?: string[] };
  const everyday = new Set((front.everyday ?? []).map((w) => w.toLowerCase()));
  const names = front.term.split(/[,/()]| and /).map((part) => part.trim()).filter((name) => name.length > 2 && !everyday.has(name.toLowerCase()));
  return { id: file.replace('.md', ''), names };
});
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const mention = (names: readonly string[]) => new RegExp(`(?<![\\w-])(?:${names.map((n) => (/^[A-Z0-9-]+s?$/.test(n) ? `${escaped(n)}s?` : `(?:${escaped(n[0]!.toLowerCase())}|${escaped(n[0]!.toUpperCase())})${escaped(n.slice(1))}s?`)).join('|')})(?![\\w-])`);

/** Stands where the author's text ends and lists of front matter begin, which hold no tags. */
const endMark = '\u0000';

/** The words of an article in order, each with the address it links to, if any. Tables, boxes of sums and lists of sources stand apart. */
function runs(element: HtmlElement, link?: string): { readonly text: string; readonly link: string | undefined }[] {
  return element.childNodes.flatMap((node) => {
    if (node.nodeName === '#text') return [{ text: node.textContent, link }];
    const child = node as HtmlElement;
    if (child.nodeType === 1 && attribute(child, 'id') === 'what-we-dont-know') return [{ text: endMark, link }];
    if (node.nodeType !== 1 || ['h2', 'h3', 'nav', 'script', 'figcaption', 'table', 'summary', 'code', 'sup', 'svg'].includes(child.tagName)) return [];
    if (['box', 'fit', 'notes', 'sources', 'template', 'tasks', 'next-page', 'lead-to'].some((name) => child.classList.contains(name)) && !child.classList.contains('opinion')) return [];
    return runs(child, child.tagName === 'a' ? attribute(child, 'href') : link);
  });
}

test('a guide links each glossary term where it first names it', () => {
  const missing = guides.flatMap(({ path, root }) => {
    const article = runs(root.querySelector('article')!);
    const end = article.findIndex(({ text }) => text.includes(endMark));
    const body = end < 0 ? article : article.slice(0, end);
    return terms.flatMap(({ id, names }) => {
      if (names.length === 0) return [];
      const pattern = mention(names);
      const first = body.find(({ text }) => pattern.test(text));
      if (!first || first.link) return [];
      const earlier = body.slice(0, body.indexOf(first)).some(({ link }) => link === `/glossary/${id}/`);
      return earlier ? [] : [`${path}: “${pattern.exec(first.text)![0]}” → <Term id="${id}"> in “${first.text.trim().slice(0, 80)}”`];
    });
  });
  expect(missing).toEqual([]);
});
