import { areaSlugs, placeKind } from '../domain/area-profile/index.ts';
import type { Area } from '../domain/places/index.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Occupation } from '../schemas/occupation.ts';
import type { Role } from '../schemas/role.ts';
import type { Term } from '../schemas/term.ts';
import type { Page, Tool } from '../schemas/tool.ts';
import type { SearchDocument } from '../search/document.ts';
import { standing } from './search-standing.ts';

interface Entry<T> {
  readonly id: string;
  readonly data: T;
  readonly body?: string | undefined;
}

/** What search is made from; collections at build, files in a test. */
export interface SearchSources {
  readonly guides: readonly Entry<Guide>[];
  readonly glossary: readonly Entry<Term>[];
  readonly tools: readonly Entry<Tool>[];
  readonly methods: readonly Entry<Page>[];
  readonly pages: readonly Entry<Page>[];
  readonly roles: readonly Entry<Role>[];
  readonly occupations: readonly Entry<Occupation>[];
  readonly programs: readonly Entry<{ name: string; provider: string; kind: string; status: string }>[];
  /** Every area of the wage tables. */
  readonly areas: readonly Area[];
  /** Area code to the names people type: content/places/nicknames.yaml. */
  readonly nicknames: Readonly<Record<string, readonly string[]>>;
}

/** The h2 and h3 lines of a guide, as a reader sees them. */
export const headingsOf = (body: string): string[] =>
  [...body.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{2,3}\s+(.+)$/gm)].map(([, text]) =>
    text!
      .replace(/<[^>]*>/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*_`]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

const sentence = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const company = (name: string) =>
  name.replace(/,?\s+(?:LLC|Inc\.?|Ltd\.?|PBC)$/i, '').replace(/\s*\(.*\)$/, '');

/** Every page of the site that search can name, guides first. A path that two of them share throws. */
export function documentsFrom(from: SearchSources): SearchDocument[] {
  const document = (
    kind: SearchDocument['kind'],
    path: string,
    title: string,
    summary: string,
    aliases: readonly string[] = [],
    headings: readonly string[] = [],
  ) => ({
    path,
    title,
    kind,
    headings,
    aliases: [...new Set(aliases)].filter((alias) => alias.toLowerCase() !== title.toLowerCase()),
    summary,
  });

  const slugs = areaSlugs(from.areas);
  const areas = from.areas.map((area) => document('area', `/salaries/places/${slugs.get(area.code)!}/`, area.name, areaSummary[placeKind(area)], from.nicknames[area.code]));

  const documents = [
    ...from.guides.map((g) =>
      document(
        'guide',
        `/guides/${g.id}/`,
        g.data.title,
        g.data.summary,
        g.data.aliases,
        headingsOf(g.body ?? ''),
      ),
    ),
    ...from.glossary.map((t) =>
      document('term', `/glossary/${t.id}/`, t.data.term, t.data.short, t.data.aliases),
    ),
    ...from.tools.map((t) =>
      document('tool', `/tools/${t.id}/`, t.data.name, t.data.summary, [...t.data.aliases, t.data.question]),
    ),
    ...from.methods.map((m) =>
      document('page', `/tools/${m.id}/method/`, m.data.title, m.data.summary, m.data.aliases),
    ),
    ...from.roles.map((r) =>
      document('role', `/salaries/${r.id}/`, r.data.title, r.data.summary, [...r.data.aliases, r.data.short]),
    ),
    ...from.occupations
      .filter((o) => o.data.detailed)
      .map((o) =>
        document(
          'role',
          `/salaries/occupations/${o.id}/`,
          o.data.title,
          `Official occupation ${o.data.soc}: pay, outlook and every place.`,
          [o.data.short],
        ),
      ),
    ...from.pages.map((p) =>
      document('page', `/${p.id}/`, p.data.title, p.data.summary, [
        ...p.data.aliases,
        ...(standing.find((s) => s.path === `/${p.id}/`)?.aliases ?? []),
      ]),
    ),
    ...standing
      .filter((s) => !from.pages.some((p) => `/${p.id}/` === s.path))
      .map((s) => document('page', s.path, s.title, s.summary, s.aliases)),
    ...from.programs.map((p) =>
      document(
        'program',
        `/training/${p.id}/`,
        p.data.name,
        `${sentence(p.data.kind)} from ${p.data.provider}${p.data.status === 'closed' ? '. Closed' : ''}.`,
        [company(p.data.provider)],
      ),
    ),
    ...areas.sort((a, b) => a.title.localeCompare(b.title, 'en')),
  ];
  const paths = new Set<string>();
  for (const { path } of documents) {
    if (paths.has(path)) throw new Error(`Two search documents have the path ${path}.`);
    paths.add(path);
  }
  return documents;
}

const areaSummary: Readonly<Record<ReturnType<typeof placeKind>, string>> = {
  nation: 'What sales jobs pay in the whole country.',
  state: 'What sales jobs pay in this state.',
  territory: 'What sales jobs pay in this territory.',
  metro: 'What sales jobs pay in this metropolitan area, its cities and suburbs.',
  nonmetro: 'What sales jobs pay in this area outside the large cities.',
};
