import type { Page } from '@playwright/test';
import { columns, compare, facts, results } from './comparison.ts';
import { downloaded, expect, metroRow, open, ready, result, subSite, test } from './site.ts';

const metro = (code: string, soc: string) => metroRow((row) => row['area_code'] === code && row['occ_code'] === soc);
/** Seven metros, none of them empty for services reps. */
const seven = ['41860', '35620', '19740', '12420', '16980', '31080', '33100'];

for (const [name, site] of [['at the root', ''], ['under a sub-path', subSite]] as const)
  test(`the example ${name}: San Francisco, New York, Denver, Austin`, async ({ page }) => {
    await open(page, `${site}${compare}`);
    expect(await columns(page)).toEqual(['San Francisco, CA', 'New York, NY-NJ', 'Denver, CO', 'Austin, TX']);
    expect(await result(page, 'p50-19740')).toBe('80650');
    // 80,650 ÷ 1.05782
    expect(await result(page, 'real-p50-19740')).toBe('76241.7');
    expect(await result(page, 'employment-19740')).toBe('24480');
    expect(await result(page, 'location-quotient-19740')).toBe('1.88');
    // 96,960 ÷ 1.15613, and 93,750 ÷ 1.12563: 579.31 between them
    await expect(page.locator('.verdict')).toHaveText('In average U.S. prices, the median is highest around San Francisco: $83,866');
    await expect(page.getByText('The median is $579 more around San Francisco than around New York.')).toBeVisible();
    await page.goto(`${site}/`);
  });

test('a deep link: every published figure of every place is the table’s own', async ({ page }) => {
  await open(page, `${compare}?by=places&occ=41-9031&areas=19740,41940&v=1`);
  for (const code of ['19740', '41940']) {
    const row = metro(code, '41-9031');
    for (const [name, cell] of [['employment', 'employment'], ['location-quotient', 'location_quotient'], ['p10', 'a_pct10'], ['p25', 'a_pct25'], ['p50', 'a_median'], ['p75', 'a_pct75'], ['p90', 'a_pct90']] as const)
      expect(Number(await result(page, `${name}-${code}`)), `${name} ${code}`).toBe(Number(row[cell]));
  }
  // 177,490 ÷ 1.10423
  expect(Number(await result(page, 'real-p50-41940'))).toBeCloseTo(160_736.44, 2);
  await expect(page.locator('main .fault')).toHaveCount(0);
});

test('occupations in one place', async ({ page }) => {
  await open(page, `${compare}?by=occupations&area=19740&occs=41-3091,41-9031&v=1`);
  expect(await columns(page)).toEqual(['Sales reps, services', 'Sales engineers']);
  expect(await result(page, 'p50-41-3091')).toBe('80650');
  expect(await result(page, 'p50-41-9031')).toBe('139990');
  await expect(page.locator('.verdict')).toHaveText('The median is highest for sales engineers: $139,990');
  // 139,990 − 80,650
  await expect(page.getByText('The median is $59,340 more for sales engineers than for sales reps, services.')).toBeVisible();
  await expect(facts(page).getByRole('row', { name: /^Price level/ })).toContainText('no difference');
});

test('a tie is said, and prices that part it too', async ({ page }) => {
  // Colorado and Denver both publish 139,990 for sales engineers; their price levels are 103.052 and 105.782.
  await open(page, `${compare}?occ=41-9031&areas=08,19740`);
  await expect(page.locator('.verdict')).toHaveText('In average U.S. prices, the median is highest in Colorado: $135,844');
  await expect(page.locator('.answer')).toContainText('As published, the median is the same in Colorado and around Denver: $139,990.');
  await expect(page.getByText('The median is $3,506 more in Colorado than around Denver.')).toBeVisible();
});

test('what is not published is said with its reason, and a larger area can be brought in', async ({ page }) => {
  await open(page, `${compare}?occ=41-9031&areas=10180,19740`);
  expect(await result(page, 'p50-10180')).toBeUndefined();
  await expect(facts(page)).toContainText('the tables have neither pay nor a number of people here');
  await expect(page.getByText('Left out, because the figure is not published: Abilene, TX.').first()).toBeVisible();
  await page.locator('.out .facts').getByRole('link', { name: 'Texas' }).click();
  await expect(page).toHaveURL(/areas=10180(%2C|,)19740(%2C|,)48/);
  expect(Number(await result(page, 'p50-48'))).toBeGreaterThan(50_000);
});

test('a place without a price level keeps its published pay and says what is missing', async ({ page }) => {
  await open(page, `${compare}?areas=72,19740`);
  expect(Number(await result(page, 'p50-72'))).toBeGreaterThan(10_000);
  expect(await result(page, 'real-p50-72')).toBeUndefined();
  await expect(facts(page)).toContainText('Price level: our tables have none here.');
});

