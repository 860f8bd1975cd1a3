import type { BreakEven } from '../../domain/offers/index.ts';
import { formatCents, formatUsd, plainDecimal } from '../../format/money.ts';
import { formatPercent } from '../../format/percent.ts';
import { farthest, type OfferView } from './view.ts';

/** "Offer A", "Offers A and B", "Offers A, B and C". */
export function namesOf(offers: readonly Pick<OfferView, 'id'>[]): string {
  const letters = offers.map(({ id }) => id.toUpperCase());
  return letters.length === 1 ? `Offer ${letters[0]}` : `Offers ${letters.slice(0, -1).join(', ')} and ${letters.at(-1)}`;
}

/** Where the lead changes: what is said, what more there is to say, and the exact points for machines. */
export function leadWords(lead: BreakEven | null, offers: readonly OfferView[]): { readonly said: string; readonly more: string; readonly value: string } {
  if (!lead) return { said: 'No break-even yet', more: ': it takes two offers with variable pay and quota.', value: '' };
  const all = ` from 0% to ${farthest}% of quota.`;
  if (lead.kind === 'equal') return { said: 'They pay the same', more: all, value: 'equal' };
  const who = lead.stretches.map(({ leads }) => namesOf(leads.map((at) => offers[at]!)));
  const points = lead.stretches.slice(1).map(({ from }) => from);
  if (lead.kind === 'one') return { said: `${who[0]} ${lead.stretches[0]!.leads.length > 1 ? 'lead' : 'leads'} throughout`, more: `,${all}`, value: '' };
  const parts = points.length === 1 ? `${who[0]} below it, ${who[1]} above it` : who.map((name, i) => (i === 0 ? `first ${name}` : `from ${formatPercent(points[i - 1]!)} ${name}`)).join(', ');
  return { said: `The lead changes at ${points.map(formatPercent).join(' and ')} of quota`, more: `: ${parts}.`, value: points.map(plainDecimal).join(';') };
}

/** Who pays most of several offers and by how much over the next; `by` is empty where nobody is behind or two are level. */
export function aheadOf(offers: readonly OfferView[], pay: (offer: OfferView) => number) {
  const best = Math.max(...offers.map(pay));
  const first = offers.filter((offer) => best - pay(offer) < 0.005);
  const gap = best - Math.max(...offers.filter((offer) => !first.includes(offer)).map(pay));
  return { first, by: first.length > 1 || gap === Infinity ? '' : gap < 1 ? formatCents(gap) : formatUsd(gap) };
}

/** The answer in one sentence, without its stop. */
export function verdict(offers: readonly OfferView[], attainment: number, pay: (offer: OfferView) => number): string {
  const { first, by } = aheadOf(offers, pay);
  return `${namesOf(first)} ${by ? `pays ${by} more${offers.length > 2 ? ' than the next' : ''}` : 'pay the same'} at ${formatPercent(attainment)} of quota`;
}
