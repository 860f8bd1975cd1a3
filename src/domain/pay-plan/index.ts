export { capOf, commissionAt, attainmentOf, earnedByTiers, paysByRate, quotaPeriods, salesAt, slicesAt, withTarget } from './plan.ts';
export type { PayPlan, QuotaPeriods, Slice, TargetPlan, Tier } from './plan.ts';
export { commissionCurve, cutAt, passes, valueIn } from './curve.ts';
export type { Curve, Piece } from './curve.ts';
export { outcomeOf, tableAttainments } from './outcome.ts';
export type { Outcome, Result } from './outcome.ts';
