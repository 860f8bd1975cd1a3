import { commissionCurve, type TargetPlan } from '../pay-plan/index.ts';
import type { AttainmentDistribution } from './bins.ts';
import { paySpread, type PaySpread } from './spread.ts';

/** Total pay over many reps under one plan, base included. US dollars a year; chances in percent of reps. */
export interface ExpectedEarnings extends PaySpread {
  readonly ote: number;
  /** Base pay and half of the variable pay at target. */
  readonly baseAndHalf: number;
  /** Reps whose total reaches OTE or more. */
  readonly chanceOfOte: number;
  /** Reps whose total is less than base and half of the variable. */
  readonly chanceBelowBaseAndHalf: number;
}

/** What a cap or a flat stretch holds exactly at an amount may miss it by the noise of the sums: a millionth of a dollar is the same pay. */
const samePay = 1e-6;
const percentOf = (share: number) => Math.min(100, Math.max(0, share));

/**
 * What a plan pays reps whose attainment is spread in a known way.
 *
 * @param plan quota above zero.
 * @throws RangeError when the bins are no distribution.
 * @source content/methods/expected-earnings.mdx, "Formula".
 */
export function expectedEarnings(plan: TargetPlan, bins: AttainmentDistribution): ExpectedEarnings {
  const curve = commissionCurve(plan, bins.at(-1)?.to ?? 0).map((piece) => ({ ...piece, start: plan.base + piece.start, end: plan.base + piece.end }));
  const spread = paySpread(curve, bins);
  const ote = plan.base + plan.variable;
  const baseAndHalf = plan.base + plan.variable / 2;
  return {
    ...spread,
    ote,
    baseAndHalf,
    chanceOfOte: percentOf(100 - spread.below(ote - samePay)),
    chanceBelowBaseAndHalf: percentOf(spread.below(baseAndHalf - samePay)),
  };
}
