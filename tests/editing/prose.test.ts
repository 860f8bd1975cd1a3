import { describe, expect, test } from 'vitest';
import { attribute } from '../site/site.ts';
import { banned, emptyLinks, highestGrade, longestSentence } from './house-rules.ts';
import { guides, paragraphs, readingGrade, sentences, site, wordsIn, wordsOf, writtenPages } from './prose.ts';

describe('the words of the house', () => {
  test('no phrase that the house does not print', () => {
    const found = writtenPages.flatMap((page) =>
      [...paragraphs(page), ...page.root.querySelectorAll('h1, h2, h3').map(wordsOf)].flatMap((text) =>
        banned.flatMap(([pattern, instead]) => (pattern.test(text) ? [`${page.path}: “${pattern.exec(text)![0]}” in “${text.slice(0, 90)}…”: ${instead}`] : [])),
      ),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  test(`no sentence is longer than ${longestSentence} words`, () => {
    const long = writtenPages.flatMap((page) =>
      paragraphs(page).flatMap(sentences).filter((s) => wordsIn(s).length > longestSentence).map((s) => `${page.path}: ${wordsIn(s).length} words: ${s.slice(0, 140)}…`),
    );
    expect([...new Set(long)]).toEqual([]);
  });

  test('the reading grade of each guide', () => {
    const grades = guides.map((page) => ({ path: page.path, grade: readingGrade(page) })).sort((a, b) => b.grade - a.grade);
    console.log(['Reading grade (Flesch-Kincaid), hardest first:', ...grades.map(({ path, grade }) => `${grade.toFixed(1).padStart(5)}  ${path}`)].join('\n'));
    expect(grades.filter(({ grade }) => grade > highestGrade).map(({ path, grade }) => `${path} ${grade.toFixed(1)}`)).toEqual([]);
  });
});

describe('links and pictures', () => {
  test('a link says where it leads', () => {
    const empty = site.pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('main a[href]')
        .map((a) => ({ a, text: (attribute(a, 'aria-label') ?? a.textContent).replace(/\s+/g, ' ').trim() }))
        .filter(({ a, text }) => emptyLinks.test(text) || (text === '' && !a.querySelector('img[alt]')))
        .map(({ a, text }) => `${path}: “${text}” → ${attribute(a, 'href')}`),
    );
    expect([...new Set(empty)]).toEqual([]);
  });

  test('a picture has words, or is marked as decoration', () => {
    const bare = site.pages.flatMap(({ path, root }) => [
      ...root.querySelectorAll('img').filter((img) => attribute(img, 'alt') === undefined).map((img) => `${path}: <img> ${attribute(img, 'src')}`),
      ...root
        .querySelectorAll('svg')
        .filter((svg) => attribute(svg, 'aria-hidden') !== 'true' && !attribute(svg, 'aria-label') && !attribute(svg, 'aria-labelledby') && !svg.querySelector('title'))
        .map((svg) => `${path}: <svg class="${attribute(svg, 'class') ?? ''}">`),
    ]);
    expect([...new Set(bare)]).toEqual([]);
  });
});

describe('repeats and orphans', () => {
  test('no paragraph of a guide, a term or a method stands on two pages', () => {
    const places = new Map<string, Set<string>>();
    for (const page of writtenPages.filter(({ path }) => /^\/(guides|glossary|tools)\/[^/]+\//.test(path)))
      for (const text of paragraphs(page).filter((t) => t.length > 90)) {
        const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
        places.set(plain, (places.get(plain) ?? new Set()).add(page.path));
      }
    expect([...places].filter(([, paths]) => paths.size > 1).map(([text, paths]) => `${[...paths].join(' and ')}: ${text.slice(0, 90)}…`)).toEqual([]);
  });

  test('every guide, term, role and method is linked from the words of another page, beyond lists of everything', () => {
    const lists = /^\/(guides|glossary|a-z|sources|facts|facts\/stale|salaries|tools|training|search)\/$/;
    const linked = new Set<string>();
    for (const page of site.pages.filter(({ path }) => !lists.test(path)))
      for (const a of page.root.querySelectorAll('main a[href]')) {
        const to = attribute(a, 'href')!.split(/[?#]/)[0]!;
        if (to !== page.path) linked.add(to);
      }
    const orphans = site.pages.map(({ path }) => path).filter((path) => /^\/(guides|glossary|salaries|training|tools)\/[^/]+\/(method\/)?$/.test(path) && path !== '/salaries/occupations/' && !linked.has(path));
    expect(orphans).toEqual([]);
  });
});
