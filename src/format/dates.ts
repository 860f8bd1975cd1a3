const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "12 Oct 2026" from 2026-10-12, "Oct 2026" from 2026-10, "2026" from 2026. No time zone is involved. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-');
  return [date && String(Number(date)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}
