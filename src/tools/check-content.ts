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
console.log('The content is sound.');
