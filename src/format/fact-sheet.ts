import { conflictFact } from '../domain/training-comparison/index.ts';
import type { Conflict, FactSheet, Outcome, Program, SheetFact } from '../domain/training-comparison/index.ts';
import { formatDay } from './dates.ts';
import { formatCount, formatUsd } from './money.ts';
import { formatLength, formatMonths, formatNames, formatPrice, kindNames, paymentNames, roleNames, statusNames, trackNames } from './program.ts';

/** What a claimed result rests on. */
export const basisNames: Readonly<Record<Outcome['basis'], string>> = {
  provider_claim: 'Claimed by the provider',
  independent: 'Independent',
  press: 'Reported in the press',
};

/**
 * Everything we know of a program in words, each fact with the pages that back it.
 *
 * The facts come in a fixed order and are always all there; `text` is null where no page publishes it.
 */
export function factSheet(program: Program): FactSheet {
  const { exam, renewal } = program;
  const conflicts = new Map(program.conflicts.map((conflict) => [conflictFact(conflict.field) ?? `conflict-${conflict.field}`, conflict]));
  const backedBy = (...keys: string[]) =>
    program.sources.flatMap((source, position) => (source.supports.some((key) => keys.includes(key)) ? [position] : []));
  const position = (url: string) => program.sources.findIndex((source) => source.url === url);

  const fact = (field: string, label: string, text: string | null, keys: string[], note?: string | null): SheetFact => {
    const conflict = conflicts.get(field);
    conflicts.delete(field);
    // A note without a figure is still something a page said.
    const said = text ?? note ?? null;
    return {
      field,
      label,
      text: said,
      sources: said === null ? [] : backedBy(...keys),
      ...(text && note ? { note } : {}),
      ...(conflict ? { conflict: disagreement(conflict, position) } : {}),
    };
  };
  const ours = (field: string, label: string, text: string | null): SheetFact => ({ field, label, text, sources: [], ours: true });

  const [length, effort] = formatLength(program);
  const known = program.weeks !== null || program.totalHours !== null;
  const facts: SheetFact[] = [
    fact('status', 'Status', statusNames[program.status], ['status', 'status_note'], program.statusNote),
    fact('price', 'Price', program.price && formatPrice(program.price), ['list_price_usd', 'price_min', 'price_max', 'price_note'], program.priceNote),
    fact('payment', 'How you pay', sentence(program.payment.map((model) => paymentNames[model])), ['payment_models']),
    fact('length', 'Length', known ? length : effort || null, ['duration_weeks', 'duration_note', 'weekly_hours', 'total_hours'],
      [known ? effort : '', program.lengthNote].filter(Boolean).join('. ') || null),
    fact('format', 'Format', program.format && formatNames[program.format], ['format']),
    fact('prerequisites', 'Entry rules', program.prerequisites, ['prerequisites']),
    ours('kind', 'Kind', kindNames[program.kind]),
    ours('track', 'Field', program.track === 'both' ? 'Technology and services' : trackNames[program.track]),
    ours('fit', 'What it is', program.fit === 'core' ? 'Sales training or a sales credential' : 'Useful to sellers, not sales training'),
    ours('roles', 'Jobs it is for', sentence(program.roles.map((role) => roleNames[role])) ?? 'Not classified'),
    fact('topics', 'Topics', program.topics.length > 0 ? capital(program.topics.join(', ')) : null, ['curriculum_topics']),
    fact('exam-questions', 'Exam questions', exam && range(exam.questionsMin, exam.questionsMax), ['exam.questions_min', 'exam.questions_max']),
    fact('exam-minutes', 'Exam time', exam?.minutes ? `${formatCount(exam.minutes)} minutes` : null, ['exam.minutes']),
    fact('exam-pass-mark', 'Pass mark', exam?.passMark ?? null, ['exam.pass_mark']),
    fact('exam-fee', 'Exam fee', exam && fee(exam.fee, exam.feeMember), ['exam.fee_usd', 'exam.fee_member_usd']),
    fact('exam-retakes', 'Retakes', exam && retakes(exam.retakeFee, exam.retakePolicy), ['exam.retake_fee_usd', 'exam.retake_policy']),
    fact('exam-assessment', 'Assessment', exam?.assessment ?? null, ['exam.assessment']),
    fact('validity', 'Valid for', program.validityMonths === null ? null : formatMonths(program.validityMonths), ['validity_months', 'validity_note'], program.validityNote),
    fact('renewal', 'Renewal', renewal && renewal.requirement, ['renewal.requirement', 'renewal.fee_usd', 'renewal.fee_member_usd'],
      renewal && fee(renewal.fee, renewal.feeMember)),
    fact('job-support', 'Help with finding a job', program.jobSupport, ['job_support']),
    fact('refunds', 'Refunds and guarantee', program.refundPolicy, ['refund_policy']),
    fact('outcomes', 'Claimed results', program.outcomes.map(({ claim, basis, date }) => `${claim} (${[basisNames[basis], date && formatDay(date)].filter(Boolean).join(', ')})`).join('; ') || null, ['outcomes']),
    fact('notices', 'Regulators and courts', program.notices.map(({ text, date }) => `${text} (${formatDay(date)})`).join('; ') || null, ['regulatory_notes']),
  ];
  for (const [field, conflict] of conflicts)
    facts.push({ field, label: capital(conflict.field), text: conflict.chosen, sources: backedBy('conflicts'), conflict: disagreement(conflict, position) });

  return {
    slug: program.slug,
    name: program.name,
    provider: program.provider,
    facts,
    sources: program.sources.map(({ url, title, pageDate, read }) => ({ url, title, pageDate, read })),
  };
}

const disagreement = ({ why, values }: Conflict, position: (url: string) => number): NonNullable<SheetFact['conflict']> => ({
  why: `${capital(why)}.`,
  values: values.map(({ value, date, url }) => ({ text: value, date: date && (/^[\d-]+$/.test(date) ? formatDay(date) : date), source: position(url) })),
});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Our own labels in one sentence: "Upfront, installments"; null when there is none. */
const sentence = (labels: readonly string[]) => (labels.length === 0 ? null : capital(labels.join(', ').toLowerCase()));

const range = (low: number | null, high: number | null) =>
  low === null && high === null ? null : low === null || high === null || low === high ? formatCount((high ?? low)!) : `${formatCount(low)} to ${formatCount(high)}`;

const dollars = (amount: number) => (amount === 0 ? 'Free' : formatUsd(amount));
const fee = (all: number | null, member: number | null) =>
  [all !== null && dollars(all), member !== null && `${dollars(member)} for members`].filter(Boolean).join(', ') || null;
const retakes = (price: number | null, policy: string | null) =>
  [policy, price !== null && `Retake fee: ${price === 0 ? 'none' : formatUsd(price)}.`].filter(Boolean).join(' ') || null;
