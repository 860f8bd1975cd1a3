export const kinds = ['bootcamp', 'course', 'certificate', 'certification', 'apprenticeship'] as const;
export const tracks = ['tech', 'services', 'both'] as const;
export const statuses = ['active', 'closed', 'unclear'] as const;
export const formats = ['online_self_paced', 'live_online', 'online', 'in_person', 'hybrid'] as const;
export const paymentModels = [
  'free', 'upfront', 'instalments', 'isa_deferred', 'employer_paid', 'free_trial', 'free_audit', 'subscription', 'subsidised', 'loan',
] as const;
export const roles = [
  'sdr', 'account_executive', 'sales_engineer', 'account_manager', 'customer_success', 'sales_manager', 'sales_operations',
  'consultant', 'other',
] as const;

export type Kind = (typeof kinds)[number];
export type Track = (typeof tracks)[number];
/** `unclear`: no page we read says whether it runs today. */
export type Status = (typeof statuses)[number];
/** `online`: online, but the page does not say whether it is live. */
export type Format = (typeof formats)[number];
export type PaymentModel = (typeof paymentModels)[number];
export type Role = (typeof roles)[number];

/** What one person pays, from `low` to `high`; both are equal when one price is published. 0 only where a page says free. */
export interface Price {
  readonly low: number;
  /** The standard price for a non-member, or the upper end of the range. */
  readonly high: number;
  readonly currency: 'USD' | 'CAD';
}

/** Calendar dates are text: YYYY-MM-DD, or as precise as the page gives them. */
export interface Source {
  readonly url: string;
  readonly title: string;
  /** The page's own date; null when it shows none. */
  readonly pageDate: string | null;
  /** The day we read it. */
  readonly read: string;
  readonly type: string;
  /** Field names of content/programs that this page backs. */
  readonly supports: readonly string[];
  readonly note: string | null;
}

export interface Exam {
  readonly questionsMin: number | null;
  readonly questionsMax: number | null;
  readonly minutes: number | null;
  readonly passMark: string | null;
  /** US dollars. */
  readonly fee: number | null;
  readonly feeMember: number | null;
  readonly retakeFee: number | null;
  readonly retakePolicy: string | null;
  readonly assessment: string | null;
}

export interface Renewal {
  readonly requirement: string;
  /** US dollars. */
  readonly fee: number | null;
  readonly feeMember: number | null;
}

/** A result that somebody claims for the program. */
export interface Outcome {
  readonly claim: string;
  readonly basis: 'provider_claim' | 'independent' | 'press';
  readonly date: string | null;
  readonly url: string;
}

export interface Notice {
  readonly text: string;
  readonly kind: 'settlement' | 'complaint' | 'ftc_case' | 'press_complaint' | 'licence' | 'regulated_qualification';
  readonly date: string;
  readonly url: string;
}

/** Pages that disagree about one fact, in our words for it: `fee`, `duration`. */
export interface Conflict {
  readonly field: string;
  readonly values: readonly { readonly value: string; readonly date: string | null; readonly url: string }[];
  readonly chosen: string;
  readonly why: string;
}

/** All we know about one program. `null` and an empty list mean "not seen in a page we read", never "no" or "zero". */
export interface Program {
  readonly slug: string;
  readonly name: string;
  readonly provider: string;
  readonly kind: Kind;
  readonly track: Track;
  /** `adjacent`: useful to sellers, but not sales training. */
  readonly fit: 'core' | 'adjacent';
  readonly roles: readonly Role[];
  readonly status: Status;
  readonly statusNote: string;
  /** ISO code, where it matters. */
  readonly country: string | null;
  readonly price: Price | null;
  readonly priceNote: string | null;
  readonly payment: readonly PaymentModel[];
  /** The longer end of a range; for exams the suggested study time. */
  readonly weeks: number | null;
  readonly lengthNote: string | null;
  readonly weeklyHours: number | null;
  readonly totalHours: number | null;
  readonly format: Format | null;
  readonly prerequisites: string | null;
  readonly exam: Exam | null;
  readonly validityMonths: number | null;
  readonly validityNote: string | null;
  readonly renewal: Renewal | null;
  readonly jobSupport: string | null;
  readonly refundPolicy: string | null;
  readonly outcomes: readonly Outcome[];
  readonly topics: readonly string[];
  readonly notices: readonly Notice[];
  readonly conflicts: readonly Conflict[];
  readonly officialUrl: string | null;
  readonly evidence: 'A' | 'B' | 'C' | 'D';
  /** The latest date on any page we read; null when none is dated. */
  readonly newestPage: string | null;
  readonly sources: readonly Source[];
}

/** The facts that a conflict may be about, each a row of the side-by-side view. */
const conflictFacts: Readonly<Record<string, string>> = {
  fee: 'price',
  'payment plan': 'payment',
  duration: 'length',
  schedule: 'length',
  validity: 'validity',
  maintenance: 'renewal',
  'pass mark': 'exam-pass-mark',
  'retake wait': 'exam-retakes',
  placements: 'outcomes',
};

/** The fact that a conflict is about: `fee` is about `price`; null when it is about none of ours. */
export const conflictFact = (field: string): string | null =>
  Object.hasOwn(conflictFacts, field) ? conflictFacts[field]! : null;
