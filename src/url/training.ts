import { formats, kinds, paymentModels, sortOrders, statuses, tracks } from '../domain/training-comparison/index.ts';
import type { Criteria, SortOrder } from '../domain/training-comparison/index.ts';
import type { Codec } from './codec.ts';
import { choice, listOf, optionalMoney } from './fields.ts';
import { optionalCount, words } from './filter-fields.ts';
import { flag } from './flag.ts';

/** What the training table keeps in the address. */
export interface TrainingState extends Criteria {
  readonly sort: SortOrder;
  /** Up to four programs for the side-by-side view. */
  readonly pick: readonly string[];
}

/** How many programs stand side by side at most. */
export const mostPicked = 4;

/** The same choices with hyphens, as people type them: `isa-deferred`. */
const hyphened = <T extends string>(options: readonly T[]): Record<string, T> =>
  Object.fromEntries(options.map((option) => [option.replaceAll('_', '-'), option]));

const anyOf = <T extends string>(options: readonly T[]) => choice<T | 'any'>(['any', ...options], 'any', hyphened(options));

/** The address of the training table; `slugs` are the programs there are. */
export const trainingCodec = (slugs: readonly string[]): Codec<TrainingState> => {
  const known = new Set(slugs);
  return {
    kind: anyOf(kinds),
    track: anyOf(tracks),
    status: anyOf(statuses),
    max: optionalMoney(0, 1_000_000),
    weeks: optionalCount(0, 1_000),
    format: anyOf(formats),
    pay: anyOf(paymentModels),
    free: flag,
    q: words(),
    sort: choice(sortOrders, 'price'),
    pick: listOf((text) => (known.has(text) ? text : undefined), mostPicked),
  };
};
