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
