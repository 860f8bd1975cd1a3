import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { carriedFrom, deferralFile, federalFile, stateFile, stateRules, statusOf, taxCard, taxLimits, withholdingFile } from '../../schemas/tax.ts';
import { remedyFor } from './entries.ts';
import type { Fault } from './fault.ts';

const folder = 'content/data/tax';
/** The first year there is: nothing could be carried over into it. */
const firstYear = '2025';
const jurisdictions = 'AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY'.split(' ');

type Tell = (file: string, field: string, value: unknown, remedy: string) => void;

/** Holds a value against a schema; each fault names the field from `at` on. */
function hold<T>(schema: z.ZodType<T>, value: unknown, file: string, at: string, tell: Tell): T | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const told = new Set<string>();
  const say = (issue: z.core.$ZodIssue, above: readonly PropertyKey[]) => {
    const path = [...above, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      // Of the alternatives, the one of the right type with the fewest faults is the one that was meant.
      const strange = (issues: readonly z.core.$ZodIssue[]) => issues.length + (issues.some((i) => i.path[0] === 'type') ? 1000 : 0);
      const meant = issue.errors.toSorted((a, b) => strange(a) - strange(b))[0]!;
      return meant.forEach((inner) => say(inner, path));
    }
    const field = [at, ...path.map(String)].filter(Boolean).join('.') || 'file';
    if (told.has(field)) return;
    told.add(field);
    const found = path.reduce<unknown>((of, key) => (of as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
    tell(file, field, found, remedyFor(issue));
  };
  result.error.issues.forEach((issue) => say(issue, []));
  return undefined;
}

/** Reads a file and the card beside it, and holds the card's sum against the bytes. Undefined when it cannot be read. */
function readFile(root: string, name: string, tell: Tell): unknown {
  const file = `${folder}/${name}.json`;
  const cardFile = `${folder}/${name}.card.yaml`;
  if (!existsSync(join(root, file))) {
    tell(file, 'file', name, 'is missing: the take-home tool cannot work without it');
    return undefined;
  }
  const bytes = readFileSync(join(root, file));
  if (!existsSync(join(root, cardFile))) tell(file, 'source card', undefined, `write ${cardFile}: no figure without its source`);
  else {
    const card = hold(taxCard, parse(readFileSync(join(root, cardFile), 'utf8')), cardFile, '', tell);
    const sum = createHash('sha256').update(bytes).digest('hex');
    if (card && card.sha256 !== sum) tell(file, 'sha256', sum, 'the file differs from the one its card describes: figures are never edited by hand');
  }
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    tell(file, 'JSON', undefined, (error as Error).message);
    return undefined;
  }
}

function checkStates(root: string, year: string, tell: Tell): { carried: readonly string[]; places: readonly string[] } {
  const file = `${folder}/states-${year}.json`;
  const data = hold(stateFile, readFile(root, `states-${year}`, tell) ?? null, file, '', tell);
  if (!data) return { carried: [], places: [] };
  if (String(data.taxYear) !== year) tell(file, 'taxYear', data.taxYear, `must be ${year}, as the file is named`);
  for (const code of jurisdictions) if (!(code in data.states)) tell(file, 'states', code, 'is missing: 50 states and the District of Columbia must be there');
  const carried: string[] = [];
  for (const [code, value] of Object.entries(data.states)) {
    if (!jurisdictions.includes(code)) tell(file, 'states', code, 'is not a state or the District of Columbia');
    const rules = hold(stateRules, value, file, code, tell);
    if (!rules) continue;
    if (rules.code !== code) tell(file, `${code}.code`, rules.code, `must be ${code}, the key it stands under`);
    if (String(rules.taxYear) !== year) tell(file, `${code}.taxYear`, rules.taxYear, `must be ${year}`);
    if (year !== firstYear && statusOf(rules) === undefined) tell(file, `${code}.${year === '2026' ? 'status2026' : 'status'}`, undefined, 'is missing: say whether the amounts are of the year or carried over');
    if (carriedFrom(rules) !== undefined) carried.push(code);
    if (rules.type === 'flat' && Object.values(rules.brackets).some((rows) => rows.filter(([, rate]) => rate > 0).length !== 1)) tell(file, `${code}.type`, 'flat', 'has more than one rate: call it brackets');
  }
  if (data.carriedForward && data.carriedForward.toSorted().join() !== carried.toSorted().join()) tell(file, 'carriedForward', data.carriedForward, `must list the states of that status: ${carried.join(', ')}`);
  return { carried, places: data.otherLocalTaxes.map((tax) => tax.place) };
}

/** Checks every file of tax rules in content/data/tax: its card, its rules by kind, its words. Never throws for bad content. */
export function checkTaxes(root: string): Fault[] {
  const faults: Fault[] = [];
  const tell: Tell = (file, field, value, remedy) => faults.push({ file, field, value, remedy });

  const years = (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []).flatMap((name) => /^states-(20\d\d)\.json$/.exec(name)?.[1] ?? []).sort();
  if (years.length === 0) tell(folder, 'states-<year>.json', undefined, 'is missing: the take-home tool cannot work without the rules of a year');
  const byYear = { federal: federalFile, 'elective-deferral': deferralFile, withholding: withholdingFile };
  for (const [name, schema] of Object.entries(byYear)) {
    const file = `${folder}/${name}.json`;
    const data = hold<{ years: Record<string, unknown> }>(schema, readFile(root, name, tell) ?? null, file, '', tell);
    for (const year of data ? years : []) if (!(year in data!.years)) tell(file, 'years', year, `is missing: states-${year}.json is there, so the year must be here too`);
  }
  const states = years.map((year) => ({ year, ...checkStates(root, year, tell) }));

  const file = `${folder}/limits.yaml`;
  if (!existsSync(join(root, file))) tell(file, 'file', undefined, 'is missing: readers are told what the sums leave out');
  else {
    let text: unknown = null;
    try {
      text = parse(readFileSync(join(root, file), 'utf8'));
    } catch (error) {
      tell(file, 'YAML', undefined, (error as Error).message.split('\n')[0]!);
    }
    const limits = text === null ? undefined : hold(taxLimits, text, file, '', tell);
    if (limits) {
      for (const code of jurisdictions) if (!(code in limits.states)) tell(file, 'states', code, 'is missing: write {} when there is nothing to say');
      const named = [
        ...Object.keys(limits.states).map((code) => ({ field: `states.${code}`, code })),
        ...Object.keys(limits.unconfirmed).map((code) => ({ field: `unconfirmed.${code}`, code })),
        ...Object.entries(limits.local).flatMap(([share, codes]) => codes.map((code) => ({ field: `local.${share}`, code }))),
      ];
      for (const { field, code } of named) if (!jurisdictions.includes(code)) tell(file, field, code, 'is not a state or the District of Columbia');
      for (const { year, carried } of states)
        for (const code of carried) if (limits.states[code] && !limits.states[code][year]?.length) tell(file, `states.${code}.${year}`, undefined, 'say which amounts are carried over from the year before');
      const known = new Set(states.flatMap((s) => s.places));
      for (const place of known) if (!(place in limits.cities)) tell(file, 'cities', place, 'is missing: say what the place takes');
      for (const [place, { state }] of Object.entries(limits.cities)) {
        if (!known.has(place)) tell(file, `cities.${place}`, place, 'is no place of otherLocalTaxes');
        if (!jurisdictions.includes(state)) tell(file, `cities.${place}.state`, state, 'is not a state or the District of Columbia');
      }
    }
  }
  return faults;
}
