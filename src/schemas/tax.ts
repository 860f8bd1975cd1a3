import { z } from 'zod';
import { day } from './dates.ts';
import { webAddress } from './names.ts';
import { tableCard } from './table.ts';

/** The source card of a file of tax rules: <name>.card.yaml beside <name>.json. It is a table's card without the columns. */
export const taxCard = tableCard.omit({ rows: true, key: true, increasing: true, flags: true, columns: true });
export type TaxCard = z.infer<typeof taxCard>;

const dollars = z.number().min(0, 'must not be negative');
const share = z.number().min(0, 'must be 0 or more').max(1, 'must be a fraction: 0.05 means five percent');
const byFiling = <T extends z.ZodType>(of: T) => z.strictObject({ single: of, mfj: of, mfs: of, hoh: of });
const amounts = byFiling(dollars);
const id = z.string().min(1);
const note = z.string().optional();

const rises = 'must rise: each row starts above the one before it';
const rising = (rows: readonly (readonly [number, ...unknown[]])[]) => rows.every((row, i) => i === 0 || row[0] > rows[i - 1]![0]);
const steps = z.array(z.tuple([dollars, dollars])).min(1).refine(rising, rises);
const rates = z.array(z.tuple([dollars, share])).min(1).refine(rising, rises);
const schedule = rates.refine((rows) => rows[0]![0] === 0, 'must start at 0');
const triples = z.array(z.tuple([dollars, dollars, dollars])).min(1).refine(rising, rises);
const rounding = z.enum(['floor', 'ceil']);

const use = { refundable: z.boolean().optional(), basis: z.enum(['agi', 'taxable', 'agiLessDeductions']).optional(), note };
const plain = [
  z.strictObject({ id, kind: z.literal('fixed'), amount: amounts, ...use }),
  z.strictObject({ id, kind: z.literal('cliff'), amount: amounts, limit: amounts, ...use }),
  z.strictObject({ id, kind: z.literal('table'), rows: byFiling(steps), perFiler: z.boolean().optional(), ...use }),
  z.strictObject({ id, kind: z.literal('steppedPhaseout'), amount: amounts, min: amounts, start: amounts, increment: amounts, step: amounts, rounding, ...use }),
  z.strictObject({ id, kind: z.literal('percentSteppedPhaseout'), amount: amounts, start: amounts, increment: amounts, stepRate: share, rounding, ...use }),
  z.strictObject({ id, kind: z.literal('linearPhaseout'), amount: amounts, min: amounts, slopes: byFiling(rates), ...use }),
  z.strictObject({ id, kind: z.literal('fractionPhaseout'), amount: amounts, start: amounts, width: amounts, ...use }),
] as const;
const plainKinds = 'fixed, cliff, table, steppedPhaseout, percentSteppedPhaseout, linearPhaseout, fractionPhaseout';
const known = (kinds: string) => ({ error: `must be a kind that src/domain/income-tax can evaluate: ${kinds}` });

