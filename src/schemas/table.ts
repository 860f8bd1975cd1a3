import { z } from 'zod';
import { day } from './dates.ts';
import { webAddress } from './names.ts';

const column = z.strictObject({
  name: z.string(),
  type: z.enum(['text', 'integer', 'decimal', 'soc']),
  unit: z.string().optional(),
  /** Smallest value allowed; counts and money state 0. */
  min: z.number().optional(),
  /** True where every row has a value. */
  required: z.boolean().default(false),
});

/** The source card of a table: <vintage>.source.yaml beside <vintage>.csv. It is also the rule that the table is checked by. */
export const tableCard = z.strictObject({
  producer: z.string(),
  title: z.string(),
  version: z.string(),
  published: z.string(),
  urlMain: webAddress,
  dateAccessed: day,
  /** What was opened on that day where it was a copy and not the publisher's own file; left out where it was the file itself. */
  copy: z.strictObject({ name: z.string().min(3), url: webAddress.optional() }).optional(),
  licence: z.strictObject({ name: z.string(), url: webAddress }),
  /** Of the CSV file's bytes, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
  rows: z.int().positive(),
  /** Columns that together name a row; no two rows share them. */
  key: z.array(z.string()).min(1),
  /** Lists of columns whose values never fall from left to right (percentiles). */
  increasing: z.array(z.array(z.string()).min(2)).default([]),
  flags: z.record(z.string(), z.string()).default({}),
  notes: z.array(z.string()).default([]),
  columns: z.array(column).min(1),
});
export type TableCard = z.infer<typeof tableCard>;
