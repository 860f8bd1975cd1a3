import { outcomeOf, tableAttainments, type Outcome, type TargetPlan } from '../../domain/pay-plan/index.ts';
import { cents } from '../../format/percent.ts';

/** The download: the reader's own result, then the payout curve at every percent of quota to 300 and at every edge. */
export function payoutRows(plan: TargetPlan, own: Outcome, address: string): (string | number)[][] {
  const row = (what: string, out: Outcome) => [what, out.attainment, cents(out.sales), cents(out.commission), cents(out.total), out.effectiveRate === null ? '' : cents(out.effectiveRate)];
  return [
    ['row', 'attainment_percent', 'sales_usd_a_year', 'commission_usd_a_year', 'total_usd_a_year', 'effective_rate_percent'],
    row('yours', own),
    ...tableAttainments(plan, 1).map((at) => row('curve', outcomeOf(plan, { attainment: at }))),
    [],
    ['Before tax. The same attainment in every quota period.'],
    ['The Rep Almanac, CC BY 4.0', address],
  ];
}
