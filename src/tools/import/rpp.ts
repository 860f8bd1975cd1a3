/** npm run data:rpp: brings in a year of BEA's regional price parities, or says why it cannot. */
import { runCommand } from './command.ts';
import { importRpp } from './rpp/run.ts';

await runCommand('npm run data:rpp -- SARPP_STATE_2008_2025.csv MARPP_MSA_2008_2025.csv --read 2027-03-01 --published 2027-02-18 [--replace] [--dry-run]', importRpp);
