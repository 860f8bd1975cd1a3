import { expect, test } from 'vitest';
import { farthestNear, nearestMetros } from '../../src/data/nearest-metros.ts';
import { profileOf, slugOfArea } from '../../src/data/areas.ts';
import { allAreas } from '../../src/data/wages.ts';
import { attribute, readSite } from './site.ts';

const site = readSite('dist', '/', 'https://example.org');
const byPath = new Map(site.pages.map((page) => [page.path, page]));
/** Every area with its profile and its built page. */
const areas = allAreas.map(({ code }) => ({ profile: profileOf(code), page: byPath.get(`/salaries/places/${slugOfArea(code)}/`)! }));
/** What a reader sees between tags, without styles. */
const words = (html: string) => html.replace(/^[\s\S]*<main/, '<main').replace(/<\/main>[\s\S]*$/, '').replace(/<[^>]*>/g, '').replaceAll('&#39;', '’').replace(/\s+/g, ' ');
const failing = (ok: (area: (typeof areas)[number]) => boolean) => areas.filter((a) => !ok(a)).map(({ page }) => page.path);

test('an amount and the rank under it are two words without styles too', () => {
  expect(failing(({ page }) => !/\d<\/(b|small|data)><(b|small|data)\b|\$[\d,]+<small/.test(page.html))).toEqual([]);
  expect(failing(({ page }) => !/\$[\d,]*\d{4,}(st|nd|rd|th)\b/.test(words(page.html)))).toEqual([]);
});

test('only a state that has all of it stands above a metro, in the crumbs and at the foot', () => {
  for (const { profile: { area, liesIn }, page } of areas) {
    const crumbs = page.root.querySelectorAll('nav.crumbs[aria-label] a').map((a) => attribute(a, 'href')!);
    const states = crumbs.filter((to) => to.startsWith('/salaries/places/') && to !== '/salaries/places/');
    expect(states, area.name).toEqual(liesIn.length === 1 ? [`/salaries/places/${slugOfArea(liesIn[0]!.code)}/`] : []);
    const text = words(page.html);
    expect(text.includes('Parts of this metro lie in'), area.name).toBe(liesIn.length > 1);
    if (liesIn.length > 1) expect(text, area.name).not.toContain('The next larger area');
  }
});

test('links that need scripts say so where there are none', () => {
  expect(failing(({ profile, page }) => profile.thin || (page.html.match(/<noscript>/g) ?? []).length === 2)).toEqual([]);
  expect(failing(({ profile, page }) => !profile.thin || !/\/tools\/|\/salaries\/compare\//.test(page.html.match(/<main[\s\S]*<\/main>/)![0]))).toEqual([]);
});

test('a metro without a near one says how far was looked', () => {
  const lonely = areas.filter(({ profile: { kind, area, thin } }) => kind === 'metro' && !thin && nearestMetros(area.code).length === 0);
  expect(lonely).toHaveLength(6);
  for (const { page } of lonely) expect(words(page.html)).toContain(`No other metro lies within ${farthestNear} miles`);
});

test('a short page shows what is published, with its strip', () => {
  const [eaglePass, guayama] = ['eagle-pass-tx', 'guayama-pr'].map((slug) => byPath.get(`/salaries/places/${slug}/`)!);
  expect(eaglePass!.root.querySelectorAll('table tbody tr').length).toBe(1);
  expect(words(eaglePass!.html)).toContain('$22,140 to $86,780, middle half $33,370 to $71,770');
  expect(guayama!.root.querySelectorAll('table').length).toBe(0);
});
