export { curveInAveragePrices, inAveragePrices, namedParts, offerCurve, offerOf, offerTotal, oneRate, variablePay } from './offer.ts';
export type { Offer, OfferTerms } from './offer.ts';
export { breakEven } from './break-even.ts';
export type { BreakEven, Stretch } from './break-even.ts';
