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
  for (const [, tag, attributes] of html.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/gi)) {
    tags.add(tag!.toLowerCase());
    for (const [, name, value] of attributes!.matchAll(/([^\s=>]+)(?:="([^"]*)")?/g)) {
      names.add(name!);
      for (const part of (value ?? '').split(/\s+/)) values.add(part);
      if (name === 'class') for (const part of value!.split(/\s+/)) classes.add(part);
      if (name === 'id') ids.add(value!);
    }
  }
  return { tags: [...tags], classes: [...classes], ids: [...ids], attributes: { names: [...names], values: [...values] }, undetermined: [] };
}

/** Words of all scripts that a page's islands bring or may fetch later: every class they can draw is among them. */
function wordsOfIslands(html: string, dir: URL): string {
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
  return [...seen.values()].join('\n');
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
      const purge = new PurgeCSS();
      const css = new Map<string, string>();
      for (const { pathname } of pages) {
        const file = fileURLToPath(new URL(/^404\/?$/.test(pathname) ? '404.html' : `${pathname}index.html`, dir));
        let html = readFileSync(file, 'utf8');
        // Astro writes the style of islands beside the first of them; a style belongs in the head.
        html = html.replace(/(<\/head>[\s\S]*?)(<style>astro-island[^<]*<\/style>)/, '$2$1');
        const island = html.includes('<astro-island');
        const all = [...html.matchAll(styles)].map((m) => m[1]!);
        const body = html.replace(styles, '');
        const content = [{ raw: body, extension: 'html' }, ...(island ? [{ raw: wordsOfIslands(html, dir), extension: 'js' }] : [])];
        const extractors = [{ extensions: ['js'], extractor: (text: string) => text.match(/[\w-]+/g) ?? [] }];
        for (const raw of all) {
          if (raw.includes('@font-face')) continue;
          const [kept] = await purge.purge({ content, extractors, css: [{ raw }], variables: false, fontFace: false, safelist: { standard: [':focus-visible', ...(island ? [/^[tl]\d$/] : [])] }, defaultExtractor: namesIn });
          css.set(raw, kept!.css);
        }
        html = html.replace(styles, (whole, raw: string) => (css.has(raw) ? `<style>${css.get(raw)}</style>` : whole));
        css.clear();
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
