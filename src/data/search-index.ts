import { getCollection } from 'astro:content';
import type { SearchDocument } from '../search/document.ts';
import { allGuides } from './guides.ts';
import { documentsFrom } from './search-documents.ts';
import { allAreas, nicknames } from './wages.ts';

let documents: Promise<readonly SearchDocument[]> | undefined;

/** Every page that search and the A–Z index can name. */
export const searchDocuments = () => (documents ??= readDocuments());

async function readDocuments(): Promise<readonly SearchDocument[]> {
  const [guides, glossary, tools, methods, pages, roles, occupations, programs] = await Promise.all([
    allGuides(),
    getCollection('glossary'),
    getCollection('tools'),
    getCollection('methods'),
    getCollection('pages'),
    getCollection('roles'),
    getCollection('occupations'),
    getCollection('programs'),
  ]);
  return documentsFrom({
    guides,
    glossary,
    tools,
    methods,
    pages,
    roles,
    occupations,
    programs,
    areas: allAreas,
    nicknames,
  });
}

/** Kinds whose index is asked for first; programs and areas follow. */
const first: ReadonlySet<SearchDocument['kind']> = new Set(['guide', 'tool', 'term', 'role', 'page']);

export const mainDocuments = async () => (await searchDocuments()).filter((d) => first.has(d.kind));
export const moreDocuments = async () => (await searchDocuments()).filter((d) => !first.has(d.kind));
