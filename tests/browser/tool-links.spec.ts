import { readFileSync, readdirSync } from 'node:fs';
import { expect, go, inEights, test } from './site.ts';

/** Every address with numbers in it that a guide gives to a tool, as built. */
const addresses = [
  ...new Set(
    readdirSync('dist/guides', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => [...readFileSync(`dist/guides/${name}/index.html`, 'utf8').matchAll(/href="(\/tools\/[a-z-]+\/\?[^"]+)"/g)].map(([, href]) => href!.replace(/&(amp|#38);/g, '&'))),
  ),
].sort();

test('guides hand their numbers to tools', () => {
  expect(addresses.length).toBeGreaterThan(12);
});

for (const batch of inEights(addresses))
  test(`a guide’s numbers are taken whole: ${batch[0]!.slice(7, 50)} …`, async ({ page }) => {
    for (const address of batch)
      await test.step(address, async () => {
        await go(page, address);
        await expect(page.locator('main .fault')).toHaveCount(0);
      });
  });
