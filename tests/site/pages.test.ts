import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, readSite, type Page } from './site.ts';

const site = readSite('dist', '/', 'https://example.org');
const sub = readSite('dist-sub', '/almanac/', 'https://example.net');
const { pages } = site;
const indexable = pages.filter(({ path }) => !['/404.html', '/search/'].includes(path));
const meta = ({ root }: Page, name: string) => root.querySelectorAll('meta').filter((m) => attribute(m, 'name') === name).map((m) => attribute(m, 'content') ?? '');
const page = (path: string) => pages.find((p) => p.path === path)!;
const failing = (among: readonly Page[], ok: (page: Page) => boolean) => among.filter((p) => !ok(p)).map(({ path }) => path);
const twice = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);

describe('heads', () => {
  const title = ({ root }: Page) => root.querySelector('title')?.textContent ?? '';

  test('every page has its own title', () => {
    expect(failing(pages, (p) => title(p).trim().length > 10)).toEqual([]);
    expect(twice(indexable.map(title))).toEqual([]);
  });

  test('every page has one description of its own', () => {
    expect(failing(pages, (p) => meta(p, 'description').length === 1 && meta(p, 'description')[0]!.length >= 25)).toEqual([]);
    expect(failing(pages, (p) => meta(p, 'description')[0]!.length <= 180)).toEqual([]);
    expect(twice(indexable.map((p) => meta(p, 'description')[0]!))).toEqual([]);
  });

  test.each([site, sub])('$name: the canonical address is the page’s own', ({ pages: all, base, origin }) => {
    for (const p of all) {
      const found = p.root.querySelectorAll('link[rel="canonical"]').map((link) => attribute(link, 'href'));
      const hidden = meta(p, 'robots').includes('noindex');
      expect(hidden, p.path).toBe(['/404.html', '/search/'].includes(p.path));
      expect(found, p.path).toEqual(hidden ? [] : [`${origin}${base}${p.path.slice(1)}`]);
    }
  });

  test('the language is said, and text may be made larger', () => {
    expect(failing(pages, (p) => attribute(p.root.querySelector('html')!, 'lang') === 'en-US')).toEqual([]);
    expect(failing(pages, (p) => !/user-scalable|maximum-scale/.test(meta(p, 'viewport')[0]!))).toEqual([]);
  });
});

describe('headings and landmarks', () => {
  test('one first-level heading', () => {
    expect(failing(pages, ({ root }) => root.querySelectorAll('h1').length === 1)).toEqual([]);
  });

  test('no level is skipped on the way down', () => {
    const skipping = pages.flatMap(({ path, html }) => {
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
      return levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1) ? [`${path}: ${levels.join('')}`] : [];
    });
    expect(skipping).toEqual([]);
  });

  test('one main part, and a first link that skips to it', () => {
    for (const { path, root } of pages) {
      expect(root.querySelectorAll('main').length, path).toBe(1);
      const first = root.querySelector('a')!;
      expect([attribute(first, 'href'), first.textContent.trim()], path).toEqual(['#main', 'Skip to the content']);
      expect(attribute(root.querySelector('main')!, 'id'), path).toBe('main');
    }
  });

  test('breadcrumbs: shown and told to machines alike, each step the page it says', () => {
    for (const { path, root } of indexable.filter(({ path }) => path.split('/').length > 3)) {
      const shown = root.querySelector('nav.crumbs[aria-label]');
      expect(shown, path).not.toBeNull();
      const told = structured(page(path)).find((data) => data['@type'] === 'BreadcrumbList') as { itemListElement: { position: number; item: string }[] } | undefined;
      expect(told, path).toBeDefined();
      const steps = told!.itemListElement;
      expect(steps.map(({ position }) => position), path).toEqual(steps.map((_, i) => i + 1));
      expect(steps[0]!.item, path).toBe('https://example.org/');
      expect(steps.at(-1)!.item, path).toBe(`https://example.org${path}`);
      const links = shown!.querySelectorAll('a').map((a) => new URL(attribute(a, 'href')!, 'https://example.org').href);
      expect(links.length, path).toBeGreaterThan(0);
      expect(steps.slice(0, links.length).map(({ item }) => item), path).toEqual(links);
    }
  });
});

const structured = ({ root }: Page) => root.querySelectorAll('script[type="application/ld+json"]').map((s) => JSON.parse(s.textContent) as Record<string, unknown>);

