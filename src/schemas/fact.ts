import { z } from 'zod';
import { partialDay } from './dates.ts';
import { slug } from './names.ts';

/** How a value is written out: see src/format/fact.ts. */
export const factUnit = z.enum([
  'usd', 'usd-a-year', 'usd-a-month', 'usd-an-hour', 'percent', 'people', 'count', 'times',
  'hours', 'days', 'weeks', 'months', 'years', 'year',
  'gbp', 'gbp-a-year', 'cad', 'cad-a-year', 'eur', 'eur-a-year', 'inr', 'inr-a-year', 'aud', 'aud-a-year',
]);

/** One cell of a table in content/data: the figure is read from it at build, never copied by hand. */
export const factCell = z.strictObject({
  /** "<series>/<vintage>", as in content/data: oews-national/may-2020-2025. */
  table: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  /** Column = value pairs that pick exactly one row. */
  where: z.record(z.string(), z.string()),
  column: z.string(),
});

/** One figure: what it is, what it measures, where it was read. */
export const fact = z
  .strictObject({
    /** The figure, or [low, high] where the source gives a range. Percentages as 0-100, money in plain dollars. */
    value: z.union([z.number(), z.tuple([z.number(), z.number()])]).optional(),
    cell: factCell.optional(),
    unit: factUnit,
    /** What exactly was measured: of whom, when, how. Shown beside the figure. */
    means: z.string().min(15),
    /** Id in content/sources; left out when `cell` is given (the table's own card is the source). */
    source: slug.optional(),
    /** Page, table or section in the source. */
    where: z.string().optional(),
    /** The period the figure describes. */
    asOf: partialDay,
    /** A: primary text or data. B: a transcription of a named primary. C: a vendor's or practitioner's range. D: cannot be verified. */
    grade: z.enum(['A', 'B', 'C', 'D']),
    /** Months after the day we read it when it must be read again. */
    shelfLife: z.int().min(1).max(120),
  })
  .refine((f) => (f.value === undefined) !== (f.cell === undefined), 'needs either `value` or `cell`, not both')
  .refine((f) => (f.source === undefined) !== (f.cell === undefined), 'needs `source` with `value`; `cell` brings its own source')
  .refine((f) => !Array.isArray(f.value) || f.value[0] < f.value[1], 'a range must run from low to high');
export type Fact = z.infer<typeof fact>;

/** A file in content/facts: ids and their facts. Ids are unique across all files. */
export const factFile = z.record(slug, fact);
