import type { APIRoute } from 'astro';
import { allOccupations } from '../../../data/roles.ts';
import { wageColumns } from '../../../data/wage-columns.ts';

export async function getStaticPaths() {
  return (await allOccupations()).filter((o) => o.data.detailed).map((o) => ({ params: { soc: o.data.soc } }));
}

export const GET: APIRoute = ({ params }) => Response.json(wageColumns(params.soc!));
