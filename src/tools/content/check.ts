import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { commissionLaw } from '../../schemas/commission-law.ts';
import { factFile, type Fact } from '../../schemas/fact.ts';
import { guide } from '../../schemas/guide.ts';
import { guideSlugs } from '../../schemas/guide-slugs.ts';
import { onetKinds } from '../../schemas/names.ts';
import { occupation } from '../../schemas/occupation.ts';
import { program } from '../../schemas/program.ts';
import { role } from '../../schemas/role.ts';
import { source } from '../../schemas/source.ts';
import { term } from '../../schemas/term.ts';
import { page, tool } from '../../schemas/tool.ts';
import { readEntries } from './entries.ts';
import type { Fault } from './fault.ts';
import { checkDictionary } from './dictionary.ts';
import { checkPay } from './pay.ts';
import { checkLines, checkProse, type Vocabulary } from './prose.ts';
import { readTables, type Table } from './tables.ts';
import { checkTaxes } from './taxes.ts';
import { checkVintages } from './vintages.ts';

/**
 * Holds everything an editor can write against its rules.
 *
 * @param root the project's folder.
 * @returns every fault of the run, none when the content is sound. Never throws for bad content.
 */
export function checkContent(root: string): Fault[] {
  const faults: Fault[] = [];
  const read = <T>(folder: string, extension: string, schema: Parameters<typeof readEntries<T>>[3]) => {
    const { entries, faults: found } = readEntries(root, `content/${folder}`, extension, schema);
    faults.push(...found);
    return entries;
  };
  const sources = read('sources', '.yaml', source);
  const factFiles = read('facts', '.yaml', factFile);
  const guides = read('guides', '.mdx', guide);
  const terms = read('glossary', '.md', term);
  const roles = read('roles', '.yaml', role);
  const tools = read('tools', '.yaml', tool);
  const methods = read('methods', '.mdx', page);
  const pages = read('pages', '.mdx', page);
  const programs = read('programs', '.yaml', program);
  const occupations = read('occupations', '.yaml', occupation);
  read('data/law', '.yaml', commissionLaw);

  const ids = (entries: readonly { id: string }[]) => new Set(entries.map((e) => e.id));
  const socs = new Set(occupations.map((o) => o.data.soc));
  const { tables, faults: tableFaults } = readTables(root, socs);
  const { chosen, faults: vintageFaults } = checkVintages(root, tables);
  faults.push(...tableFaults, ...vintageFaults, ...checkTaxes(root), ...checkDictionary(root, tables));

  const refer = (file: string, line: number | undefined, field: string, value: string, known: ReadonlySet<string>, remedy: string) => {
    if (!known.has(value)) faults.push({ file, line, field, value, remedy });
  };

  const sourceIds = ids(sources);
  const factIds = new Map<string, string>();
  for (const { file, data, lineOf } of factFiles)
    for (const [id, entry] of Object.entries(data)) {
      const twin = factIds.get(id);
      if (twin) faults.push({ file, line: lineOf([id]), field: 'fact', value: id, remedy: `${twin} has a fact with this id: rename one` });
      factIds.set(id, file);
      if (entry.source) refer(file, lineOf([id, 'source']), `${id}.source`, entry.source, sourceIds, 'no such file in content/sources: correct it or add the source');
      if (entry.cell) faults.push(...checkCell(file, lineOf([id, 'cell']), id, entry.cell, tables));
    }

  const planned = new Set(guideSlugs);
  const guideIds = ids(guides);
  const termIds = ids(terms);
  const toolIds = ids(tools);
  for (const entry of guides) {
    const { id, file, data, lineOf } = entry;
    const { title, summary, keyPoints, suits, notFor, unknowns } = data;
    faults.push(...checkLines(entry, { title, summary, keyPoints, suits, notFor, unknowns }));
    refer(file, 1, 'file name', id, planned, 'is not one of the fixed guide slugs (src/schemas/guide-slugs.ts)');
    refer(file, lineOf(['tool']), 'tool', data.tool, toolIds, `must be one of: ${[...toolIds].join(', ')}`);
    refer(file, lineOf(['next']), 'next', data.next, guideIds, `must be a guide that exists: ${[...guideIds].join(', ')}`);
    data.keyPoints.forEach((point, i) => {
      for (const [, factId] of point.matchAll(/\{([^}]+)\}/g)) refer(file, lineOf(['keyPoints', i]), `keyPoints.${i}`, factId!, new Set(factIds.keys()), 'no fact has this id');
    });
  }
  for (const { file, data, lineOf } of terms) {
    refer(file, lineOf(['guide']), 'guide', data.guide, planned, 'is not a guide slug');
    data.see.forEach((s, i) => refer(file, lineOf(['see', i]), `see.${i}`, s, termIds, 'no such term'));
    data.notToBeConfusedWith.forEach((n, i) => refer(file, lineOf(['notToBeConfusedWith', i]), `notToBeConfusedWith.${i}.term`, n.term, termIds, 'no such term'));
  }
  const { roles: payRows, faults: payFaults } = checkPay(root, sourceIds);
  faults.push(...payFaults);
  for (const entry of roles) {
    const { file, data, lineOf } = entry;
    const { summary, does, sureBecause, paidOn, comesFrom, leadsTo, exits } = data;
    faults.push(...checkLines(entry, { summary, does, sureBecause, paidOn, comesFrom, leadsTo, exits, week: data.week.lines }));
    data.week.sources.forEach((s, i) => refer(file, lineOf(['week', 'sources', i]), `week.sources.${i}`, s, sourceIds, 'no such file in content/sources: correct it or add the source'));
    data.tools.forEach((t, i) => refer(file, lineOf(['tools', i]), `tools.${i}`, t, toolIds, `must be one of: ${[...toolIds].join(', ')}`));
    data.occupations.forEach((o, i) => refer(file, lineOf(['occupations', i]), `occupations.${i}.soc`, o.soc, socs, 'no such occupation in content/occupations'));
    data.guides.forEach((g, i) => refer(file, lineOf(['guides', i]), `guides.${i}`, g, planned, 'is not a guide slug'));
    data.terms.forEach((t, i) => refer(file, lineOf(['terms', i]), `terms.${i}`, t, termIds, 'no such term'));
    data.payRows.forEach((p, i) => refer(file, lineOf(['payRows', i]), `payRows.${i}`, p, payRows, 'no row of content/data/pay/roles.json names this role'));
  }
  for (const { id, file } of methods) refer(file, 1, 'file name', id, toolIds, 'a method page is named for its tool');
  for (const { id, file } of tools) if (!ids(methods).has(id)) faults.push({ file, field: 'method', value: id, remedy: `write content/methods/${id}.mdx` });

  const areas = new Set(chosen && [chosen.wages.state, chosen.wages.metro, chosen.wages.nonmetro].flatMap((name) => tables.get(name)?.rows.map((r) => r.area_code!) ?? []));
  const nicknames = 'content/places/nicknames.yaml';
  const namedAreas = new Set([...areas, 'US']);
  if (areas.size > 0 && existsSync(join(root, nicknames)))
    for (const code of Object.keys(parse(readFileSync(join(root, nicknames), 'utf8')) as object)) refer(nicknames, undefined, 'area', code, namedAreas, 'is not an area code of the wage tables');

  const text = undefined;
  const roleIds = ids(roles);
  const attributes = (...pairs: [string, ReadonlySet<string> | undefined][]) => new Map(pairs);
  const vocabulary: Vocabulary = {
    tags: new Map([
      ['Fact', attributes(['id', new Set(factIds.keys())], ['bare', text])],
      ['Source', attributes(['id', sourceIds], ['note', text])],
      ['Term', attributes(['id', termIds])],
      ['Tool', attributes(['id', toolIds], ['query', text])],
      ['Example', attributes()],
      ['Opinion', attributes()],
      ['Warning', attributes()],
      ['Steps', attributes()],
      ['Disagree', attributes(['title', text], ['facts', new Set(factIds.keys())])],
      ['WageStrips', attributes(['occupations', socs])],
      ['Outlook', attributes(['occupations', socs])],
      ['EmploymentTrend', attributes(['occupation', socs])],
      ['Tasks', attributes(['occupation', socs])],
      ['PayRows', attributes(['role', roleIds])],
      ['Programs', attributes(['kind', new Set(['bootcamp', 'course', 'certificate', 'certification', 'apprenticeship'])], ['slugs', ids(programs)], ['free', text], ['track', text])],
      ['ProgramCount', attributes(['status', new Set(['active', 'closed', 'unclear'])], ['grade', new Set(['A', 'B', 'C', 'D'])], ['kind', new Set(['bootcamp', 'course', 'certificate', 'certification', 'apprenticeship'])], ['fit', new Set(['core', 'adjacent'])], ['price', new Set(['yes', 'no'])])],
      ['TimeSplit', attributes()],
      ['Stages', attributes()],
      ['Checklist', attributes()],
      ['Reveal', attributes(['question', text])],
      ['Template', attributes(['title', text])],
      ['Yours', attributes()],
      ['RoleTable', attributes()],
      ['CommissionLaw', attributes()],
      ['Sectors', attributes(['occupation', socs])],
      ['TopPlaces', attributes(['occupation', socs], ['by', new Set(['pay', 'real', 'jobs', 'concentration'])], ['count', text])],
      ['Onet', attributes(['table', new Set(onetKinds)], ['occupation', socs], ['top', text])],
      ['SlashSwitch', attributes()],
    ]),
    addresses: new Set([
      ...['', 'guides', 'glossary', 'salaries', 'salaries/occupations', 'salaries/places', 'salaries/rankings', 'salaries/maps', 'salaries/compare', 'data', 'training', 'tools', 'search', 'facts', 'facts/stale', 'sources', 'a-z'].map((p) => (p ? `/${p}/` : '/')),
      ...['/data/facts.json', '/feed.xml', '/sitemap-index.xml'],
      ...guides.map((e) => `/guides/${e.id}/`),
      ...terms.map((e) => `/glossary/${e.id}/`),
      ...roles.map((e) => `/salaries/${e.id}/`),
      ...occupations.filter((o) => o.data.detailed).flatMap((e) => [`/salaries/occupations/${e.id}/`, `/salaries/rankings/${e.id}/`, `/salaries/maps/${e.id}/`]),
      ...programs.map((e) => `/training/${e.id}/`),
      ...tools.flatMap((e) => [`/tools/${e.id}/`, `/tools/${e.id}/method/`]),
      ...pages.map((e) => `/${e.id}/`),
    ]),
  };
  for (const entry of [...guides, ...methods, ...pages]) faults.push(...checkProse(entry, vocabulary));
  for (const entry of terms) faults.push(...checkProse(entry, vocabulary));
  return faults;
}

function checkCell(file: string, line: number | undefined, id: string, cell: NonNullable<Fact['cell']>, tables: ReadonlyMap<string, Table>): Fault[] {
  const fault = (field: string, value: unknown, remedy: string): Fault[] => [{ file, line, field: `${id}.cell.${field}`, value, remedy }];
  const table = tables.get(cell.table);
  if (!table) return fault('table', cell.table, `no such table (or it has faults of its own): ${[...tables.keys()].join(', ')}`);
  const columns = table.card.columns.map((c) => c.name);
  for (const name of [...Object.keys(cell.where), cell.column]) if (!columns.includes(name)) return fault('column', name, `the table has: ${columns.join(', ')}`);
  const rows = table.rows.filter((r) => Object.entries(cell.where).every(([k, v]) => r[k] === v));
  if (rows.length !== 1) return fault('where', cell.where, `picks ${rows.length} rows: it must pick exactly one`);
  const value = rows[0]![cell.column]!;
  if (value === '' || !Number.isFinite(Number(value))) return fault('column', value, 'holds no number there');
  return [];
}
