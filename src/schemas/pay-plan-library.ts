import { z } from 'zod';
import { day, partialDay } from './dates.ts';
import { slug, webAddress } from './names.ts';

/** An address in these files is opened from a tool: https only. */
const address = webAddress.refine((text) => text.startsWith('https://'), 'must start with https://');

/** A primary read, B transcription of a named primary or read in part, C vendor's or practitioner's figure, D cannot be verified. */
const grade = z.enum(['A', 'B', 'C', 'D']);

const percent = z.number().nonnegative();
const rises = (values: readonly number[]) => values.every((value, i) => i === 0 || value > values[i - 1]!);

const tier = z.union([
  z.strictObject({ from: percent, multiple: z.number().nonnegative() }),
  z.strictObject({ from: percent, percent: z.number().nonnegative() }),
]);

/** A plan as tool T2 takes it: money and quota a year, shares in percent; null is "not stated". */
const libraryPlan = z.strictObject({
  base: z.number().nonnegative().nullable(),
  /** Variable pay at target, dollars a year; null where the plan gives only rates on sales. */
  variable: z.number().positive().nullable(),
  /** A year's total, in the unit that `quotaUnit` names, whatever `periods` is. */
  quota: z.number().positive().nullable(),
  /** `from` in percent of quota; `multiple` of the base rate (variable ÷ quota) or `percent` of sales, never both kinds in one plan. */
  tiers: z
    .array(tier)
    .min(1)
    .refine((tiers) => rises(tiers.map((t) => t.from)), 'tiers must rise in `from`')
    .refine((tiers) => new Set(tiers.map((t) => 'multiple' in t)).size === 1, 'use `multiple` or `percent` for every tier, not both'),
  retro: z.boolean(),
  threshold: percent.max(100).nullable(),
  cap: z.number().positive().nullable(),
  periods: z.union([z.literal(1), z.literal(4), z.literal(12)]),
});

const filled = z.enum(['base', 'variable', 'quota']);

/** A commission plan that a reader can open. */
export const libraryEntry = z
  .strictObject({
    id: slug,
    employer: z.string().min(2),
    name: z.string().min(5),
    /** `template`: written by a vendor for others to copy; nobody is known to be paid by it. */
    kind: z.enum(['employer', 'template']),
    plan: libraryPlan,
    /** What a quota and a sale are counted in; only `usd` may be shown as money. */
    quotaUnit: z.enum(['usd', 'opportunities', 'meetings', 'appointments']),
    /** Fields that the page leaves open and we filled with a round example: never shown as the employer's. */
    ours: z.array(filled).refine((names) => new Set(names).size === names.length, 'names a field twice'),
    /** What the page states, in our words. */
    says: z.string().min(30),
    /** What the real plan has and this preset does not; null when nothing is left out. */
    leavesOut: z.string().min(20).nullable(),
    source: slug,
    published: partialDay.nullable(),
    read: day,
    grade,
  })
  .refine((entry) => entry.ours.every((name) => entry.plan[name] !== null), '`ours` names a field that holds no number');
export type LibraryEntry = z.infer<typeof libraryEntry>;

const uniqueIds = (rows: readonly { id: string }[]) => new Set(rows.map((row) => row.id)).size === rows.length;

/** content/data/pay/plans.json */
export const planLibraryFile = z.strictObject({
  note: z.string(),
  compiled: day,
  plans: z.array(libraryEntry).min(1).refine(uniqueIds, 'two plans share an id'),
});

const bin = z
  .strictObject({ from: percent, to: z.number().positive(), share: z.number().positive().max(100) })
  .refine((b) => b.to > b.from, '`to` must lie above `from`');

/** Bands of attainment, even inside each; gaps between bands hold nobody. */
const bins = z
  .array(bin)
  .min(1)
  .refine((list) => list.every((b, i) => i === 0 || b.from >= list[i - 1]!.to), 'bins must rise and must not overlap')
  .refine((list) => Math.abs(list.reduce((sum, b) => sum + b.share, 0) - 100) < 1e-9, 'shares must add to 100');

/** One published statement about attainment; statements of different sources or measures are never blended. */
export const attainmentEntry = z
  .strictObject({
    id: slug,
    name: z.string().min(5),
    /** `share-at-quota` and `average` measure; `design-target` and `illustration` do not. `undefined-metric`: the source does not say which. */
    measure: z.enum(['share-at-quota', 'average', 'distribution', 'design-target', 'illustration', 'undefined-metric']),
    /** The figure as published, percent: one number, or band → share as the source words it. */
    published: z.union([z.number(), z.record(z.string(), z.union([z.number(), z.string()]))]),
    source: slug,
    url: address,
    year: z.string().min(4),
    sample: z.string().min(1),
    /** What it really measured: of whom, counted how. */
    definition: z.string().min(15),
    grade,
    bins: bins.nullable(),
    /** What in the bins is ours, not the source's. */
    assumed: z.string().min(20).nullable(),
    note: z.string().nullable(),
  })
  .refine((e) => (e.bins === null) === (e.assumed === null), '`assumed` goes with `bins`')
  .refine((e) => e.bins === null || (e.measure !== 'average' && e.measure !== 'undefined-metric'), 'an average, or a figure without a definition, makes no bins')
  .refine((e) => e.bins === null || e.measure !== 'share-at-quota' || typeof e.published !== 'number' || Math.abs(shareFrom(e.bins, 100) - e.published) < 1e-9, 'bins do not keep the published share at quota');
export type AttainmentEntry = z.infer<typeof attainmentEntry>;

const shareFrom = (list: z.infer<typeof bins>, edge: number) => list.filter((b) => b.from >= edge).reduce((sum, b) => sum + b.share, 0);

/** content/data/pay/attainment.json */
export const attainmentFile = z.strictObject({
  note: z.string(),
  compiled: day,
  distributions: z.array(attainmentEntry).min(1).refine(uniqueIds, 'two distributions share an id'),
  gap: z.string(),
});

const value = z.union([z.number(), z.string().min(1)]);

/** How plans work, one published statement a row. Nothing of grade D. */
export const mechanicRow = z.strictObject({
  topic: slug,
  fact: z.string().min(3),
  value,
  source: z.string().min(2),
  /** The card in content/sources, where there is one. */
  sourceId: slug.nullable(),
  year: z.string(),
  quality: z.enum(['A', 'B', 'C']),
  url: address,
  note: z.string().nullable(),
});
export type MechanicRow = z.infer<typeof mechanicRow>;

/** A rule of law that bears on commission pay. */
export const lawRow = z.strictObject({
  jurisdiction: z.string().min(2),
  rule: z.string().min(2),
  fact: z.string().min(20),
  source: z.string().min(2),
  sourceId: slug.nullable(),
  url: address,
  quality: z.enum(['A', 'B', 'C']),
  note: z.string().nullable(),
});

/** content/data/pay/mechanics.json */
export const mechanicsFile = z.strictObject({
  note: z.string(),
  compiled: day,
  mechanics: z.array(mechanicRow).min(1),
  law: z.array(lawRow).min(1),
});
