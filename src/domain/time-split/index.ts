/** What the hours of a week go on. The first three are those of one profile; the fourth takes what it leaves out. */
export const activities = ['selling', 'accounts', 'desk', 'other'] as const;
export type Activity = (typeof activities)[number];

/** Hours a week for each activity, 0 to 168. */
export type WeekHours = Readonly<Record<Activity, number>>;

export interface SplitLine {
  readonly activity: Activity;
  readonly hours: number;
  /** 0-100, unrounded; null when the week has no hours. */
  readonly share: number | null;
  /** Hours on one of five working days. */
  readonly hoursADay: number;
}

/** Working days in the week that a day's hours are counted over. */
export const workingDays = 5;

/** Where a week goes: the hours in all, and each activity's share of them. Pure sums; nothing is rounded. */
export function splitWeek(week: WeekHours): { readonly hours: number; readonly lines: readonly SplitLine[] } {
  const hours = activities.reduce((sum, activity) => sum + week[activity], 0);
  return {
    hours,
    lines: activities.map((activity) => ({
      activity,
      hours: week[activity],
      share: hours === 0 ? null : (week[activity] / hours) * 100,
      hoursADay: week[activity] / workingDays,
    })),
  };
}
