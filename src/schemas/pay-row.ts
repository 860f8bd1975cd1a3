import { z } from 'zod';
import { webAddress } from './names.ts';

/** One published pay figure, as its source gives it; rows are never blended. content/data/pay/roles.json. */
export const payRow = z.strictObject({
  role: z.string(),
  metric: z.string(),
  value: z.union([z.number().nonnegative(), z.string().min(1), z.array(z.number().nonnegative()), z.record(z.string(), z.union([z.number().nonnegative(), z.string(), z.null()]))]),
  unit: z.string(),
  statistic: z.string().nullable(),
  source: z.string(),
  year: z.union([z.number(), z.string()]).nullable(),
  n: z.union([z.number(), z.string()]).nullable(),
  /** A primary, B transcription of a named primary, C vendor's range, D cannot be verified. */
  quality: z.enum(['A', 'B', 'C', 'D', '-']),
  url: webAddress.nullable(),
  note: z.string().nullable(),
});
export type PayRow = z.infer<typeof payRow>;

export const payRowFile = z.object({ note: z.string(), compiled: z.string(), rows: z.array(payRow) });
