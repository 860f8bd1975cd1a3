import { cutAt, passes, valueIn, type Curve } from '../pay-plan/index.ts';

/** A range of attainment in which the same offer leads. */
export interface Stretch {
  /** Percent of quota where it starts; it ends where the next one starts. */
  readonly from: number;
  /** Positions of the offers that nobody passes anywhere inside it: more than one where they tie throughout. */
  readonly leads: readonly number[];
}

/** Who leads where. */
export interface BreakEven {
  /** `equal`: no two offers ever differ. `one`: the same offer leads, or ties, throughout. `changes`: the lead changes. */
  readonly kind: 'equal' | 'one' | 'changes';
  /** In rising order from 0; the lead changes where the second and each later one starts. */
  readonly stretches: readonly Stretch[];
}

/** Dollars a year that do not count as a lead. */
const nothing = 1e-6;

/**
 * Where the lead changes between offers, by exact intersection of their straight pieces.
 *
 * A crossing inside a piece, a jump that passes another curve, and the end of a tie that the other offer wins all
 * count, once each. An offer that only touches the leader, or draws level and falls back, does not take the lead.
 *
 * @param curves one or more pay curves over the same range of attainment, in dollars a year.
 */
export function breakEven(curves: readonly Curve[]): BreakEven {
  const edges = curves.flatMap((curve) => curve.map((piece) => piece.to));
  const aligned = curves.map((curve) => cutAt(curve, edges));
  const cuts = aligned[0]!.flatMap((_, i) => crossings(aligned.map((curve) => curve[i]!)));
  const pieces = aligned.map((curve) => cutAt(curve, cuts));

  const stretches: Stretch[] = [{ from: 0, leads: curves.map((_, at) => at) }];
  pieces[0]!.forEach(({ from, to }, i) => {
    // Between crossings the order never changes, so the middle of a piece speaks for all of it.
    const pay = pieces.map((curve) => valueIn(curve[i]!, (from + to) / 2));
    const best = Math.max(...pay);
    const ahead = pay.flatMap((amount, at) => (best - amount <= nothing ? [at] : []));
    const still = stretches.at(-1)!.leads.filter((at) => ahead.includes(at));
    if (still.length === 0) stretches.push({ from, leads: ahead });
    else stretches[stretches.length - 1] = { ...stretches.at(-1)!, leads: still };
  });
  const kind = stretches.length > 1 ? 'changes' : stretches[0]!.leads.length === curves.length ? 'equal' : 'one';
  return { kind, stretches };
}

/** Where two of several pieces over the same range cross. */
function crossings(pieces: Curve): number[] {
  return pieces.flatMap((a, i) => pieces.slice(i + 1).flatMap((b) => passes({ from: a.from, to: a.to, start: a.start - b.start, end: a.end - b.end }, 0) ?? []));
}
