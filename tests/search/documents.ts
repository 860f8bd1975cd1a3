import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parse } from 'yaml';
import { documentsFrom, type SearchSources } from '../../src/data/search-documents.ts';
import { allAreas, nicknames } from '../../src/data/wages.ts';

/** The entries of a content folder, read as the content layer reads them, without their schemas. */
function entries(folder: string) {
  return readdirSync(`content/${folder}`)
    .filter((name) => /\.(mdx?|yaml)$/.test(name))
    .map((name) => {
      const text = readFileSync(`content/${folder}/${name}`, 'utf8');
      const [, front, body] = name.endsWith('.yaml')
        ? [text, text, '']
        : (/^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text) ?? []);
      const data = parse(front ?? '') as Record<string, unknown>;
      return { id: basename(name, extname(name)), data: { aliases: [], ...data }, body };
    });
}

const sources = {
  ...Object.fromEntries(
    ['guides', 'glossary', 'tools', 'methods', 'pages', 'roles', 'occupations', 'programs'].map((folder) => [
      folder,
      entries(folder),
    ]),
  ),
  areas: allAreas,
  nicknames,
} as unknown as SearchSources;

/** Every search document, built from the content files. */
export const documents = () => documentsFrom(sources);
