import { readFileSync, readdirSync } from 'node:fs';
import type { SitemapItem } from '@astrojs/sitemap';

const dated = [
  { address: /\/guides\/([^/]+)\/$/, file: (slug: string) => `content/guides/${slug}.mdx` },
  { address: /\/tools\/([^/]+)\/method\/$/, file: (slug: string) => `content/methods/${slug}.mdx` },
  { address: /\/([^/]+)\/$/, file: (slug: string) => `content/pages/${slug}.mdx` },
];

/** Listed once: to ask the disk about each of a thousand addresses costs more than all the rest. */
const written = new Set(['guides', 'methods', 'pages'].flatMap((folder) => readdirSync(`content/${folder}`).map((name) => `content/${folder}/${name}`)));
const dayOf = (file: string) => (written.has(file) ? /^updated: "?(\d{4}-\d{2}-\d{2})/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined);

/**
 * Gives an entry of the sitemap the day its words last changed, as its own front matter says.
 * A page that states no such day gets none: a build time would be untrue.
 */
export function lastChanged(item: SitemapItem): SitemapItem {
  const path = new URL(item.url).pathname;
  for (const { address, file } of dated) {
    const slug = address.exec(path)?.[1];
    const day = slug && dayOf(file(slug));
    if (day) return { ...item, lastmod: day };
  }
  return item;
}