test('a place is added with the keyboard alone, and taken out again', async ({ page }) => {
  await open(page, `${compare}?areas=19740,12420`);
  const field = page.getByRole('combobox', { name: 'Add a place' });
  await field.focus();
  await page.keyboard.type('SF');
  await expect(page.locator('[role="option"]').first()).toContainText('San Francisco');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/areas=19740(%2C|,)12420(%2C|,)41860/);
  await expect(page.locator('data[data-result="p50-41860"]')).toHaveAttribute('value', metro('41860', '41-3091')['a_median']!);
  await page.getByRole('button', { name: 'Remove Austin, TX' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/areas=19740(%2C|,)41860/);
  expect(await columns(page)).toEqual(['Denver, CO', 'San Francisco, CA']);
  await expect(page.locator('.chosen')).toBeFocused();
});

test('all can be taken out, and the page says what to do', async ({ page }) => {
  await open(page, `${compare}?areas=19740`);
  await page.getByRole('button', { name: 'Remove Denver, CO' }).click();
  await expect(page.locator('.verdict')).toHaveText('Nothing is chosen yet');
  await expect(page).toHaveURL(/areas=&/);
  await page.reload();
  await ready(page);
  expect(await results(page)).toEqual([]);
});

test('a seventh place is refused beside the field, in the field and in the address', async ({ page }) => {
  await open(page, `${compare}?areas=${seven.slice(0, 6).join()}`);
  await expect(page.locator('main .fault')).toHaveCount(0);
  expect(await columns(page)).toHaveLength(6);
  const field = page.getByRole('combobox', { name: 'Add a place' });
  await field.fill('Miami');
  await page.locator('[role="option"]').first().click();
  await expect(page.locator('main .fault')).toHaveText('Six at most. Take one out to add another.');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  expect(await columns(page)).toHaveLength(6);
  await page.getByRole('button', { name: 'Remove Austin, TX' }).click();
  await expect(page.locator('main .fault')).toHaveCount(0);

  await open(page, `${compare}?areas=${seven.join()}`);
  expect(await columns(page)).toHaveLength(6);
  await expect(page.locator('main .fault')).toHaveText('Six fit side by side. What the address named after them was left out.');
});

test('a place that is there already is not added twice', async ({ page }) => {
  await open(page, compare);
  await page.getByRole('combobox', { name: 'Add a place' }).fill('Denver');
  await page.getByRole('option', { name: /^Denver/ }).first().click();
  await expect(page.locator('main .fault')).toHaveText('This place is there already.');
  expect(await columns(page)).toHaveLength(4);
});

test('occupations are boxes; a seventh stays off and says so', async ({ page }) => {
  await open(page, `${compare}?by=occupations&occs=41-3091,41-4011,41-9031,11-2022,41-4012,41-1012`);
  expect(await columns(page)).toHaveLength(6);
  const box = page.getByRole('checkbox', { name: 'Telemarketers' });
  // Not `check()`: the box is meant to refuse.
  await box.click();
  await expect(page.locator('main .fault')).toHaveText('Six at most. Take one out to add another.');
  await expect(box).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Sales managers' }).uncheck();
  await expect(page.locator('main .fault')).toHaveCount(0);
  await box.check();
  await expect(page).toHaveURL(/occs=41-3091.*41-9041/);
  await ready(page);
  expect(await columns(page)).toContain('Telemarketers');
});

test('boxes turned within one frame all count, and none flickers back', async ({ page }) => {
  await open(page, `${compare}?by=occupations&occs=41-3091,41-4011,41-9031,11-2022,41-4012,41-1012`);
  const box = (name: string) => page.getByRole('checkbox', { name }).elementHandle();
  const [full, off, on, last] = [await box('Telemarketers'), await box('Sales managers'), await box('Telemarketers'), await box('Sales engineers')];
  const after = await page.evaluate(async ([full, off, on, last]) => {
    // Refused first, so that turning the next box off also takes a message away, which draws the boxes anew.
    for (const box of [full, off, on, last] as HTMLInputElement[]) {
      box.click();
      await Promise.resolve();
      await Promise.resolve();
    }
    return [off, on, last].map((box) => (box as HTMLInputElement).checked);
  }, [full, off, on, last]);
  expect(after).toEqual([false, true, false]);
  await expect(page).toHaveURL(/occs=41-3091%2C41-4011%2C41-4012%2C41-1012%2C41-9041&/);
  await ready(page);
  expect(await columns(page)).toHaveLength(5);
});

