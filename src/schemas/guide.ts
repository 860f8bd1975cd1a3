import { z } from 'zod';
import { day } from './dates.ts';
import { slug } from './names.ts';

export const stage = z.enum(['explore', 'get-ready', 'get-hired', 'pay', 'rights', 'grow']);
export type Stage = z.infer<typeof stage>;

/** Front matter of content/guides/<slug>.mdx. The file name is the slug. */
export const guide = z.strictObject({
  title: z.string().min(8).max(70),
  /** The description in search results: one or two sentences. */
  summary: z.string().min(60).max(165),
  stage,
  /** Place within its stage. */
  order: z.number(),
  /** Last change of the words. */
  updated: day,
  /** Last day all figures were held against their sources. */
  checked: day,
  /** "In short": the answers, three to five. Fact ids may stand in as {fact-id}. */
  keyPoints: z.array(z.string().min(20)).min(3).max(5),
  /** The related tool, shown in the first screen: a slug of content/tools. */
  tool: slug,
  /** The next page to read: a guide slug that exists. */
  next: slug,
  /** Other words that readers type for this page: jargon, misspellings, questions. For search only. */
  aliases: z.array(z.string().min(2)).max(40).default([]),
  suits: z.array(z.string().min(10)).min(2).max(6),
  notFor: z.array(z.string().min(10)).min(2).max(6),
  /** "What we don't know": claims we could not source, gaps in the data. */
  unknowns: z.array(z.string().min(20)).min(1).max(8),
});
export type Guide = z.infer<typeof guide>;
