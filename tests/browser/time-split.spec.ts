import { expect, result, test } from './site.ts';

const day = '/guides/day-in-the-life/';

test.describe('the split of a day', () => {
  test('starts from the profile’s 40 / 35 / 25, and is fetched only when it comes into view', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await page.goto(day);
    await page.waitForLoadState('networkidle');
    expect(scripts).toEqual([]);
    await page.locator('.day-split').scrollIntoViewIfNeeded();
    await expect(page.locator('.day-split[data-ready="true"]')).toHaveCount(1);
    expect(await result(page, 'hours')).toBe('40');
    expect([await result(page, 'selling-share'), await result(page, 'accounts-share'), await result(page, 'desk-share')]).toEqual(['40', '35', '25']);
  });

  test('takes a week of the reader’s own, by keyboard, and keeps it in the address', async ({ page }) => {
    await page.goto(day);
    await page.locator('.day-split').scrollIntoViewIfNeeded();
    const selling = page.getByLabel('Selling');
    await selling.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('26');
    // 26 of 26 + 14 + 10 = 50 hours: 52 %
    await expect(page.locator('data[data-result="selling-share"]')).toHaveAttribute('value', '52');
    expect(await result(page, 'hours')).toBe('50');
    await expect(page).toHaveURL(/selling=26/);
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Accounts')).toBeFocused();
    await page.getByRole('button', { name: 'Back to the example' }).click();
    expect(await result(page, 'selling-share')).toBe('40');
  });

  test('opens a week from its address, and answers what is no number of hours', async ({ page }) => {
    await page.goto(`${day}?selling=10&accounts=0&desk=30&other=%3Cb%3Ezebra&v=1`);
    await page.locator('.day-split').scrollIntoViewIfNeeded();
    await expect(page.locator('data[data-result="desk-share"]')).toHaveAttribute('value', '75');
    await expect(page.locator('.day-split .fault')).toHaveCount(1);
    expect(await page.locator('body').innerText()).not.toContain('zebra');
    await page.getByLabel('Selling').fill('a few');
    await expect(page.locator('.day-split .fault').first()).toContainText('Write a number such as 12');
    expect(await result(page, 'hours')).toBe('40');
    await page.getByLabel('Selling').fill('160');
    await expect(page.locator('.day-split')).toContainText('A week has 168 hours');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the split stands as a table, with nothing to type into', async ({ page }) => {
    await page.goto(day);
    await expect(page.locator('.day-split table')).toBeVisible();
    await expect(page.locator('.day-split input, .day-split button')).toHaveCount(0);
  });
});
