import type { APIRoute } from 'astro';
import { rankingRows } from '../../../../data/page-files.ts';
import { rankingFile } from '../../../../data/rankings.ts';
import { detailedOccupations } from '../../../../data/roles.ts';
import type { RankingOrder } from '../../../../domain/rankings/index.ts';
import { rankingOrders } from '../../../../domain/rankings/index.ts';
import { csvText } from '../../../../format/csv.ts';

export async function getStaticPaths() {
  const occupations = await detailedOccupations();
  return occupations.flatMap(({ id, data: { soc } }) => rankingOrders.map((order) => ({ params: { slug: id, order: rankingFile[order] }, props: { soc, order } })));
}

export const GET: APIRoute<{ soc: string; order: RankingOrder }> = ({ props: { soc, order } }) =>
  new Response(csvText(rankingRows(soc, order)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