test('structured data parses, says its kind, and holds nothing that is not a value', () => {
  for (const p of pages)
    for (const data of structured(p)) {
      expect(data['@context'], p.path).toBe('https://schema.org');
      expect(typeof data['@type'], p.path).toBe('string');
      expect(JSON.stringify(data), p.path).not.toMatch(/undefined|NaN|Infinity|\[object/);
    }
});

test('no page shows the leavings of a program', () => {
  for (const { path, html } of pages) {
    const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(text, path).not.toMatch(/\bundefined\b|\bNaN\b|\[object |\bInfinity\b|\{[a-z-]+\}|lorem ipsum|TODO/);
  }
});

describe('security', () => {
  const body = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = ({ root }: Page) => {
    const tags = root.querySelectorAll('meta').filter((m) => attribute(m, 'http-equiv')?.toLowerCase() === 'content-security-policy');
    return tags.map((m) => new Map(attribute(m, 'content')!.split(';').map((part) => part.trim()).filter(Boolean).map((part) => [part.split(/\s+/)[0]!, part.split(/\s+/).slice(1)] as const)));
  };

  test.each([site, sub])('$name: a strict policy on every page, with the hash of every style and script that stands on it', ({ pages: all }) => {
    for (const p of all) {
      const found = policy(p);
      expect(found.length, p.path).toBe(1);
      const rules = found[0]!;
      expect(rules.get('default-src'), p.path).toEqual(["'none'"]);
      expect(rules.get('base-uri'), p.path).toEqual(["'none'"]);
      expect(rules.get('object-src'), p.path).toEqual(["'none'"]);
      const sources = [...rules.values()].flat();
      expect(sources.filter((s) => !/^'(self|none|sha(256|384|512)-[\w+/=]+|wasm-unsafe-eval)'$|^data:$/.test(s)), p.path).toEqual([]);
      expect(rules.get('script-src') ?? [], p.path).not.toContain('data:');
      for (const [, attributes, text] of p.html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
        if (/application\/ld\+json|\bsrc=/.test(attributes!)) continue;
        expect(rules.get('script-src'), p.path).toContain(body(text!));
      }
      for (const [, text] of p.html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)) expect(rules.get('style-src'), p.path).toContain(body(text!));
    }
  });

  test('no style attributes, no handlers in attributes, no javascript: addresses', () => {
    const odd = [...pages, ...sub.pages].flatMap(({ path, html }) => {
      const tags = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').match(/<[a-z][^>]*>/gi) ?? [];
      return tags
        .map((tag) => tag.replace(/"[^"]*"/g, (value) => (/^"\s*javascript:/i.test(value) ? 'JAVASCRIPT' : '""')))
        .filter((tag) => /\s(style|on[a-z]+)=|JAVASCRIPT/.test(tag) && !tag.startsWith('<astro-island'))
        .map((tag) => `${path}: ${tag}`);
    });
    expect(odd).toEqual([]);
  });

  test('nothing is fetched from anyone else', () => {
    const strangers = pages.flatMap(({ path, root }) =>
      [...root.querySelectorAll('[src]'), ...root.querySelectorAll('link[href]'), ...root.querySelectorAll('astro-island')]
        .flatMap((e) => ['src', 'srcset', 'href', 'component-url', 'renderer-url'].map((name) => attribute(e, name)))
        .filter((to) => to && /^(https?:)?\/\//.test(to) && !to.startsWith('https://example.org/'))
        .map((to) => `${path}: ${to}`),
    );
    expect(strangers).toEqual([]);
    expect(pages.filter(({ html }) => /@import|url\(["']?(https?:)?\/\//.test(html)).map(({ path }) => path)).toEqual([]);
  });

  test('no page frames another or posts anything', () => {
    expect(failing(pages, ({ root }) => root.querySelectorAll('iframe').length + root.querySelectorAll('form[method="post"]').length === 0)).toEqual([]);
  });
});

describe.each([site, sub])('$name: sitemap, feed, robots', ({ dir, base, origin, pages: all }) => {
  const root = `${origin}${base}`;
  const text = (name: string) => readFileSync(`${dir}/${name}`, 'utf8');
  const sitemap = () => text('sitemap-0.xml');

  test('the sitemap names every indexable page and no other', () => {
    const listed = [...sitemap().matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc!).sort();
    const wanted = all.filter((p) => !meta(p, 'robots').includes('noindex')).map(({ path }) => root + path.slice(1)).sort();
    expect(listed).toEqual(wanted);
    expect(text('sitemap-index.xml')).toContain(`<loc>${root}sitemap-0.xml</loc>`);
  });

  test('a date in the sitemap is the day its words changed', () => {
    let dated = 0;
    for (const [, loc, lastmod] of sitemap().matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)) {
      const slug = loc!.slice(root.length).replace(/\/$/, '');
      const file = [`content/${slug}.mdx`, `content/methods/${/^tools\/([^/]+)\/method$/.exec(slug)?.[1]}.mdx`, `content/pages/${slug}.mdx`].find((name) => existsSync(name));
      if (lastmod === undefined) continue;
      expect(file, `${loc} states a date but no file does`).toBeDefined();
      expect(readFileSync(file!, 'utf8'), loc).toMatch(new RegExp(`^updated: ["']?${lastmod.slice(0, 10)}`, 'm'));
      dated += 1;
    }
    expect(dated).toBeGreaterThan(0);
  });

  test('the feed lists the guides, once each, with pages that exist and days that are', () => {
    const items = [...text('feed.xml').matchAll(/<item>([\s\S]*?)<\/item>/g)].map(([, item]) => item!);
    const links = items.map((item) => /<link>([^<]*)<\/link>/.exec(item)![1]!);
    expect([...links].sort()).toEqual(all.filter(({ path }) => /^\/guides\/[^/]+\/$/.test(path)).map(({ path }) => root + path.slice(1)).sort());
    for (const item of items) {
      expect(item).toMatch(/<title>[^<]{5,}<\/title>/);
      expect(new Date(/<pubDate>([^<]*)<\/pubDate>/.exec(item)![1]!).getTime()).toBeGreaterThan(Date.UTC(2026, 0, 1));
    }
  });

  test('robots may read everything and are told the sitemap', () => {
    expect(text('robots.txt')).toContain(`Sitemap: ${root}sitemap-index.xml`);
    expect(text('robots.txt')).not.toMatch(/Disallow: \//);
  });
});
