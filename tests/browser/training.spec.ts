import { readdirSync } from 'node:fs';
import { expect, go, inEights, open, ready, result, subSite, test, textOf, training } from './site.ts';

const total = String(readdirSync('content/programs').length);
const rows = '[data-training-results] tbody tr';

test('filters narrow the table, count it, and stand in the address', async ({ page }) => {
  await open(page, training);
  expect([await result(page, 'shown'), await result(page, 'total')]).toEqual([total, total]);
  await page.getByLabel('Kind', { exact: true }).selectOption('certification');
  await expect(page).toHaveURL(/kind=certification/);
  const shown = await page.locator(rows).count();
  expect(shown).toBeGreaterThan(5);
  expect(shown).toBeLessThan(Number(total));
  expect([await result(page, 'shown'), await result(page, 'total')]).toEqual([String(shown), total]);
  await page.getByLabel('Price up to').fill('$1k');
  await expect(page).toHaveURL(/max=1000/);
  expect(await page.locator(rows).count()).toBeLessThanOrEqual(shown);
});

for (const [name, site] of [['at the root', ''], ['under a sub-path', subSite]] as const)
  test(`two certifications side by side ${name}`, async ({ page }) => {
    await open(page, `${site}${training}?kind=certification`);
    const boxes = page.locator(`${rows} input[type="checkbox"]`);
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await expect(page).toHaveURL(/pick=[a-z0-9-]+%2C[a-z0-9-]+/);
    await ready(page);
    const sheet = page.getByRole('region', { name: 'Programs side by side' });
    await expect(sheet).toBeVisible();
    await expect(sheet.locator('thead th')).toHaveCount(3);
    expect(await sheet.locator('tbody tr').count()).toBeGreaterThan(5);
    await page.reload();
    await ready(page);
    await expect(sheet).toBeVisible();
    const link = await page.locator(`${rows} a`).first().getAttribute('href');
    expect(link).toContain(site ? '/almanac/training/' : '/training/');
    expect((await page.request.get(new URL(link!, page.url()).href)).ok()).toBe(true);
  });

test('a shared view opens as it was', async ({ page }) => {
  await open(page, `${training}?kind=certification&free=1&sort=name`);
  await expect(page.getByLabel('Free only')).toBeChecked();
  const names = await page.locator(`${rows} th a`).allInnerTexts();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })));
});

test('no match says so and offers a way out', async ({ page }) => {
  await open(page, `${training}?q=zzzzzz`);
  expect(await result(page, 'shown')).toBe('0');
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(page.locator('data[data-result="shown"]')).toHaveAttribute('value', total);
});

const hostile = [
  '?kind=%3Cscript%3E', '?track=__proto__', '?status=constructor', '?max=NaN', '?max=-1', '?max=Infinity', '?max=1e99', '?weeks=-5', '?weeks=NaN', '?format=x', '?pay=undefined',
  '?free=maybe', `?q=${'a'.repeat(5000)}`, '?q=%3Cimg%20src=x%20onerror=alert(1)%3E', '?q=%00%ff', '?q=.*%2B(%5B', '?sort=zzz', '?pick=nobody', '?pick=,,,', `?pick=${'cpsa-csp,'.repeat(500)}`,
  '?pick=prehired,year-up,cpsa-csp,smei-cme,hubspot-inbound', '?%', '?q=😀', '?v=0&kind=course',
];
test.describe('hostile addresses', () => {
  for (const batch of inEights(hostile))
    test(`hostile: ${batch[0]!.slice(0, 40)} …`, async ({ page }) => {
      for (const address of batch)
        await test.step(`at “${address}”`, async () => {
          await go(page, training + address);
          expect(await textOf(page)).not.toMatch(/\bNaN\b|\bundefined\b|Infinity|\[object|<script|onerror|__proto__|constructor/);
          expect(Number(await result(page, 'shown'))).toBe(await page.locator(rows).count());
          await page.getByRole('button', { name: 'Start again' }).click();
          await expect(page.locator('data[data-result="shown"]')).toHaveAttribute('value', total);
        });
    });
});
