const percents = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** "82.5%": a percentage on the 0-100 scale, at most two decimals. */
export const formatPercent = (percent: number) => `${percents.format(percent)}%`;

/** An amount for a spreadsheet, to the cent; empty where there is none. */
export const cents = (amount: number | null) => (amount === null ? '' : Math.round(amount * 100) / 100);
