import type { APIRoute } from 'astro';
import { csvOf, openTables } from '../../../data/open-data.ts';

export const getStaticPaths = () => openTables.map(({ series, vintage, name }) => ({ params: { series, vintage }, props: { name } }));

/** The file of content/data, byte for byte. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props }) =>
  new Response(csvOf(props.name), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
