import { getCollection, render } from 'astro:content';

/** All terms, in alphabetical order of their headings. */
export const allTerms = async () =>
  (await getCollection('glossary')).sort((a, b) => a.data.term.localeCompare(b.data.term, 'en', { sensitivity: 'base' }));

export async function termBySlug(slug: string) {
  const found = (await allTerms()).find((t) => t.id === slug);
  if (!found) throw new Error(`No term ${slug} in content/glossary.`);
  return found;
}

export const renderTerm = render;
