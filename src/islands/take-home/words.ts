import type { Filing } from '../../domain/income-tax/index.ts';
import { formatCents } from '../../format/money.ts';
import { plainNumber } from '../../url/amounts.ts';

/** To the cent with a proper minus; an amount that rounds to nothing has no sign. */
export const c = (amount: number) => formatCents(Math.round(amount * 100) / 100 || 0).replace('-', '−');

/** "0.0425%" of a fraction: at most four decimals, because state programs have them. */
export const rateWords = (fraction: number) => `${plainNumber(Math.round(fraction * 1e6) / 1e4)}%`;

/** A part of the check in percent; empty where there is no check. */
export const partOf = (amount: number, whole: number) => (whole > 0 ? `${plainNumber(Math.round((amount * 1e4) / whole) / 100 || 0)}%`.replace('-', '−') : '–');

export const filingNames: Readonly<Record<Filing, string>> = { single: 'Single', mfj: 'Married, joint return', mfs: 'Married, separate returns', hoh: 'Head of household' };

export const frequencyNames = { 12: 'Once a month (12)', 24: 'Twice a month (24)', 26: 'Every two weeks (26)', 52: 'Every week (52)' } as const;