const leafDeductions = [
  ...plain,
  z.strictObject({ id, kind: z.literal('ficaPaid'), capPerEarner: dollars.nullable(), note }),
  z
    .strictObject({ id, kind: z.literal('federalTax'), share: rates, cap: amounts.nullable().optional(), capTable: byFiling(steps).optional(), note })
    .refine((rule) => rule.cap === undefined || rule.capTable === undefined, 'has both cap and capTable: keep one'),
] as const;
const leafDeduction = z.discriminatedUnion('kind', leafDeductions, known(`${plainKinds}, ficaPaid, federalTax`));
const deduction = z.discriminatedUnion(
  'kind',
  [...leafDeductions, z.strictObject({ id, kind: z.literal('max'), items: z.array(leafDeduction).min(2), note })],
  known(`${plainKinds}, ficaPaid, federalTax, max`),
);
const credit = z.discriminatedUnion(
  'kind',
  [
    ...plain,
    z.strictObject({ id, kind: z.literal('shareOfTax'), rows: byFiling(rates), ...use }),
    z.strictObject({ id, kind: z.literal('utah'), rate: share, federalDeduction: amounts, phaseoutRate: share, phaseoutStart: amounts, ...use }),
  ],
  known(`${plainKinds}, shareOfTax, utah`),
);
const surtax = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ id, kind: z.literal('brackets'), basis: z.enum(['agi', 'taxable']), brackets: byFiling(schedule), note }),
    z.strictObject({ id, kind: z.literal('fixed'), amount: amounts, onlyIfRequiredToFile: z.boolean().optional(), note }),
    z.strictObject({ id, kind: z.literal('steppedAddOn'), basis: z.literal('agi'), start: amounts, increment: amounts, amount: amounts, max: amounts, note }),
    z.strictObject({ id, kind: z.literal('nyRecapture'), minAgi: dollars, phaseIn: dollars, tiers: byFiling(triples), topAgi: dollars, topRate: share, note }),
  ],
  known('brackets, fixed, steppedAddOn, nyRecapture'),
);
const payroll = z.strictObject({
  id,
  rate: share,
  wageCap: z.union([dollars, z.literal('socialSecurityWageBase'), z.null()]).optional(),
  annualMax: dollars.optional(),
  note,
  source: webAddress.optional(),
});

const bandTable = z.strictObject({ method: z.string(), singleMfs: rates, mfjHoh: rates });
const local = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('countyRateOnStateTaxable'), label: z.string(), default: z.string(), rates: z.record(z.string(), share), brackets: z.record(z.string(), bandTable).optional(), caveat: z.string().optional() }),
  z.strictObject({ kind: z.literal('cityResident'), options: z.record(z.string(), z.strictObject({ base: z.string(), brackets: byFiling(schedule).optional(), rate: share.optional(), note })) }),
]);

/** Where a state's figures were read. `officialRefs` are the state's own pages. */
const provenance = z.strictObject({
  source: z.string(),
  parameters: z.array(z.string()),
  latestEffectiveDate: day,
  officialRefs: z.array(webAddress),
  indexedButCarriedForward: z.array(z.strictObject({ parameter: z.string(), lastExplicit: day })).optional(),
  sources2026: z.array(webAddress).optional(),
  stillCarriedForward: z.array(z.string()).optional(),
  supplement: z.string().optional(),
});

const statusField = z.string().regex(/^(enacted or published values|partly carried forward from 20\d\d)$/, 'must be "enacted or published values" or "partly carried forward from <year>"').optional();
const jurisdiction = { code: z.string().regex(/^[A-Z]{2}$/, 'must be a two-letter code'), name: z.string().min(1), taxYear: z.int(), status: statusField, statusNote: note, status2026: statusField, status2026Note: note, employeePayroll: z.array(payroll).optional() };
const taxed = { ...jurisdiction, deductions: z.array(deduction), noTaxIfAgiBelow: amounts.optional(), noTaxIfAgiAtOrBelow: amounts.optional(), surtaxes: z.array(surtax).optional(), minimumTax: z.strictObject({ kind: z.literal('shareOfAgi'), rows: rates }).optional(), credits: z.array(credit), local: local.optional(), notes: z.array(z.string()), provenance };

/** One state's rules, read by `src/domain/income-tax` as they stand. */
export const stateRules = z.union([
  z.strictObject({ ...jurisdiction, type: z.literal('none'), note: z.string() }),
  z.strictObject({ ...taxed, type: z.enum(['flat', 'brackets']), bracketMethod: z.undefined().optional(), brackets: byFiling(schedule) }),
  z.strictObject({ ...taxed, type: z.literal('brackets'), bracketMethod: z.enum(['baseAmount', 'rateMinusSubtract']), brackets: byFiling(triples) }),
]);

export type StateRules = z.infer<typeof stateRules>;

