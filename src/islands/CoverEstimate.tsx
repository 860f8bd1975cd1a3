import { useState } from 'preact/hooks';
import { formatUsd, plainDecimal } from '../format/money.ts';
import type { RoleChoice } from './SalaryEstimator.tsx';
import { useWages, type InitialWages } from './estimator/useWages.ts';
import { payReason } from './estimator/words.ts';
import { PlacePicker } from './shared/PlacePicker.tsx';
import { useReady } from './shared/useReady.ts';

interface Props {
  base: string;
  roles: readonly Pick<RoleChoice, 'slug' | 'name' | 'occupations'>[];
  defaultRole: string;
  initial: InitialWages;
}

/** The cover's two fields: a role, a place, the median. Tables are fetched at the first change. */
export default function CoverEstimate({ base, roles, defaultRole, initial }: Props) {
  const ready = useReady();
  const [wanted, setWanted] = useState(false);
  const [slug, setSlug] = useState(defaultRole);
  const [code, setCode] = useState('US');
  const role = roles.find((r) => r.slug === slug)!;
  const soc = role.occupations[0]!.soc;
  const { places, estimates, missing, failed, retry } = useWages(base, initial, wanted ? [soc] : []);
  const place = places.find((p) => p.code === code) ?? places[0]!;
  const estimate = estimates[soc]?.get(place.code);
  const median = estimate?.pay[50] ?? null;

  return (
    <div class="ask dark-ground" data-ready={ready && missing.length === 0 ? 'true' : undefined}>
      <div class="choices" role="group" aria-label="Role and place" hidden={!ready} onFocusIn={() => setWanted(true)}>
        <div class="field">
          <label for="cover-role">Role</label>
          <select id="cover-role" value={slug} onChange={(event) => { setWanted(true); setSlug(event.currentTarget.value); }}>
            {roles.map((r) => <option key={r.slug} value={r.slug}>{r.name}</option>)}
          </select>
        </div>
        <PlacePicker label="Where" places={places} value={place} onChoose={(p) => setCode(p.code)} />
      </div>
      <p class="out">
        <span>Median yearly pay<small>{ready ? (role.occupations.length > 1 ? 'closest official occupation' : 'half earn more') : `${role.name}, United States`}</small></span>
        {failed ? <button type="button" onClick={retry}>Try again</button> : estimate === undefined ? <b class="big">…</b> : median === null ? <b>not published</b> : <b class="big"><output><data value={plainDecimal(median)} data-result="p50">{formatUsd(median)}</data></output></b>}
      </p>
      {estimate && median === null && <p>Not published: {payReason(estimate)}.</p>}
      <p><a href={`${base}tools/salary-estimator/${slug === defaultRole && place.code === 'US' ? '' : `?role=${slug}&area=${place.code}&v=1`}`}>See the whole range and what it buys there</a></p>
    </div>
  );
}
