import type { PayRow } from '../schemas/pay-row.ts';
import { formatCount, formatUsd } from './money.ts';

/** What each metric measures, pay first: the order of the tables. */
const metricNames: Readonly<Record<string, string>> = {
  ote: 'On-target earnings',
  base: 'Base salary',
  variable: 'Variable pay at target',
  totalPay: 'Total pay',
  totalComp: 'Total compensation',
  medianWage: 'Wages and commissions',
  payMix: 'Base to variable pay',
  baseShareOfPay: 'Base as a share of pay',
  commission: 'Commission',
  commissionRate: 'Commission rate',
  shareOfCompaniesPayingSECommission: 'Companies that pay sales engineers commission',
  quota: 'Yearly quota',
  quotaMeetingsPerMonth: 'Meetings a month, as quota',
  quotaToOte: 'Quota to on-target earnings',
  pctAtQuota: 'People who reach quota',
  pipelinePerSdr: 'Pipeline made in a year',
  activitiesPerDay: 'Calls, emails and messages a day',
  rampMonths: 'Time to full speed',
  experienceAtHireYears: 'Experience when hired',
  tenureYears: 'Time in the job',
  annualAttrition: 'People who leave in a year',
  sdrPerAe: 'SDRs to account executives',
  aesPerManager: 'Account executives to a manager',
  sellingTimeShare: 'How the week is spent',
};
const order = Object.keys(metricNames);

/** @errors throws for a metric without a name: no figure may go unnamed. */
export function formatMetric({ metric, unit }: PayRow): string {
  const name = metricNames[unit === 'USD/yr base' ? 'base' : metric];
  if (!name) throw new Error(`No name for the pay metric ${metric}: add it to src/format/pay-row.ts.`);
  return name;
}

/** Pay before quotas, quotas before the rest; rows of one metric stay in the order of the file. */
export const inMetricOrder = (rows: readonly PayRow[]) =>
  [...rows].sort((a, b) => order.indexOf(a.metric) - order.indexOf(b.metric));

/** What the keys of a value with several parts mean. */
const partNames: Readonly<Record<string, string>> = {
  exp1to4: '1 to 4 years in',
  exp5to9: '5 to 9 years in',
  selling: 'selling',
  admin: 'administration',
  b2b: 'selling to businesses',
  b2c: 'selling to consumers',
  p50: 'median',
};
const formatPart = (key: string) => partNames[key] ?? key.replace(/^p(\d+)$/, '$1th percentile');

/** The figure as published, one line a part: ["$55,000"], ["25th percentile: $64,000", …], ["40%"], ["68:32"]. */
export function formatPayValue({ value, unit }: PayRow): readonly string[] {
  const show = (n: number) => formatAmount(n, unit);
  if (typeof value === 'number') return [show(value)];
  if (typeof value === 'string') return [formatText(value, unit)];
  if (Array.isArray(value)) return [value.map(show).join(' to ')];
  return Object.entries(value).map(
    ([key, part]) =>
      `${formatPart(key)}: ${typeof part === 'number' ? show(part) : (part ?? 'not published')}`,
  );
}

function formatAmount(n: number, unit: string): string {
  if (unit.startsWith('USD')) return formatUsd(n);
  if (unit.startsWith('share')) return `${Math.round(n * 1000) / 10}%`;
  if (unit === 'x') return `${n} times`;
  if (unit === 'months' || unit === 'years') return `${n} ${n === 1 ? unit.slice(0, -1) : unit}`;
  return n >= 1000 ? formatCount(n) : String(n);
}

/** Published text: dollar signs are put before bare amounts, a range of bare numbers gets its unit; nothing else changes. */
function formatText(text: string, unit: string): string {
  if (unit.startsWith('USD'))
    return text.replace(/(?<![\d,.$])\d{1,3}(?:,\d{3})+/g, '$$$&').replace(/(?<=[\d,])-(?=\$)/g, ' to ');
  if (unit === 'months' || unit === 'years') return `${text.replace('-', ' to ')} ${unit}`;
  return text;
}

/** How many answers a figure rests on; beside official wages stand the jobs of that year, not a sample. */
export function formatSample({ n, metric }: PayRow): string {
  if (n === null) return 'not said';
  const count = typeof n === 'number' ? formatCount(n) : n;
  return metric === 'medianWage' ? `${count} jobs` : count;
}

/** What the survey or page counted, where the unit says it: "a year", "of account executives". */
const unitNotes: Readonly<Record<string, string>> = {
  'USD/yr ARR/ACV': 'in yearly contract value',
  'share of SDRs': 'share of SDRs',
  'share of AEs': 'share of account executives',
  'share of reps': 'share of reps',
  'share of ACV': 'share of yearly contract value',
  'share of week': 'share of the week',
};
export const formatUnitNote = (unit: string): string | null => unitNotes[unit] ?? null;

/** What the grades of evidence mean. */
export const gradeWords = [
  ['A', 'a primary source or an official statistic'],
  ['B', 'a figure of a named report or page, read in a dated transcription or copy'],
  ['C', 'a vendor’s or practitioner’s figure, with no method shown'],
  ['D', 'could not be verified'],
] as const;

/** The note of a row, for readers: where the note names only our own working copies, nothing is left. */
export function formatPayNote(note: string | null): string | null {
  const said = (note ?? '')
    .replace(/\s*\(file \d+\)/g, '')
    .replace(/^n=\d+ in file \d+$/, '')
    .trim();
  return said === '' ? null : said;
}
