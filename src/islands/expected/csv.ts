import { expectedEarnings, meanAttainment, middleOf, shareAtOrAbove, type AttainmentDistribution, type ExpectedEarnings } from '../../domain/attainment/index.ts';
import type { TargetPlan } from '../../domain/pay-plan/index.ts';
import { cents } from '../../format/percent.ts';
import type { PublishedDistribution } from './published.ts';
import { percentiles } from './words.ts';

interface Download {
  plan: TargetPlan;
  name: string;
  bins: AttainmentDistribution;
  spread: ExpectedEarnings;
  published: readonly PublishedDistribution[];
  address: string;
}

/** The download: the results, every piece of the sums, and the same plan under each source. */
export const expectedRows = ({ plan, name, bins, spread, published, address }: Download): (string | number)[][] => [
  ['figure', 'value'],
  ['distribution', name],
  ['mean_usd_a_year', cents(spread.mean)],
  ...percentiles.map(([p]) => [`p${p}_usd_a_year`, cents(spread.quantile(p))]),
  ['ote_usd_a_year', cents(spread.ote)],
  ['chance_of_ote_percent', cents(spread.chanceOfOte)],
  ['chance_below_base_plus_half_percent', cents(spread.chanceBelowBaseAndHalf)],
  ['share_at_quota_percent', cents(shareAtOrAbove(bins, 100))],
  ['mean_attainment_percent', cents(meanAttainment(bins))],
  [],
  ['attainment_from_percent', 'attainment_to_percent', 'reps_percent', 'pay_from_usd_a_year', 'pay_to_usd_a_year', 'middle_usd_a_year', 'reps_times_middle_usd_a_year'],
  ...spread.stretches.map((s) => [s.from, s.to, s.share, cents(s.start), cents(s.end), cents(middleOf(s)), cents((middleOf(s) * s.share) / 100)]),
  [],
  ['source', 'measured', 'sample', 'year', 'grade', 'share_at_quota_percent', 'mean_usd_a_year', 'chance_of_ote_percent', 'assumed', 'address'],
  ...published.map((d) => {
    const { mean, chanceOfOte } = expectedEarnings(plan, d.bins);
    return [d.name, d.measured ? 'yes' : 'no', d.sample, d.year, d.grade, cents(shareAtOrAbove(d.bins, 100)), cents(mean), cents(chanceOfOte), d.assumed, d.url];
  }),
  [],
  ['Before tax. Reps are spread evenly inside each bin. Sources are never averaged.'],
  ['The Rep Almanac, CC BY 4.0', address],
];
