import { z } from 'zod';
import { slug } from './names.ts';

/** One tool that is live, content/tools/<slug>.yaml. */
export const tool = z.strictObject({
  name: z.string().min(5),
  /** The question it answers, as its heading. */
  question: z.string().min(10),
  summary: z.string().min(60).max(165),
  order: z.number(),
  aliases: z.array(z.string()).default([]),
  guide: slug.optional(),
});
export type Tool = z.infer<typeof tool>;

/** Front matter of content/methods/<tool>.mdx and content/pages/<slug>.mdx. */
export const page = z.strictObject({
  title: z.string().min(4).max(70),
  summary: z.string().min(50).max(165),
  updated: z.string(),
  aliases: z.array(z.string()).default([]),
});
export type Page = z.infer<typeof page>;
