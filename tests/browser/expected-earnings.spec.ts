import { downloaded, expect, go, inEights, ready, result, subSite, test, textOf } from './site.ts';

const tool = '/tools/expected-earnings/';
const own = 'base=60000&variable=60000&quota=600000&dist=own&bins=0-50:20,50-100:40,100-150:40';
const results = ['mean', 'p10', 'p50', 'p90', 'chance-of-ote', 'chance-below-base-plus-half'];

for (const [name, site] of [['at the root', ''], ['under a sub-path', subSite]] as const)
  test(`the golden address ${name}`, async ({ page }) => {
    await page.goto(`${site}${tool}?${own}`);
    await ready(page);
    // 20 % × 75,000 + 40 % × 105,000 + 40 % × 135,000 = 15,000 + 42,000 + 54,000
    expect(await result(page, 'mean')).toBe('111000');
    // half of the lowest bin: 60,000 + 25 % × 60,000
    expect(await result(page, 'p10')).toBe('75000');
    // 30 of the middle 40: attainment 87.5 %
    expect(await result(page, 'p50')).toBe('112500');
    // 30 of the upper 40: attainment 137.5 %
    expect(await result(page, 'p90')).toBe('142500');
    expect(await result(page, 'chance-of-ote')).toBe('40');
    expect(await result(page, 'chance-below-base-plus-half')).toBe('20');
    await page.goto(`${site}/`);
  });

test('the method page’s example stands before anything is asked, with its source and what is assumed', async ({ page }) => {
  await page.goto(tool);
  await ready(page);
  expect(await Promise.all(results.map((name) => result(page, name)))).toEqual(['111600', '71538.46', '117692.31', '143750', '48', '26']);
  const basis = page.locator('.basis');
  await expect(basis).toContainText('158 companies');
  await expect(basis).toContainText('gives only the share at or above quota');
  await expect(basis.getByRole('link')).toHaveAttribute('href', /^https:\/\/www\.bridgegroupinc\.com\//);
});

test('accelerators lift the mean and leave the chance of OTE', async ({ page }) => {
  await page.goto(`${tool}?tiers=0:1,100:1.5`);
  await ready(page);
  expect(await result(page, 'mean')).toBe('115200');
  expect(await result(page, 'p90')).toBe('155625');
  expect(await result(page, 'chance-of-ote')).toBe('48');
});

test('a cap at target still pays OTE to those at quota', async ({ page }) => {
  await page.goto(`${tool}?cap=100`);
  await ready(page);
  expect(await result(page, 'mean')).toBe('104400');
  expect(await result(page, 'chance-of-ote')).toBe('48');
});

test('another source is one choice away, and a target says that nobody measured it', async ({ page }) => {
  await page.goto(tool);
  await ready(page);
  const source = page.getByLabel('How reps do, by source');
  await source.selectOption('iconiq-ramped-2026');
  await expect(page).toHaveURL(/dist=iconiq-ramped-2026/);
  expect(await result(page, 'chance-of-ote')).toBe('62');
  await expect(page.locator('.answer')).not.toContainText('Nobody measured');
  await source.selectOption('falcon-healthy-shape');
  await expect(page.locator('.answer')).toContainText('Nobody measured this spread');
});

test('the bins of a source are copied and edited; while they do not add up the last result stays', async ({ page }) => {
  await page.goto(tool);
  await ready(page);
  await page.getByRole('button', { name: 'Edit these bins' }).click();
  await expect(page).toHaveURL(/dist=own/);
  expect(await result(page, 'mean')).toBe('111600');
  const first = page.getByRole('group', { name: 'Bin 1', exact: true }).getByLabel('Reps');
  await first.fill('60');
  await expect(page.locator('main .fault')).toContainText('The shares add up to 108%.');
  await expect(first).toBeFocused();
  expect(await result(page, 'mean')).toBe('111600');
  await page.getByRole('group', { name: 'Bin 2', exact: true }).getByLabel('Reps').fill('40');
  await expect(page.locator('main .fault')).toHaveCount(0);
  // 60 % × 90,000 + 40 % × 135,000
  await expect(page.locator('data[data-result="mean"]')).toHaveAttribute('value', '108000');
  await expect(page).toHaveURL(/bins=0-100%3A60%2C100-150%3A40/);
  await page.getByRole('button', { name: 'Add a bin' }).click();
  await expect(page.getByRole('group', { name: 'Bin 3', exact: true }).getByLabel('From')).toHaveValue('150');
});

test('the table runs the same plan over each source and marks the one shown', async ({ page }) => {
  await page.goto(tool);
  await ready(page);
  const table = page.getByRole('region', { name: 'Your plan under each source' });
  await expect(table.locator('tr.me')).toHaveCount(1);
  await expect(table.locator('tr.me')).toContainText('$111,600');
  expect(await table.locator('tbody tr:has(td)').count()).toBeGreaterThan(10);
});

test('every bad parameter is answered in words beside its field, and the default stands', async ({ page }) => {
  await page.goto(`${tool}?base=lots&quota=0&tiers=zebra&dist=cousin&cap=-1`);
  await ready(page);
  expect(await result(page, 'mean')).toBe('111600');
  await expect(page.locator('main .fault')).toHaveCount(5);
  expect(await textOf(page)).not.toMatch(/zebra|cousin|\blots\b/);
  await page.goto(`${tool}?dist=own&bins=0-100:60,100-150:30`);
  await ready(page);
  await expect(page.locator('main .fault')).toContainText('The shares add up to 90%.');
});

const hostile = ['?bins=%F0%9F%98%80', '?dist=__proto__', '?bins=0-1e9:100&dist=own', '?quota=1e309', '?variable=0&cap=0', '?base=0&variable=0', '?dist=own&bins=0-0.01:100', '?tiers=1000:100&threshold=1000', '?%', '?bins=<script>'];
for (const batch of inEights(hostile))
  test(`hostile: ${batch[0]!.slice(0, 40)} …`, async ({ page }) => {
    for (const address of batch)
      await test.step(`at “${address}”`, async () => {
        await go(page, tool + address);
        expect(await textOf(page)).not.toMatch(/\bNaN\b|\bundefined\b|Infinity|\[object|<script|__proto__/);
        for (const name of results) expect(await result(page, name), name).toMatch(/^\d+(\.\d{1,2})?$/);
      });
  });

test('the plan goes along to the calculator, at the mean attainment', async ({ page }) => {
  await page.goto(`${tool}?base=90000&variable=90000&quota=900000`);
  await ready(page);
  await page.locator('.onward a').first().click();
  await expect(page).toHaveURL(/commission-calculator\/\?.*attain=86/);
  await ready(page);
  // 90,000 + 86 % × 90,000
  expect(await result(page, 'total')).toBe('167400');
});

test('start again clears everything', async ({ page }) => {
  await page.goto(`${tool}?${own}`);
  await ready(page);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page).toHaveURL(/expected-earnings\/$/);
  expect(await result(page, 'mean')).toBe('111600');
});

test('the download holds the figures on the page', async ({ page }) => {
  await page.goto(`${tool}?${own}`);
  await ready(page);
  const { name, text } = await downloaded(page);
  expect(name).toBe('expected-earnings.csv');
  expect(text).toContain('mean_usd_a_year,111000');
  expect(text).toContain('Your own bins');
});

for (const width of [320, 1280])
  test(`nothing runs out of a page ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(tool);
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
