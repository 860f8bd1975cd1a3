import { capOf, earnedByTiers, type TargetPlan } from './plan.ts';

/**
 * A straight piece of a payout curve over attainment, open at both ends: what holds exactly at an edge is
 * `commissionAt`'s to say. Neighbours may not meet, where a threshold or a retroactive tier makes a jump.
 */
export interface Piece {
  /** Percent of quota. */
  readonly from: number;
  readonly to: number;
  /** US dollars just after `from` and just before `to`. */
  readonly start: number;
  readonly end: number;
}

/** A payout curve: pieces in order, without gaps, from 0 to the attainment asked for. */
export type Curve = readonly Piece[];

/** Where a straight piece passes a level, strictly inside it; undefined when it does not. */
export function passes({ from, to, start, end }: Piece, level: number): number | undefined {
  if ((start - level) * (end - level) >= 0) return undefined;
  return from + ((to - from) * (level - start)) / (end - start);
}

/** The value of a piece at an attainment inside it. */
export const valueIn = ({ from, to, start, end }: Piece, attainment: number) => start + ((end - start) * (attainment - from)) / (to - from);

/** Cuts a curve at attainments; values do not change. */
export function cutAt(curve: Curve, cuts: readonly number[]): Curve {
  return curve.flatMap((piece) => {
    const inside = [...new Set(cuts)].filter((cut) => cut > piece.from && cut < piece.to).sort((a, b) => a - b);
    return [...inside, piece.to].map((to, i) => {
      const from = i === 0 ? piece.from : inside[i - 1]!;
      return { from, to, start: i === 0 ? piece.start : valueIn(piece, from), end: to === piece.to ? piece.end : valueIn(piece, to) };
    });
  });
}

/**
 * The commission of a plan as straight pieces, exact.
 *
 * @param to percent of quota where the curve stops, above zero.
 * @returns US dollars a year without base pay.
 */
export function commissionCurve(plan: TargetPlan, to: number): Curve {
  const edges = [0, ...plan.tiers.map((tier) => tier.from), plan.threshold].filter((edge) => edge < to);
  const bounds = [...new Set([...edges, to])].sort((a, b) => a - b);
  const most = capOf(plan);
  return bounds.slice(1).flatMap((end, i) => {
    const start = bounds[i]!;
    if (end <= plan.threshold) return [{ from: start, to: end, start: 0, end: 0 }];
    // The tier of the inside of the interval also says where its open ends lead.
    const inside = { ...plan, tiers: plan.tiers.filter((tier) => tier.from <= start) };
    const piece = { from: start, to: end, start: openEnd(inside, start), end: openEnd(inside, end) };
    const cut = passes(piece, most);
    return (cut === undefined ? [piece] : cutAt([piece], [cut])).map((p) => ({ ...p, start: Math.min(p.start, most), end: Math.min(p.end, most) }));
  });
}

/** What the tiers pay towards an edge from inside; a retroactive tier is in force from its own edge on. */
function openEnd(plan: TargetPlan, attainment: number): number {
  const tier = plan.tiers.at(-1);
  if (!plan.retro || !tier) return earnedByTiers(plan, attainment);
  return earnedByTiers({ ...plan, tiers: [{ ...tier, from: -1 }] }, attainment);
}
