import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { taxLimits } from '../schemas/tax.ts';
import { stateWords, type TaxYear } from './taxes.ts';

const { unconfirmed, local } = taxLimits.parse(parse(readFileSync('content/data/tax/limits.yaml', 'utf8')));

/** What a one-line state tax has to say beside its amount. */
export interface TaxNotes {
  /** A clause: what the sum rests on where not every rule of the year is confirmed; null where all are. */
  readonly basis: string | null;
  /** Where in the state cities, counties or school districts take part of pay. */
  readonly local: 'every' | 'some' | 'none';
}

export function taxNotes(year: TaxYear, code: string): TaxNotes {
  const { carried } = stateWords(year, code);
  const basis = carried ? `by rules ${carried.charAt(0).toLowerCase()}${carried.slice(1)}` : (unconfirmed[code]?.[`${year}`] ?? null);
  return { basis, local: local.every.includes(code) ? 'every' : local.some.includes(code) ? 'some' : 'none' };
}
