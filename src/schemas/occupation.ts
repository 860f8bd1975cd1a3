import { z } from 'zod';
import { soc } from './names.ts';

/** One occupation of the wage tables, content/occupations/<slug>.yaml. Other codes in a table stop the build. */
export const occupation = z.strictObject({
  soc,
  /** The official title. */
  title: z.string(),
  short: z.string().max(34),
  order: z.number(),
  /** True for a six-digit occupation, false for a total. */
  detailed: z.boolean(),
  /** Our summary of the SOC definition. */
  covers: z.string(),
  excludes: z.string(),
});
export type Occupation = z.infer<typeof occupation>;
