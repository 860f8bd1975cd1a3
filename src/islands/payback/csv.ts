import { horizon, runningTotal, totalOf, type CostOfWay, type TrainingCost, type TrainingTerms } from '../../domain/training-cost/index.ts';
import { cents } from '../../format/percent.ts';

/** The download: the four ways to pay, then the chosen one month by month for five years. */
export function paybackRows(terms: TrainingTerms, cost: TrainingCost, address: string): (string | number)[][] {
  const way = (w: CostOfWay) => [w.way, w.payments.length, cents(w.paidTotal), w.yearlyCost === null ? '' : cents(w.yearlyCost), w.paybackMonth === null ? 'never' : cents(w.paybackMonth), cents(w.netInFiveYears), cents(w.ifNoJob), cents(w.overFree)];
  const flows = { start: cost.jobStart, lost: cost.payLost, raise: cost.monthlyRaise };
  const paidBy = (month: number) => totalOf(cost.chosen.payments.filter(({ at }) => at <= month));
  return [
    ['way_to_pay', 'payments', 'paid_total_usd', 'effective_annual_cost_percent', 'payback_months', 'net_5_years_usd', 'if_no_job_usd', 'over_free_path_usd'],
    ...cost.ways.map(way),
    [],
    ['month', `paid_so_far_usd_${terms.how}`, 'running_total_usd'],
    ...Array.from({ length: horizon + 1 }, (_, month) => [month, cents(paidBy(month)), cents(runningTotal(flows, cost.chosen.payments, month))]),
    [],
    ['Month 0 is the first day of the course. Before tax. Running total: extra pay less payments less pay given up.'],
    ['The Rep Almanac, CC BY 4.0', address],
  ];
}
