import { breakEven, curveInAveragePrices, inAveragePrices, namedParts, offerCurve, offerOf, variablePay, type BreakEven, type Offer } from '../../domain/offers/index.ts';
import { inputsOf, type OfferId, type OfferInputs, type OffersState } from '../../url/offers.ts';
import type { Place } from '../estimator/wage-data.ts';

/** How far the break-even is looked for, in percent of quota. */
export const farthest = 300;

/** One offer as the page shows it. */
export interface OfferView {
  readonly id: OfferId;
  readonly name: string;
  readonly inputs: OfferInputs;
  /** Null while its commission has no line. */
  readonly offer: Offer | null;
  /** Variable pay of the first year at the attainment; null without a line. */
  readonly variable: number | null;
  /** First year at the attainment; base and named parts only without a line. */
  readonly total: number;
  /** Null while places are on their way. */
  readonly place: Pick<Place, 'code' | 'name' | 'parity'> | null;
  /** The total in average U.S. prices; null where the price level is not there. */
  readonly real: number | null;
}
/** An offer that can be compared. */
export type Contender = OfferView & { readonly offer: Offer };

const nation = { code: 'US', name: 'United States', parity: 100 as Place['parity'] };

/** @param places undefined until loaded; an area that they do not have counts as the nation. */
export function viewOf(state: OffersState, id: OfferId, places: readonly Place[] | undefined): OfferView {
  const inputs = inputsOf(state, id);
  const offer = offerOf(inputs);
  const variable = offer && variablePay(offer, state.attain);
  const total = namedParts(inputs) + (variable ?? 0);
  const place = inputs.area === 'US' ? nation : places ? (places.find((p) => p.code === inputs.area) ?? nation) : null;
  return { id, name: `Offer ${id.toUpperCase()}`, inputs, offer, variable, total, place, real: place && inAveragePrices(total, place.parity) };
}

/**
 * Where the lead changes between offers.
 *
 * @param real in average U.S. prices: then null where the places do not differ or a price level is missing.
 * @returns null for fewer than two offers.
 */
export function leadOf(offers: readonly Contender[], real: boolean): BreakEven | null {
  if (offers.length < 2 || (real && (offers.some((o) => o.real === null) || offers.every((o) => o.inputs.area === offers[0]!.inputs.area)))) return null;
  return breakEven(offers.map(({ offer, place }) => curveInAveragePrices(offerCurve(offer, farthest), real ? place!.parity! : 100)));
}
