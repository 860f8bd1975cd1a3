import { readFileSync } from 'node:fs';
import type { PublishedDistribution } from '../islands/expected/published.ts';
import { formatDay } from '../format/dates.ts';
import { attainmentFile, type AttainmentEntry } from '../schemas/pay-plan-library.ts';
import { sourceById } from './facts.ts';

const file = attainmentFile.parse(JSON.parse(readFileSync('content/data/pay/attainment.json', 'utf8')));

/** The distribution that the tool opens with: the newest count of account executives in the Bridge Group's series. */
export const defaultDistribution = 'bridge-group-ae-2026';

/** What is missing: nobody publishes a measured spread of reps with its sample. */
export const attainmentGap = file.gap;

/** Statements that make no distribution, each with the reason: averages, ranges, teams, older points of a series. */
export const withoutBins: readonly AttainmentEntry[] = file.distributions.filter((entry) => entry.bins === null);

/** Statements that make a distribution, those that measured something first; never blended. */
export async function publishedDistributions(): Promise<readonly PublishedDistribution[]> {
  const usable = file.distributions.flatMap(({ bins, assumed, measure, published: _, ...entry }) => (bins === null || assumed === null ? [] : [{ ...entry, bins, assumed, measured: measure === 'share-at-quota' || measure === 'distribution' }]));
  const known = await Promise.all(
    usable.map(async ({ source, ...entry }) => {
      const { producer, read } = await sourceById(source);
      return { ...entry, source: `${producer}, read ${formatDay(read)}` };
    }),
  );
  return [...known.filter((d) => d.measured), ...known.filter((d) => !d.measured)];
}
