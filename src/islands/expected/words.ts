import { formatPercent } from '../../format/percent.ts';

/** "38.4%": a share of reps to a tenth, which is more than the sources know. */
export const percentWords = (share: number) => formatPercent(Number(share.toFixed(1)));

/** The percentiles shown, with what each says of a hundred reps. */
export const percentiles = [
  [10, '10 get this or less'],
  [25, '25 get this or less'],
  [50, '50 get this or less'],
  [75, '75 get this or less'],
  [90, '90 get this or less'],
] as const;
