import { plainDecimal } from '../../format/money.ts';
import { Result } from '../shared/Result.tsx';
import type { TakeHome, YearRow } from './figures.ts';
import { c, partOf } from './words.ts';

/** The waterfall as a table: every step from gross pay to take-home, also those of nothing. */
export const YearTable = ({ out, steps }: { out: TakeHome; steps: readonly YearRow[] }) => {
  const { year, asked: { federal } } = out;
  return (
    <div class="scroll" role="region" aria-label="The year, line by line" tabIndex={0}>
      <table class="year">
        <caption>The whole year, {federal.taxYear}: from gross pay to take-home</caption>
        <thead><tr><td /><th scope="col" class="n">Dollars</th><th scope="col" class="n">Of pay</th></tr></thead>
        <tbody>
          <tr><th scope="row">Gross pay</th><td class="n">{c(year.wages)}</td><td class="n">{partOf(year.wages, year.wages)}</td></tr>
          {steps.map(({ result, name, taken }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="n">{result ? <Result name={result} value={plainDecimal(taken)}>{result === 'state-payroll' && federal.taxYear < 2026 ? 'not counted' : c(taken)}</Result> : c(taken)}</td>
              <td class="n">{partOf(taken, year.wages)}</td>
            </tr>
          ))}
          <tr class="me"><th scope="row">Take-home</th><td class="n">{c(year.takeHome)}</td><td class="n">{partOf(year.takeHome, year.wages)}</td></tr>
        </tbody>
      </table>
    </div>
  );
};
