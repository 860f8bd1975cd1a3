const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const toTheCent = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** "$80,650": dollars as people read them, rounded for display only. */
export const formatUsd = (amount: number) => dollars.format(amount);

/** "$76,241.98": to the cent, for sums that a reader follows. */
export const formatCents = (amount: number) => toTheCent.format(amount);

/** "$80k": for chart axes. */
export const formatThousands = (amount: number) => (amount === 0 ? '$0' : `$${whole.format(amount / 1000)}k`);

/** "24,480". */
export const formatCount = (n: number) => whole.format(n);

/** The exact value for machines: plain decimal notation, at most cents. */
export const plainDecimal = (amount: number) => String(Math.round(amount * 100) / 100);
