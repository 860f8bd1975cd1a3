import type { APIRoute } from 'astro';
import { dataPackage } from '../../data/open-data-package.ts';
import { href } from '../../format/address.ts';

/** All tables as one Frictionless data package; its paths are relative to its own address. */
export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(dataPackage(new URL(href('/data/'), site).href), null, 1)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
