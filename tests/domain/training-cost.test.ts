import { describe, expect, test } from 'vitest';
import { jobStart, levelPayment, paymentsOf, runningTotal, totalOf, trainingCost, waysToPay, yearlyRate, type TrainingTerms, type WayToPay } from '../../src/domain/training-cost/index.ts';

/** A course of $6,000; 13 + 13 weeks are exactly 6 months to the job, which pays $1,250 a month more. */
const terms: TrainingTerms = {
  price: 6_000, how: 'isa', apr: 12, months: 12, share: 10, floor: 40_000, ceiling: 9_000, term: 24, study: 13, search: 13, lost: 300, now: 40_000, after: 55_000, free: 0,
};
const cost = (part: Partial<TrainingTerms> = {}) => trainingCost({ ...terms, ...part }).chosen;
const paid = (how: WayToPay, part: Partial<TrainingTerms> = {}) => paymentsOf(how, { ...terms, ...part });

describe('the worked example of the method page', () => {
  test('26 weeks are 6 months, 7,800 is given up, and the job pays 1,250 a month more', () => {
    const { jobStart: start, payLost, monthlyRaise } = trainingCost(terms);
    // 26 × 12 ÷ 52 = 6; 26 × 300 = 7,800; (55,000 − 40,000) ÷ 12 = 1,250
    expect({ start, payLost, monthlyRaise }).toEqual({ start: 6, payLost: 7_800, monthlyRaise: 1_250 });
  });

  test('the income share is 19 payments of 458.33 and a last one of 291.67 at month 26', () => {
    const { payments, paidTotal } = cost();
    // 55,000 × 10% ÷ 12 = 458.33; 9,000 ÷ 458.33 = 19.6; 9,000 − 19 × 458.33 = 291.67
    expect(payments).toHaveLength(20);
    expect(payments[0]!.at).toBe(7);
    expect(payments[18]!.amount).toBeCloseTo(458.33, 2);
    expect(payments[19]!.at).toBe(26);
    expect(payments[19]!.amount).toBeCloseTo(291.67, 2);
    expect(paidTotal).toBeCloseTo(9_000, 9);
  });

  test('9,000 for 6,000 is 35.76% a year', () => {
    // 458.33 × (1 − 1.02580367^−19) ÷ 0.02580367 ÷ 1.02580367^6 + 291.67 ÷ 1.02580367^26 = 6,000; 1.02580367^12 = 1.357597
    expect(cost().yearlyCost).toBeCloseTo(35.7597, 3);
  });

  test('it is earned back 15.54 months after the course began', () => {
    // At month 15: 9 × 1,250 − 9 × 458.33 − 7,800 = −675; 675 ÷ 1,250 = 0.54. At month 16, after the payment: 12,500 − 4,583.33 − 7,800 = 116.67
    expect(cost().paybackMonth).toBeCloseTo(15.54, 9);
  });

  test('after five years 50,700 is left', () => {
    // 54 × 1,250 − 9,000 − 7,800 = 50,700
    expect(cost().netInFiveYears).toBeCloseTo(50_700, 6);
  });

  test('without a job only the pay given up is gone', () => {
    expect(cost().ifNoJob).toBe(7_800);
  });

  test('the other three ways cost less in all, and more if no job comes', () => {
    const ways = Object.fromEntries(trainingCost(terms).ways.map((w) => [w.way, w]));
    expect(Object.keys(ways)).toEqual([...waysToPay]);
    // 6 + (6,000 + 7,800) ÷ 1,250 = 17.04; 54 × 1,250 − 13,800 = 53,700
    for (const way of ['upfront', 'instalments'])
      expect(ways[way]).toMatchObject({ yearlyCost: 0, paidTotal: 6_000, paybackMonth: expect.closeTo(17.04, 9), netInFiveYears: expect.closeTo(53_700, 6), ifNoJob: 13_800 });
    // 12 × 533.0927 = 6,397.11; 6 + (6,397.11 + 7,800) ÷ 1,250 = 17.358; 67,500 − 14,197.11 = 53,302.89
    expect(ways['loan']).toMatchObject({
      paidTotal: expect.closeTo(6_397.11, 2), yearlyCost: expect.closeTo(12.6825, 4), paybackMonth: expect.closeTo(17.3577, 4),
      netInFiveYears: expect.closeTo(53_302.89, 2), ifNoJob: expect.closeTo(14_197.11, 2),
    });
  });
});

