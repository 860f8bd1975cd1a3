import type { OfferTerms } from '../domain/offers/index.ts';
import { paysByRate } from '../domain/pay-plan/index.ts';
import { money, moneyOrBlank, percent, percentOrBlank, wholeOrBlank } from './amounts.ts';
import type { Codec, Field } from './codec.ts';
import { limits, planFields, tiersField } from './plan.ts';

/** Offers by their letter in the address. */
export const offerIds = ['a', 'b', 'c', 'd'] as const;
export type OfferId = (typeof offerIds)[number];

/** What a reader enters for one offer. */
export interface OfferInputs extends OfferTerms {
  /** Area code of the wage tables; `US` is average prices. */
  readonly area: string;
}
type Part = keyof OfferInputs;

/**
 * The inputs of every offer under `a.base`, `c.quota` and so on. Null is blank: the reader does not know. Undefined is
 * left out of the address: for variable pay and for all of the third and fourth offer, which exist by being named.
 */
export type OffersState = { readonly attain: number } & { readonly [K in `${OfferId}.${Part}`]: (K extends `${OfferId}.${infer P extends Part}` ? OfferInputs[P] : never) | undefined };

const percentCap = percentOrBlank(0, 10_000);
/** A percentage of variable pay, blank, or `none` where the letter says that there is no cap. */
const cap: typeof percentCap = {
  ...percentCap,
  read: (text) => (/^\s*(none|∞)\s*$/i.test(text) ? { ok: true, value: Infinity } : percentCap.read(text)),
  write: (value) => (value === Infinity ? 'none' : percentCap.write(value)),
};
const blankTiers: Field<OfferTerms['tiers']> = {
  fallback: null,
  read: (text) => (text.trim() === '' ? { ok: true, value: null } : tiersField.read(text)),
  write: (tiers) => (tiers === null ? '' : tiersField.write(tiers)),
};

/** Said when an address names no area of the tables, in form or in fact. */
export const unknownArea = 'The address named no place of our tables, so average U.S. prices are used.';
const area: Field<string> = {
  fallback: 'US',
  read(text) {
    const code = text.trim().toUpperCase();
    return /^(US|\d{2}|\d{5}|\d{7})$/.test(code) ? { ok: true, value: code } : { ok: false, message: unknownArea };
  },
  write: (code) => code,
};

/** The fields of an offer, without its letter. */
export const offerFields: Codec<OfferInputs> = {
  base: planFields.base,
  variable: planFields.variable,
  quota: moneyOrBlank(1, limits.quota),
  tiers: blankTiers,
  retro: planFields.retro,
  threshold: planFields.threshold,
  cap,
  periods: planFields.periods,
  sign: moneyOrBlank(0, limits.pay),
  match: moneyOrBlank(0, limits.pay),
  equity: moneyOrBlank(0, limits.pay),
  guarantee: wholeOrBlank(0, 12),
  area,
};
const partNames = Object.keys(offerFields) as Part[];

/** The two offers shown when the address says nothing: round numbers whose lines cross. */
const examples = {
  a: { base: 60_000, variable: 60_000, quota: 600_000 },
  b: { base: 75_000, variable: 40_000, quota: 400_000 },
} as const;

/** A field that tells "not in the address" from every value it can hold. */
const leftOut = <T>(field: Field<T>): Field<T | undefined> => ({ fallback: undefined, read: field.read, write: (value) => (value === undefined ? 'left out' : field.write(value)) });

/** The fields of one offer. The first two start from an example; the others start from nothing. */
function fieldsOf(id: OfferId): Record<Part, Field<never>> {
  const named = Object.fromEntries(partNames.map((part) => [part, leftOut(offerFields[part] as Field<unknown>)]));
  if (id === 'c' || id === 'd') return named as unknown as Record<Part, Field<never>>;
  const { base, quota } = examples[id];
  return { ...offerFields, variable: named.variable, base: money(base, 0, limits.pay), quota: { ...offerFields.quota, fallback: quota } } as unknown as Record<Part, Field<never>>;
}

/** T3's address: two to four offers and one attainment. */
export const offersCodec = {
  attain: percent(100, 0, limits.attain),
  ...Object.fromEntries(offerIds.flatMap((id) => Object.entries(fieldsOf(id)).map(([part, field]) => [`${id}.${part}`, field]))),
} as unknown as Codec<OffersState>;

/** What a record under `a.base`, `c.quota` and so on holds of one offer. */
const ofOffer = (record: object, id: OfferId) => Object.entries(record).flatMap(([key, value]) => (value !== undefined && key.startsWith(`${id}.`) ? [[key.slice(2), value]] : []));
const standIns = Object.fromEntries(partNames.map((part) => [part, offerFields[part].fallback]));

/** The inputs of one offer, with what stands for those that the address leaves out. */
export function inputsOf(state: OffersState, id: OfferId): OfferInputs {
  const inputs = { ...standIns, ...Object.fromEntries(ofOffer(state, id)) } as OfferInputs;
  const example = id === 'a' || id === 'b' ? examples[id].variable : null;
  // As in the commission calculator, rates on sales say variable pay where the address does not.
  return state[`${id}.variable`] === undefined && !(inputs.tiers && paysByRate(inputs.tiers)) ? { ...inputs, variable: example } : inputs;
}

/** The messages about one offer, by input. */
export const faultsOf = (faults: object, id: OfferId): Partial<Record<Part, string>> => Object.fromEntries(ofOffer(faults, id));

/** Some inputs of one offer as a part of the state. */
export const partOf = (id: OfferId, inputs: object) => Object.fromEntries(Object.entries(inputs).map(([part, value]) => [`${id}.${part}`, value])) as Partial<OffersState>;

/** What adds an offer: its base pay is named, all else is blank. */
export const addedOffer = (id: OfferId) => partOf(id, { base: standIns.base });

/** What takes an offer away: nothing of it is named. */
export const removedOffer = (id: OfferId) => partOf(id, Object.fromEntries(partNames.map((part) => [part, undefined])));

/** Offers to show: the first two, and each later one of which the address names anything, even wrongly. */
export const shownOffers = (state: OffersState, faults: object) => offerIds.filter((id, i) => i < 2 || ofOffer(state, id).length + ofOffer(faults, id).length > 0);
