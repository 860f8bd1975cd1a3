import type { APIRoute } from 'astro';
import { jsonOf, openTables } from '../../../data/open-data.ts';
import { openRecords } from '../../../data/open-records.ts';

export const getStaticPaths = () => [
  ...openTables.map((table) => ({ params: { series: table.series, vintage: table.vintage }, props: { text: () => jsonOf(table) } })),
  ...openRecords.map(({ collection, name, text }) => ({ params: { series: collection, vintage: name }, props: { text: () => text } })),
];

/** A table with its card and its columns, or a file of ours as it stands in content/data. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props }) =>
  new Response(props.text(), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
