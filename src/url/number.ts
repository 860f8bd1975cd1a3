/** What a reader typed into a number field, understood or refused in words. */
export type Typed = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly message: string };

/** Spaces, ticks and full-width digits out of the way. */
export const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00a0_']/g, '')
    .toLowerCase();

/**
 * Reads an amount of money: `60000`, `60,000`, `$60k`, `1.5m`, full-width digits.
 *
 * @returns US dollars, finite, at most cents kept as typed.
 * @errors a message when the text is not an amount, or is outside [min, max].
 */
export function readMoney(text: string, min = 0, max = 100_000_000): Typed {
  const match = /^(?!-\$?-)(-?)\$?(-?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(k|m)?$/.exec(plain(text));
  if (!match || (!match[3] && !match[4])) return { ok: false, message: `Write an amount such as 60,000 or $60k.` };
  const size = Number(`${(match[3] ?? '0').replaceAll(',', '')}${match[4] ?? ''}`);
  const value = size * (match[5] === 'k' ? 1_000 : match[5] === 'm' ? 1_000_000 : 1) * (match[1] || match[2] ? -1 : 1);
  return within(value, min, max, (n) => `$${n.toLocaleString('en-US')}`);
}

/** A number inside its limits, or which limit it broke. */
export function within(value: number, min: number, max: number, show: (n: number) => string): Typed {
  if (!Number.isFinite(value)) return { ok: false, message: 'That number is too large to use.' };
  if (value < min) return { ok: false, message: `Use ${show(min)} or more.` };
  if (value > max) return { ok: false, message: `Use ${show(max)} or less.` };
  // Minus zero is zero.
  return { ok: true, value: value + 0 };
}
