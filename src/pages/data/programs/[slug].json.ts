import type { APIRoute, GetStaticPaths } from 'astro';
import { allPrograms, programBySlug } from '../../../data/programs.ts';
import { factSheet } from '../../../format/fact-sheet.ts';

export const getStaticPaths = (async () => (await allPrograms()).map(({ slug }) => ({ params: { slug } }))) satisfies GetStaticPaths;

/** One program's facts in words, for the side-by-side view. */
export const GET: APIRoute = async ({ params }) => Response.json(factSheet(await programBySlug(params.slug!)));
