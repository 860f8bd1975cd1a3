import { getCollection } from 'astro:content';

/** The tools that are live, in their order. */
export const allTools = async () => (await getCollection('tools')).sort((a, b) => a.data.order - b.data.order);

export async function toolBySlug(slug: string) {
  const found = (await allTools()).find((t) => t.id === slug);
  if (!found) throw new Error(`No tool ${slug} in content/tools.`);
  return found;
}

/** The method page of a tool. */
export async function methodOf(slug: string) {
  const found = (await getCollection('methods')).find((m) => m.id === slug);
  if (!found) throw new Error(`No method page content/methods/${slug}.mdx.`);
  return found;
}
