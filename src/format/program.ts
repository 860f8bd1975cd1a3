import { conflictFact } from '../domain/training-comparison/index.ts';
import type { Format, Kind, Listing, PaymentModel, Price, Program, Role, Status, Track } from '../domain/training-comparison/index.ts';
import { formatCount, formatUsd } from './money.ts';

export const kindNames: Readonly<Record<Kind, string>> = {
  bootcamp: 'Bootcamp',
  course: 'Course',
  certificate: 'Certificate',
  certification: 'Certification',
  apprenticeship: 'Apprenticeship',
};

export const trackNames: Readonly<Record<Track, string>> = { tech: 'Technology', services: 'Services', both: 'Both' };

export const statusNames: Readonly<Record<Status, string>> = { active: 'Running', closed: 'Closed', unclear: 'Not confirmed' };

export const formatNames: Readonly<Record<Format, string>> = {
  online_self_paced: 'Online, own pace',
  live_online: 'Live online',
  online: 'Online',
  in_person: 'In person',
  hybrid: 'Online and in person',
};

export const paymentNames: Readonly<Record<PaymentModel, string>> = {
  free: 'Free',
  upfront: 'Upfront',
  instalments: 'Installments',
  isa_deferred: 'Share of later pay',
  employer_paid: 'Employer pays',
  free_trial: 'Free trial',
  free_audit: 'Free to audit',
  subscription: 'Subscription',
  subsidised: 'Subsidized',
  loan: 'Loan',
};

export const roleNames: Readonly<Record<Role, string>> = {
  sdr: 'Sales development',
  account_executive: 'Account executive',
  sales_engineer: 'Sales engineer',
  account_manager: 'Account manager',
  customer_success: 'Customer success',
  sales_manager: 'Sales manager',
  sales_operations: 'Sales operations',
  consultant: 'Consultant',
  other: 'Other work',
};

/** What stands where a page we read says nothing. */
export const notPublished = 'Not published';

const amount = (value: number, currency: Price['currency']) => (currency === 'USD' ? formatUsd(value) : `${currency} ${formatCount(value)}`);

/** "Free", "$900", "$4,800 to $6,000", "CAD 250". */
export const formatPrice = (price: Price | null) =>
  !price
    ? notPublished
    : price.high === 0
      ? 'Free'
      : price.low === price.high
        ? amount(price.high, price.currency)
        : `${amount(price.low, price.currency)} to ${amount(price.high, price.currency)}`;

const counted = (n: number, one: string) => `${formatCount(n)} ${one}${n === 1 ? '' : 's'}`;

export const formatWeeks = (weeks: number) => counted(weeks, 'week');
export const formatHours = (hours: number) => counted(hours, 'hour');
export const formatMonths = (months: number) => counted(months, 'month');

type Length = Pick<Listing, 'weeks' | 'weeklyHours' | 'totalHours'>;

/** The length in its main unit and the effort beside it: ["12 weeks", "10 hours a week, 120 hours in all"]. */
export function formatLength({ weeks, weeklyHours, totalHours }: Length): readonly [string, string] {
  const effort = [weeklyHours !== null && `${formatHours(weeklyHours)} a week`, totalHours !== null && `${formatHours(totalHours)} in all`].filter(Boolean);
  if (weeks !== null) return [formatWeeks(weeks), effort.join(', ')];
  if (totalHours !== null) return [formatHours(totalHours), weeklyHours === null ? '' : `${formatHours(weeklyHours)} a week`];
  return [notPublished, effort.join(', ')];
}

/** The column of the table that a conflict belongs to; the name's when it has none of its own. */
export function disputedIn(field: string): 'price' | 'length' | 'payment' | 'name' {
  const fact = conflictFact(field);
  return fact === 'price' || fact === 'length' || fact === 'payment' ? fact : 'name';
}

/** The address of the payback sums for a program that has a price in dollars and still runs; null for others. */
export const paybackQuery = ({ price, status, weeks }: Pick<Program, 'price' | 'status' | 'weeks'>) =>
  price?.currency === 'USD' && price.high > 0 && status !== 'closed' ? `price=${price.high}${weeks === null ? '' : `&study=${weeks}`}&v=1` : null;
