import { getCollection, render } from 'astro:content';

/** One for all pages: comparing by locale without it took 4 seconds of a build. */
const alphabet = new Intl.Collator('en', { sensitivity: 'base' });

/** All terms, in alphabetical order of their headings. */
export const allTerms = async () => (await getCollection('glossary')).sort((a, b) => alphabet.compare(a.data.term, b.data.term));

export async function termBySlug(slug: string) {
  const found = (await allTerms()).find((t) => t.id === slug);
  if (!found) throw new Error(`No term ${slug} in content/glossary.`);
  return found;
}

export const renderTerm = render;
