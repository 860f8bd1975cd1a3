import type { Estimate } from '../../domain/places/index.ts';

/** Why no pay is shown, in words. */
export function payReason(estimate: Estimate): string {
  if (estimate.payFlag === 'row_not_published') return 'the tables have neither pay nor a number of people here';
  if (estimate.payFlag === '*') return 'the survey withholds this pay estimate';
  if (estimate.payFlag === '#') return 'the pay is at or above the survey’s top code';
  return 'the survey publishes no pay here';
}

/** Why no employment is shown, in words. */
export function employmentReason(estimate: Estimate): string {
  return estimate.employmentFlag === '**' ? 'the survey withholds the number of people' : 'the survey publishes no number of people here';
}
