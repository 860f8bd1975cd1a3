import { plain, within, type Typed } from './number.ts';

/**
 * Reads a percentage: `82` or `82%`.
 *
 * @returns 0-100 scale.
 */
export function readPercent(text: string, min = 0, max = 1000): Typed {
  const match = /^(-?\d+(?:\.\d+)?|\.\d+)%?$/.exec(plain(text));
  if (!match) return { ok: false, message: 'Write a percentage such as 82 or 82%.' };
  return within(Number(match[1]), min, max, (n) => `${n}%`);
}

/** Reads a plain number, such as weeks: `12`. */
export function readCount(text: string, min = 0, max = 10_000): Typed {
  const match = /^-?\d+(?:\.\d+)?$/.exec(plain(text).replaceAll(',', ''));
  if (!match) return { ok: false, message: 'Write a number such as 12.' };
  return within(Number(match[0]), min, max, String);
}