describe('figures that others published', () => {
  // CFPB, sample Loan Estimate H-24(B), fixed rate: $162,000 at 3.875% for 30 years, $761.78 a month.
  // Read in a copy: https://www.scribd.com/document/559336129/Sample-Loan-Estimate
  test('CFPB: 162,000 at 3.875% over 360 months is 761.78 a month', () => {
    expect(levelPayment(162_000, 3.875, 360)).toBeCloseTo(761.78, 2);
  });

  // Southern Utah University, loan repayment table: https://suu.edu/loancollection/repayment.html
  test('SUU: 10,000 at 5% over 120 months is 106.07 a month and 2,727.86 of interest', () => {
    expect(levelPayment(10_000, 5, 120)).toBeCloseTo(106.07, 2);
    expect(120 * levelPayment(10_000, 5, 120) - 10_000).toBeCloseTo(2_727.86, 2);
  });

  // Payment illustration of a 2019 contract: 17% for up to 24 months, at most 34,500; deferred under 60,000 a year.
  // https://lawinsider.com/clause/payment-illustration/_1
  test.each([
    [59_999, 0, 0, 0],
    [65_000, 921, 24, 22_100],
    [85_000, 1_204, 24, 28_900],
    [105_000, 1_488, 24, 34_500],
    [125_000, 1_771, 20, 34_500],
    [135_000, 1_913, 19, 34_500],
  ])('an ISA illustration: at %d a year, %d a month, %d payments, %d in all', (after, monthly, number, total) => {
    const payments = paid('isa', { share: 17, term: 24, ceiling: 34_500, floor: 60_000, after });
    expect(payments).toHaveLength(number);
    expect(Math.round(payments[0]?.amount ?? 0)).toBe(monthly);
    expect(totalOf(payments)).toBeCloseTo(total, 6);
  });

  // Lambda School, "How income share agreements work": 17% for two years from 50,000 on.
  // https://lambdaschool.com/blog/how-income-share-agreements-work-whiteboard-friday
  test('Lambda School: at exactly the floor of 50,000 you owe 8,500 a year, 17,000 in all', () => {
    const lambda = { share: 17, term: 24, floor: 50_000, ceiling: 30_000 };
    expect(totalOf(paid('isa', { ...lambda, after: 50_000 }))).toBeCloseTo(17_000, 6);
    expect(paid('isa', { ...lambda, after: 49_999.99 })).toEqual([]);
    // https://www.notion.so/ISA-Finance-Information-for-the-US-0c79df0379fb4bfbb8f9c331d8668fa9
    expect(paid('isa', { ...lambda, after: 60_000 })[0]!.amount).toBeCloseTo(850, 9);
  });

  // Avenify, "How does an ISA work?": https://help.avenify.com/articles/2994418-how-does-an-isa-work
  test('Avenify: 3% of 50,000 over 120 months is 125 a month and 15,000 in all', () => {
    const payments = paid('isa', { share: 3, term: 120, after: 50_000, ceiling: null });
    expect(payments[0]!.amount).toBeCloseTo(125, 9);
    expect(totalOf(payments)).toBeCloseTo(15_000, 6);
  });

  // b9lab, "What is the true cost …": 14% for at most 19 months. https://help.b9lab.com/en/articles/3668974-what-is-the-true-cost-when-i-elect-to-use-an-isa
  test('b9lab: 14% of 120,000 a year is 1,400 a month', () => {
    expect(paid('isa', { share: 14, term: 19, after: 120_000, ceiling: null })[0]!.amount).toBeCloseTo(1_400, 9);
  });

  // shared/product/fixtures.md: 16% of gross for 8 years (terms as published, income ours).
  test('16% of a steady 50,000 for 8 years is 8,000 a year and 64,000 in all', () => {
    const payments = paid('isa', { share: 16, term: 96, after: 50_000, ceiling: null });
    expect(totalOf(payments.slice(0, 12))).toBeCloseTo(8_000, 6);
    expect(totalOf(payments)).toBeCloseTo(64_000, 6);
  });

  // Class Central, "Are ISAs affordable?": "an estimated interest rate of 87%" for graduates who earn 75,000 and pay 17% of it,
  // 12,750 a year, for two years, on about 10,497; and 13% at the average of 6,293. https://www.classcentral.com/report/are-isas-affordable/
  // The 87% was read there; 10,497, 12,750, 6,293 and 13% in a reworded copy of it.
  test.each([
    [12_750, 87],
    [6_293, 13],
  ])('Class Central: %d in each of two years for 10,497 is %d%% a year', (yearly, percent) => {
    expect(Math.round(yearlyRate(10_497, [{ at: 12, amount: yearly }, { at: 24, amount: yearly }])!)).toBe(percent);
  });
});

