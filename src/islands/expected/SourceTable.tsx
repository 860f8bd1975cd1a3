import { useMemo } from 'preact/hooks';
import { expectedEarnings, shareAtOrAbove, type AttainmentDistribution } from '../../domain/attainment/index.ts';
import type { TargetPlan } from '../../domain/pay-plan/index.ts';
import { formatUsd } from '../../format/money.ts';
import type { PublishedDistribution } from './published.ts';
import { percentWords } from './words.ts';

interface Props {
  plan: TargetPlan;
  published: readonly PublishedDistribution[];
  dist: string;
  /** The reader's own bins when they are in force. */
  own: AttainmentDistribution | undefined;
}

/** The reader's plan under every source, side by side; no line averages them. */
export function SourceTable({ plan, published, dist, own }: Props) {
  const row = (id: string, name: string, about: string, bins: AttainmentDistribution) => {
    const { mean, chanceOfOte } = expectedEarnings(plan, bins);
    return (
      <tr key={id} class={id === dist ? 'me' : undefined}>
        <th scope="row">{name}{id === dist && ' (shown)'}<small>{about}</small></th>
        <td class="n">{percentWords(shareAtOrAbove(bins, 100))}</td>
        <td class="n">{formatUsd(mean)}</td>
        <td class="n">{percentWords(chanceOfOte)}</td>
      </tr>
    );
  };
  const group = (words: string, measured: boolean) => (
    <tbody>
      <tr><th scope="rowgroup" colSpan={4}>{words}</th></tr>
      {published.filter((d) => d.measured === measured).map((d) => row(d.id, d.name, `Sample: ${d.sample}. Year: ${d.year}.`, d.bins))}
    </tbody>
  );
  // Fifteen spreads are worked out anew for another plan or choice, not for each key typed into the reader's bins.
  const groups = useMemo(() => [group('Measured', true), group('Not measured: targets and examples', false)], [JSON.stringify(plan), dist]);
  return (
    <section>
      <h2>What the same plan pays under each source</h2>
      <p>No line averages them. Where a source gives one share alone, the spread on both sides of quota is our assumption.</p>
      <div class="scroll" role="region" aria-label="Your plan under each source" tabIndex={0}>
        <table class="payout">
          <thead><tr><th scope="col">Source</th><th scope="col" class="n">Reps at quota</th><th scope="col" class="n">Mean pay</th><th scope="col" class="n">Reach OTE</th></tr></thead>
          {own && <tbody>{row(dist, 'Your own bins', 'Your numbers.', own)}</tbody>}
          {groups}
        </table>
      </div>
    </section>
  );
}
