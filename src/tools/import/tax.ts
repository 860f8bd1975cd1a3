/** npm run data:tax: checks a new year of state tax rules and writes its card, or says why it cannot. */
import { runCommand } from './command.ts';
import { importTax } from './tax/run.ts';

await runCommand('npm run data:tax -- states-2027.json --read 2027-02-01 --published 2027-01-15 [--replace] [--dry-run]', importTax);
