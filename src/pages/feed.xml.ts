import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { allGuides } from '../data/guides.ts';
import { href } from '../format/address.ts';

/** Guides, newest change first. */
export const GET: APIRoute = async ({ site }) =>
  rss({
    title: 'The Rep Almanac',
    description: 'Guides to a career in technology and services sales, with their sources and dates.',
    site: new URL(href('/'), site).href,
    trailingSlash: true,
    items: (await allGuides())
      .sort((a, b) => (a.data.updated < b.data.updated ? 1 : -1))
      .map((guide) => ({
        title: guide.data.title,
        description: guide.data.summary,
        link: href(`/guides/${guide.id}/`),
        pubDate: new Date(`${guide.data.updated}T00:00:00Z`),
      })),
  });
