import { describe, expect, test } from 'vitest';
import { cashLedger, commissionByMonth, paidOn, settle, type CashTerms } from '../../src/domain/cash-ledger/index.ts';
import type { TargetPlan, Tier } from '../../src/domain/pay-plan/index.ts';

const multiple = (from: number, value: number): Tier => ({ from, value, unit: 'multiple' });
/** 10 % of every sale; full quota 50,000 a month, so 5,000 of base and 5,000 of commission at 100 %. */
const plain: TargetPlan = { base: 60_000, variable: 60_000, quota: 600_000, tiers: [multiple(0, 1)], retro: false, threshold: 0, cap: null, periods: 1 };
const neutral: CashTerms = {
  plan: plain, attain: 100, start: 1, ramp: [], seasonal: null, earned: null, draw: 0, drawmonths: null, recoverable: true, lag: 0,
  clawback: 0, clawmonth: null, tax: 0, spend: 4_000, savings: 5_000, leave: null,
};
/** To a millionth of a dollar: a twelfth of most years has no exact binary form. */
const rounded = <T,>(value: T): T => JSON.parse(JSON.stringify(value, (_, v) => (typeof v === 'number' ? Math.round(v * 1e6) / 1e6 || 0 : v))) as T;
const ledger = (part: Partial<CashTerms>) => rounded(cashLedger({ ...neutral, ...part }));
const column = (part: Partial<CashTerms>, name: 'paid' | 'owed' | 'earned' | 'balance' | 'sales' | 'payable') => ledger(part).months.map((m) => m[name]);
const earnedBy = (plan: TargetPlan, attain: number) => column({ plan, attain }, 'earned');
const repeat = (value: number, times: number) => Array<number>(times).fill(value);

test('the worked example of the method page', () => {
  // month 1: 5,000 + 5,000 + 1,500 - 4,000; month 2: + 5,000 + 2,000 (or 3,000) - 4,000
  const part = { earned: [500, 3_000], draw: 1_500 };
  expect(ledger(part).months.map((m) => [m.paid, m.owed, m.balance])).toEqual([[1_500, 1_000, 7_500], [2_000, 0, 10_500]]);
  expect(ledger({ ...part, recoverable: false }).months.map((m) => [m.paid, m.owed, m.balance])).toEqual([[1_500, 0, 7_500], [3_000, 0, 11_500]]);
  expect(ledger(part)).toMatchObject({ lowest: { month: 1, balance: 7_500 }, buffer: 0 });
});

