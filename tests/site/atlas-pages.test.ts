import { describe, expect, test } from 'vitest';
import { metroRanking, nonmetroRanking } from '../../src/data/rankings.ts';
import { salesJobs } from '../../src/domain/area-profile/index.ts';
import { formatUsd } from '../../src/format/money.ts';
import { attribute, readSite, type Page } from './site.ts';

const site = readSite('dist', '/', 'https://example.org');
const under = (pattern: RegExp) => site.pages.filter(({ path }) => pattern.test(path));
const page = (path: string) => site.pages.find((p) => p.path === path)!;
const atlas = under(/^\/salaries\/((maps|rankings|occupations)\/.*)?$/);
const occupations = under(/^\/salaries\/occupations\/[^/]+\/$/);
const text = (html: string) => html.replace(/<[^>]+>/g, '').replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim();
/** The main part without drawings, scripts and styles. */
const mainOf = ({ html }: Page) => /<main[\s\S]*<\/main>/.exec(html)![0].replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '');

describe('what a list of search results shows', () => {
  test('a title is at most 65 letters without our name, a description at most 160', () => {
    expect(atlas.length).toBeGreaterThan(60);
    const title = ({ root }: Page) => root.querySelector('title')!.textContent.replace(' | The Rep Almanac', '').replace(/&#?\w+;/g, '&');
    const description = ({ root }: Page) => root.querySelectorAll('meta').flatMap((m) => (attribute(m, 'name') === 'description' ? [attribute(m, 'content')!] : []))[0]!;
    expect(atlas.filter((p) => title(p).length > 65).map(({ path }) => path)).toEqual([]);
    expect(atlas.filter((p) => description(p).length > 160).map(({ path }) => path)).toEqual([]);
  });

  test('each occupation is told to machines, and no figure of it is told to machines alone', () => {
    expect(occupations.length).toBe(9);
    const told = ({ root }: Page) => root.querySelectorAll('script[type="application/ld+json"]').map((s) => JSON.parse(s.textContent) as Record<string, unknown>).filter((data) => data['@type'] === 'Occupation');
    for (const p of occupations) {
      const [data, ...more] = told(p);
      expect(more, p.path).toEqual([]);
      expect(mainOf(p), p.path).toContain(`code ${(data!.occupationalCategory as { codeValue: string }).codeValue}`);
      expect(data, p.path).toHaveProperty('estimatedSalary');
    }
    for (const p of under(/^\/salaries\/[^/]+\/$|^\/salaries\/occupations\/[^/]+\/$/))
      for (const { estimatedSalary = [] } of told(p) as { estimatedSalary?: Record<string, unknown>[] }[])
        for (const figure of estimatedSalary.flatMap((pay) => Object.values(pay)).filter((value) => typeof value === 'number')) expect(text(mainOf(p)), `${p.path} ${figure}`).toContain(formatUsd(figure));
  });
});

describe('for readers who do not see the page', () => {
  test('every table has a name', () => {
    const nameless = atlas.flatMap(({ path, root }) => root.querySelectorAll('table').filter((t) => !t.querySelector('caption') && !attribute(t, 'aria-label') && !attribute(t, 'aria-labelledby')).map(() => path));
    expect(nameless).toEqual([]);
  });

  test('links of one name lead to one place', () => {
    const forked = atlas.flatMap((p) => {
      const targets = new Map<string, string>();
      return [...mainOf(p).matchAll(/<a\b([^>]*)>([\s\S]*?)<\/a>/g)].flatMap(([, attributes, content]) => {
        const name = /aria-label="([^"]*)"/.exec(attributes!)?.[1] ?? text(content!);
        const to = /href="([^"]*)"/.exec(attributes!)![1]!;
        const before = targets.get(name) ?? to;
        targets.set(name, before);
        return before === to ? [] : [`${p.path}: “${name}” → ${before} and ${to}`];
      });
    });
    expect([...new Set(forked)]).toEqual([]);
  });

  test('no two words run together where only the styles part them', () => {
    const glued = [...atlas, ...under(/^\/salaries\/[^/]+\/$/)].flatMap((p) =>
      [...mainOf(p).matchAll(/[\w$%)](?:<\/?(?:b|small|span|a|strong)\b[^>]*>)+[\w$(]/g)].map((found) => `${p.path}: ${text(mainOf(p).slice(found.index - 30, found.index + found[0].length + 30).replace(/^[^<]*>|<[^>]*$/g, ''))}`),
    );
    expect(glued).toEqual([]);
  });

  test('the middle half of every strip is said in its cell', () => {
    for (const path of ['/salaries/', '/salaries/occupations/']) {
      const cells = page(path).root.querySelectorAll('table.strips td.chart').map((cell) => cell.textContent.trim());
      expect(cells.length, path).toBeGreaterThanOrEqual(9);
      expect(cells.filter((said) => !/^Middle half: \$[\d,]+ to \$[\d,]+$|^25th percentile .*, 75th .*$/.test(said)), path).toEqual([]);
    }
  });

  test('the table under a map of metros has every dot under its shade', () => {
    for (const p of under(/^\/salaries\/maps\/[^/]+\/$/)) {
      const section = p.html.slice(p.html.indexOf('<h2 id="metros"'));
      const dots = [...section.matchAll(/<circle class="c(\d)"/g)].map(([, shade]) => Number(shade));
      const groups = [...section.matchAll(/<tbody>([\s\S]*?)<\/tbody>/g)].map(([, rows]) => [...rows!.matchAll(/<tr>/g)].length - 1);
      expect(dots.length, p.path).toBeGreaterThan(0);
      // Highest shade first, its name on a row of its own.
      expect(groups, p.path).toEqual([4, 3, 2, 1].map((shade) => dots.filter((d) => d === shade).length).filter((n) => n > 0));
    }
  });
});

test('rankings by median pay list the nonmetropolitan areas; those by what it buys lead there, where any is ranked', () => {
  let someRanked = 0;
  for (const { path } of occupations) {
    const slug = path.split('/')[3]!;
    const soc = salesJobs.map((j) => j.soc).find((code) => mainOf(page(path)).includes(`code ${code}`))!;
    const section = (id: string) => page(`/salaries/rankings/${slug}/by-pay/`).root.querySelectorAll('section').find((s) => attribute(s, 'aria-labelledby') === id)!;
    expect(section('states').querySelectorAll('tbody tr').length, slug).toBe(52);
    expect(section('metros').querySelectorAll('tbody tr').length, slug).toBe(metroRanking(soc, 'pay').rows.length);
    expect(section('nonmetro').querySelectorAll('tbody tr').length, slug).toBe(nonmetroRanking(soc, 'pay').rows.length);
    const any = nonmetroRanking(soc, 'pay').rows.length > 0;
    expect(page(`/salaries/rankings/${slug}/`).html.includes(`href="/salaries/rankings/${slug}/by-pay/#nonmetro"`), slug).toBe(any);
    expect(page(`/salaries/rankings/${slug}/by-pay/`).html.includes('href="#nonmetro"'), slug).toBe(any);
    someRanked += any ? 1 : 0;
  }
  expect(someRanked).toBe(5);
});
