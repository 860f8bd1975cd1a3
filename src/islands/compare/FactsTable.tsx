import { factRows, type ComparedFact } from '../../domain/pay-comparison/index.ts';
import { formatCount, formatUsd, plainDecimal } from '../../format/money.ts';
import { Result } from '../shared/Result.tsx';
import type { Column } from './columns.ts';
import { missingWords } from './missing.ts';

const names: Readonly<Record<ComparedFact, string>> = {
  employment: 'People at work',
  'location-quotient': 'Share of jobs, U.S. = 1',
  p10: '10th percentile',
  p25: '25th percentile',
  p50: 'Median',
  p75: '75th percentile',
  p90: '90th percentile',
  'real-p50': 'Median in U.S. prices',
  'price-level': 'Price level, U.S. = 100',
};

const shown = (fact: ComparedFact, value: number) =>
  fact === 'employment' ? formatCount(value) : fact === 'location-quotient' ? value.toFixed(2) : fact === 'price-level' ? value.toFixed(1) : formatUsd(value);

/** A row for each fact, a column for each place or occupation; on a phone, a block for each. */
export const FactsTable = ({ columns, caption }: { columns: readonly Column[]; caption: string }) => (
  <div class="scroll" role="region" tabIndex={0} aria-label="All figures side by side">
    <table class="facing">
      <caption>{caption}</caption>
      <thead>
        <tr><th scope="col">Figure</th>{columns.map((c) => <th key={c.code} scope="col" class="n"><a href={c.href}>{c.label}</a></th>)}</tr>
      </thead>
      <tbody>
        {factRows(columns).map(({ fact, values, differs, highest }) => (
          <tr key={fact}>
            <th scope="row">{names[fact]}{differs === false && <> <small>no difference</small></>}</th>
            {columns.map(({ code, place }, i) => {
              const value = values[i]!;
              return (
                <td key={code} class="n" data-l={names[fact]}>
                  <span>
                    {value !== null ? <Result name={`${fact}-${code}`} value={plainDecimal(value)}>{shown(fact, value)}</Result> : fact === 'location-quotient' && place.kind === 'nation' ? '1.00, by definition' : 'not published'}
                    {highest.includes(i) && <> <small>{highest.length > 1 ? 'highest, shared' : 'highest'}</small></>}
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
        <tr>
          <th scope="row">Not published, and why</th>
          {columns.map((c) => <td key={c.code} data-l="Not published, and why"><span>{missingWords(c).join(' ') || 'Nothing is missing.'}</span></td>)}
        </tr>
      </tbody>
    </table>
  </div>
);
