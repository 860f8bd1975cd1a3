import { getCollection, render, type CollectionEntry } from 'astro:content';
import { stage, type Stage } from '../schemas/guide.ts';

export type GuideEntry = CollectionEntry<'guides'>;

/** The stages in reading order, with the words that name them. */
export const stages: readonly { readonly id: Stage; readonly name: string; readonly about: string }[] = [
  { id: 'explore', name: 'Explore', about: 'What the work is, and whether it is for you.' },
  { id: 'get-ready', name: 'Get ready', about: 'What to learn, what to skip, what to pay for.' },
  { id: 'get-hired', name: 'Get hired', about: 'Finding a job worth having, and getting it.' },
  { id: 'pay', name: 'Pay', about: 'How the money works, and how much of it there is.' },
  { id: 'rights', name: 'Rights', about: 'What an employer may and may not do with your pay.' },
  { id: 'grow', name: 'Grow', about: 'The first months, the hard months, and the next job.' },
];

const rank = (entry: GuideEntry) => stage.options.indexOf(entry.data.stage) * 1000 + entry.data.order;

/** All guides in reading order. */
export const allGuides = async () => (await getCollection('guides')).sort((a, b) => rank(a) - rank(b));

export async function guideBySlug(slug: string): Promise<GuideEntry> {
  const found = (await allGuides()).find((g) => g.id === slug);
  if (!found) throw new Error(`No guide ${slug} in content/guides.`);
  return found;
}

/** Those of the slugs that are written, in their given order. */
export async function writtenGuides(slugs: readonly string[]): Promise<readonly GuideEntry[]> {
  const guides = await allGuides();
  return slugs.flatMap((slug) => guides.find((g) => g.id === slug) ?? []);
}

/** The guides whose text links the term. */
export const guidesNaming = async (term: string) => (await allGuides()).filter((g) => g.body?.includes(`<Term id="${term}"`));

/** Minutes to read the prose at 220 words a minute, at least one. */
export function readingMinutes(guide: GuideEntry): number {
  const words = (guide.body ?? '').replace(/<[^>]*>/g, ' ').split(/\s+/).filter((w) => /\w/.test(w)).length;
  return Math.max(1, Math.round(words / 220));
}

export const renderGuide = render;
