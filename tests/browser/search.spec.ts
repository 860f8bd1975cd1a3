import { expect, inEights, open, ready, subSite, test, textOf } from './site.ts';

const results = '[data-search-results] > li > a:first-child';

for (const [name, site] of [['at the root', ''], ['under a sub-path', subSite]] as const)
  test(`a misspelt word finds its page ${name}`, async ({ page }) => {
    await open(page, `${site}/search/?q=comission`);
    const first = (await page.locator(results).evaluateAll((all) => all.map((a) => a.getAttribute('href')!))).slice(0, 3);
    expect(first.some((to) => /commission|how-sales-pay-works/.test(to)), first.join(' ')).toBe(true);
    if (site) expect(first.every((to) => to.startsWith('/almanac/'))).toBe(true);
    await page.locator(results).first().click();
    await expect(page.locator('h1')).toBeVisible();
  });

test('arrow keys walk the results, Escape clears the field', async ({ page }) => {
  await open(page, '/search/?q=quota');
  const field = page.locator('#find-here');
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(results).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(results).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(page).toHaveURL(/\/search\/$/);
});

test('typing searches, and the address follows', async ({ page }) => {
  await page.goto('/search/');
  await ready(page);
  await page.locator('#find-here').pressSequentially('clawback');
  await expect(page).toHaveURL(/q=clawback/);
  await ready(page);
  await expect(page.locator(results).first()).toHaveAttribute('href', /^\/(glossary\/clawback|guides\/commission-plans)\/$/);
});

test('one kind of page can be asked for', async ({ page }) => {
  await open(page, '/search/?q=commission');
  const filter = page.getByRole('group', { name: 'Show one kind of page' });
  await filter.getByRole('button', { name: /^Terms/ }).click();
  await expect(page).toHaveURL(/kind=term/);
  await ready(page);
  for (const to of await page.locator(results).evaluateAll((all) => all.map((a) => a.getAttribute('href')!))) expect(to).toMatch(/^\/glossary\//);
  await filter.getByRole('button', { name: 'All' }).click();
  await expect(page).not.toHaveURL(/kind=/);
});

test('/ goes to the field from anywhere, but not while typing', async ({ page }) => {
  await page.goto('/guides/how-sales-pay-works/');
  await page.keyboard.press('/');
  await expect(page.locator('#find')).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(page.locator('#find')).toHaveValue('a/b');
  await page.goto('/search/');
  await ready(page);
  await page.keyboard.press('/');
  await expect(page.locator('#find-here')).toBeFocused();
});

test('what is not there is said, with other ways on', async ({ page }) => {
  await open(page, '/search/?q=qqqqzzzzxxxx');
  await expect(page.getByRole('heading', { name: /Nothing found/ })).toBeVisible();
  await expect(page.locator('main a[href="/a-z/"]').first()).toBeVisible();
});

const hostile = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '%', '\\', '()[]{}*+?', '__proto__', 'constructor', '\u0000', 'a'.repeat(5000), '😀', 'NaN', '-', '  ', "' OR 1=1"];
for (const batch of inEights(hostile))
  test(`hostile: ${batch[0]!.slice(0, 40)} …`, async ({ page }) => {
    for (const q of batch)
      await test.step(`asks “${q}”`, async () => {
        await page.goto(`/search/?q=${encodeURIComponent(q)}&kind=__proto__`);
        await ready(page);
        expect(await page.locator('main img, main script[src="x"]').count()).toBe(0);
        expect(await textOf(page)).not.toMatch(/\bundefined\b|\[object/);
        await page.locator('#find-here').fill('quota');
        await expect(page).toHaveURL(/q=quota/);
        await ready(page);
        expect(await page.locator(results).count()).toBeGreaterThan(3);
      });
  });
