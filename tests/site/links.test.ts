import { describe, expect, test } from 'vitest';
import { attribute, fileAt, readSite, type Page, type Site } from './site.ts';

const sites = [readSite('dist', '/', 'https://example.org'), readSite('dist-sub', '/almanac/', 'https://example.net')];

/** Every address on a page that a browser would follow or fetch. */
function addresses({ root }: Page): { readonly tag: string; readonly to: string }[] {
  const found: { tag: string; to: string }[] = [];
  for (const [selector, name] of [
    ['[href]', 'href'], ['[src]', 'src'], ['form[action]', 'action'], ['astro-island', 'component-url'], ['astro-island', 'renderer-url'],
    ['astro-island', 'before-hydration-url'],
  ] as const)
    for (const element of root.querySelectorAll(selector)) {
      const to = attribute(element, name);
      if (to !== undefined) found.push({ tag: element.tagName, to });
    }
  for (const element of root.querySelectorAll('[srcset]')) for (const part of attribute(element, 'srcset')!.split(',')) found.push({ tag: element.tagName, to: part.trim().split(/\s+/)[0]! });
  for (const style of root.querySelectorAll('style')) for (const [, to] of (style.textContent).matchAll(/url\(["']?([^"')]+)/g)) if (!to!.startsWith('data:')) found.push({ tag: 'style', to: to! });
  return found;
}

const idsOf = ({ root }: Page) => root.querySelectorAll('[id]').map((element) => attribute(element, 'id')!);

describe.each(sites)('$name', (site: Site) => {
  const byFile = new Map(site.pages.map((page) => [page.file, page]));
  const ids = new Map(site.pages.map((page) => [page.file, new Set(idsOf(page))]));
  const addressOf = (page: Page) => `${site.origin}${site.base}${page.path.slice(1)}`;

  test('has all its pages', () => {
    expect(site.pages.length).toBeGreaterThan(200);
  });

  test('every address inside the site leads to a file and, past #, to an id', () => {
    const broken: string[] = [];
    for (const page of site.pages)
      for (const { tag, to } of addresses(page)) {
        if (/^(mailto|data):/.test(to)) continue;
        const url = new URL(to, addressOf(page));
        if (url.origin !== site.origin) {
          if (tag !== 'a' || url.protocol !== 'https:') if (!(tag === 'a' && url.protocol === 'http:')) broken.push(`${page.path}: <${tag}> ${to}`);
          continue;
        }
        const file = fileAt(site, url.pathname);
        if (!file) broken.push(`${page.path}: ${to}`);
        else if (url.hash && byFile.has(file) && !ids.get(file)!.has(decodeURIComponent(url.hash.slice(1)))) {
          // Ids that the tool draws once it is live.
          if (!['side-by-side', 'left-open'].includes(url.hash.slice(1))) broken.push(`${page.path}: ${to} (no such id)`);
        }
      }
    expect([...new Set(broken)]).toEqual([]);
  });

  test('no address takes a detour: pages end in a slash', () => {
    const detours = site.pages.flatMap((page) =>
      addresses(page)
        .filter(({ tag, to }) => tag === 'a' && !/^(https?|mailto|data):|^#/.test(to))
        .filter(({ to }) => !/\/($|[?#])|\.(json|xml|csv|txt|svg)($|[?#])/.test(to))
        .map(({ to }) => `${page.path}: ${to}`),
    );
    expect([...new Set(detours)]).toEqual([]);
  });

  test('no page has an id twice', () => {
    const twice = site.pages.flatMap((page) => idsOf(page).filter((id, i, all) => all.indexOf(id) !== i).map((id) => `${page.path}#${id}`));
    expect(twice).toEqual([]);
  });

  test('every page is reached from home in three clicks or fewer', () => {
    const depth = new Map([[fileAt(site, site.base)!, 0]]);
    const queue = [...depth.keys()];
    for (const file of queue) {
      const page = byFile.get(file)!;
      for (const { tag, to } of addresses(page)) {
        const url = new URL(to, addressOf(page));
        const next = tag === 'a' && url.origin === site.origin ? fileAt(site, url.pathname) : undefined;
        if (!next || depth.has(next) || !byFile.has(next)) continue;
        depth.set(next, depth.get(file)! + 1);
        queue.push(next);
      }
    }
    // Search is reached by its form.
    const far = site.pages.filter(({ path, file }) => !['/404.html', '/search/'].includes(path) && !((depth.get(file) ?? 99) <= 3));
    expect(far.map(({ path, file }) => `${path}: ${depth.get(file) ?? 'never'}`)).toEqual([]);
  });
});

test('both builds hold the same pages', () => {
  expect(sites[1]!.pages.map(({ path }) => path)).toEqual(sites[0]!.pages.map(({ path }) => path));
});