describe('a year without ramp, draw or lag', () => {
  test('pays a twelfth of base and of commission each month', () => {
    // 5,000 savings + 5,000 base + 5,000 commission - 4,000 spent
    expect(ledger({}).months[0]).toEqual({ month: 1, calendar: 1, quota: 50_000, sales: 50_000, earned: 5_000, payable: 5_000, draw: 0, paid: 5_000, owed: 0, base: 5_000, tax: 0, spend: 4_000, balance: 11_000 });
    // 5,000 + 12 × 6,000
    expect(ledger({}).months[11]!.balance).toBe(77_000);
    expect(ledger({})).toMatchObject({ lowest: { month: 1, balance: 11_000 }, buffer: 0, leaving: { month: 12, owed: 0, unpaid: 0 }, unpaid: 0 });
  });

  test('the calendar runs on from the first month', () => {
    expect(ledger({ start: 11 }).months.map((m) => m.calendar)).toEqual([11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('tax takes its share of base and commission alike', () => {
    // (5,000 + 5,000) × 80 % - 4,000 = 4,000 a month
    expect(column({ tax: 20 }, 'balance').slice(0, 2)).toEqual([9_000, 13_000]);
    expect(ledger({ tax: 20 }).months[0]!.tax).toBe(2_000);
  });
});

describe('commission comes when the quota period has earned it', () => {
  const tiered = { ...plain, tiers: [multiple(0, 1), multiple(100, 1.5)] };

  test('a yearly accelerator starts in the month that passes 100 percent', () => {
    // 12.5 % of the year's quota a month: 7,500 until month 8 (100 %), then 1.5 times that; 105,000 in all
    expect(earnedBy(tiered, 150)).toEqual([...repeat(7_500, 8), ...repeat(11_250, 4)]);
  });

  test('a quarterly quota reaches it in the third month of each quarter', () => {
    // quarter's quota 150,000, 75,000 a month: 50 %, 100 %, 150 %
    expect(earnedBy({ ...tiered, periods: 4 }, 150)).toEqual([7_500, 7_500, 11_250, 7_500, 7_500, 11_250, 7_500, 7_500, 11_250, 7_500, 7_500, 11_250]);
  });

  test('a monthly quota reaches it every month', () => {
    // (100 + 50 × 1.5) % of 5,000
    expect(earnedBy({ ...tiered, periods: 12 }, 150)).toEqual(repeat(8_750, 12));
  });

  test('a yearly threshold pays nothing until it is reached, exactly at it everything since January', () => {
    expect(earnedBy({ ...plain, threshold: 50 }, 100)).toEqual([0, 0, 0, 0, 0, 30_000, ...repeat(5_000, 6)]);
    expect(earnedBy({ ...plain, threshold: 100 }, 100)).toEqual([...repeat(0, 11), 60_000]);
  });

  test('an edge reached exactly is not missed by the last binary digit of twelve sums, and nothing else is moved to it', () => {
    const small = { ...plain, quota: 100_000, variable: 10_000 };
    // twelve months of 8,333.33 add up to 99.99999999999997 % of the quota: the threshold of 100 % is reached
    expect(earnedBy({ ...small, threshold: 100 }, 100)).toEqual([...repeat(0, 11), 10_000]);
    // at 80 %, summed to 80.00000000000001, the lower rate still holds: 80 % of 10,000
    const retro = { ...small, retro: true, tiers: [multiple(0, 1), multiple(80, 1.5)] };
    expect(commissionByMonth({ ...neutral, plan: retro, attain: 80 }).reduce((sum, { earned }) => sum + earned, 0)).toBeCloseTo(8_000, 6);
    // 299,997 of 600,000 is 49.9995 %, below a threshold of 50
    expect(paidOn({ ...plain, threshold: 50 }, 299_997, 600_000)).toBe(0);
  });

  test('a yearly cap stops pay in the month it is reached', () => {
    // cap 90 % of 60,000 = 54,000: ten months of 5,000, then 4,000
    expect(earnedBy({ ...plain, cap: 90 }, 100)).toEqual([...repeat(5_000, 10), 4_000, 0]);
  });

  test('a retroactive tier that lowers pay is taken from the next commission', () => {
    // 10 % a month; month 11 falls to half the rate: 110 % × 0.5 × 600 = 33,000 against 60,000 paid
    const part = { plan: { ...plain, tiers: [multiple(0, 1), multiple(100, 0.5)], retro: true }, attain: 120 };
    expect(column(part, 'earned')).toEqual([...repeat(6_000, 10), -27_000, 3_000]);
    expect(column(part, 'paid')).toEqual([...repeat(6_000, 10), 0, 0]);
    expect(column(part, 'owed').slice(-2)).toEqual([27_000, 24_000]);
  });
});

describe('ramp and season', () => {
  test('a ramped month has that share of quota and of sales; the rate on a sale stays', () => {
    const part = { ramp: [0, 25, 50, 75] };
    expect(column(part, 'sales').slice(0, 5)).toEqual([0, 12_500, 25_000, 37_500, 50_000]);
    expect(column(part, 'earned')).toEqual([0, 1_250, 2_500, 3_750, ...repeat(5_000, 8)]);
  });

  test('a month without quota earns nothing, whatever the period', () => {
    expect(commissionByMonth({ ...neutral, plan: { ...plain, periods: 12 }, ramp: repeat(0, 12) }).map((m) => m.earned)).toEqual(repeat(0, 12));
  });

  test('sales in a period without quota pay nothing', () => {
    expect(paidOn(plain, 1_000, 0)).toBe(0);
  });

  test('threshold and cap scale with a ramped quota', () => {
    // quota 25,000, sold 15,000 = 60 %: above the threshold of 50 %; capped at 50 % of 2,500
    const plan: TargetPlan = { ...plain, threshold: 50, cap: 50, periods: 12 };
    expect(column({ plan, attain: 60, ramp: [50] }, 'earned').slice(0, 2)).toEqual([1_250, 2_500]);
    expect(column({ plan, attain: 40, ramp: [50] }, 'earned').slice(0, 2)).toEqual([0, 0]);
  });

  test('twelve shares move sales between calendar months, turned by the first month', () => {
    const seasonal = [5, 5, 10, 5, 5, 15, 5, 5, 10, 5, 5, 25];
    // from April: 5 5 15 5 5 10 5 5 25, then January 5 5 10; each percent of 600,000 is 6,000
    expect(column({ seasonal, start: 4 }, 'sales')).toEqual([5, 5, 15, 5, 5, 10, 5, 5, 25, 5, 5, 10].map((share) => share * 6_000));
    expect(column({ seasonal, start: 4 }, 'earned')[8]).toBe(15_000);
  });

  test('only the proportions of the shares count, and shares of nothing are an even year', () => {
    expect(column({ seasonal: repeat(2, 12) }, 'sales')).toEqual(repeat(50_000, 12));
    expect(column({ seasonal: repeat(0, 12) }, 'sales')).toEqual(repeat(50_000, 12));
  });

  test('the season moves sales and not the quota of a month', () => {
    // 600,000 ÷ 12, and half of it in the ramped first month
    expect(ledger({ seasonal: [25, ...repeat(75 / 11, 11)], ramp: [50] }).months.map((m) => m.quota)).toEqual([25_000, ...repeat(50_000, 11)]);
  });

  test('season and ramp multiply, and attainment with them', () => {
    // 600,000 × 25 % × 50 % × 80 % = 60,000
    expect(column({ seasonal: [25, ...repeat(75 / 11, 11)], ramp: [50], attain: 80 }, 'sales')[0]).toBe(60_000);
  });
});

describe('lag', () => {
  test('commission of a month is paid that many months later; the rest is earned and not yet paid', () => {
    expect(column({ lag: 2 }, 'paid')).toEqual([0, 0, ...repeat(5_000, 10)]);
    expect(ledger({ lag: 2 }).unpaid).toBe(10_000);
    expect(ledger({ lag: 2, leave: 1 }).leaving).toEqual({ month: 1, owed: 0, unpaid: 5_000 });
  });

  test('the lowest month and the buffer follow', () => {
    // -2,000, -4,000, then +3,000 a month on 5,000 of savings
    expect(column({ lag: 2, spend: 7_000 }, 'balance').slice(0, 4)).toEqual([3_000, 1_000, 4_000, 7_000]);
    expect(ledger({ lag: 2, spend: 7_000 })).toMatchObject({ lowest: { month: 2 }, buffer: 4_000 });
  });

  test('of equal balances the first is the lowest, whatever the last binary digit says', () => {
    // 5,000 + 5,000 in, 10,000 out: 5,000 at the end of every month
    expect(ledger({ spend: 10_000 }).lowest).toMatchObject({ month: 1, balance: 5_000 });
    expect(ledger({ plan: { ...plain, base: 70_000, variable: 50_000 }, spend: 10_000 }).lowest.month).toBe(1);
  });

  test('a ledger that never sinks needs a buffer of zero, not of minus zero', () => {
    expect(cashLedger(neutral).buffer).toBe(0);
  });

  test('a lag longer than the ledger pays no commission in it', () => {
    expect(column({ earned: [500, 600], lag: 24 }, 'paid')).toEqual([0, 0]);
    expect(ledger({ earned: [500, 600], lag: 24 }).unpaid).toBe(1_100);
  });
});

describe('commission that is known', () => {
  test('replaces the plan, and the ledger is as long as the list; base pay still counts', () => {
    const { months } = ledger({ earned: [500, 3_000], ramp: [0], attain: 10 });
    // 5,000 + 5,000 + 500 - 4,000; then + 5,000 + 3,000 - 4,000
    expect(months.map((m) => [m.sales, m.earned, m.balance])).toEqual([[null, 500, 6_500], [null, 3_000, 10_500]]);
  });
});

describe('draw', () => {
  test('one payday: the shortfall of a recoverable draw is owed, of a non-recoverable one forgiven', () => {
    expect(settle(500, 0, 1_500, true)).toEqual({ paid: 1_500, owed: 1_000 });
    expect(settle(500, 0, 1_500, false)).toEqual({ paid: 1_500, owed: 0 });
  });

  test('after the draw ends the balance is taken from commission, never from the reader', () => {
    // owed 1,500 + 1,500; then 1,000 and 2,000 go to it; then 3,000 is paid
    const part = { earned: [0, 0, 1_000, 2_000, 3_000], draw: 1_500, drawmonths: 2 };
    expect(column(part, 'paid')).toEqual([1_500, 1_500, 0, 0, 3_000]);
    expect(column(part, 'owed')).toEqual([1_500, 3_000, 2_000, 0, 0]);
  });

  test('a draw of no months is none', () => {
    expect(column({ earned: [0, 700], draw: 1_500, drawmonths: 0 }, 'paid')).toEqual([0, 700]);
  });

  test('a draw bridges the lag', () => {
    // month 1 advances 2,000; from month 2 on 5,000 falls due: 3,000, then all
    const part = { lag: 1, draw: 2_000 };
    expect(column(part, 'paid').slice(0, 3)).toEqual([2_000, 3_000, 5_000]);
    expect(ledger({ ...part, leave: 1 }).leaving).toEqual({ month: 1, owed: 2_000, unpaid: 5_000 });
  });

  test('leaving asks and does not cut: the ledger runs on', () => {
    const part = { earned: [0, 0, 9_000], draw: 1_500, leave: 2 };
    expect(ledger(part).leaving).toEqual({ month: 2, owed: 3_000, unpaid: 0 });
    expect(column(part, 'paid')).toEqual([1_500, 1_500, 6_000]);
  });

  test('a month after the end stands for the last', () => {
    expect(ledger({ earned: [0, 0], draw: 1_500, leave: 9 }).leaving).toEqual({ month: 2, owed: 3_000, unpaid: 0 });
    expect(column({ earned: [500, 500], clawback: 300, clawmonth: 9 }, 'paid')).toEqual([500, 200]);
  });
});

describe('clawback', () => {
  const part = { earned: [5_000, 5_000, 5_000, 5_000], clawback: 8_000, clawmonth: 3 };

  test('is taken from that month, and what it does not cover from the next', () => {
    expect(column(part, 'paid')).toEqual([5_000, 5_000, 0, 2_000]);
    expect(column(part, 'owed')).toEqual([0, 0, 3_000, 0]);
  });

  test('is owed even when the draw is not; the draw itself stays the reader’s', () => {
    expect(column({ ...part, draw: 1_000, recoverable: false }, 'paid')).toEqual([5_000, 5_000, 1_000, 2_000]);
    expect(column({ ...part, draw: 1_000, recoverable: false }, 'owed')).toEqual([0, 0, 3_000, 0]);
    expect(column({ ...part, draw: 1_000 }, 'owed')).toEqual([0, 0, 4_000, 0]);
    expect(column({ ...part, draw: 1_000 }, 'paid')).toEqual([5_000, 5_000, 1_000, 1_000]);
  });
});
