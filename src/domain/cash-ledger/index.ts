export { cashLedger } from './ledger.ts';
export type { CashLedger, CashTerms, LedgerMonth } from './ledger.ts';
export { commissionByMonth, paidOn } from './earnings.ts';
export type { MonthOfSales, SellingYear } from './earnings.ts';
export { settle } from './draw.ts';
export type { Payday } from './draw.ts';
