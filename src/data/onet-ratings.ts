import type { OnetKind } from '../schemas/names.ts';
import type { Row } from './csv.ts';
import { rowsOf } from './onet.ts';
import { numberIn } from './tables.ts';

export type { OnetKind };

export interface OnetTable {
  /** series/vintage, for the credit line. */
  readonly table: string;
  readonly caption: string;
  readonly columns: readonly string[];
  /** First cell names the row; amounts are text as they are shown. */
  readonly rows: readonly (readonly string[])[];
  /** What the numbers mean and when people were asked. */
  readonly about: string;
}

const dated = (rows: readonly Row[]) => {
  const dates = [...new Set(rows.map((r) => r.Date!))].map((d) => d.split('/')[1]!);
  return [...new Set(dates)].sort().join(' and ');
};
const highest = (column: string) => (a: Row, b: Row) => numberIn(b, column)! - numberIn(a, column)! || (a['Element Name']! < b['Element Name']! ? -1 : 1);
const kept = (r: Row) => r['Recommend Suppress'] !== 'Y';
/** The short name of a degree: O*NET's category without its explanation. */
const plainly = (text: string) => text.split(' - ')[0]!.replace(/ \(.*$/, '');

const rated = (what: string, who: string) => (rows: readonly Row[], top: number) => ({
  caption: `${what}, by importance`,
  columns: [what, 'Importance, 1 to 5'],
  rows: rows.filter(kept).sort(highest('importance_1_5')).slice(0, top).map((r) => [r['Element Name']!, r.importance_1_5!]),
  about: `${who} rated how important each is, from 1 (not) to 5 (extremely). Ratings of ${dated(rows)}.`,
});

const kinds: Readonly<Record<OnetKind, (rows: readonly Row[], top: number) => Omit<OnetTable, 'table'>>> = {
  'work-styles': rated('Work style', 'People in the job'),
  skills: rated('Skill', 'O*NET’s analysts'),
  knowledge: rated('Knowledge', 'People in the job'),
  interests: (rows, top) => ({
    caption: 'Interests, strongest first',
    columns: ['Interest (Holland type)', 'Score, 1 to 7'],
    rows: rows.filter((r) => r['Scale ID'] === 'OI').sort(highest('Data Value')).slice(0, top).map((r) => [r['Element Name']!, r['Data Value']!]),
    about: `How well each type describes the occupation, from 1 to 7, of ${dated(rows)}. Method: ${[...new Set(rows.map((r) => r['Domain Source']!.toLowerCase()))].join(', ')}, not a survey of people in the job.`,
  }),
  'work-values': (rows, top) => ({
    caption: 'Work values, strongest first',
    columns: ['Work value', 'Score, 1 to 7'],
    rows: rows.filter((r) => r['Scale ID'] === 'EX').sort(highest('Data Value')).slice(0, top).map((r) => [r['Element Name']!, r['Data Value']!]),
    about: `How far the job satisfies each value, from 1 to 7, as analysts judged it in ${dated(rows)}.`,
  }),
  technology: (rows, top) => {
    const byUse = new Map<string, Row[]>();
    for (const r of rows) byUse.set(r['Commodity Title']!, [...(byUse.get(r['Commodity Title']!) ?? []), r]);
    const rank = (r: Row) => (r['In Demand'] === 'Y' ? 2 : r['Hot Technology'] === 'Y' ? 1 : 0);
    const wanted = (list: readonly Row[]) => list.filter((r) => rank(r) === 2).length;
    const groups = [...byUse].sort(([a, x], [b, y]) => wanted(y) - wanted(x) || y.length - x.length || (a < b ? -1 : 1));
    const named = (r: Row) => `${r.Example!}${['', ' (hot)', ' (in demand)'][rank(r)]!}`;
    const examples = (list: readonly Row[]) => [...list].sort((a, b) => rank(b) - rank(a)).slice(0, 5).map(named).join(', ') + (list.length > 5 ? ` and ${list.length - 5} more` : '');
    return {
      caption: 'Software that O*NET lists, by use',
      columns: ['Use', 'Examples'],
      rows: groups.slice(0, top).map(([use, list]) => [use, examples(list)]),
      about: 'In demand: often named in employers’ job ads for this occupation. Hot: often named in job ads across all occupations; what is in demand here is hot too. The uses with the most examples in demand come first, then those with the most examples. At most five examples each.',
    };
  },
  related: (rows, top) => ({
    caption: 'Related occupations, closest first',
    columns: ['Occupation', 'O*NET’s tier'],
    rows: [...rows].sort((a, b) => Number(a.Index) - Number(b.Index)).slice(0, top).map((r) => [r['Related Title']!, { 'Primary-Short': 'closest', 'Primary-Long': 'close', Supplemental: 'less close' }[r['Relatedness Tier']!] ?? r['Relatedness Tier']!]),
    about: 'O*NET finds them by comparing what people do, what they know and what titles they go by.',
  }),
  education: (rows, top) => ({
    caption: 'Schooling that people in the job said a new hire needs',
    columns: ['Schooling', 'Share of answers'],
    rows: rows
      .filter((r) => r['Scale ID'] === 'RL' && kept(r) && numberIn(r, 'Data Value')! > 0)
      .sort((a, b) => numberIn(b, 'Data Value')! - numberIn(a, 'Data Value')!)
      .slice(0, top)
      .map((r) => [plainly(r['Category Description']!), `${r['Data Value']!}%`]),
    about: `O*NET asked people in the job in ${dated(rows.filter((r) => r['Scale ID'] === 'RL'))} (${rows.find((r) => r['Scale ID'] === 'RL')?.N ?? 'an unstated number of'} answers). Lines with no answer are left out.`,
  }),
};

const seriesOf: Readonly<Record<OnetKind, string>> = {
  'work-styles': 'onet-work-styles',
  interests: 'onet-interests',
  skills: 'onet-skills',
  knowledge: 'onet-knowledge',
  'work-values': 'onet-work-values',
  technology: 'onet-technology-skills',
  related: 'onet-related-occupations',
  education: 'onet-education-training-experience',
};

/** The first `top` rows of an O*NET table for an occupation; null where our extract holds none. */
export function onetTable(kind: OnetKind, soc: string, top: number): OnetTable | null {
  const table = `${seriesOf[kind]}/29-3`;
  const rows = rowsOf(table, soc);
  return rows.length > 0 ? { table, ...kinds[kind](rows, top) } : null;
}
