import { cents } from '../../format/percent.ts';
import type { TakeHome, YearRow } from './figures.ts';

/** The download: the check by both methods, then the year, to the cent. An empty cell is not worked out. */
export function takeHomeRows(out: TakeHome, steps: readonly YearRow[], address: string): (string | number)[][] {
  const { asked, year, fica, flat, aggregate, added, preTax } = out;
  const { commission, state, federal } = asked;
  const left = (taken: number) => cents(commission - preTax - taken);
  return [
    ['check', 'withheld_flat_usd', 'withheld_aggregate_usd', 'real_tax_usd'],
    ['Federal income tax', cents(flat.withheld), cents(aggregate.withheld), cents(added.federal)],
    ['Social Security and Medicare', cents(fica.total), cents(fica.total), cents(added.fica)],
    [`${state.name} income tax`, '', '', cents(added.state)],
    [`${state.name} programs`, '', '', federal.taxYear < 2026 ? '' : cents(added.statePayroll)],
    ['Left of the check', left(flat.withheld + fica.total), left(aggregate.withheld + fica.total), left(added.total)],
    ['Federal refund, or due where negative', cents(flat.refundOrDue), cents(aggregate.refundOrDue), ''],
    [],
    [`year ${federal.taxYear}`, 'usd'],
    ['Gross pay', cents(year.wages)],
    ...steps.map(({ result, name, taken }) => [name, result === 'state-payroll' && federal.taxYear < 2026 ? '' : cents(taken)]),
    ['Take-home', cents(year.takeHome)],
    ['Percent of the next dollar', cents(out.marginal)],
    [],
    ['State withholding on the check is not worked out. State programs are counted from 2026 on.'],
    ['The Rep Almanac, CC BY 4.0', address],
  ];
}
