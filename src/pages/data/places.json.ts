import type { APIRoute } from 'astro';
import { placeColumns } from '../../data/wage-columns.ts';

export const GET: APIRoute = () => Response.json(placeColumns());
