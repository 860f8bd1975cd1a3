const percents = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A price level's distance from 100, to one decimal. Levels have three decimals, so their difference is brought back to them before the half goes up: 90.95 is 9.05 below, told as 9.1. */
export const toTenths = (n: number): number => (Math.sign(n) * Math.round(Math.round(Math.abs(n) * 1000) / 100)) / 10;

/** "82.5%": a percentage on the 0-100 scale, at most two decimals. */
export const formatPercent = (percent: number) => `${percents.format(percent)}%`;

/** "+5.5%", "−0.4%", "0.0%": a change in percent, in tenths as the projections publish it. */
export const formatSigned = (percent: number): string => `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${Math.abs(percent).toFixed(1)}%`;

/** An amount for a spreadsheet, to the cent; empty where there is none. */
export const cents = (amount: number | null) => (amount === null ? '' : Math.round(amount * 100) / 100);
