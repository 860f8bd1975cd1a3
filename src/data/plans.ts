import { readFileSync } from 'node:fs';
import type { PublishedPlan } from '../islands/plan/PlanLibrary.tsx';
import type { PayPlan } from '../domain/pay-plan/index.ts';
import { formatDay } from '../format/dates.ts';
import { planLibraryFile, type LibraryEntry } from '../schemas/pay-plan-library.ts';
import { sourceById } from './facts.ts';
import { medianPay, payRowsRead } from './pay.ts';

const library = planLibraryFile.parse(JSON.parse(readFileSync('content/data/pay/plans.json', 'utf8')));

/** The terms a plan states; what it leaves open stays as the reader has it. */
function terms({ plan, quotaUnit }: LibraryEntry): Partial<PayPlan> {
  const tiers = plan.tiers.map((tier) => ('multiple' in tier ? { from: tier.from, value: tier.multiple, unit: 'multiple' as const } : { from: tier.from, value: tier.percent, unit: 'percent' as const }));
  const rates = tiers[0]!.unit === 'percent';
  return {
    ...(plan.base === null ? {} : { base: plan.base }),
    ...(plan.variable === null && !rates ? {} : { variable: plan.variable }),
    ...(plan.quota === null || quotaUnit !== 'usd' ? {} : { quota: plan.quota }),
    tiers,
    retro: plan.retro,
    threshold: plan.threshold ?? 0,
    cap: plan.cap,
    periods: plan.periods,
  };
}

/** The pay at a percentage of quota is the same whatever a quota counts, so long as tiers are multiples of the base rate. */
const fits = ({ plan, quotaUnit }: LibraryEntry) => quotaUnit === 'usd' || plan.tiers.every((tier) => 'multiple' in tier);

/** Published plans, as the money tools offer them. */
export async function publishedPlans(): Promise<readonly PublishedPlan[]> {
  const plans = await Promise.all(
    library.plans.filter(fits).map(async (entry) => {
      const source = await sourceById(entry.source);
      const ours = entry.ours.filter((name) => name !== 'quota' || entry.quotaUnit === 'usd');
      const open = ours.length > 0 ? ` The ${ours.join(' and ')} ${ours.length > 1 ? 'are round numbers' : 'is a round number'} of ours.` : '';
      const counted = entry.quotaUnit === 'usd' ? '' : ` It counts ${entry.quotaUnit}, not dollars: your own quota stands in, and the pay at each percentage of it is the same.`;
      return {
        id: entry.id,
        name: `${entry.employer}: ${entry.name}${entry.kind === 'template' ? ' (a vendor’s template)' : ''}`,
        plan: terms(entry),
        says: `${entry.says}${counted}${open}${entry.leavesOut ? ` Left out: ${entry.leavesOut}` : ''}`,
        url: source.url,
        source: `${source.producer}, read ${formatDay(entry.read)}`,
      };
    }),
  );
  // Two medians of one source make no plan of anybody's: what is ours about them is said.
  const medians = medianPay().map(({ role, source, year, url, grade, base, ote }, i) => ({
    id: `median-${i + 1}`,
    name: `${role}: median pay, ${source.split(/[,(]/)[0]!.trim()} ${year}`,
    plan: { base, variable: ote - base },
    says: `Base and OTE are two published medians; the variable pay is our difference between them. Quota and tiers stay as you have them. Grade ${grade}.`,
    url,
    source: `${source}, read ${formatDay(payRowsRead)}`,
  }));
  return [...plans, ...medians];
}
