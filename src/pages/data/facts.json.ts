import type { APIRoute } from 'astro';
import { factsLedger } from '../../data/facts-ledger.ts';

/** The ledger for machines: one object per fact. */
export const GET: APIRoute = async () =>
  Response.json(
    (await factsLedger()).map(({ fact, uses }) => ({
      id: fact.id,
      value: fact.value,
      unit: fact.unit,
      means: fact.means,
      asOf: fact.asOf,
      grade: fact.grade,
      source: { title: fact.source.title, producer: fact.source.producer, url: fact.source.url, published: fact.source.published, read: fact.source.read, ...(fact.source.copy && { copy: fact.source.copy }) },
      where: fact.where ?? null,
      table: fact.cell ?? null,
      shelfLifeMonths: fact.shelfLife,
      readAgainBy: fact.goodUntil,
      stale: fact.stale,
      pages: uses.map((u) => u.path),
    })),
  );
