import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PurgeCSS } from 'purgecss';

const styles = /<style>([\s\S]*?)<\/style>/g;
const scripts = /<script(?![^>]*\b(?:src|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g;
const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What of a page a selector can name: tags, classes, ids and attributes; never the words of its text. */
function namesIn(html: string) {
  const tags = new Set<string>();
  const classes = new Set<string>();
  const ids = new Set<string>();
  const names = new Set<string>();
  const values = new Set<string>();
  const opening = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/i;
  // Rows of a table repeat their tags: each is read once.
  for (const whole of new Set(html.match(new RegExp(opening, 'gi')))) {
    const [, tag, attributes] = opening.exec(whole)!;
    tags.add(tag!.toLowerCase());
    for (const [, name, value] of attributes!.matchAll(/([^\s=>]+)(?:="([^"]*)")?/g)) {
      names.add(name!);
      for (const part of (value ?? '').split(/\s+/)) values.add(part);
      if (name === 'class') for (const part of value!.split(/\s+/)) classes.add(part);
      if (name === 'id') ids.add(value!);
    }
  }
  return { tags: [...tags], classes: [...classes], ids: [...ids], attributes: { names: [...names], values: [...values] } };
}

type Names = ReturnType<typeof namesIn> & { readonly undetermined: readonly string[] };

/**
 * Cuts a style down to the rules that a page can use. Pages that name the same of what the style names are alike to it,
 * so a thousand pages of one template cost one reading of the style.
 */
function cutterOf(style: string) {
  const words = new Set(style.match(/[\w-]+/g));
  const partial = [...style.matchAll(/\[[\w-]+[~|^$*]=["']?([^"'\]]*)/g)].map(([, part]) => part!);
  const known = (names: readonly string[]) => [...new Set(names)].filter((name) => words.has(name)).sort();
  const done = new Map<string, Promise<string>>();
  const cut = async (names: Names, safe: readonly RegExp[]) => {
    const content = [{ raw: ' ', extension: 'html' }];
    const safelist = { standard: [':focus-visible', ...safe] };
    const [kept] = await new PurgeCSS().purge({ content, css: [{ raw: style }], variables: false, fontFace: false, safelist, defaultExtractor: () => names as never });
    return kept!.css;
  };
  return ({ tags, classes, ids, attributes, undetermined }: Names, safe: readonly RegExp[]): Promise<string> => {
    const values = [...known(attributes.values), ...partial.filter((part) => attributes.values.some((value) => value.includes(part)))];
    const named = { tags: known(tags), classes: known(classes), ids: known(ids), attributes: { names: known(attributes.names), values }, undetermined: known(undetermined) };
    const key = JSON.stringify([named, safe.map(String)]);
    if (!done.has(key)) done.set(key, cut(named, safe));
    return done.get(key)!;
  };
}

/** Words of all scripts that a page's islands bring or may fetch later: every class they can draw is among them. */
function wordsOfIslands(html: string, dir: URL): readonly string[] {
  const seen = new Map<string, string>();
  const read = (name: string) => {
    if (seen.has(name)) return;
    const file = fileURLToPath(new URL(`_astro/${name}`, dir));
    if (!existsSync(file)) return;
    seen.set(name, '');
    const text = readFileSync(file, 'utf8');
    seen.set(name, text);
    for (const [, next] of text.matchAll(/["'`](?:[^"'`]*\/)?([\w.-]+\.js)["'`]/g)) read(next!);
  };
  for (const [, name] of html.matchAll(/(?:component-url|renderer-url|src)="[^"]*\/([^"/]+\.js)"/g)) read(name!);
  return [...seen.values()].flatMap((text) => text.match(/[\w-]+/g) ?? []);
}

/** Keeps in one directive the hashes of what the page holds, and every other source it names. */
function narrow(csp: string, directive: string, hashes: readonly string[]): string {
  return csp.replace(new RegExp(`(${directive})([^;]*)`), (_, name: string, list: string) => {
    const sources = list.split(' ').filter((s) => s && !s.startsWith("'sha256-"));
    return [name, ...sources, ...new Set(hashes)].join(' ');
  });
}

/**
 * Leaves on each built page the style rules that the page can use and the hashes of what stands on it,
 * so that a guide fits one round trip. On a page with islands, what their scripts name counts as used: islands draw more later.
 */
export const leanPages = (): AstroIntegration => ({
  name: 'lean-pages',
  hooks: {
    'astro:build:done': async ({ dir, pages }) => {
      const cutters = new Map<string, ReturnType<typeof cutterOf>>();
      for (const { pathname } of pages) {
        const file = fileURLToPath(new URL(/^404\/?$/.test(pathname) ? '404.html' : `${pathname}index.html`, dir));
        let html = readFileSync(file, 'utf8');
        // Astro writes the style of islands beside the first of them; a style belongs in the head.
        const island = html.includes('<astro-island');
        if (island) html = html.replace(/(<\/head>[\s\S]*?)(<style>astro-island[^<]*<\/style>)/, '$2$1');
        const all = [...html.matchAll(styles)].map((m) => m[1]!);
        const body = html.replace(styles, '');
        const names: Names = { ...namesIn(body), undetermined: island ? wordsOfIslands(html, dir) : [] };
        const kept = new Map<string, string>();
        for (const style of all) {
          if (style.includes('@font-face')) continue;
          if (!cutters.has(style)) cutters.set(style, cutterOf(style));
          kept.set(style, await cutters.get(style)!(names, island ? [/^[tl]\d$/] : []));
        }
        html = html.replace(styles, (whole, style: string) => (kept.has(style) ? `<style>${kept.get(style)}</style>` : whole));
        const inline = (pattern: RegExp) => [...html.matchAll(pattern)].map((m) => hash(m[1]!));
        html = html.replace(policy, (_, open: string, csp: string, close: string) => {
          const narrowed = narrow(csp, 'style-src', inline(styles));
          // What islands load later is hashed by Astro; their pages keep every script hash.
          return open + (island ? narrowed : narrow(narrowed, 'script-src', inline(scripts))) + close;
        });
        writeFileSync(file, html);
      }
    },
  },
});
