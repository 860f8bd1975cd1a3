import { quotaPeriods, withTarget, type PayPlan, type QuotaPeriods, type TargetPlan, type Tier } from '../domain/pay-plan/index.ts';
import { money, moneyOrBlank, percent, percentOrBlank, plainNumber } from './amounts.ts';
import type { Codec, Field } from './codec.ts';
import { flag } from './flag.ts';
import { readCount, readPercent } from './counts.ts';
import { type Typed } from './number.ts';

/** The most tiers a plan can have here. */
export const mostTiers = 8;
/** Limits of the inputs, so that a message can name them. */
export const limits = { pay: 10_000_000, quota: 1_000_000_000, attain: 1_000, multiple: 100 } as const;

/** Reads what a tier pays: `1.5` or `1.5x` of the base rate, `7.5%` of sales. */
export function readTierValue(text: string): { ok: true; value: Pick<Tier, 'value' | 'unit'> } | { ok: false; message: string } {
  const unit = text.includes('%') ? 'percent' : 'multiple';
  const result: Typed = unit === 'percent' ? readPercent(text, 0, 100) : readCount(text.replace(/[x×]\s*$/i, ''), 0, limits.multiple);
  return result.ok ? { ok: true, value: { value: result.value, unit } } : { ok: false, message: unit === 'percent' ? result.message : 'Write a multiple such as 1.5, or a rate such as 7.5%.' };
}

const refused = (message: string) => ({ ok: false, message }) as const;

/** Tiers as `from:value`, comma-separated: `0:1,100:1.5` or `0:5%,100:7.5%`; put in rising order. */
export const tiersField: Field<readonly Tier[]> = {
  fallback: [{ from: 0, value: 1, unit: 'multiple' }],
  read(text) {
    const tiers: Tier[] = [];
    for (const part of text.split(/[,;]/).map((p) => p.trim()).filter(Boolean)) {
      const [start, pays, ...rest] = part.split(':');
      const from = readPercent(start ?? '', 0, limits.attain);
      const value = readTierValue(pays ?? '');
      if (!from.ok || !value.ok || rest.length > 0) return refused('The tiers could not be read, so one rate for all sales is used. Write them as 0:1, 100:1.5.');
      tiers.push({ from: from.value, ...value.value });
    }
    tiers.sort((a, b) => a.from - b.from);
    if (tiers.length === 0) return refused('No tier was given, so one rate for all sales is used.');
    if (tiers.length > mostTiers) return refused(`Use ${mostTiers} tiers at most.`);
    if (tiers.some((tier, i) => tier.from === tiers[i - 1]?.from)) return refused('Two tiers start at the same point. Give each its own.');
    return { ok: true, value: tiers };
  },
  write: (tiers) => tiers.map(({ from, value, unit }) => `${plainNumber(from)}:${plainNumber(value)}${unit === 'percent' ? '%' : ''}`).join(','),
};

const periodsField: Field<QuotaPeriods> = {
  fallback: 1,
  read(text) {
    const found = quotaPeriods.find((n) => String(n) === text.trim());
    return found === undefined ? refused('Quotas are set 1, 4 or 12 times a year here, so 1 is used.') : { ok: true, value: found };
  },
  write: String,
};

/** The plan every money tool starts from when the address says nothing: round numbers, one rate, no cap. */
export const examplePlan: PayPlan = { base: 60_000, variable: 60_000, quota: 600_000, tiers: tiersField.fallback, retro: false, threshold: 0, cap: null, periods: 1 };

/**
 * The inputs of a commission plan in the address.
 *
 * `variable` is null when left out: `targetOf` says what stands for it.
 */
export const planFields: Codec<PayPlan> = {
  base: money(examplePlan.base, 0, limits.pay),
  variable: moneyOrBlank(0, limits.pay),
  quota: money(examplePlan.quota, 1, limits.quota),
  tiers: tiersField,
  retro: flag,
  threshold: percent(0, 0, limits.attain),
  cap: percentOrBlank(0, 10_000),
  periods: periodsField,
};

/** What a reader reached: percent of quota, or dollars of sales, which win. */
export interface Reached {
  readonly attain: number;
  readonly sales: number | null;
}

/** T2's address: a plan and a result. */
export const commissionCodec: Codec<PayPlan & Reached> = {
  ...planFields,
  attain: percent(100, 0, limits.attain),
  sales: moneyOrBlank(0, limits.quota * 10),
};

/** A plan with its variable pay at target: as given, as the rates pay at 100 %, or the example's where the address leaves it out. */
export const targetOf = (plan: PayPlan): TargetPlan => withTarget(plan) ?? { ...plan, variable: examplePlan.variable! };
