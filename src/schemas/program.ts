import { z } from 'zod';
import { day, partialDay } from './dates.ts';
import { webAddress } from './names.ts';

/** One line of words. A bar stands between the cells of a row, so no text holds one. */
const text = z.string().min(2).refine((words) => !/[|\n]/.test(words), 'must be one line without a bar (|): write a comma or “or” instead');
/** An item of a list; a semicolon stands between them. */
const item = text.refine((words) => !words.includes(';'), 'must not hold a semicolon: make two items of it, or write a comma');
const dollars = z.number().nonnegative('must be 0 or more: a negative price is a slip');
const count = z.int().nonnegative();

/** One page we read, and the fields of the program that it backs: `price_note`, `exam.fee_usd`. */
const programSource = z.strictObject({
  url: webAddress,
  title: text,
  /** The page's own date; left out when it shows none. */
  page_date: partialDay.optional(),
  accessed: day,
  source_type: z.enum([
    'official', 'regulator', 'government', 'press', 'law_firm',
    'third_party',
    'third_party_prep', // a site that prepares for the exam
    'mirror', // a copy of another site's page
    'listing', // address seen in third-party lists, page not opened
  ]),
  supports: z.array(z.string()).min(1),
  note: text.optional(),
});

const exam = z.strictObject({
  questions_min: count.optional(),
  questions_max: count.optional(),
  minutes: count.optional(),
  pass_mark: text.optional(),
  fee_usd: dollars.optional(),
  fee_member_usd: dollars.optional(),
  retake_fee_usd: dollars.optional(),
  retake_policy: text.optional(),
  /** When it is not a plain exam. */
  assessment: text.optional(),
});

const renewal = z.strictObject({
  requirement: text,
  fee_usd: dollars.optional(),
  fee_member_usd: dollars.optional(),
});

const outcome = z.strictObject({
  claim: text,
  metric: text,
  value: z.number(),
  unit: z.enum(['percent', 'USD/year', 'people']),
  basis: z.enum(['provider_claim', 'independent', 'press']),
  date: partialDay.optional(),
  source_url: webAddress,
});

const regulatoryNote = z.strictObject({
  text,
  kind: z.enum(['settlement', 'complaint', 'ftc_case', 'press_complaint', 'licence', 'regulated_qualification']),
  date: partialDay,
  source_url: webAddress,
});

/** Pages that disagree. The chosen value is the one in the main field; all are shown. */
const conflict = z.strictObject({
  field: item,
  values: z.array(z.strictObject({ value: text, date: text.optional(), url: webAddress })).min(2),
  chosen: text,
  why: text,
});

const fields = z.strictObject({
  name: text,
  provider: text,
  kind: z.enum(['bootcamp', 'course', 'apprenticeship', 'certificate', 'certification']),
  /** Our reading. */
  track: z.enum(['tech', 'services', 'both']),
  /** core: sales training or a sales credential. adjacent: useful to sellers, not sales training. Our reading. */
  fit: z.enum(['core', 'adjacent']),
  /** Our reading. */
  roles: z
    .array(
      z.enum([
        'sdr', 'account_executive', 'sales_engineer', 'account_manager', 'customer_success', 'sales_manager',
        'sales_operations', 'consultant', 'other',
      ]),
    )
    .min(1)
    .optional(),
  /** active: a page from 2025 or later shows it running. closed: a page says it ended. unclear: anything else. */
  status: z.enum(['active', 'closed', 'unclear']),
  status_note: text,
  /** Where it matters. */
  country: z.enum(['GB', 'CA', 'US', 'AU']).optional(),
  /** Standard price for a non-member; 0 only where a page says free. */
  list_price_usd: dollars.optional(),
  price_min: dollars.optional(),
  price_max: dollars.optional(),
  currency: z.enum(['USD', 'CAD']).optional(),
  price_note: text.optional(),
  payment_models: z
    .array(
      z.enum([
        'upfront', 'instalments', 'isa_deferred', 'employer_paid', 'free', 'free_trial', 'free_audit',
        'subscription', 'subsidised', 'loan',
      ]),
    )
    .min(1)
    .optional(),
  /** The longer end of a range; for exams the study time that a page suggests. */
  duration_weeks: count.optional(),
  duration_note: text.optional(),
  weekly_hours: count.optional(),
  total_hours: count.optional(),
  format: z.enum(['online_self_paced', 'live_online', 'online', 'in_person', 'hybrid']).optional(),
  prerequisites: text.optional(),
  exam: exam.optional(),
  validity_months: count.optional(),
  validity_note: text.optional(),
  renewal: renewal.optional(),
  job_support: text.optional(),
  refund_policy: text.optional(),
  outcomes: z.array(outcome).min(1).optional(),
  curriculum_topics: z.array(item).min(1).optional(),
  regulatory_notes: z.array(regulatoryNote).min(1).optional(),
  conflicts: z.array(conflict).min(1).optional(),
  official_url: webAddress.optional(),
  /** A to D: how official and how recent the pages are. See content/methods, "How we grade". */
  evidence_grade: z.enum(['A', 'B', 'C', 'D']),
  /** The latest page date among the sources; left out when none is dated. */
  newest_page_date: partialDay.optional(),
  sources: z.array(programSource).min(1),
});

