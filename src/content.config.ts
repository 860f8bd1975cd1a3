import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { factFile } from './schemas/fact.ts';
import { guide } from './schemas/guide.ts';
import { occupation } from './schemas/occupation.ts';
import { program } from './schemas/program.ts';
import { role } from './schemas/role.ts';
import { source } from './schemas/source.ts';
import { term } from './schemas/term.ts';
import { page, tool } from './schemas/tool.ts';

const folder = (name: string, pattern: string) => glob({ base: `./content/${name}`, pattern });

/** One loader and one schema per collection. Tables of figures are read by data/tables.ts. */
export const collections = {
  guides: defineCollection({ loader: folder('guides', '*.mdx'), schema: guide }),
  glossary: defineCollection({ loader: folder('glossary', '*.md'), schema: term }),
  methods: defineCollection({ loader: folder('methods', '*.mdx'), schema: page }),
  pages: defineCollection({ loader: folder('pages', '*.mdx'), schema: page }),
  sources: defineCollection({ loader: folder('sources', '*.yaml'), schema: source }),
  facts: defineCollection({ loader: folder('facts', '*.yaml'), schema: factFile }),
  roles: defineCollection({ loader: folder('roles', '*.yaml'), schema: role }),
  tools: defineCollection({ loader: folder('tools', '*.yaml'), schema: tool }),
  programs: defineCollection({ loader: folder('programs', '*.yaml'), schema: program }),
  occupations: defineCollection({ loader: folder('occupations', '*.yaml'), schema: occupation }),
};
