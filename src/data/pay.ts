import { readFileSync } from 'node:fs';
import { payRowFile } from '../schemas/pay-row.ts';
import { roleBySlug } from './roles.ts';

const file = payRowFile.parse(JSON.parse(readFileSync('content/data/pay/roles.json', 'utf8')));

/** The day on which the figures were last read. */
export const payRowsRead = file.compiled;

/** Every published pay figure of a role, in the order of the file. */
export async function rowsOfRole(slug: string) {
  const { payRows } = (await roleBySlug(slug)).data;
  return file.rows.filter((row) => payRows.includes(row.role));
}

/** A role's pay where one source gives both base and OTE as medians of one year. USD a year. */
export interface MedianPay {
  readonly role: string;
  readonly source: string;
  readonly year: string;
  readonly url: string;
  readonly grade: string;
  readonly base: number;
  readonly ote: number;
}

/** Each source's own pair of medians, in the order of the file; sources are never joined. */
export function medianPay(): readonly MedianPay[] {
  const medians = file.rows.filter((row) => row.statistic === 'median' && row.url !== null && typeof row.value === 'number');
  return medians.flatMap((row) => {
    const twin = row.metric === 'base' && medians.find((other) => other.metric === 'ote' && other.role === row.role && other.source === row.source && other.year === row.year && other.n === row.n);
    return twin ? [{ role: row.role, source: row.source, year: String(row.year), url: row.url!, grade: row.quality, base: row.value as number, ote: twin.value as number }] : [];
  });
}
