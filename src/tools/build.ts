/** Checks the content, builds the site, and fails on anything that Astro only logs. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { checkContent } from './content/check.ts';
import { describe } from './content/fault.ts';
import { waitingTables } from './content/vintages.ts';

const faults = checkContent(process.cwd());
if (faults.length > 0) {
  console.error(faults.map(describe).join('\n'));
  console.error(`\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content. Nothing was built.`);
  process.exit(1);
}
for (const line of waitingTables(process.cwd())) console.log(line);

const out = process.env.OUT_DIR || './dist';
rmSync(out, { recursive: true, force: true });
const astro = spawn('astro', ['build', '--force'], {
  stdio: ['ignore', 'pipe', 'pipe'],
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
let logged = '';
for (const stream of [astro.stdout, astro.stderr])
  stream.on('data', (chunk: Buffer) => {
    logged += chunk;
    if (!/^\s*[├└▶]/m.test(String(chunk)) || process.env.VERBOSE) process.stdout.write(chunk);
  });
astro.on('close', (code) => {
  const errors = logged.split('\n').filter((line) => line.includes('[ERROR]'));
  if (code === 0 && errors.length === 0) return;
  rmSync('node_modules/.astro', { recursive: true, force: true });
  if (errors.length > 0) console.error(`\nAstro logged ${errors.length} error(s) and would have gone on:\n${errors.join('\n')}`);
  process.exit(1);
});