describe('what the yearly cost is', () => {
  test.each(['upfront', 'instalments'] as const)('nothing, exactly, when paying %s, whatever the number of payments', (how) => {
    for (const months of [1, 7, 12, 36]) expect(cost({ how, months, price: 4_999.99 }).yearlyCost).toBe(0);
  });
  test('a loan at 12% a year, charged monthly, is 12.68%', () => {
    // 1.01^12 = 1.126825
    expect(cost({ how: 'loan' }).yearlyCost).toBeCloseTo(12.6825, 4);
    expect(cost({ how: 'loan', apr: 0 }).yearlyCost).toBe(0);
  });
  test('an income share that pays back less than the price has a negative rate', () => {
    // 24 × 200 = 4,800 for 6,000
    const low = cost({ share: 6, after: 40_000, ceiling: null });
    expect(low.paidTotal).toBeCloseTo(4_800, 9);
    expect(low.yearlyCost).toBeCloseTo(-13.2856, 4);
    expect(cost({ ceiling: 6_000 }).yearlyCost).toBe(0);
  });
  test('an income share is dearer the sooner the job starts', () => {
    expect(cost({ search: 0 }).yearlyCost!).toBeGreaterThan(cost({ search: 52 }).yearlyCost!);
  });
  test('what is paid on day 0 was never lent', () => {
    // 1,000 less 100 is 900; 990 a year later is 10 %
    expect(yearlyRate(1_000, [{ at: 0, amount: 100 }, { at: 12, amount: 990 }])).toBeCloseTo(10, 9);
    expect(yearlyRate(100, [{ at: 0, amount: 100 }, { at: 12, amount: 10 }])).toBeNull();
    expect(yearlyRate(100, [{ at: 0, amount: 50 }])).toBeNull();
  });
  test('payments of nothing are no payments', () => {
    expect(yearlyRate(100, [{ at: 12, amount: 0 }])).toBeNull();
    for (const how of ['upfront', 'instalments', 'loan'] as const) expect(paid(how, { price: 0 })).toEqual([]);
  });
  test('a ceiling is paid to the cent, and the noise of binary numbers is no payment', () => {
    // 60,000 × 10 % ÷ 12 = 500; 1,000.40 − 2 × 500
    expect(paid('isa', { after: 60_000, ceiling: 1_000.4 }).map(({ amount }) => Math.round(amount * 100) / 100)).toEqual([500, 500, 0.4]);
    // 31,000 × 10 % ÷ 12 × 15 is 3,875; in binary half a billionth of a cent is left over
    expect(paid('isa', { after: 31_000, floor: 0, ceiling: 3_875 })).toHaveLength(15);
  });
  test('there is none without a price, and none without a payment', () => {
    for (const how of waysToPay) expect(cost({ how, price: 0 }).yearlyCost).toBeNull();
    for (const none of [{ after: 39_999 }, { share: 0 }, { ceiling: 0 }]) expect(cost(none)).toMatchObject({ yearlyCost: null, paidTotal: 0, payments: [] });
  });
});

