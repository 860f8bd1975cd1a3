import type { APIRoute } from 'astro';
import { occupationLinks } from '../../../components/areas/occupation-links.ts';
import { slugOfArea } from '../../../data/areas.ts';
import { areaFile } from '../../../data/page-files.ts';
import { allAreas } from '../../../data/wages.ts';
import { csvText } from '../../../format/csv.ts';

export function getStaticPaths() {
  return allAreas.map(({ code }) => ({ params: { slug: slugOfArea(code) }, props: { code } }));
}

/** The numbers of an area's page; /data/#page-files says what each column holds. */
export const GET: APIRoute<{ code: string }> = async ({ props }) => {
  const links = await occupationLinks();
  return new Response(csvText(areaFile(props.code, (soc) => links[soc]!.title)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
