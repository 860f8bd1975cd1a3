import { negligible, totalOf, type Payment } from './payments.ts';

/** What payments are worth on day 0 at a force of interest a month: the factor for t months is e^(−force × t). */
const worth = (payments: readonly Payment[], force: number) => payments.reduce((sum, { at, amount }) => sum + amount * Math.exp(-force * at), 0);

/**
 * The yearly rate at which payments are worth exactly what was handed over on day 0.
 *
 * The worth falls steadily as the rate rises, so there is one such rate and halving a bracket finds it. Payments may
 * fall at any fraction of a month. Paying back exactly the amount, whenever, is 0; paying back less is negative.
 *
 * @param received USD on day 0.
 * @returns effective percent a year, (1 + monthly rate)^12 − 1, above −100; null where nothing was handed over, nothing is
 * paid, or what is paid on day 0 already covers it and more follows.
 * @source content/methods/training-payback.mdx, "The yearly cost"; Regulation Z, Appendix J, finds its rate in the same way.
 */
export function yearlyRate(received: number, payments: readonly Payment[]): number | null {
  const total = totalOf(payments);
  if (!(received > 0) || !(total > 0)) return null;
  if (Math.abs(total - received) < negligible) return 0;
  const later = payments.filter(({ at }) => at > 0);
  const lent = received - totalOf(payments.filter(({ at }) => at <= 0));
  if (lent <= negligible || later.length === 0) return null;
  // The force of interest, ln(1 + monthly rate), may be any number, so both ends of the bracket are found by doubling.
  let low = -1;
  let high = 1;
  while (worth(later, low) < lent) low *= 2;
  while (worth(later, high) > lent) high *= 2;
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (worth(later, middle) > lent) low = middle;
    else high = middle;
  }
  return Math.expm1(12 * low) * 100;
}
