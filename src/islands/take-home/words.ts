import { formatCents } from '../../format/money.ts';
import { plainNumber } from '../../url/amounts.ts';

/** To the cent with a proper minus; an amount that rounds to nothing has no sign. */
export const c = (amount: number) => formatCents(Math.round(amount * 100) / 100 || 0).replace('-', '−');

/** "0.0425%" of a fraction: at most four decimals, because state programs have them. */
export const rateWords = (fraction: number) => `${plainNumber(Math.round(fraction * 1e6) / 1e4 || 0)}%`.replace('-', '−');

/** A part of a whole, in percent with at most two decimals; a dash where there is no whole. */
export const partOf = (amount: number, whole: number) => (whole > 0 ? rateWords(Math.round((amount * 1e4) / whole) / 1e4) : '–');