describe('when it is earned back', () => {
  const free = { how: 'upfront', price: 0, lost: 0 } as const;
  test('never, where the pay does not rise', () => {
    for (const how of waysToPay) for (const after of [40_000, 39_000, 0]) expect(cost({ how, after }).paybackMonth).toBeNull();
  });
  test('at once, where nothing is spent and nothing lost', () => {
    expect(cost(free).paybackMonth).toBe(0);
    expect(cost({ ...free, after: 40_000 }).paybackMonth).toBe(0);
  });
  test('never, where nothing is spent but the new job pays less', () => {
    expect(cost({ ...free, after: 39_999 }).paybackMonth).toBeNull();
  });
  test('with the job at once, the price over the raise', () => {
    // 6,000 ÷ 1,250 = 4.8
    expect(cost({ how: 'upfront', study: 0, search: 0 }).paybackMonth).toBeCloseTo(4.8, 9);
  });
  test('a total that sinks below zero again has not been earned back', () => {
    // The raise of 1,250 a month first leads; 20% of 55,000 is 916.67 a month, so without lost pay it never falls below zero …
    expect(cost({ share: 20, ceiling: null, lost: 0 }).paybackMonth).toBe(0);
    // … but 30% is 1,375: each payment leaves it lower, −125 × 24 = −3,000 at month 30, and 3,000 ÷ 1,250 = 2.4 months more.
    expect(cost({ share: 30, ceiling: null, lost: 0 }).paybackMonth).toBeCloseTo(32.4, 9);
  });
  test('an income share that takes the whole raise leaves nothing, and takes nothing else', () => {
    const even = cost({ share: 10, now: 49_500, ceiling: null, lost: 0 });
    expect(even.paybackMonth).toBe(0);
    expect(even.netInFiveYears).toBeCloseTo(30 * 458.333_333, 3); // 54 months of raise, 24 paid away
  });
});

test('pay is given up evenly until the job, and all of it when the job starts at once', () => {
  // half of 6,000 after 3 of 6 months; all of it and two raises of 1,000 after 8
  const flows = { start: 6, lost: 6_000, raise: 1_000 };
  expect([0, 3, 6, 8].map((at) => runningTotal(flows, [], at))).toEqual([0, -3_000, -6_000, -4_000]);
  expect(runningTotal({ ...flows, start: 0 }, [], 0)).toBe(-6_000);
});

test('weeks become months by 12 ÷ 52', () => {
  expect(jobStart({ study: 12, search: 12 })).toBeCloseTo(5.538_462, 6);
  expect(jobStart({ study: 26, search: 0 })).toBe(6);
});

test('paying upfront is one payment on the first day', () => {
  expect(paid('upfront')).toEqual([{ at: 0, amount: 6_000 }]);
});

test('payments after month 60 count in the total and not in five years', () => {
  const long = cost({ how: 'instalments', months: 120, lost: 0 });
  expect(long.paidTotal).toBeCloseTo(6_000, 6);
  expect(long.netInFiveYears).toBeCloseTo(54 * 1_250 - 3_000, 6);
});

test('the free path is taken off what is paid', () => {
  expect(cost({ how: 'upfront', free: 100 }).overFree).toBe(5_900);
  expect(cost({ how: 'upfront', price: 50, free: 100 }).overFree).toBe(-50);
});
