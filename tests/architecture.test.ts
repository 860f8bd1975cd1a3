import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Every source file, by its path under src. */
const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx|astro|mjs|css)$/.test(entry.name))
  .map((entry) => relative('src', join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));
const code = files.filter(({ path }) => !path.endsWith('.css'));

/** `domain`, `islands`, …; a file that stands in src itself is its own layer. */
const layerOf = (path: string) => (path.includes('/') ? path.split('/')[0]! : path);

interface Import {
  readonly from: string;
  readonly to: string;
  /** Only types cross, so nothing of it is in what runs. */
  readonly typeOnly: boolean;
}
const imports: readonly Import[] = code.flatMap(({ path, text }) =>
  [...text.matchAll(/(?:^|[\n;])\s*(?:(?:import|export)\s+(type\s)?[^'";]*?from\s*|import\s*)['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g)].map(
    ([, type, named, lazy]) => {
      const asked = (named ?? lazy)!;
      const to = asked.startsWith('.') ? normalize(join(dirname(path), asked)).replaceAll('\\', '/') : asked;
      return { from: path, to, typeOnly: Boolean(type) };
    },
  ),
);

/** What each layer may import: other layers, packages, single files. `type:` lets only types through. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  url: ['url', 'domain'],
  format: ['format', 'domain', 'type:schemas'],
  schemas: ['schemas', 'zod'],
  search: ['search', 'minisearch'],
  data: ['data', 'domain', 'format', 'url', 'schemas', 'search', 'type:islands', 'astro:content', 'node:*', 'csv-parse/sync', 'yaml', 'topojson-client', 'type:topojson-specification', 'type:geojson', 'd3-geo'],
  charts: ['charts', 'domain', 'format', 'preact', 'preact/hooks', 'd3-array'],
  islands: ['islands', 'domain', 'format', 'url', 'charts', 'search', 'preact', 'preact/hooks', 'type:data'],
  components: ['components', 'data', 'domain', 'format', 'charts', 'islands'],
  shortcodes: ['shortcodes', 'data', 'components', 'charts', 'format', 'islands', 'styles', 'domain'],
  layouts: ['layouts', 'components', 'data', 'format', 'styles', 'astro:assets'],
  pages: [
    'pages', 'layouts', 'components', 'shortcodes', 'charts', 'islands', 'data', 'domain', 'format', 'schemas', 'search', 'url', 'styles',
    'astro', 'astro:content', '@astrojs/rss', 'node:*',
  ],
  integrations: ['integrations', 'node:*', 'type:astro', 'type:vite', 'type:@astrojs/sitemap', 'pagefind', 'purgecss'],
  tools: ['tools', 'schemas', 'data/csv.ts', 'data/vintages.ts', 'data/chosen-tables.ts', 'node:*', 'yaml', 'type:zod', 'subset-font', 'csv-parse'],
  'content.config.ts': ['schemas', 'astro/loaders', 'astro:content'],
  'env.d.ts': ['data'],
};

function refused({ from, to, typeOnly }: Import): boolean {
  const target = files.some(({ path }) => path === to) ? layerOf(to) : to;
  return !(allowed[layerOf(from)] ?? []).some((rule) => {
    const name = rule.replace(/^type:/, '');
    if (rule !== name && !typeOnly) return false;
    return name === target || name === to || (name.endsWith(':*') && to.startsWith(name.slice(0, -1)));
  });
}

describe('who may import whom', () => {
  test('imports are found at all', () => {
    expect(imports.length).toBeGreaterThan(250);
    expect(imports).toContainEqual({ from: 'islands/SalaryEstimator.tsx', to: 'url/codec.ts', typeOnly: false });
    expect(imports).toContainEqual({ from: 'islands/search/useIndex.ts', to: 'search/engine.ts', typeOnly: false });
  });

  test('every folder of src has its rule', () => {
    expect([...new Set(code.map(({ path }) => layerOf(path)))].filter((layer) => !(layer in allowed))).toEqual([]);
  });

  test.each(Object.keys(allowed))('%s keeps to its rule', (layer) => {
    const broken = imports.filter((i) => layerOf(i.from) === layer && refused(i));
    expect(broken.map((i) => `${i.from} → ${i.to}`)).toEqual([]);
  });

  test('a relative import names a file that is there', () => {
    const lost = imports.filter((i) => !/^[@a-z]/.test(i.to) || (/^(\w|-)+\//.test(i.to) && layerOf(i.to) in allowed && !files.some((f) => f.path === i.to)));
    expect(lost.map((i) => `${i.from} → ${i.to}`)).toEqual([]);
  });

  test('no two files import each other, however far around', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, above: readonly string[]) => {
      if (above.includes(path)) return void circles.push([...above.slice(above.indexOf(path)), path].join(' → '));
      if (done.has(path)) return;
      for (const to of next.get(path) ?? []) walk(to, [...above, path]);
      done.add(path);
    };
    for (const path of next.keys()) walk(path, []);
    expect(circles).toEqual([]);
  });
});

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
const having = (pattern: RegExp, among = code) => among.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path);

describe('how code is written', () => {
  test('no file is a drawer for odds and ends', () => {
    expect(files.filter(({ path }) => /^(utils?|helpers?|common|lib|misc|shared)\.\w+$/.test(basename(path))).map(({ path }) => path)).toEqual([]);
    expect(files.filter(({ path }) => /(^|\/)(utils?|helpers?|common|lib|misc)\//.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test('the domain knows no clock, no chance, no locale, no outside', () => {
    const domain = code.filter(({ path }) => path.startsWith('domain/'));
    expect(having(/\bDate\b|Math\.random|\bIntl\b|toLocale\w*|localeCompare|\bfetch\(|\bprocess\b|\bwindow\b|\bdocument\b|import\.meta/, domain)).toEqual([]);
  });

  test('every island is in the built page too: no client:only', () => {
    expect(having(/client:only/)).toEqual([]);
  });

  test('raw HTML is set only where the layout escapes it, or where Astro has just rendered it from checked prose', () => {
    const rendered = ['components/Cited.astro', 'components/ProseTable.astro'];
    expect(having(/set:html|dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write/)).toEqual([...rendered, 'layouts/Page.astro']);
    for (const path of rendered) expect(code.find((file) => file.path === path)!.text).toContain("const html = await Astro.slots.render('default');");
    const page = code.find(({ path }) => path === 'layouts/Page.astro')!.text;
    for (const [use] of page.matchAll(/set:html=\{[^\n]*\}/g)) expect(use).toContain(".replaceAll('<', '\\\\u003c')");
  });

  test('nothing is run from text', () => {
    expect(having(/\beval\(|new Function\(|javascript:/)).toEqual([]);
  });

  test('no default is silenced: no any, no ts-ignore', () => {
    expect(having(/\bas any\b|: any\b/)).toEqual([]);
    expect(code.filter(({ text }) => /@ts-(ignore|nocheck)/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('no source file is longer than 220 lines, no page than 120', () => {
    const lines = (text: string) => text.trimEnd().split('\n').length;
    expect(files.filter(({ text }) => lines(text) > 220).map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
    expect(code.filter(({ path, text }) => path.startsWith('pages/') && lines(text) > 120).map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
  });
});
