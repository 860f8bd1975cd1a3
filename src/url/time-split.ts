import type { WeekHours } from '../domain/time-split/index.ts';
import { count } from './amounts.ts';
import type { Codec } from './codec.ts';

/** Hours in a week: no activity can take more. */
export const mostHours = 168;

/** The address of the time split. Its defaults are one profile's 40 / 35 / 25 of a 40-hour week. */
export const timeSplitCodec: Codec<WeekHours> = {
  selling: count(16, 0, mostHours),
  accounts: count(14, 0, mostHours),
  desk: count(10, 0, mostHours),
  other: count(0, 0, mostHours),
};
