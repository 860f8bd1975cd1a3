import { describe, expect, test } from 'vitest';
import { usdPerYear } from '../../src/domain/shared/quantity.ts';
import { occupationData, usSalary } from '../../src/format/occupation-data.ts';
import { roleData } from '../../src/format/role-data.ts';

const pay = { 10: usdPerYear(38_050), 25: usdPerYear(48_000), 50: usdPerYear(69_990), 75: usdPerYear(99_000), 90: usdPerYear(141_000) };
const occupation = { data: { soc: '41-9031', title: 'Sales Engineers', short: 'Sales engineers', covers: 'People who sell.', excludes: 'Leaves out others.' } };

describe('an occupation for search engines', () => {
  test('says what it is, where, its code, and what it pays', () => {
    expect(occupationData(occupation, pay)).toEqual({
      '@type': 'Occupation',
      name: 'Sales Engineers',
      alternateName: 'Sales engineers',
      description: 'People who sell. Leaves out others.',
      occupationalCategory: { '@type': 'CategoryCode', codeValue: '41-9031', name: 'Sales Engineers', inCodeSet: { '@type': 'CategoryCodeSet', name: 'Standard Occupational Classification' } },
      occupationLocation: [{ '@type': 'Country', name: 'United States' }],
      estimatedSalary: [{ '@type': 'MonetaryAmountDistribution', name: 'Wages and commissions', currency: 'USD', duration: 'P1Y', percentile10: 38_050, percentile25: 48_000, median: 69_990, percentile75: 99_000, percentile90: 141_000 }],
    });
  });

  test('a percentile that is not published is left out; without any, there is no salary', () => {
    expect(Object.keys((usSalary({ ...pay, 75: null, 90: null }).estimatedSalary as object[])[0]!)).toEqual(['@type', 'name', 'currency', 'duration', 'percentile10', 'percentile25', 'median']);
    expect(occupationData(occupation, { 10: null, 25: null, 50: null, 75: null, 90: null })).not.toHaveProperty('estimatedSalary');
  });

  test('a job title has the pay only where we are sure of its occupation', () => {
    const role = (sure: 'high' | 'medium' | 'low') => roleData({ data: { title: 'Sales engineer', summary: 'Sells.', does: 'Shows.', sure } }, pay);
    expect(role('high')).toMatchObject({ name: 'Sales engineer', responsibilities: 'Shows.', ...usSalary(pay) });
    expect(role('medium')).not.toHaveProperty('estimatedSalary');
  });
});
