import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { FederalRules, StateRules } from '../domain/income-tax/index.ts';
import { formatPercent } from '../format/percent.ts';
import { formatCents } from '../format/money.ts';
import { carriedFrom, deferralFile, federalFile, stateFile, stateRules as stateSchema, taxCard, taxLimits, withholdingFile, type StateRules as State, type TaxCard } from '../schemas/tax.ts';

const folder = 'content/data/tax';

/** The years we hold tables for, newest first: those of states-<year>.json. The content check holds the federal files against them. */
export const taxYears = (() => {
  const [newest, ...older] = readdirSync(folder).flatMap((name) => /^states-(20\d\d)\.json$/.exec(name)?.[1] ?? []).map(Number).sort((a, b) => b - a);
  if (newest === undefined) throw new Error(`${folder} holds no states-<year>.json: bring in a tax year (CONTRIBUTING.md).`);
  return [newest, ...older] as const;
})();
export type TaxYear = number;

const once = <T>(make: () => T) => {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: make() }).value;
};
const json = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
const ofYear = <T>(years: Readonly<Record<string, T>>, year: number): T => {
  const found = years[year];
  if (found === undefined) throw new Error(`There is no tax table for ${year}.`);
  return found;
};

const federal = once(() => federalFile.parse(json('federal')).years);
const deferral = once(() => deferralFile.parse(json('elective-deferral')).years);
const withholding = once(() => withholdingFile.parse(json('withholding')).years);
const limits = once(() => taxLimits.parse(parse(readFileSync(`${folder}/limits.yaml`, 'utf8'))));
const files = new Map(
  taxYears.map((year) => [
    year,
    once(() => {
      const { states, otherLocalTaxes } = stateFile.parse(json(`states-${year}`));
      return { otherLocalTaxes, states: new Map<string, State>(Object.entries(states).map(([code, rules]) => [code, stateSchema.parse(rules)])) };
    }),
  ]),
);
const stateIn = (year: TaxYear, code: string): State => {
  const found = files.get(year)?.().states.get(code);
  if (!found) throw new Error(`There are no tax rules for ${code} in ${year}.`);
  return found;
};

/** Every jurisdiction by name: 50 states and the District of Columbia. */
export const taxStates = once(() => [...files.get(taxYears[0])!().states.values()].map(({ code, name }) => ({ code, name })).sort((a, b) => (a.name < b.name ? -1 : 1)));

/** The federal rules of a year as the domain reads them. Throws for a year without a table. */
export function federalRules(year: TaxYear): FederalRules {
  const { taxYear, standardDeduction, brackets, fica, supplementalWages } = ofYear(federal(), year);
  const { socialSecurity, medicare, additionalMedicare } = fica;
  const { flatRate, over1mRate, threshold } = supplementalWages;
  return {
    taxYear, standardDeduction, brackets,
    fica: { socialSecurity, medicare, additionalMedicare: { rate: additionalMedicare.rate, threshold: additionalMedicare.threshold } },
    supplementalWages: { flatRate, over1mRate, threshold },
    withholdingDeduction: ofYear(withholding(), year),
    electiveDeferralLimit: ofYear(deferral(), year),
  };
}

const withoutWords = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'note' && key !== 'source').map(([key, inner]) => [key, withoutWords(inner)]));
};

/** A state's rules of a year as the domain reads them: figures and names, nothing to print. Throws for a state we do not know. */
export function stateRules(year: TaxYear, code: string): StateRules {
  const rules = stateIn(year, code);
  const { name, employeePayroll } = rules;
  const payroll = employeePayroll && { employeePayroll };
  if (rules.type === 'none') return withoutWords({ code, name, type: rules.type, ...payroll }) as StateRules;
  const { type, bracketMethod, deductions, brackets, noTaxIfAgiBelow, noTaxIfAgiAtOrBelow, surtaxes, minimumTax, credits } = rules;
  const wanted: StateRules = { code, name, type, bracketMethod, deductions, brackets, noTaxIfAgiBelow, noTaxIfAgiAtOrBelow, surtaxes, minimumTax, credits, ...payroll };
  return withoutWords(wanted) as StateRules;
}

/** What a page says beside a state's figures. */
export interface StateWords {
  /** "Partly carried over from 2025"; left out where every amount is of the year. */
  readonly carried?: string;
  /** What the sums leave out there, one sentence each; what is left out everywhere is not repeated. */
  readonly limits: readonly string[];
  /** City and county taxes that come on top, one sentence each. */
  readonly cities: readonly string[];
  /** The state's own pages that the figures rest on; third parties' where the state's could not be read; none for a state without a tax on wages. */
  readonly sources: readonly string[];
}

export function stateWords(year: TaxYear, code: string): StateWords {
  const rules = stateIn(year, code);
  const { states, cities } = limits();
  const said = states[code];
  const places = files.get(year)!().otherLocalTaxes.flatMap((tax) => {
    const city = cities[tax.place];
    if (city?.state !== code) return [];
    return [city.says.replace('{rate}', 'rate' in tax ? formatPercent(tax.rate * 100) : '').replace('{amount}', 'amountPerMonth' in tax ? formatCents(tax.amountPerMonth) : '')];
  });
  const read = rules.type === 'none' ? [] : [...rules.provenance.officialRefs, ...(rules.provenance.sources2026 ?? [])];
  const payroll = (rules.employeePayroll ?? []).flatMap((rule) => rule.source ?? []);
  const from = carriedFrom(rules);
  return { ...(from && { carried: `Partly carried over from ${from}` }), limits: [...(said?.always ?? []), ...(said?.[`${year}`] ?? [])], cities: places, sources: [...new Set([...read, ...payroll])] };
}

/** What a one-line state tax has to say beside its amount. */
export interface TaxNotes {
  /** A clause: what the sum rests on where not every rule of the year is confirmed; null where all are. */
  readonly basis: string | null;
  /** Where in the state cities, counties or school districts take part of pay. */
  readonly local: 'every' | 'some' | 'none';
}

export function taxNotes(year: TaxYear, code: string): TaxNotes {
  const { unconfirmed, local } = limits();
  const from = carriedFrom(stateIn(year, code));
  const basis = from ? `by rules partly carried over from ${from}` : (unconfirmed[code]?.[`${year}`] ?? null);
  return { basis, local: local.every.includes(code) ? 'every' : local.some.includes(code) ? 'some' : 'none' };
}

/** What is left out for every state in that year, one sentence each. */
export const limitsEverywhere = (year: TaxYear): readonly string[] => [...(limits().everywhere.always ?? []), ...(limits().everywhere[`${year}`] ?? [])];

/** The day of the copy that the states' figures were read in, and whose it is. */
export const statesReadIn = "PolicyEngine's published parameters (2026-08-19)";

/** The pages the federal figures rest on: addresses alone. */
export const federalSources = (year: TaxYear): readonly string[] => ofYear(federal(), year).source.map((text) => text.split(' ')[0]!);

/** The source card beside content/data/tax/<name>.json. */
export const taxCardOf = (name: 'federal' | `states-${number}` | 'elective-deferral' | 'withholding'): TaxCard => taxCard.parse(parse(readFileSync(`${folder}/${name}.card.yaml`, 'utf8')));

/** One year and state as the browser fetches it: /data/tax/<year>/<state>.json. */
export const taxPack = (year: TaxYear, code: string) => ({ year, federal: federalRules(year), state: stateRules(year, code), words: stateWords(year, code) });
export type TaxPack = ReturnType<typeof taxPack>;
