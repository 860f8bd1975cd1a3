import { parseArgs } from 'node:util';
import { day, partialDay } from '../../schemas/dates.ts';
import { collectFaults, describeFaults, type Faults } from './fault.ts';

/** What every import is told on its command line. */
export interface Order {
  /** The project's folder, with content/data in it. */
  readonly root: string;
  readonly files: readonly string[];
  /** The day a person fetched the publisher's file, YYYY-MM-DD. */
  readonly read: string;
  /** The publisher's own date, as precise as it gives it. */
  readonly published: string;
  /** Overwrites a vintage that is already there. */
  readonly replace: boolean;
  /** Reads, checks and reports, and writes nothing. */
  readonly dryRun: boolean;
}

/** What an import came to. With any fault nothing was written. */
export interface Outcome {
  readonly faults: Faults;
  /** Lines for the person who ran it. */
  readonly report: readonly string[];
  /** Paths written, from the root. */
  readonly written: readonly string[];
}

/** The schemas speak to someone who writes YAML. */
const unquoted = (message: string) => message.replace(', in quotes', '');

/** Reads a command line. Every mistake in it is a fault; dates that are missing are asked for, never guessed. */
export function readOrder(root: string, args: readonly string[], usage: string, faults: Faults): Order {
  const told = (remedy: string, value?: string) => faults.tell({ file: 'command line', value, remedy: `${remedy}\n    ${usage}` });
  let values: { read?: string; published?: string; replace?: boolean; 'dry-run'?: boolean } = {};
  let files: readonly string[] = [];
  try {
    const parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { read: { type: 'string' }, published: { type: 'string' }, replace: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
    });
    values = parsed.values;
    files = parsed.positionals;
  } catch (error) {
    told((error as Error).message);
  }
  const order = { root, files, read: values.read ?? '', published: values.published ?? '', replace: values.replace ?? false, dryRun: values['dry-run'] ?? false };
  if (faults.count() > 0) return order;
  if (files.length === 0) told('names no file to read.');
  const isRead = day.safeParse(order.read);
  if (!isRead.success) told(`--read, the day you fetched the file, ${unquoted(isRead.error.issues[0]!.message)}.`, order.read);
  const isPublished = partialDay.safeParse(order.published);
  if (!isPublished.success) told(`--published, the publisher's own date, ${unquoted(isPublished.error.issues[0]!.message)}.`, order.published);
  return order;
}

/** Runs an import for a command line: prints the report, or every fault, and sets the exit code. */
export async function runCommand(usage: string, run: (order: Order) => Outcome | Promise<Outcome>): Promise<void> {
  const faults = collectFaults();
  const order = readOrder(process.cwd(), process.argv.slice(2), usage, faults);
  const outcome = faults.count() > 0 ? { faults, report: [], written: [] } : await run(order);
  if (outcome.report.length > 0) console.log(outcome.report.join('\n'));
  if (outcome.faults.count() > 0) {
    console.error(describeFaults(outcome.faults));
    process.exitCode = 1;
  } else if (order.dryRun) console.log('\nThis was a dry run: nothing was written.');
  else console.log(['', 'Written:', ...outcome.written.map((path) => `  ${path}`), 'Read what changed above, then run npm run check:content. CONTRIBUTING.md says what is left to do.'].join('\n'));
}
