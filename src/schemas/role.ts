import { z } from 'zod';
import { slug, soc } from './names.ts';

/** One job title of the field, content/roles/<slug>.yaml. */
export const role = z.strictObject({
  title: z.string().min(3),
  /** Short name for selects and tables. */
  short: z.string().min(2).max(34),
  /** Place in lists. */
  order: z.number(),
  summary: z.string().min(60).max(165),
  aliases: z.array(z.string()).default([]),
  /** What the person does: two or three sentences. */
  does: z.string().min(80),
  /** Official occupations that may hold this title; the first answers, the rest stand beside it. */
  occupations: z.array(z.strictObject({ soc, why: z.string().min(30) })).min(1).max(4),
  /** How sure the mapping is. */
  sure: z.enum(['high', 'medium', 'low']),
  sureBecause: z.string().min(30),
  /** Names of this role in content/data/pay/roles rows; may be empty. */
  payRows: z.array(z.string()),
  /** What the variable part of the pay follows, in a few words; opens with a capital. */
  paidOn: z.string().min(10).max(140),
  /** Whether people start their sales career here. */
  entry: z.enum(['yes', 'sometimes', 'no']),
  /** What fills a week, as employers and O*NET describe it; no share of time is invented. */
  week: z.strictObject({ lines: z.array(z.string().min(20)).min(4).max(9), sources: z.array(slug).min(1) }),
  /** Jobs that people usually hold before. */
  comesFrom: z.array(z.string()).min(1),
  /** Usual next jobs up the ladder, in words. */
  leadsTo: z.array(z.string()).min(1),
  /** Jobs outside this ladder that use the same skills. */
  exits: z.array(z.string()).min(1),
  /** Slugs of the tools that answer questions of this job. */
  tools: z.array(slug).min(1),
  /** Slugs of guides, shown once they exist. */
  guides: z.array(slug).default([]),
  terms: z.array(slug).default([]),
});
export type Role = z.infer<typeof role>;
