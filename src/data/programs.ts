import { getCollection } from 'astro:content';
import type { Program } from '../domain/training-comparison/index.ts';
import type { ProgramFile } from '../schemas/program.ts';

/** Every training program, by name. */
export async function allPrograms(): Promise<readonly Program[]> {
  const entries = await getCollection('programs');
  if (entries.length === 0) throw new Error('content/programs holds no program');
  return entries.map((entry) => toProgram(entry.id, entry.data)).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** One program. @errors throws when content/programs has no such file. */
export async function programBySlug(slug: string): Promise<Program> {
  const program = (await allPrograms()).find((candidate) => candidate.slug === slug);
  if (!program) throw new Error(`There is no training program "${slug}": add content/programs/${slug}.yaml`);
  return program;
}

function toProgram(slug: string, file: ProgramFile): Program {
  return {
    slug,
    name: file.name,
    provider: file.provider,
    kind: file.kind,
    track: file.track,
    fit: file.fit,
    roles: file.roles ?? [],
    status: file.status,
    statusNote: file.status_note,
    country: file.country ?? null,
    price: priceOf(file),
    priceNote: file.price_note ?? null,
    payment: file.payment_models ?? [],
    weeks: file.duration_weeks ?? null,
    lengthNote: file.duration_note ?? null,
    weeklyHours: file.weekly_hours ?? null,
    totalHours: file.total_hours ?? null,
    format: file.format ?? null,
    prerequisites: file.prerequisites ?? null,
    exam: file.exam ? examOf(file.exam) : null,
    validityMonths: file.validity_months ?? null,
    validityNote: file.validity_note ?? null,
    renewal: file.renewal
      ? { requirement: file.renewal.requirement, fee: file.renewal.fee_usd ?? null, feeMember: file.renewal.fee_member_usd ?? null }
      : null,
    jobSupport: file.job_support ?? null,
    refundPolicy: file.refund_policy ?? null,
    outcomes: (file.outcomes ?? []).map(({ claim, basis, date, source_url }) => ({ claim, basis, date: date ?? null, url: source_url })),
    topics: file.curriculum_topics ?? [],
    notices: (file.regulatory_notes ?? []).map(({ text, kind, date, source_url }) => ({ text, kind, date, url: source_url })),
    conflicts: (file.conflicts ?? []).map(({ field, values, chosen, why }) => ({
      field,
      chosen,
      why,
      values: values.map(({ value, date, url }) => ({ value, date: date ?? null, url })),
    })),
    officialUrl: file.official_url ?? null,
    evidence: file.evidence_grade,
    newestPage: file.newest_page_date ?? null,
    sources: file.sources.map((source) => ({
      url: source.url,
      title: source.title,
      pageDate: source.page_date ?? null,
      read: source.accessed,
      type: source.source_type,
      supports: source.supports,
      note: source.note ?? null,
    })),
  };
}

function priceOf(file: ProgramFile): Program['price'] {
  const high = file.list_price_usd ?? file.price_max;
  if (high === undefined || !file.currency) return null;
  return { low: file.price_min ?? high, high, currency: file.currency };
}

const examOf = (exam: NonNullable<ProgramFile['exam']>): Program['exam'] => ({
  questionsMin: exam.questions_min ?? null,
  questionsMax: exam.questions_max ?? null,
  minutes: exam.minutes ?? null,
  passMark: exam.pass_mark ?? null,
  fee: exam.fee_usd ?? null,
  feeMember: exam.fee_member_usd ?? null,
  retakeFee: exam.retake_fee_usd ?? null,
  retakePolicy: exam.retake_policy ?? null,
  assessment: exam.assessment ?? null,
});
