import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';

const parser = new Parser(await new StaticConfigLoader({ extends: ['html-validate:standard'] }).getConfigFor('page.html'));

/** One built page. */
export interface Page {
  /** "/guides/x/", without the site's sub-path; "/404.html" for the error page. */
  readonly path: string;
  readonly file: string;
  readonly html: string;
  readonly root: HtmlElement;
}

/** One built site. */
export interface Site {
  readonly name: string;
  readonly dir: string;
  /** "/" or "/almanac/". */
  readonly base: string;
  readonly origin: string;
  readonly pages: readonly Page[];
}

const unescaped: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#34': '"', '#38': '&', nbsp: '\u00a0' };

/** An attribute as a browser has it. */
export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.getAttributeValue(name)?.replace(/&(#?\w+);/g, (whole, entity: string) => unescaped[entity] ?? whole);

const known = new Map<string, Site>();

/** A built site, read once for all test files of a worker. */
export function readSite(dir: string, base: string, origin: string): Site {
  const site = known.get(dir) ?? read(dir, base, origin);
  known.set(dir, site);
  return site;
}

function read(dir: string, base: string, origin: string): Site {
  if (!existsSync(join(dir, 'index.html'))) throw new Error(`${dir} is not built: run npm test, or npm run build with BASE_PATH=${base} and OUT_DIR=${dir}.`);
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
  const pages = files.map((file): Page => {
    const html = readFileSync(join(dir, file), 'utf8');
    let root: HtmlElement | undefined;
    // Parsed when first asked for: most tests look at a few of a thousand pages.
    return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, file: join(dir, file), html, get root() { return (root ??= parser.parseHtml(html)); } };
  });
  return { name: dir, dir, base, origin, pages };
}

/** The file that answers an address of the site, if there is one. */
export function fileAt(site: Site, pathname: string): string | undefined {
  if (!pathname.startsWith(site.base)) return undefined;
  const inside = decodeURIComponent(pathname.slice(site.base.length));
  const file = join(site.dir, inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Bytes as a careful host sends them. */
export const brotli = (bytes: Buffer | string) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(bytes) } }).length;

/** Every script file that a page's islands bring, with what those import by themselves; what is fetched on demand is not counted. */
export function scriptsOf(site: Site, page: Page): string[] {
  const entries = page.root.querySelectorAll('astro-island').flatMap((island) => [attribute(island, 'component-url')!, attribute(island, 'renderer-url')!]);
  const external = page.root.querySelectorAll('script[src]').map((script) => attribute(script, 'src')!);
  const found = new Set<string>();
  const walk = (address: string) => {
    if (found.has(address)) return;
    found.add(address);
    const text = readFileSync(fileAt(site, address)!, 'utf8');
    for (const [, from] of text.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[^'"();]*?\bfrom\s*)?["'](\.[^"']+)["']/g)) walk(new URL(from!, `https://x${address}`).pathname);
  };
  [...entries, ...external].filter(Boolean).forEach(walk);
  return [...found];
}
