/** A sales occupation with a row in every area, and what a sentence calls the people in it. */
export interface SalesJob {
  readonly soc: string;
  /** In the plural, mid-sentence. */
  readonly people: string;
}

/** The nine detailed occupations, those most readers ask for first. */
export const salesJobs: readonly SalesJob[] = [
  { soc: '41-3091', people: 'services reps' },
  { soc: '41-4011', people: 'reps of technical products' },
  { soc: '41-9031', people: 'sales engineers' },
  { soc: '41-4012', people: 'reps of other wholesale goods' },
  { soc: '11-2022', people: 'sales managers' },
  { soc: '41-1012', people: 'sales supervisors' },
  { soc: '41-3011', people: 'advertising sales agents' },
  { soc: '41-3031', people: 'financial sales agents' },
  { soc: '41-9041', people: 'telemarketers' },
];

/** The occupation that an area's page speaks of where its median is published. */
export const servicesReps = '41-3091';

/** Throws for an occupation that is none of the nine. */
export function peopleIn(soc: string): string {
  const job = salesJobs.find((j) => j.soc === soc);
  if (!job) throw new Error(`${soc} is none of the nine sales occupations.`);
  return job.people;
}