/** What we classify or compute ourselves: no page backs it. */
const ours = new Set(['name', 'provider', 'kind', 'track', 'fit', 'roles', 'country', 'evidence_grade', 'newest_page_date', 'sources']);

type Fields = z.infer<typeof fields>;

/** Every field that has to be named in some source's `supports`, with `exam` and `renewal` taken apart. */
const backed = (record: Fields): string[] =>
  Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .flatMap(([key, value]) => (key === 'exam' || key === 'renewal' ? Object.keys(value).map((part) => `${key}.${part}`) : [key]))
    .filter((key) => !ours.has(key))
    // "unclear" is our word for not having found out, and so is its note.
    .filter((key) => record.status !== 'unclear' || (key !== 'status' && key !== 'status_note'));

/**
 * One training program, content/programs/<slug>.yaml; the file name is the slug.
 *
 * A key that is left out was not seen in any page we read: it never means "no" or "zero".
 * Every fact needs a source that names it in `supports`; every address quoted has to be one of the sources.
 */
export const program = fields.superRefine((record, context) => {
  const fault = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });

  const supported = new Set(record.sources.flatMap((source) => source.supports));
  const present = new Set(backed(record));
  for (const key of present) if (!supported.has(key)) fault(key.split('.'), `no source names "${key}" in its supports`);

  const addresses = new Set(record.sources.map((source) => source.url));
  const quoted = [
    ...(record.outcomes ?? []).map((outcome) => outcome.source_url),
    ...(record.regulatory_notes ?? []).map((note) => note.source_url),
    ...(record.conflicts ?? []).flatMap((conflict) => conflict.values.map((value) => value.url)),
  ];
  for (const url of quoted) if (!addresses.has(url)) fault(['sources'], `quotes ${url}, which is not among the sources`);

  const prices = [record.list_price_usd, record.price_min, record.price_max];
  if (prices.some((price) => price !== undefined) && !record.currency) fault(['currency'], 'is needed with a price');
  if (record.list_price_usd !== undefined && record.currency !== 'USD') fault(['currency'], 'must be USD with list_price_usd');
  if ((record.price_min ?? 0) > (record.price_max ?? Infinity)) fault(['price_max'], 'is lower than price_min');
  if ((record.price_min === undefined) !== (record.price_max === undefined)) fault(['price_max'], 'price_min and price_max go together');
  if (record.list_price_usd !== undefined && (record.price_max ?? record.list_price_usd) !== record.list_price_usd)
    fault(['list_price_usd'], 'is the standard price, so it has to equal price_max');

  const newest = record.sources.flatMap((source) => source.page_date ?? []).sort().at(-1);
  if (newest !== record.newest_page_date) fault(['newest_page_date'], `should be ${newest ?? 'left out'}, the latest page_date`);
});
/** A program as its file has it. */
export type ProgramFile = z.infer<typeof program>;
