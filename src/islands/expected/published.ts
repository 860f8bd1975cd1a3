import type { AttainmentDistribution } from '../../domain/attainment/index.ts';

/** A published statement about attainment as the build hands it over; `bins` keep its shares, `assumed` says what in them is ours. */
export interface PublishedDistribution {
  readonly id: string;
  readonly name: string;
  /** False for targets and illustrations: nobody counted reps. */
  readonly measured: boolean;
  /** What it really measured: of whom, counted how. */
  readonly definition: string;
  readonly sample: string;
  readonly year: string;
  readonly grade: 'A' | 'B' | 'C' | 'D';
  readonly url: string;
  /** "The Bridge Group, read 21 Nov 2026". */
  readonly source: string;
  readonly bins: AttainmentDistribution;
  readonly assumed: string;
  readonly note: string | null;
}
