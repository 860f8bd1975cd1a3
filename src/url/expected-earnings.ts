import { binFault, shareTotal, type AttainmentDistribution, type Bin } from '../domain/attainment/index.ts';
import type { PayPlan } from '../domain/pay-plan/index.ts';
import { plainNumber } from './amounts.ts';
import type { Codec, Field } from './codec.ts';
import { choice } from './fields.ts';
import { readPercent } from './counts.ts';
import { limits, planFields } from './plan.ts';

/** The most bins that a distribution can have here. */
export const mostBins = 12;
/** The name in the address of the reader's own bins. */
export const ownDist = 'own';

/** T4's inputs: a plan and how attainment is spread over reps. */
export interface ExpectedInputs extends PayPlan {
  /** The id of a published distribution, or `own`. */
  readonly dist: string;
  /** The reader's own bins; in force when `dist` is `own`. */
  readonly bins: AttainmentDistribution;
}

/** Why bins cannot be used, in words; undefined when they can. */
export function binWords(bins: readonly Bin[]): string | undefined {
  switch (binFault(bins)) {
    case null:
      return undefined;
    case 'none':
      return 'Give one bin of attainment at least.';
    case 'order':
      return 'A bin must end above the point where it starts.';
    case 'overlap':
      return 'Two bins overlap, or they are out of order.';
    case 'total':
      return `The shares add up to ${plainNumber(Number(shareTotal(bins).toFixed(2)))}%. They must add up to 100%.`;
  }
}

const refused = (message: string) => ({ ok: false, message }) as const;

/** Bins as `from-to:share`, comma-separated: `0-50:20,50-100:30,100-150:50`; put in rising order. */
export const binsField: Field<AttainmentDistribution> = {
  fallback: [{ from: 0, to: 50, share: 20 }, { from: 50, to: 100, share: 30 }, { from: 100, to: 150, share: 50 }],
  read(text) {
    const bins: Bin[] = [];
    for (const part of text.split(/[,;]/).map((p) => p.trim()).filter(Boolean)) {
      const [band = '', reps = '', ...rest] = part.split(':');
      const [low = '', high = '', ...more] = band.split(/[-–]/);
      const [from, to, share] = [readPercent(low, 0, limits.attain), readPercent(high, 0, limits.attain), readPercent(reps, 0, 100)];
      if (!from.ok || !to.ok || !share.ok || rest.length + more.length > 0) return refused('The bins could not be read, so an example stands in. Write them as 0-100:60, 100-150:40.');
      bins.push({ from: from.value, to: to.value, share: share.value });
    }
    bins.sort((a, b) => a.from - b.from);
    if (bins.length > mostBins) return refused(`Use ${mostBins} bins at most. An example stands in.`);
    const words = binWords(bins);
    return words === undefined ? { ok: true, value: bins } : refused(`${words} An example stands in.`);
  },
  write: (bins) => bins.map(({ from, to, share }) => `${plainNumber(from)}-${plainNumber(to)}:${plainNumber(share)}`).join(','),
};

/**
 * The address of T4.
 *
 * @param published ids of the distributions of this build; the default is one of them.
 */
export const expectedCodec = (published: readonly string[], byDefault: string): Codec<ExpectedInputs> => ({
  ...planFields,
  dist: choice([...published, ownDist], byDefault),
  bins: binsField,
});