/** Whether a state's amounts are of the year; files from 2027 on say `status`. Undefined where the file does not say. */
export const statusOf = ({ status, status2026 }: StateRules): string | undefined => status ?? status2026;
/** The year that some of a state's amounts are still of; undefined when all are of their own. */
export const carriedFrom = (rules: StateRules): number | undefined => Number(/from (\d{4})$/.exec(statusOf(rules) ?? '')?.[1]) || undefined;

const otherLocalTax = z.union([
  z.strictObject({ place: z.string(), rate: share, base: z.string(), effective: day.optional() }),
  z.strictObject({ place: z.string(), amountPerMonth: dollars }),
  z.strictObject({ place: z.string(), brackets: rates, base: z.string() }),
]);

/** A year of all states: content/data/tax/states-<year>.json. Which states there must be, the content check knows. */
export const stateFile = z.strictObject({
  taxYear: z.int(),
  compiled: day,
  scope: z.string(),
  source: z.string(),
  statuses: z.tuple([z.literal('single'), z.literal('mfj'), z.literal('mfs'), z.literal('hoh')]),
  schema: z.record(z.string(), z.unknown()),
  otherLocalTaxes: z.array(otherLocalTax),
  carriedForward: z.array(z.string()).optional(),
  verification: z.string().optional(),
  states: z.record(z.string(), z.unknown()),
});

const additionalMedicare = z.strictObject({ rate: share, threshold: amounts, withholdingNote: z.string() });
const federalYear = z.strictObject({
  taxYear: z.int(),
  standardDeduction: amounts,
  brackets: byFiling(schedule),
  fica: z.strictObject({ socialSecurity: z.strictObject({ employeeRate: share, wageBase: dollars }), medicare: z.strictObject({ employeeRate: share }), additionalMedicare }),
  supplementalWages: z.strictObject({ flatRate: share, over1mRate: share, threshold: dollars, note: z.string() }),
  additionalMedicare,
  bracketFormat: z.string(),
  source: z.array(z.string()),
  readFrom: z.string(),
});

/** Federal rules by year: content/data/tax/federal.json. */
export const federalFile = z.strictObject({ compiled: day, years: z.record(z.string().regex(/^20\d\d$/, 'must be a year'), federalYear), defaultYear: z.int(), notModelled: z.array(z.string()) });

/** The most an employee under 50 may defer into a 401(k), by year: content/data/tax/elective-deferral.json. */
export const deferralFile = z.strictObject({ unit: z.literal('USD a year'), years: z.record(z.string().regex(/^20\d\d$/, 'must be a year'), dollars) });

/** What the withholding tables leave untaxed, by year: content/data/tax/withholding.json. */
export const withholdingFile = z.strictObject({ unit: z.literal('USD a year'), years: z.record(z.string().regex(/^20\d\d$/, 'must be a year'), amounts) });

const sentence = z.string().regex(/^[A-Z{“"].*[^.]\.$/s, 'must be one sentence: a capital first, a full stop last');
/** Sentences said in every year, under `always`, and those of one year, under that year. */
const byYear = z.record(z.string().regex(/^(always|20\d\d)$/, 'must be always or a year'), z.array(sentence));

const stateCode = z.string().regex(/^[A-Z]{2}$/, 'must be a two-letter code');

/** What the sums leave out, in words an editor keeps: content/data/tax/limits.yaml. */
export const taxLimits = z.strictObject({
  /** The day a line was last added or changed. */
  compiled: day,
  /** Said for every state. */
  everywhere: byYear,
  states: z.record(z.string(), byYear),
  /** For each place of `otherLocalTaxes`, by its name there; `{rate}` or `{amount}` stands for its figure. */
  cities: z.record(z.string(), z.strictObject({ state: z.string(), says: sentence })),
  /** A clause beside a one-line sum whose rules of that year nobody could confirm, by state and year. */
  unconfirmed: z.record(stateCode, z.record(z.string().regex(/^20\d\d$/, 'must be a year'), z.string().min(1))),
  /** States where every county takes part of pay on top, and where some cities, counties or school districts do. In all others none does. */
  local: z.strictObject({ every: z.array(stateCode), some: z.array(stateCode) }),
});
