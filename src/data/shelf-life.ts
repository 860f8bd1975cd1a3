/** The same day of a later month; the last day of that month where it has no such day. Days are YYYY-MM-DD. */
export function monthsLater(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const total = year * 12 + (month - 1) + months;
  const y = Math.floor(total / 12);
  const m = (total % 12) + 1;
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return `${y}-${String(m).padStart(2, '0')}-${String(Math.min(date, last)).padStart(2, '0')}`;
}

/** How long a figure may stand: the last day, and whether `today` is past it. On the last day itself it still stands. */
export function shelfLife(read: string, months: number, today: string): { readonly goodUntil: string; readonly stale: boolean } {
  const goodUntil = monthsLater(read, months);
  return { goodUntil, stale: today > goodUntil };
}
