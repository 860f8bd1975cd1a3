import type { APIRoute } from 'astro';
import { taxPack, taxStates, taxYears } from '../../../../data/taxes.ts';

export const getStaticPaths = () => taxYears.flatMap((year) => taxStates().map(({ code }) => ({ params: { year: String(year), state: code }, props: { year, code } })));

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props }) => Response.json(taxPack(props.year, props.code));
