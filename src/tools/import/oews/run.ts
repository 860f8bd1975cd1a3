import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { occupation as occupationSchema } from '../../../schemas/occupation.ts';
import { readEntries } from '../../content/entries.ts';
import type { Order, Outcome } from '../command.ts';
import { collectFaults, type Tell } from '../fault.ts';
import { readPublished } from '../read/published-file.ts';
import { vintagesOf } from '../vintages.ts';
import { refuseOverwriting, writeAll } from '../write.ts';
import { assemble, holdTogether, type Held, type Taken } from './assemble.ts';
import { takeIn, type KnownOccupation } from './intake.ts';
import { reportOn } from './report.ts';
import { draftsOf } from './tables.ts';

function knownOccupations(root: string, tell: Tell): readonly KnownOccupation[] {
  if (!existsSync(join(root, 'content/occupations'))) {
    tell({ file: 'content/occupations', remedy: 'is not there: run the command in the project folder.' });
    return [];
  }
  const { entries, faults } = readEntries(root, 'content/occupations', '.yaml', occupationSchema);
  for (const { file, line, field, remedy } of faults) tell({ file, row: line, column: field, remedy });
  return entries.map((e) => e.data).toSorted((a, b) => a.order - b.order);
}

async function sumOf(path: string): Promise<string> {
  const sum = createHash('sha256');
  for await (const chunk of createReadStream(path)) sum.update(chunk as Buffer);
  return sum.digest('hex');
}

/** Reads files of the wage survey, checks them, reports what changed, and writes tidy tables with their cards, or nothing at all. */
export async function importOews(order: Order): Promise<Outcome> {
  const faults = collectFaults();
  const { root } = order;
  const nothing = { faults, report: [], written: [] };
  const occupations = knownOccupations(root, faults.tell);
  if (faults.count() > 0) return nothing;

  const taken: Taken[] = [];
  for (const given of order.files) {
    const before = faults.count();
    const intake = await readPublished(given, faults.tell, (file, rows) => takeIn(file, rows, occupations, faults.tell));
    if (intake && faults.count() === before) taken.push({ ...intake, sha256: await sumOf(resolve(given)) });
  }
  if (faults.count() === 0) holdTogether(taken, faults.tell);
  if (faults.count() > 0) return nothing;

  const held: Held = {
    'oews-national': vintagesOf(root, 'oews-national', faults.tell),
    'oews-state': vintagesOf(root, 'oews-state', faults.tell),
    'oews-metro': vintagesOf(root, 'oews-metro', faults.tell),
    'oews-nonmetro': vintagesOf(root, 'oews-nonmetro', faults.tell),
  };
  if (faults.count() > 0) return nothing;
  const assembled = assemble(taken, held, occupations, faults.tell);
  const drafts = assembled.flatMap(({ table, notes }) => draftsOf(table, order, notes));
  const report = reportOn(assembled, held);
  if (!order.dryRun) refuseOverwriting(root, drafts, order.replace, faults.tell);
  if (faults.count() > 0) return { faults, report, written: [] };
  return { faults, report, written: order.dryRun ? [] : writeAll(root, drafts) };
}
