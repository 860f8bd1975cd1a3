/** The ways to pay for a course that the sums know. */
export const waysToPay = ['upfront', 'instalments', 'loan', 'isa'] as const;
export type WayToPay = (typeof waysToPay)[number];

/** What a reader says of a course, its contract and the job after it. Money in USD, percentages 0-100. */
export interface TrainingTerms {
  readonly price: number;
  readonly how: WayToPay;
  /** Yearly rate of the loan, nominal: a twelfth of it is charged each month. */
  readonly apr: number;
  /** Number of monthly payments of the instalments and of the loan; whole, 1 or more. */
  readonly months: number;
  /** Income share: percent of gross pay. */
  readonly share: number;
  /** Yearly pay from which the income share is owed; at exactly this pay it is owed. */
  readonly floor: number;
  /** Most that is ever paid on the income share; null where the contract sets none. */
  readonly ceiling: number | null;
  /** Number of monthly payments of the income share; whole, 1 or more. */
  readonly term: number;
  /** Weeks of the course. */
  readonly study: number;
  /** Weeks from its end to the first day of the job. */
  readonly search: number;
  /** Pay given up a week, while studying and searching. */
  readonly lost: number;
  /** Pay a year without the course. */
  readonly now: number;
  /** Pay a year in the job after it. */
  readonly after: number;
  /** What the free path would cost: books, an exam. */
  readonly free: number;
}

/** Weeks as months: 52 weeks are 12 months. */
export const monthsOf = (weeks: number) => (weeks * 12) / 52;

/** When the job starts, in months from the first day of the course. */
export const jobStart = ({ study, search }: Pick<TrainingTerms, 'study' | 'search'>) => monthsOf(study + search);

/** Pay given up until the job, in USD. */
export const payLost = ({ study, search, lost }: Pick<TrainingTerms, 'study' | 'search' | 'lost'>) => lost * (study + search);

/** Extra pay a month from the first day of the job, in USD; negative where the new job pays less. */
export const monthlyRaise = ({ now, after }: Pick<TrainingTerms, 'now' | 'after'>) => (after - now) / 12;
