import { downloaded, estimator, expect, go, inEights, metroRow, open, ready, result, subSite, test, textOf } from './site.ts';

for (const [name, site] of [['at the root', ''], ['under a sub-path', subSite]] as const)
  test(`the golden address ${name}`, async ({ page }) => {
    await open(page, `${site}${estimator}?occ=41-3091&area=19740`);
    expect(await result(page, 'p50')).toBe('80650');
    expect(await result(page, 'real-p50')).toBe('76241.7');
    expect(await result(page, 'us-p50')).toBe('69990');
    expect(await result(page, 'employment')).toBe('24480');
    expect(await result(page, 'location-quotient')).toBe('1.88');
    expect(await result(page, 'p10')).toBe('45250');
    expect(await result(page, 'p90')).toBe('164530');
    await page.goto(`${site}/`);
  });

test('an ambiguous role shows its candidates side by side, and each can be opened', async ({ page }) => {
  await open(page, `${estimator}?role=sdr`);
  const table = page.getByRole('region', { name: 'Official occupations that may hold this title' });
  await expect(table.locator('tbody tr')).toHaveCount(3);
  await expect(table).not.toContainText('…');
  await table.locator('tbody a').nth(1).click();
  await expect(page).toHaveURL(/occ=41-4012/);
  await ready(page);
});

// Denver, 41-3091, by hand: 50 + 25 × (98,700 − 80,650) ÷ (116,750 − 80,650) = 62.5
for (const [pay, rank] of [['98700', '62.5'], ['80,650', '50'], ['%2498.7k', '62.5'], ['45249', '<10'], ['45250', '10'], ['164530', '90'], ['164531', '>90']])
  test(`pay=${pay} ranks ${rank}`, async ({ page }) => {
    await open(page, `${estimator}?occ=41-3091&area=19740&pay=${pay}`);
    expect(await result(page, 'rank')).toBe(rank);
  });

test('every bad parameter is answered in words beside its field, and the default stands', async ({ page }) => {
  await open(page, `${estimator}?role=zebra&area=Atlantis&vs=1,2,3&pay=lots`);
  expect(await result(page, 'p50')).toBe('69990');
  const faults = page.locator('main .fault');
  await expect(faults).toHaveCount(4);
  expect(await textOf(page)).not.toMatch(/zebra|Atlantis|\blots\b/);
});

test('an area of the right form that no table has is said, and the nation stands', async ({ page }) => {
  await open(page, `${estimator}?occ=41-3091&area=99999`);
  expect(await result(page, 'p50')).toBe('69990');
  await expect(page.locator('main .fault')).toHaveCount(1);
});

