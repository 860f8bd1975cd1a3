import { PercentileStrip } from '../../charts/PercentileStrip.tsx';
import { payScale } from '../../charts/scale.ts';
import type { Estimate } from '../../domain/places/index.ts';
import { formatUsd } from '../../format/money.ts';
import type { OccupationChoice } from '../SalaryEstimator.tsx';
import { AreaLink } from './AreaLink.tsx';
import type { Place } from './wage-data.ts';

interface Props {
  area: Place;
  candidates: readonly { readonly soc: string; readonly why: string }[];
  occupations: readonly OccupationChoice[];
  estimates: Readonly<Record<string, ReadonlyMap<string, Estimate>>>;
  ready: boolean;
  link: (soc: string) => string;
  onPick: (soc: string) => void;
}

/** The official occupations that may hold an ambiguous title, side by side. */
export function Candidates({ area, candidates, occupations, estimates, ready, link, onPick }: Props) {
  const rows = candidates.map((c) => ({ ...c, occupation: occupations.find((o) => o.soc === c.soc)!, estimate: estimates[c.soc]?.get(area.code) }));
  const { from, to } = payScale(rows.flatMap((r) => [r.estimate?.pay[90] ?? null, r.estimate?.pay[75] ?? null]));
  return (
    <div class="scroll" role="region" tabIndex={0} aria-label="Official occupations that may hold this title">
      <table class="strips">
        <caption>This title may stand under any of these in {area.name}</caption>
        <thead><tr><th scope="col">Occupation and why</th><th scope="col" class="n">Median</th><th scope="col">10th to 90th percentile</th></tr></thead>
        <tbody>
          {rows.map(({ soc, why, occupation, estimate }) => (
            <tr key={soc}>
              <th scope="row"><AreaLink name={occupation.name} href={link(soc)} ready={ready} onPick={() => onPick(soc)} /><small>{why}</small></th>
              <td class="n">{estimate === undefined ? '…' : estimate.pay[50] === null ? 'not published' : formatUsd(estimate.pay[50])}</td>
              <td>{estimate && <PercentileStrip pay={estimate.pay} from={from} to={to} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
