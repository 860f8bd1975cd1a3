import type { z } from 'zod';
import { carriedFrom, stateFile, stateRules, type StateRules } from '../../../schemas/tax.ts';
import { remedyFor } from '../../content/entries.ts';
import type { Tell } from '../fault.ts';
import { postalCodes } from '../jurisdictions.ts';

/** A year of state rules that passed. */
export interface TaxYear {
  readonly year: string;
  readonly file: z.infer<typeof stateFile>;
  readonly states: ReadonlyMap<string, StateRules>;
}

/** Holds a value against the alternative that it means to be, so that a fault is named where it is. */
function holdState(value: unknown) {
  const [none, marginal, tabled] = stateRules.options;
  const { type, bracketMethod } = (value ?? {}) as { type?: unknown; bracketMethod?: unknown };
  return (type === 'none' ? none : bracketMethod === undefined ? marginal : tabled).safeParse(value);
}

const found = (value: unknown, path: readonly PropertyKey[]) => {
  const at = path.reduce<unknown>((of, key) => (of as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
  return at === undefined ? undefined : JSON.stringify(at);
};

/** Ids that stand more than once in one of a state's lists of rules, each with its list. */
function idsTwice(rules: StateRules): readonly (readonly [field: string, id: string])[] {
  return Object.entries(rules).flatMap(([field, list]) => {
    const ids = Array.isArray(list) ? list.flatMap((rule: unknown) => (typeof rule === 'object' && rule !== null && 'id' in rule ? [String(rule.id)] : [])) : [];
    return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => [field, id] as const);
  });
}

/** Checks the text of states-<year>.json against src/schemas/tax.ts; a kind of rule that the evaluator does not know is a fault. Pure. */
export function readTaxYear(file: string, text: string, tellAll: Tell): TaxYear | undefined {
  let sound = true;
  const tell = (column: string, value: string | undefined, remedy: string) => {
    sound = false;
    tellAll({ file, column, value, remedy });
  };
  const year = /^states-(20\d\d)\.json$/.exec(file)?.[1];
  if (!year) tell('file name', file, 'must be states-<year>.json: the name says the year.');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    tell('JSON', undefined, `cannot be read (${(error as Error).message.split('\n')[0]!.trim()}): save it as JSON, in UTF-8 without a byte order mark.`);
    return undefined;
  }
  const result = stateFile.safeParse(json);
  if (!result.success) for (const issue of result.error.issues) tell(issue.path.join('.') || 'file', found(json, issue.path), remedyFor(issue));
  if (!result.success || !year) return undefined;
  const { data } = result;
  if (String(data.taxYear) !== year) tell('taxYear', String(data.taxYear), `must be ${year}, as the file is named.`);
  for (const code of postalCodes) if (!(code in data.states)) tell('states', code, 'is missing: 50 states and the District of Columbia must be there.');
  const states = new Map<string, StateRules>();
  for (const [code, value] of Object.entries(data.states)) {
    if (!postalCodes.has(code)) tell('states', code, 'is not a state or the District of Columbia.');
    const held = holdState(value);
    if (!held.success) {
      for (const issue of held.error.issues) tell([code, ...issue.path].join('.'), found(value, issue.path), remedyFor(issue));
      continue;
    }
    const rules = held.data;
    if (rules.code !== code) tell(`${code}.code`, rules.code, `must be ${code}, the key it stands under.`);
    if (String(rules.taxYear) !== year) tell(`${code}.taxYear`, String(rules.taxYear), `must be ${year}.`);
    for (const [field, id] of idsTwice(rules)) tell(`${code}.${field}`, id, 'stands there twice, so it would count twice: remove one, or give it an id of its own.');
    if (rules.type === 'flat' && Object.values(rules.brackets).some((rows) => rows.filter(([, rate]) => rate > 0).length !== 1)) tell(`${code}.type`, 'flat', 'has more than one rate: call it brackets.');
    states.set(code, rules);
  }
  const carried = [...states.values()].filter((rules) => carriedFrom(rules) !== undefined).map((rules) => rules.code);
  if (data.carriedForward && data.carriedForward.toSorted().join() !== carried.toSorted().join()) tell('carriedForward', data.carriedForward.join(', '), `must list the states of that status: ${carried.join(', ') || 'none'}.`);
  return sound ? { year, file: data, states } : undefined;
}
