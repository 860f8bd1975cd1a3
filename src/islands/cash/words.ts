import { formatUsd } from '../../format/money.ts';

/** Calendar months by number, 1 for January. */
export const monthNames = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** Whole dollars with a proper minus; an amount that rounds to nothing has no sign. */
export const usd = (amount: number) => formatUsd(Math.round(amount) || 0).replace('-', '−');

/** "month 4 (April)". */
export const monthWords = ({ month, calendar }: { readonly month: number; readonly calendar: number }) => `month ${month} (${monthNames[calendar]})`;