const hostile = [
  '?role=%3Cscript%3Ealert(1)%3C/script%3E', '?occ=%3Cimg%20src=x%20onerror=alert(1)%3E', '?area=javascript:alert(1)', '?pay=NaN', '?pay=Infinity',
  '?pay=-Infinity', '?pay=1e999', '?pay=-1', '?pay=0', `?pay=${'9'.repeat(5000)}`, '?pay=%00', '?pay=undefined', '?pay=null', '?pay=0x10', '?area=%E0%A4%A',
  '?area=__proto__', '?role=constructor', '?role=__proto__&occ=toString', '?__proto__[x]=1', '?vs=US,US,US', '?vs=,,,,', `?vs=${'19740,'.repeat(2000)}`,
  '?vs=19740,41860,35620,31080', '?occ=41-3091%00', '?occ=', '?area=', '?role=', '?%', '?&&&===', '?v=99&pay=60k', '?pay=%EF%BC%91%EF%BC%92', '?area=us&area=19740',
  '?occ=99-9999&area=10180', '?occ=41-9031&area=10180&pay=60000&vs=10380', '?role=sdr&area=0100002&pay=1', '#%3Cscript%3E', '?role=%F0%9F%98%80',
];
test.describe('hostile addresses', () => {
  for (const batch of inEights(hostile))
    test(`hostile: ${batch[0]!.slice(0, 40)} …`, async ({ page }) => {
      for (const address of batch)
        await test.step(`at “${address}”`, async () => {
          await go(page, estimator + address);
          const text = await textOf(page);
          expect(text).not.toMatch(/\bNaN\b|\bundefined\b|Infinity|\[object|<script|onerror|javascript:|__proto__|constructor|toString/);
          for (const value of await page.locator('data[data-result]').evaluateAll((all) => all.map((e) => e.getAttribute('value')))) expect(value).toMatch(/^([<>]?\d+(\.\d{1,2})?)?$/);
          await page.getByLabel('Role', { exact: true }).selectOption('occ 41-3091');
          await expect(page).toHaveURL(/occ=41-3091/);
        });
    });
});

test('an amount is typed as people write it, and the address follows', async ({ page }) => {
  await open(page, `${estimator}?occ=41-3091&area=19740`);
  const field = page.getByLabel('Pay to place, a year');
  await field.fill('$60k');
  await expect(page).toHaveURL(/pay=60000/);
  expect(Number(await result(page, 'rank'))).toBeCloseTo(25.01, 2);
  await field.fill('sixty');
  await expect(page.locator('main .fault')).toHaveText('Write an amount such as 60,000 or $60k.');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('６０，０００');
  await expect(page.locator('main .fault')).toHaveCount(0);
  expect(Number(await result(page, 'rank'))).toBeCloseTo(25.01, 2);
});

test('a place is found by its nickname and chosen with the keyboard alone', async ({ page }) => {
  const sf = metroRow((row) => row['area_code'] === '41860' && row['occ_code'] === '41-3091');
  await open(page, `${estimator}?occ=41-3091`);
  const field = page.getByRole('combobox', { name: 'Place', exact: true });
  await field.focus();
  await page.keyboard.type('SF');
  await expect(page.locator('[role="option"]').first()).toContainText('San Francisco');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/area=41860/);
  await expect(page.locator('data[data-result="p50"]')).toHaveAttribute('value', sf['a_median']!);
  await page.keyboard.type('zzzz');
  await expect(page.getByText('No place of the wage tables matches')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue(/San Francisco/);
});

test('a cell that is not published gives its reason and offers the state, silently replacing nothing', async ({ page }) => {
  const empty = metroRow((row) => row['wage_flag'] === 'row_not_published' && row['occ_code'] === '41-9031' && row['states'] === 'TX');
  await open(page, `${estimator}?occ=41-9031&area=${empty['area_code']}&pay=100000`);
  expect(await result(page, 'p50')).toBeUndefined();
  expect(await result(page, 'rank')).toBeUndefined();
  const answer = page.locator('.answer');
  await expect(answer).toContainText('neither pay nor a number of people');
  await answer.getByRole('link', { name: 'Texas' }).click();
  await expect(page).toHaveURL(/area=48/);
  await ready(page);
  expect(Number(await result(page, 'p50'))).toBeGreaterThan(50_000);
});

test('a shared link and the back button give the same result again', async ({ page }) => {
  await open(page, `${estimator}?occ=41-3091&area=19740&vs=41860&pay=60000`);
  const before = await page.locator('data[data-result]').evaluateAll((all) => all.map((e) => [e.getAttribute('data-result'), e.getAttribute('value')]));
  await page.getByRole('link', { name: 'All about this occupation' }).click();
  await expect(page).toHaveURL(/\/salaries\/occupations\//);
  await page.goBack();
  await ready(page);
  await expect(page).toHaveURL(/area=19740/);
  expect(await page.locator('data[data-result]').evaluateAll((all) => all.map((e) => [e.getAttribute('data-result'), e.getAttribute('value')]))).toEqual(before);
});

test('an occupation can be changed in a place that the page was not built with', async ({ page }) => {
  await open(page, `${estimator}?occ=41-9031&area=10180`);
  for (const soc of ['41-3091', '41-4011']) {
    await page.getByLabel('Role', { exact: true }).selectOption(`occ ${soc}`);
    await ready(page);
    const row = metroRow((r) => r['area_code'] === '10180' && r['occ_code'] === soc);
    await expect(page.locator('data[data-result="p50"]')).toHaveAttribute('value', row['a_median']!);
  }
});

test('start again clears everything', async ({ page }) => {
  await open(page, `${estimator}?occ=41-3091&area=19740&pay=60000`);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page).toHaveURL(/salary-estimator\/$/);
  await expect(page.locator('data[data-result="p50"]')).toHaveAttribute('value', '69990');
  await expect(page.getByLabel('Pay to place, a year')).toHaveValue('');
});

test('the download holds the figures on the page', async ({ page }) => {
  await open(page, `${estimator}?occ=41-3091&area=19740`);
  const { name, text } = await downloaded(page);
  expect(name).toBe('pay-41-3091-19740.csv');
  expect(text).toContain('80650');
  expect(text).toContain('76241.7');
});
