export { binFault, meanAttainment, shareAtOrAbove, shareTotal } from './bins.ts';
export type { AttainmentDistribution, Bin, BinFault } from './bins.ts';
export { middleOf, paySpread } from './spread.ts';
export type { PaySpread, Stretch } from './spread.ts';
export { expectedEarnings } from './earnings.ts';
export type { ExpectedEarnings } from './earnings.ts';
