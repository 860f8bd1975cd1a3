import type { APIRoute } from 'astro';
import { occupationLinks } from '../../../components/areas/occupation-links.ts';
import { profileOf, publishedLevel, slugOfArea } from '../../../data/areas.ts';
import { allAreas, wageVintage } from '../../../data/wages.ts';
import { publishedPercentiles } from '../../../domain/wage-distribution/index.ts';
import { csvCell } from '../../../format/csv.ts';
import { cents } from '../../../format/percent.ts';

export function getStaticPaths() {
  return allAreas.map(({ code }) => ({ params: { slug: slugOfArea(code) }, props: { code } }));
}

const header =
  'vintage,area_code,area_name,area_kind,states,occ_code,occ_title,employment,location_quotient,a_pct10,a_pct25,a_median,a_pct75,a_pct90,us_median,' +
  'price_parity,parity_year,real_median,rank_median,ranked_median,tied_median,rank_real,ranked_real,tied_real,wage_flag,employment_flag';

/** The numbers of an area's page, one row for each occupation. An empty cell is not published; the flags say why, as in the survey's tables. */
export const GET: APIRoute = async ({ props }) => {
  const profile = profileOf((props as { code: string }).code);
  const { area, kind, jobs } = profile;
  const links = await occupationLinks();
  const prices = publishedLevel(profile);
  const rows = jobs.map(({ soc, estimate, real, national, byMedian, byReal }) =>
    [
      wageVintage, area.code, area.name, area.kind, area.states.join(' '), soc, links[soc]!.title, estimate.employment, estimate.locationQuotient,
      ...publishedPercentiles.map((p) => estimate.pay[p]), kind === 'nation' ? estimate.pay[50] : national,
      prices?.level, prices?.year, prices && cents(real), byMedian?.rank, byMedian?.of, byMedian?.tied.length, byReal?.rank, byReal?.of, byReal?.tied.length, estimate.payFlag, estimate.employmentFlag,
    ].map((value) => csvCell(value ?? '')).join(','),
  );
  return new Response([header, ...rows, ''].join('\n'), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