test('turning to occupations and to another occupation keeps the rest', async ({ page }) => {
  await open(page, `${compare}?areas=19740,12420`);
  await page.getByLabel('Occupation', { exact: true }).selectOption('41-9031');
  await expect(page).toHaveURL(/occ=41-9031/);
  await expect(page.locator('data[data-result="p50-12420"]')).toHaveAttribute('value', metro('12420', '41-9031')['a_median']!);
  await page.getByLabel('Compare', { exact: true }).selectOption('occupations');
  await expect(page.locator('data[data-result="p50-41-3091"]')).toHaveAttribute('value', '69990');
  await page.getByRole('combobox', { name: 'Place', exact: true }).fill('Denver');
  await page.getByRole('option', { name: /^Denver/ }).first().click();
  await expect(page.locator('data[data-result="p50-41-3091"]')).toHaveAttribute('value', '80650');
  await page.getByLabel('Compare', { exact: true }).selectOption('places');
  await expect(page).toHaveURL(/areas=19740/);
  await ready(page);
  expect(await columns(page)).toEqual(['Denver, CO', 'Austin, TX']);
});

test('a shared link and the back button give the same comparison again', async ({ page }) => {
  await open(page, `${compare}?occ=41-9031&areas=41940,12420`);
  const before = await results(page);
  expect(before.length).toBeGreaterThan(10);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Guides' }).click();
  await expect(page).toHaveURL(/\/guides\/$/);
  await page.goBack();
  await ready(page);
  expect(await results(page)).toEqual(before);
});

test('a comparison of the list opens, and back leads to the one before', async ({ page }) => {
  await open(page, compare);
  await page.getByRole('link', { name: 'Sales managers in New York, Chicago and Los Angeles' }).click();
  await expect(page).toHaveURL(/occ=11-2022/);
  await ready(page);
  expect(await columns(page)).toEqual(['New York, NY-NJ', 'Chicago, IL-IN', 'Los Angeles, CA']);
  await page.goBack();
  await expect(page).toHaveURL(/compare\/$/);
  await ready(page);
  expect(await columns(page)).toHaveLength(4);
});

test('start again brings the example back', async ({ page }) => {
  await open(page, `${compare}?by=occupations&area=19740`);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page).toHaveURL(/compare\/$/);
  await ready(page);
  expect(await result(page, 'p50-19740')).toBe('80650');
  expect(await columns(page)).toHaveLength(4);
});

test('the download holds the figures on the page, and why a cell is empty', async ({ page }) => {
  await open(page, `${compare}?occ=41-9031&areas=19740,10180`);
  const { name, text } = await downloaded(page);
  expect(name).toBe('compare-41-9031.csv');
  expect(text).toContain('Sales engineers,41-9031,19740,"Denver-Aurora-Centennial, CO",2010,3.75,83420,110760,139990,178890,202570,132338.2,105.782,');
  expect(text).toContain('the tables have neither pay nor a number of people here');
});

test('figures that do not arrive are said, and can be asked for again', async ({ page, context }) => {
  await context.route('**/data/wages/41-9031.json', (route) => route.fulfill({ status: 200, contentType: 'application/json', body: 'lost' }), { times: 1 });
  await page.goto(`${compare}?occ=41-9031&areas=19740`);
  await expect(page.getByRole('alert')).toContainText('did not arrive');
  await expect(page.locator('main [data-ready="true"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Try again' }).click();
  await ready(page);
  expect(await result(page, 'p50-19740')).toBe('139990');
});

test('the code that draws other comparisons is not fetched for the example', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, compare);
  expect(asked.filter((url) => /\/Results\./.test(url))).toEqual([]);
  await page.getByLabel('Occupation', { exact: true }).selectOption('41-9031');
  await expect(page.locator('data[data-result="p50-19740"]')).toHaveAttribute('value', '139990');
  expect(asked.filter((url) => /\/Results\./.test(url))).toHaveLength(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 800 } });

  test('each place is a block with its own figures, and nothing scrolls sideways', async ({ page }) => {
    await open(page, `${compare}?areas=${seven.slice(0, 6).join()}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const top = (locator: ReturnType<Page['locator']>) => locator.evaluate((e) => e.getBoundingClientRect().top);
    const head = (name: string) => top(facts(page).getByRole('link', { name }));
    const figure = (name: string) => top(page.locator(`data[data-result="${name}"]`));
    const [sf, sfPeople, sfPrices, ny, nyPeople] = [await head('San Francisco, CA'), await figure('employment-41860'), await figure('price-level-41860'), await head('New York, NY-NJ'), await figure('employment-35620')];
    expect([sf, sfPeople, sfPrices, ny, nyPeople]).toEqual([sf, sfPeople, sfPrices, ny, nyPeople].toSorted((a, b) => a - b));
    await page.getByLabel('Compare', { exact: true }).selectOption('occupations');
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the example stands as tables, links lead on, and no control is shown', async ({ page }) => {
    await page.goto(compare);
    await expect(page.locator('data[data-result="p50-19740"]')).toHaveText('$80,650');
    await expect(facts(page)).toBeVisible();
    await expect(page.locator('main :is(input, select, button):visible')).toHaveCount(0);
    expect(await page.locator('main a[href*="/salaries/compare/?"]:visible').count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator('main a[href*="/salaries/places/"]:visible').count()).toBe(4);
  });
});
