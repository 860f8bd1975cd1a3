import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { taxCard, type TaxCard } from '../../../schemas/tax.ts';
import { sha256, taxCardText } from '../card.ts';
import type { Order, Outcome } from '../command.ts';
import { collectFaults, type Tell } from '../fault.ts';
import { pathFault } from '../read/published-file.ts';
import { refuseOverwriting, writeAll, type Draft } from '../write.ts';
import { ruleDifferences } from './differences.ts';
import { readTaxYear, type TaxYear } from './rules.ts';

const folder = 'content/data/tax';

/** The newest year before this one that content/data/tax holds, with its card. */
function yearBefore(root: string, year: string, tell: Tell): { readonly rules: TaxYear; readonly card: TaxCard } | undefined {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const name = names.filter((n) => /^states-20\d\d\.json$/.test(n) && n.slice(7, 11) < year).sort().at(-1);
  const cardFile = name?.replace('.json', '.card.yaml');
  if (!name || !existsSync(join(root, folder, cardFile!))) {
    tell({ file: folder, value: year, remedy: 'holds no earlier year with its card, from which producer and licence are taken: run the command in the project folder, or write the first card by hand.' });
    return undefined;
  }
  const rules = readTaxYear(name, readFileSync(join(root, folder, name), 'utf8'), tell);
  const card = taxCard.safeParse(parse(readFileSync(join(root, folder, cardFile!), 'utf8')));
  if (!card.success) tell({ file: cardFile!, column: card.error.issues[0]!.path.join('.'), remedy: card.error.issues[0]!.message });
  return rules && card.success ? { rules, card: card.data } : undefined;
}

function reportOn(now: TaxYear, before: TaxYear, against = before.year): readonly string[] {
  const same: string[] = [];
  const lines = [...now.states].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([code, rules]) => {
    const found = ruleDifferences(before.states.get(code), rules);
    if (found.length === 0) same.push(code);
    return found.length === 0 ? [] : [`  ${code} ${rules.name}`, ...found.map((line) => `    ${line}`)];
  });
  const places = (year: TaxYear) => Object.fromEntries(year.file.otherLocalTaxes.map((tax) => [tax.place, tax]));
  const cities = ruleDifferences(places(before), places(now));
  return [
    `${folder}/states-${now.year}.json: ${now.states.size} jurisdictions, against ${against}`,
    ...lines,
    `  Unchanged (${same.length}): ${same.join(', ') || 'none'}`,
    `  Cities and counties: ${cities.length === 0 ? 'unchanged' : ''}`.trimEnd(),
    ...cities.map((line) => `    ${line}`),
  ];
}

/** The rules of this year that a run with --replace would overwrite; undefined where there are none that can be read. */
function thereNow(root: string, year: string): TaxYear | undefined {
  const path = join(root, folder, `states-${year}.json`);
  return existsSync(path) ? readTaxYear(basename(path), readFileSync(path, 'utf8'), () => undefined) : undefined;
}

/** Checks a new year of state tax rules, prints what changed, and writes the file and its card, or nothing at all. */
export function importTax(order: Order): Outcome {
  const faults = collectFaults();
  const { tell } = faults;
  const nothing = { faults, report: [], written: [] };
  if (order.files.length !== 1) tell({ file: 'command line', value: order.files.join(', '), remedy: 'give one file, states-<year>.json.' });
  const given = resolve(order.files[0] ?? '');
  const fault = faults.count() === 0 ? pathFault(given) : undefined;
  if (fault) tell(fault);
  if (faults.count() > 0) return nothing;
  const bytes = readFileSync(given);
  const now = readTaxYear(basename(given), bytes.toString('utf8'), tell);
  const before = now && yearBefore(order.root, now.year, tell);
  if (!now || !before) return nothing;

  const path = `${folder}/states-${now.year}.json`;
  // A file that an editor wrote in its place is left as it is; only its card is new.
  const inPlace = given === resolve(order.root, path);
  const there = inPlace ? undefined : thereNow(order.root, now.year);
  const report = [...reportOn(now, before.rules), ...(there ? reportOn(now, there, 'the file that is there now') : [])];
  const card: TaxCard = {
    ...before.card,
    version: now.year,
    published: order.published,
    dateAccessed: order.read,
    sha256: sha256(bytes),
    notes: [`Where the figures were read: ${now.file.source}`, "Each state's own pages stand in its provenance under officialRefs.", now.file.scope],
  };
  const drafts: readonly Draft[] = [...(inPlace ? [] : [{ path, bytes }]), { path: path.replace('.json', '.card.yaml'), bytes: taxCardText(card) }];
  if (!order.dryRun) refuseOverwriting(order.root, drafts, order.replace, tell);
  if (faults.count() > 0) return { faults, report, written: [] };
  return { faults, report, written: order.dryRun ? [] : writeAll(order.root, drafts) };
}
