import { plainDecimal } from '../../format/money.ts';
import type { TakeHome } from './figures.ts';

/** Where the numbers can go next: tax as a share of pay for the months, and the state's pay. `tax` holds at most 70 there. */
export function takeHomeLinks(base: string, { year, asked }: TakeHome, area: string) {
  const tax = year.wages > 0 ? Math.min(70, Math.max(0, (year.totalTax * 100) / year.wages)) : 0;
  const cash = new URLSearchParams({ base: plainDecimal(Math.min(asked.wages, 10_000_000)), tax: plainDecimal(tax), v: '1' });
  const place = new URLSearchParams({ area, pay: plainDecimal(year.wages), v: '1' });
  return [
    { href: `${base}tools/cash-flow/?${cash}`, words: `What is left each month, with ${plainDecimal(tax)}% of pay going to tax?` },
    { href: `${base}tools/salary-estimator/?${place}`, words: `Where does this pay stand among sales reps in ${asked.state.name}?` },
    { href: `${base}guides/commission-taxes/`, words: 'Why your commission check looks over-taxed, and how to adjust your W-4' },
  ];
}
