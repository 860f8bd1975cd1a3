import type { Guide } from '../schemas/guide.ts';
import type { Occupation } from '../schemas/occupation.ts';
import type { Role } from '../schemas/role.ts';
import type { Term } from '../schemas/term.ts';
import type { Page, Tool } from '../schemas/tool.ts';
import type { PackedGroup, SearchDocument } from '../search/document.ts';
import type { Row } from './csv.ts';

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
  /** Rows of the wage tables of states, metros and non-metro areas; many rows to an area. */
  readonly areaRows: readonly Row[];
  /** Area code to the names people type: content/places/nicknames.yaml. */
  readonly nicknames: Readonly<Record<string, readonly string[]>>;
}

/** Pages that are lists of the others, or about the site. */
const standing: readonly Omit<SearchDocument, 'kind' | 'headings'>[] = [
  {
    path: '/guides/',
    title: 'All guides',
    summary: 'Every guide, by stage.',
    aliases: ['guides', 'articles'],
  },
  {
    path: '/glossary/',
    title: 'Glossary',
    summary: 'Every term of the trade, in plain words.',
    aliases: ['terms', 'jargon', 'dictionary', 'definitions', 'sales terms'],
  },
  {
    path: '/salaries/',
    title: 'Salaries',
    summary: 'Pay by job and by place.',
    aliases: ['salaries by role', 'pay by role'],
  },
  {
    path: '/training/',
    title: 'Training',
    summary: 'Every training record, with price, length and what we could not find out.',
    aliases: ['training list', 'list of programs', 'list of bootcamps'],
  },
  {
    path: '/tools/',
    title: 'Tools',
    summary: 'All calculators and comparisons.',
    aliases: ['calculators', 'all tools'],
  },
  {
    path: '/facts/',
    title: 'Facts',
    summary: 'Every figure on this site, with its source and date.',
    aliases: ['figures', 'fact ledger', 'statistics'],
  },
  {
    path: '/sources/',
    title: 'Sources',
    summary: 'Every page we read, with its date.',
    aliases: ['references', 'bibliography', 'citations'],
  },
  {
    path: '/salaries/occupations/',
    title: 'Sales occupations',
    summary: 'The official occupations that hold sales jobs, with their pay.',
    aliases: ['occupations', 'soc codes', 'official occupations'],
  },
  {
    path: '/a-z/',
    title: 'A–Z index',
    summary: 'Every page by name.',
    aliases: ['index', 'sitemap', 'site map', 'a to z'],
  },
  {
    path: '/about/',
    title: 'About',
    summary: 'Who writes this and why.',
    aliases: ['contact', 'who are you', 'about us'],
  },
  {
    path: '/privacy/',
    title: 'Privacy',
    summary: 'What we store about you.',
    aliases: ['cookies', 'tracking', 'privacy policy'],
  },
  {
    path: '/accessibility/',
    title: 'Accessibility',
    summary: 'How the site works for everyone.',
    aliases: ['screen reader', 'keyboard'],
  },
  {
    path: '/attributions/',
    title: 'Attributions',
    summary: 'Data and fonts by other people, with their licenses.',
    aliases: ['license', 'credits', 'licence'],
  },
];

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

  const areas = new Map<string, SearchDocument>();
  for (const { area_code: code, area_name: name } of from.areaRows) {
    if (code === undefined || name === undefined)
      throw new Error('A wage table of areas has no area_code or no area_name.');
    if (!areas.has(code))
      areas.set(
        code,
        document(
          'area',
          `/tools/salary-estimator/?area=${code}&v=1`,
          name,
          areaSummary(code),
          from.nicknames[code],
        ),
      );
  }

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
    ...[...areas.values()].sort((a, b) => a.title.localeCompare(b.title, 'en')),
  ];
  const paths = new Set<string>();
  for (const { path } of documents) {
    if (paths.has(path)) throw new Error(`Two search documents have the path ${path}.`);
    paths.add(path);
  }
  return documents;
}

function areaSummary(code: string): string {
  if (code.length === 2) return 'What sales jobs pay in this state or territory.';
  if (code.length === 5) return 'What sales jobs pay in this metropolitan area, its cities and suburbs.';
  return 'What sales jobs pay in this area outside the large cities.';
}

/** The documents by the first letter of their titles, in alphabetical order; digits come first, together. */
export function lettersOf(documents: readonly SearchDocument[]) {
  const groups = new Map<string, SearchDocument[]>();
  for (const document of [...documents].sort((a, b) =>
    a.title.localeCompare(b.title, 'en', { numeric: true }),
  )) {
    const first = document.title.normalize('NFD').slice(0, 1).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '0–9';
    groups.set(letter, [...(groups.get(letter) ?? []), document]);
  }
  return [...groups].map(([letter, of]) => ({
    letter,
    id: `letter-${letter === '0–9' ? '0' : letter.toLowerCase()}`,
    of,
  }));
}

/** What the path of a document has in common with its neighbors', and what is its own. */
function split(path: string): readonly [before: string, id: string, after: string] {
  const match = /^(.*[/=])([^/=&]+)(\/|\/method\/|&v=1)$/.exec(path);
  return match ? [match[1]!, match[2]!, match[3]!] : [path, '', ''];
}

/** Documents as columns, neighbors with like paths together. `unpack` in search/document.ts turns them back. */
export function pack(documents: readonly SearchDocument[]): PackedGroup[] {
  const groups = new Map<
    string,
    { kind: SearchDocument['kind']; before: string; after: string; ids: string[]; of: SearchDocument[] }
  >();
  for (const document of documents) {
    const [before, id, after] = split(document.path);
    // Areas share one summary for each sort of area.
    const key = [document.kind, before, after, document.kind === 'area' ? document.summary : ''].join('\n');
    const group = groups.get(key) ?? { kind: document.kind, before, after, ids: [], of: [] };
    group.ids.push(id);
    group.of.push(document);
    groups.set(key, group);
  }
  const column = (of: SearchDocument[], field: 'aliases' | 'headings') => {
    const texts = of.map((d) => {
      if (d[field].some((text) => text.includes('|')))
        throw new Error(`A bar in the ${field} of ${d.path} would split them.`);
      return d[field].join('|');
    });
    return texts.some((text) => text !== '') ? { [field]: texts } : {};
  };
  return [...groups.values()].map(({ kind, before, after, ids, of }) => ({
    kind,
    before,
    after,
    ids,
    titles: of.map((d) => d.title),
    summaries:
      of.length > 1 && of.every((d) => d.summary === of[0]!.summary)
        ? of[0]!.summary
        : of.map((d) => d.summary),
    ...column(of, 'aliases'),
    ...column(of, 'headings'),
  }));
}
