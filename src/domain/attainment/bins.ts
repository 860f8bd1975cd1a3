/** A share of reps spread evenly between two attainments. */
export interface Bin {
  /** Percent of quota; `to` above `from`. */
  readonly from: number;
  readonly to: number;
  /** Percent of reps. */
  readonly share: number;
}

/** How attainment is spread over reps: bins in rising order that do not overlap; shares add to 100. Nobody stands between bins that leave a gap. */
export type AttainmentDistribution = readonly Bin[];

export type BinFault = 'none' | 'order' | 'overlap' | 'total';

/** What the shares of bins add up to, percent of reps. */
export const shareTotal = (bins: readonly Bin[]) => bins.reduce((sum, bin) => sum + bin.share, 0);

/**
 * Why bins are no distribution, or null when they are one.
 *
 * Shares may miss 100 by a hundredth, as published thirds do.
 */
export function binFault(bins: readonly Bin[]): BinFault | null {
  if (bins.length === 0) return 'none';
  if (bins.some((bin) => !(bin.from >= 0 && bin.to > bin.from && bin.to < Infinity && bin.share >= 0))) return 'order';
  if (bins.some((bin, i) => i > 0 && bin.from < bins[i - 1]!.to)) return 'overlap';
  return Math.abs(shareTotal(bins) - 100) > 0.01 + 1e-9 ? 'total' : null;
}

/** Percent of reps at or above an attainment. */
export const shareAtOrAbove = (bins: AttainmentDistribution, attainment: number) =>
  bins.reduce((sum, { from, to, share }) => sum + (attainment <= from ? share : attainment >= to ? 0 : (share * (to - attainment)) / (to - from)), 0) * (100 / shareTotal(bins));

/** Mean attainment of a distribution, percent of quota. */
export const meanAttainment = (bins: AttainmentDistribution) => bins.reduce((sum, { from, to, share }) => sum + ((from + to) / 2) * share, 0) / shareTotal(bins);
