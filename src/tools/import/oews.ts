/** npm run data:oews: brings a vintage of the wage survey in from BLS's own workbooks, or says why it cannot. */
import { runCommand } from './command.ts';
import { importOews } from './oews/run.ts';

const usage =
  'npm run data:oews -- national_M2026_dl.xlsx state_M2026_dl.xlsx MSA_M2026_dl.xlsx BOS_M2026_dl.xlsx --read 2027-04-10 --published 2027 [--replace] [--dry-run]';

await runCommand(usage, importOews);
