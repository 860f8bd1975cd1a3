import { employmentReason, payReason } from '../estimator/words.ts';
import type { Column } from './columns.ts';

/** What is not published of a column, each with its reason; empty when nothing is missing. */
export const missingWords = ({ estimate, parity }: Column): readonly string[] => {
  const noRow = estimate.payFlag === 'row_not_published';
  return [
    estimate.pay[50] === null && `${noRow ? 'Pay and people at work' : 'Pay'}: ${payReason(estimate)}.`,
    estimate.employment === null && !noRow && `People at work, and so share of jobs: ${employmentReason(estimate)}.`,
    parity === null && 'Price level: our tables have none here.',
  ].filter((reason) => reason !== false);
};
