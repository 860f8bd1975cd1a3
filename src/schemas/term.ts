import { z } from 'zod';
import { slug } from './names.ts';

/** Front matter of content/glossary/<slug>.md; the body is the entry, one to three short paragraphs. */
export const term = z.strictObject({
  /** Heading: "OTE, on-target earnings". */
  term: z.string().min(2).max(80),
  /** The meaning in one sentence, up to 160 characters: it is the page's description too. */
  short: z.string().min(25).max(165),
  /** Other spellings, expansions and common misspellings. For search. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Slugs of terms that readers mix up with it, and how it differs. */
  notToBeConfusedWith: z.array(z.strictObject({ term: slug, because: z.string().min(15) })).default([]),
  /** Parts of the heading that have an everyday sense too: their first use in a guide need not be a link. */
  everyday: z.array(z.string().min(2)).default([]),
  /** Slugs of related terms. */
  see: z.array(slug).default([]),
  /** The guide that says more; shown once that guide exists. */
  guide: slug,
});
export type Term = z.infer<typeof term>;
