import { expect, inEights, templates, test } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const batch of inEights(templates))
  test(`without scripts the words are there and nothing pretends to work: ${batch.join(' ')}`, async ({ page }) => {
    for (const address of batch)
      await test.step(address, async () => {
        await page.goto(address);
        await expect.soft(page.locator('h1'), address).toBeVisible();
        expect.soft((await page.locator('main').innerText()).length, address).toBeGreaterThan(80);
        const dead = await page
          .locator('main input:enabled:visible, main select:enabled:visible, main textarea:enabled:visible, main button:enabled:visible, main [role="button"]:visible')
          .evaluateAll((all) => all.filter((e) => !(e.closest('form[action]') && e.closest('noscript'))).map((e) => e.outerHTML.slice(0, 120)));
        expect.soft(dead, address).toEqual([]);
      });
  });

test('the estimator shows its answer and its tables', async ({ page }) => {
  await page.goto('/tools/salary-estimator/');
  await expect(page.locator('data[data-result="p50"]')).toHaveText('$69,990');
  await expect(page.locator('main table').first()).toBeVisible();
});

test('the training table is whole', async ({ page }) => {
  await page.goto('/tools/compare-training/');
  expect(await page.locator('[data-training-results] tbody tr:visible').count()).toBeGreaterThan(70);
});

test('search sends the reader to the A–Z index', async ({ page }) => {
  await page.goto('/search/?q=commission');
  await expect(page.locator('main a[href$="/a-z/"]:visible').first()).toBeVisible();
  await page.locator('main a[href$="/a-z/"]:visible').first().click();
  expect(await page.locator('main a').count()).toBeGreaterThan(150);
});

test('the field in the header leads to the search page', async ({ page }) => {
  await page.goto('/about/');
  await page.locator('#find').fill('ote');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=ote$/);
});
