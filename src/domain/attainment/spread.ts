import { cutAt, type Curve, type Piece } from '../pay-plan/index.ts';
import { binFault, shareTotal, type AttainmentDistribution } from './bins.ts';

/** A straight piece of a pay curve inside one bin, with the reps on it; US dollars a year. */
export interface Stretch extends Piece {
  /** Percent of reps, spread evenly over the piece. */
  readonly share: number;
}

/** Pay a year over many reps, exact for straight plans and even bins. */
export interface PaySpread {
  /** In order of attainment; only those with reps on them. */
  readonly stretches: readonly Stretch[];
  /** US dollars a year. */
  readonly mean: number;
  /** The least and the most that any of them is paid; US dollars a year. */
  readonly lowest: number;
  readonly highest: number;
  /** The smallest pay that at least this percentage of reps does not exceed. */
  readonly quantile: (percent: number) => number;
  /** Percent of reps paid less than an amount. */
  readonly below: (amount: number) => number;
}

/** The middle of a stretch's pay, which is its mean. */
export const middleOf = ({ start, end }: Stretch) => (start + end) / 2;

/**
 * Runs a pay curve over a distribution of attainment: no random numbers, every piece integrated.
 *
 * @param curve dollars a year over attainment; must reach as far as the bins do.
 * @param bins as `binFault` accepts them; shares that miss 100 by a hundredth are scaled to it.
 * @throws RangeError when the bins are no distribution or reach beyond the curve.
 * @source content/methods/expected-earnings.mdx, "Formula".
 */
export function paySpread(curve: Curve, bins: AttainmentDistribution): PaySpread {
  const fault = binFault(bins);
  if (fault || !(bins.at(-1)!.to <= (curve.at(-1)?.to ?? 0))) throw new RangeError(`Bins are no distribution over this curve: ${fault ?? 'too far'}.`);
  const all = shareTotal(bins) / 100;
  const pieces = cutAt(curve, bins.flatMap((bin) => [bin.from, bin.to]));
  const stretches = bins.flatMap((bin) =>
    bin.share === 0 ? [] : pieces.filter((piece) => piece.from >= bin.from && piece.to <= bin.to).map((piece) => ({ ...piece, share: ((bin.share / all) * (piece.to - piece.from)) / (bin.to - bin.from) })),
  );
  const runs = stretches.map(({ start, end, share }) => ({ low: Math.min(start, end), high: Math.max(start, end), share }));
  /** Percent of reps paid less than an amount, or that much at most. */
  const under = (amount: number, orAt: boolean) =>
    runs.reduce((sum, { low, high, share }) => {
      if (amount > high || (orAt && amount === high)) return sum + share;
      return amount <= low ? sum : sum + (share * (amount - low)) / (high - low);
    }, 0);
  const stops = [...new Set(runs.flatMap(({ low, high }) => [low, high]))].sort((a, b) => a - b);
  return {
    stretches,
    mean: stretches.reduce((sum, stretch) => sum + middleOf(stretch) * stretch.share, 0) / 100,
    lowest: stops[0]!,
    highest: stops.at(-1)!,
    below: (amount) => under(amount, false),
    quantile(percent) {
      const at = stops.findIndex((stop) => under(stop, true) >= percent - 1e-10);
      const high = at < 0 ? stops.at(-1)! : stops[at]!;
      const low = stops[at - 1];
      if (low === undefined) return high;
      // Between two stops the share rises evenly; a jump at the upper one belongs to it.
      const [before, upTo] = [under(low, true), under(high, false)];
      return percent >= upTo ? high : low + ((high - low) * (percent - before)) / (upTo - before);
    },
  };
}
