import { PercentileStrip, StripAxis } from '../../charts/PercentileStrip.tsx';
import { stripScale, type StripRow } from '../../charts/strip-scale.ts';
import { absenceOf, placeInBrief, type AreaProfile, type Figures, type JobHere, type Standing } from '../../domain/area-profile/index.ts';
import { formatQuotient } from '../../format/ranking-words.ts';
import type { OccupationLink } from './occupation-links.ts';

interface Props {
  profile: Pick<AreaProfile, 'jobs' | 'area' | 'kind'>;
  links: Readonly<Record<string, OccupationLink>>;
  figures: Figures;
  /** Where an unpublished median stands instead: another area's page, and "In Colorado" with what may follow it: ", where part of this metro lies,". */
  larger: (code: string) => { readonly href: string; readonly where: string; readonly after: string };
  label: string;
}

/** The strips of the table and the U.S. medians drawn on them; a job without a median has none. */
export const stripRows = (jobs: readonly JobHere[]): readonly StripRow[] => jobs.flatMap(({ estimate: { pay }, national }) => (pay[50] === null ? [] : [{ pay, mark: national }]));

/** A space before it: without styles it stands in the line of its amount. */
const Rank = ({ standing }: { standing: Standing | null }) => standing && <> <small>{placeInBrief(standing)}</small></>;

/** All nine occupations with their strips on one scale, those without a median last. One component, so that a page renders it in one go. */
export function OccupationRows({ profile: { jobs, area, kind }, links, figures, larger, label }: Props) {
  const { usd, count } = figures;
  const { from, to, ticks } = stripScale(stripRows(jobs));
  const local = kind !== 'nation';
  const priced = local && area.parity !== null;
  const columns = 2 + Number(local) + Number(priced);
  const Name = ({ soc }: { soc: string }) => <th scope="row"><a href={links[soc]!.href}>{links[soc]!.name}</a></th>;
  const Missing = (job: JobHere) => {
    const next = job.instead && larger(job.instead.code);
    return (
      <tr>
        <Name soc={job.soc} />
        <td class="q" colSpan={columns + 1}>{absenceOf(job, figures)}.{next && <> <a href={next.href}>{next.where}</a>{next.after} the median is {usd(job.instead!.median)}.</>}</td>
      </tr>
    );
  };
  return (
    <div class="scroll" role="region" tabIndex={0} aria-label={label}>
      <table class="stack strips area" aria-labelledby="jobs">
        <thead>
          <tr>
            <th scope="col">Occupation</th>
            <th scope="col" class="n">At work</th>
            {local && <th scope="col" class="n">Share of jobs, U.S. = 1</th>}
            <th scope="col" class="n">Median</th>
            {priced && <th scope="col" class="n">In U.S. prices</th>}
            <th scope="col">10th to 90th percentile <StripAxis from={from} to={to} ticks={ticks} /></th>
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => {
            const { soc, real, national, byMedian, byReal, estimate: { pay, employment, locationQuotient } } = job;
            if (pay[50] === null) return <Missing {...job} />;
            return (
              <tr>
                <Name soc={soc} />
                <td class="n" data-l="At work">{employment === null ? 'withheld' : count(employment)}</td>
                {local && <td class="n" data-l="Share, U.S. = 1">{locationQuotient === null ? 'withheld' : formatQuotient(locationQuotient)}</td>}
                <td class="n" data-l="Median"><b>{usd(pay[50])}</b><Rank standing={byMedian} /></td>
                {priced && <td class="n" data-l="In U.S. prices">{real === null ? 'not published' : usd(real)}<Rank standing={byReal} /></td>}
                <td class="chart">
                  <PercentileStrip pay={pay} from={from} to={to} mark={national} />
                  {pay[10] !== null && pay[25] !== null && pay[75] !== null && pay[90] !== null && (
                    <small>{usd(pay[10])} to {usd(pay[90])}, middle half {usd(pay[25])} to {usd(pay[75])}</small>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
