import type { Listing } from './listing.ts';
import type { Format, Kind, PaymentModel, Status, Track } from './program.ts';

/** What the reader asks for. `any`, null, false and '' ask nothing. */
export interface Criteria {
  readonly kind: Kind | 'any';
  /** A program for both tracks answers to either. */
  readonly track: Track | 'any';
  readonly status: Status | 'any';
  /** The most to pay, US dollars; held against the upper end of a range. */
  readonly max: number | null;
  /** The longest it may take, weeks. */
  readonly weeks: number | null;
  /** A page that only says "online" leaves open which kind of online it is. */
  readonly format: Format | 'any';
  readonly pay: PaymentModel | 'any';
  /** Only what a page calls free. */
  readonly free: boolean;
  /** Words that must all occur in name, provider, kind, topics or roles. */
  readonly q: string;
}

/** Facts that a page may leave unpublished, and that a filter may ask for. */
export type Askable = 'price' | 'length' | 'format' | 'payment';

export interface Choice {
  /** Known to meet every criterion, sorted. */
  readonly shown: readonly Listing[];
  /** Not ruled out by anything published, but one or more facts asked for are not: for each such fact, who leaves it out. */
  readonly unpublished: readonly { readonly fact: Askable; readonly programs: readonly Listing[] }[];
  /** How many programs that is; each counts once. */
  readonly undecided: number;
  readonly total: number;
}

/** `-` turns an order round; what is unknown stays last either way. */
export const sortOrders = ['price', '-price', 'name', '-name', 'length', '-length', 'checked', '-checked'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Free of charge, because a page says so. */
export const isFree = (row: Listing) => row.price?.high === 0 || row.payment.includes('free');

/** The price to compare by, US dollars: the upper end of a range; null when none is published in dollars. */
export const comparablePrice = (row: Listing) => (isFree(row) ? 0 : row.price?.currency === 'USD' ? row.price.high : null);

/**
 * The programs that meet the criteria.
 *
 * An unknown fact is never taken for zero: with a criterion on it the program is not shown, but counted under
 * `unpublished`, unless something that is published rules it out.
 * @returns programs in the given order; unknown values last, free first among equals, then by name.
 */
export function choose(programs: readonly Listing[], criteria: Criteria, order: SortOrder = 'price'): Choice {
  const words = fold(criteria.q).split(/\s+/).filter(Boolean);
  const sorted = sort(programs, order).filter((row) => plainlyMeets(row, criteria, words));
  const verdicts = sorted.map((row) => ({ row, asked: ask(row, criteria) }));
  const possible = verdicts.filter(({ asked }) => asked.every(([, verdict]) => verdict !== false));
  const open = (fact: Askable) => possible.filter(({ asked }) => asked.some(([name, verdict]) => name === fact && verdict === null));
  const undecided = possible.filter(({ asked }) => asked.some(([, verdict]) => verdict === null));
  return {
    shown: possible.filter(({ asked }) => asked.every(([, verdict]) => verdict)).map(({ row }) => row),
    unpublished: (['price', 'length', 'format', 'payment'] as const)
      .map((fact) => ({ fact, programs: open(fact).map(({ row }) => row) }))
      .filter(({ programs }) => programs.length > 0),
    undecided: undecided.length,
    total: programs.length,
  };
}

/** The criteria on what we know of every program. */
function plainlyMeets(row: Listing, { kind, track, status }: Criteria, words: readonly string[]): boolean {
  if (kind !== 'any' && row.kind !== kind) return false;
  if (track !== 'any' && row.track !== track && row.track !== 'both') return false;
  if (status !== 'any' && row.status !== status) return false;
  if (words.length === 0) return true;
  const text = fold([row.name, row.provider, row.kind, ...row.topics, ...row.roles.map((role) => role.replace('_', ' '))].join(' '));
  return words.every((word) => text.includes(word));
}

/** Each fact asked for, and whether it is met; null when it is not published. */
function ask(row: Listing, { max, weeks, format, pay, free }: Criteria): [Askable, boolean | null][] {
  const asked: [Askable, boolean | null][] = [];
  const price = comparablePrice(row);
  if (max !== null) asked.push(['price', price === null ? null : price <= max]);
  if (free) asked.push(['price', isFree(row) ? true : row.price === null && row.payment.length === 0 ? null : false]);
  if (weeks !== null) asked.push(['length', row.weeks === null ? null : row.weeks <= weeks]);
  if (format !== 'any') {
    const open = row.format === null || (row.format === 'online' && (format === 'live_online' || format === 'online_self_paced'));
    asked.push(['format', open ? null : row.format === format]);
  }
  if (pay !== 'any') asked.push(['payment', row.payment.length === 0 ? null : row.payment.includes(pay)]);
  return asked;
}

/** Lower case without accents, so that "Résumé" and "resume" meet. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const alphabetical = (a: Listing, b: Listing) => byText(fold(a.name), fold(b.name)) || byText(a.slug, b.slug);
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function sort(programs: readonly Listing[], order: SortOrder): Listing[] {
  const turned = order.startsWith('-');
  const key = keys[order.replace('-', '') as keyof typeof keys];
  return [...programs].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
    } else {
      const difference = typeof left === 'number' ? left - (right as number) : byText(left, right as string);
      if (difference !== 0) return turned ? -difference : difference;
    }
    return Number(isFree(b)) - Number(isFree(a)) || alphabetical(a, b);
  });
}

/** What each order compares; null is unknown. A length in hours comes after all lengths in weeks: the two do not convert. */
const keys = {
  price: comparablePrice,
  name: (row: Listing) => fold(row.name),
  length: (row: Listing) => row.weeks ?? (row.totalHours === null ? null : 1e6 + row.totalHours),
  /** Newest page first. */
  checked: (row: Listing) => (row.newestPage === null ? null : -dayNumber(row.newestPage)),
};

/** 2023 < 2023-05 < 2023-05-17 as whole numbers. */
const dayNumber = (date: string) => Number(date.replaceAll('-', '').padEnd(8, '0'));
