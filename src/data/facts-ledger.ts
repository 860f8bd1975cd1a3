import { getCollection } from 'astro:content';
import { namedIn } from './citations.ts';
import { allFacts, type KnownFact } from './facts.ts';
import { allGuides } from './guides.ts';

/** A page that shows a fact. */
export interface FactUse {
  /** Root path: /guides/x/. */
  readonly path: string;
  readonly title: string;
}

/** A fact with the pages that show it. */
export interface LedgerEntry {
  readonly fact: KnownFact;
  readonly uses: readonly FactUse[];
}

async function pagesWithFacts(): Promise<readonly (FactUse & { readonly text: string })[]> {
  const guides = (await allGuides()).map((g) => ({ path: `/guides/${g.id}/`, title: g.data.title, text: `${g.data.keyPoints.join('\n')}\n${g.body}` }));
  const methods = (await getCollection('methods')).map((m) => ({ path: `/tools/${m.id}/method/`, title: m.data.title, text: m.body ?? '' }));
  const pages = (await getCollection('pages')).map((p) => ({ path: `/${p.id}/`, title: p.data.title, text: p.body ?? '' }));
  return [...guides, ...methods, ...pages];
}

/** Every fact, in order of id, with its pages in reading order. */
export async function factsLedger(): Promise<readonly LedgerEntry[]> {
  const users = new Map<string, FactUse[]>();
  for (const { text, ...use } of await pagesWithFacts()) {
    const named = new Set(namedIn(text).flatMap(({ kind, id }) => (kind === 'fact' ? [id] : [])));
    for (const id of named) users.set(id, [...(users.get(id) ?? []), use]);
  }
  return [...(await allFacts()).values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((fact) => ({ fact, uses: users.get(fact.id) ?? [] }));
}
