import { describe, expect, test } from 'vitest';
import { cashLedger } from '../../src/domain/cash-ledger/index.ts';

/** Months of commission against a draw, nothing else. */
function settled(earned: readonly number[], draw: number, recoverable: boolean) {
  const { months } = cashLedger({
    plan: { base: 0, variable: 0, quota: 1, tiers: [], retro: false, threshold: 0, cap: null, periods: 1 }, attain: 0, start: 1, ramp: [], seasonal: null,
    earned, draw, drawmonths: null, recoverable, lag: 0, clawback: 0, clawmonth: null, tax: 0, spend: 0, savings: 0, leave: null,
  });
  return { paid: months.map((m) => m.paid), owed: months.map((m) => m.owed) };
}

describe('draws as others print them', () => {
  test('Xactly, two months: https://www.xactlycorp.com/blog/non-recoverable-draw/', () => {
    expect(settled([500, 3_000], 1_500, true)).toEqual({ paid: [1_500, 2_000], owed: [1_000, 0] });
    expect(settled([500, 3_000], 1_500, false)).toEqual({ paid: [1_500, 3_000], owed: [0, 0] });
  });

  test('Oracle Siebel, table 4, six months: https://docs.oracle.com/cd/E05553_01/books/InCompAdm/InCompAdmPlanDesign8.html', () => {
    // Its "draw balance" prints what is left above the draw as a plus and what is owed as a minus: 500 in March, 125 in April.
    expect(settled([2_750, 3_000, 1_500, 2_375, 3_000, 2_750], 2_000, true)).toEqual({ paid: [2_750, 3_000, 2_000, 2_000, 2_875, 2_750], owed: [0, 0, 500, 125, 0, 0] });
  });

  test('Oracle Siebel, one month: https://docs.oracle.com/cd/E05553_01/books/InCompAdm/InCompAdmPlanDesign24.html', () => {
    // 800 earned + 1,200 = 2,000
    expect(settled([800], 2_000, true)).toEqual({ paid: [2_000], owed: [1_200] });
  });

  test('Oracle Fusion, the three periods before its recovery begins: https://docs.oracle.com/en/cloud/saas/sales/facmi/example-of-incentive-compensation-draw-and-recovery.html', () => {
    expect(settled([500, 700, 400], 1_000, true)).toEqual({ paid: [1_000, 1_000, 1_000], owed: [500, 800, 1_400] });
  });

  test('QuotaPath, both kinds: https://help.quotapath.com/en/articles/15532965-how-to-view-non-recoverable-draws', () => {
    expect(settled([3_200], 5_000, false)).toEqual({ paid: [5_000], owed: [0] });
    expect(settled([3_200], 5_000, true)).toEqual({ paid: [5_000], owed: [1_800] });
  });

  test('Visdum, a shortfall: https://visdum.com/blog/recoverable-and-non-recoverable-draw', () => {
    expect(settled([2_000], 3_000, true).owed).toEqual([1_000]);
  });

  test('QCommission, non-recoverable: https://www.qcommission.com/blog/recoverable-vs-non-recoverable-draw-what-is-the-difference.html', () => {
    expect(settled([1_000, 4_000], 2_000, false)).toEqual({ paid: [2_000, 4_000], owed: [0, 0] });
  });

  test('Pulse RevOps, leaving after two months: https://pulserevops.com/knowledge/q265', () => {
    // 30,000 paid, 8,000 earned, 22,000 owed; it does not say in which month the 8,000 fell
    expect(settled([0, 8_000], 15_000, true)).toEqual({ paid: [15_000, 15_000], owed: [15_000, 22_000] });
    expect(settled([8_000, 0], 15_000, true).owed[1]).toBe(22_000);
  });

  test('a student’s worksheet, five weeks of paychecks: https://www.studypool.com/discuss/183314/plzz-help-me-with-this-one', () => {
    // Its balance of week 3 is misprinted as 300; 1,000 - 200 = 800.
    expect(settled([400, 600, 1_200, 1_500, 1_400], 1_000, true)).toEqual({ paid: [1_000, 1_000, 1_000, 1_000, 1_100], owed: [600, 1_000, 800, 300, 0] });
  });

  test('our own glossary, draw', () => {
    expect(settled([1_000, 6_000], 3_000, true)).toEqual({ paid: [3_000, 4_000], owed: [2_000, 0] });
  });
});
