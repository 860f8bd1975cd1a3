import { meanAttainment, type AttainmentDistribution } from '../../domain/attainment/index.ts';
import type { PayPlan } from '../../domain/pay-plan/index.ts';
import { writeState } from '../../url/codec.ts';
import { commissionCodec } from '../../url/plan.ts';
import { percentWords } from './words.ts';

/** Where a plan over many reps can go next: one year, at the mean attainment of those reps. */
export function expectedLinks(base: string, inputs: PayPlan, bins: AttainmentDistribution) {
  const mean = meanAttainment(bins);
  const query = writeState({ ...inputs, attain: Number(mean.toFixed(6)), sales: null }, commissionCodec);
  return [
    { href: `${base}tools/commission-calculator/${query}`, words: `What does this plan pay at exactly ${percentWords(mean)}, the mean attainment?` },
    { href: `${base}tools/cash-flow/${query}`, words: 'What reaches your account each month of such a year?' },
  ];
}
