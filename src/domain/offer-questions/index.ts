import { paysByRate } from '../pay-plan/index.ts';
import { namedParts, offerOf, offerTotal, oneRate, type Offer, type OfferTerms } from '../offers/index.ts';

/** A term that a letter left out. */
export type Blank = 'variable' | 'quota' | 'tiers' | 'cap' | 'guarantee' | 'sign' | 'match' | 'equity';

/** A question that a blank raises, with what its answer could change. US dollars a year. */
export interface Question {
  readonly about: Blank;
  /**
   * What each example answer comes to; null while another blank hides it.
   * `variable`: what variable pay as large as base would add. `quota`: the total if the quota were a quarter lower, and
   * a quarter higher, with the same sales. `tiers`: what 1.5 times the base rate above 100 % would add. `cap`: what a
   * cap at 100 % of variable pay, and at 200 %, would cost. `guarantee`: what three months at target would add here,
   * and in a year without sales. `sign`, `equity`: a thousand dollars. `match`: one percent of base.
   */
  readonly answers: readonly number[] | null;
  /** Percent of quota at which the answers are counted. */
  readonly at: number;
  /** How far the answers move the total, for ordering; null with `answers`. */
  readonly swing: number | null;
}

/** A good year: what accelerators and caps are measured in, where the reader expects less. */
const goodYear = 150;
const accelerated = [...oneRate, { from: 100, value: 1.5, unit: 'multiple' as const }];

/** The questions that an offer's blanks raise at an attainment, largest swing first; those without one last. */
export function questionsOf(terms: OfferTerms, attainment: number): readonly Question[] {
  const { base, variable, quota, tiers, cap, guarantee, sign, match, equity } = terms;
  const byRate = tiers !== null && paysByRate(tiers);
  // Multiples of the base rate pay by attainment alone, so any quota stands in; a rate on sales needs the real one.
  const whole: OfferTerms = quota === null && !tiers?.some((tier) => tier.unit === 'percent') ? { ...terms, quota: 1 } : terms;
  const offer = offerOf(whole);
  const high = Math.max(goodYear, attainment);
  const ask = (open: boolean, about: Blank, at: number, answers: readonly number[] | null | undefined): Question[] =>
    open ? [{ about, at, answers: answers ?? null, swing: answers ? Math.abs(answers[0]! - (about === 'quota' ? answers[1]! : 0)) : null }] : [];
  const gain = (other: Offer | null, at: number) => (other && offer ? offerTotal(other, at) - offerTotal(offer, at) : 0);
  const lost = (cap: number) => 0 - gain(offerOf({ ...whole, cap }), high);
  const guaranteed = (at: number) => gain(offerOf({ ...whole, guarantee: 3 }), at);
  const likeBase = offerOf({ ...whole, variable: base });

  return [
    ...ask(variable === null && !byRate, 'variable', attainment, likeBase && [offerTotal(likeBase, attainment) - namedParts(terms)]),
    ...ask(quota === null, 'quota', attainment, offer && [offerTotal(offer, attainment / 0.75), offerTotal(offer, attainment / 1.25)]),
    ...ask(tiers === null, 'tiers', high, offer && [gain(offerOf({ ...whole, tiers: accelerated }), high)]),
    ...ask(cap === null, 'cap', high, offer && [lost(100), lost(200)]),
    ...ask(guarantee === null, 'guarantee', attainment, offer && [guaranteed(attainment), guaranteed(0)]),
    ...ask(sign === null, 'sign', attainment, [1_000]),
    ...ask(match === null, 'match', attainment, [base / 100]),
    ...ask(equity === null, 'equity', attainment, [1_000]),
  ].sort(bySwing);
}

/** Largest swing first; an unknown one last. */
export const bySwing = (a: Question, b: Question) => (b.swing ?? -1) - (a.swing ?? -1);
