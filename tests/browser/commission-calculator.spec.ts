import { downloaded, expect, go, inEights, open, ready, result, subSite, test, textOf } from './site.ts';

const tool = '/tools/commission-calculator/';

for (const [name, site] of [['at the root', ''], ['under a sub-path', subSite]] as const)
  test(`the worked example of the method page ${name}`, async ({ page }) => {
    // 960,000 of 600,000 is 160 %; 60,000 + 45,000 + 12,000
    await open(page, `${site}${tool}?base=60000&variable=60000&quota=600000&sales=960000&tiers=0:1,100:1.5,150:2`);
    expect(await result(page, 'ote')).toBe('120000');
    expect(await result(page, 'rate')).toBe('10');
    expect(await result(page, 'commission')).toBe('117000');
    expect(await result(page, 'total')).toBe('177000');
    expect(await result(page, 'effective-rate')).toBe('12.19');
    expect(await result(page, 'next-point')).toBe('1200');
    await page.goto(`${site}/`);
  });

test('rates on sales answer without variable pay; a cap and a threshold are said', async ({ page }) => {
  await open(page, `${tool}?base=50000&quota=500000&attain=120&tiers=0:5%25,100:7.5%25`);
  expect(await result(page, 'ote')).toBe('75000');
  expect(await result(page, 'commission')).toBe('32500');
  await open(page, `${tool}?attain=160&tiers=0:1,100:1.5,150:2&cap=150`);
  expect(await result(page, 'commission')).toBe('90000');
  await expect(page.locator('.answer')).toContainText('The cap holds your commission at $90,000');
  await open(page, `${tool}?attain=49&threshold=50`);
  expect(await result(page, 'commission')).toBe('0');
  await expect(page.locator('.answer')).toContainText('Below the threshold of 50%');
});

test('typing changes figures and address; the slider and the number say the same', async ({ page }) => {
  await open(page, tool);
  await page.getByLabel('Your sales, % of quota', { exact: true }).fill('82%');
  expect(await result(page, 'total')).toBe('109200');
  await expect(page).toHaveURL(/attain=82&v=1$/);
  await expect(page.getByRole('slider')).toHaveValue('82');
  await page.getByRole('slider').press('ArrowRight');
  expect(await result(page, 'total')).toBe('109800');
  await expect(page.getByLabel('Your sales, % of quota', { exact: true })).toHaveValue('83');
});

test('a tier is added, changed to a rate and removed', async ({ page }) => {
  await open(page, `${tool}?attain=120`);
  await page.getByRole('button', { name: 'Add a tier' }).click();
  // 100 × 1 + 20 × 1.5 = 130 % of 60,000
  expect(await result(page, 'commission')).toBe('78000');
  await page.getByRole('group', { name: 'Tier 2' }).getByLabel('Pays').fill('2');
  expect(await result(page, 'commission')).toBe('84000');
  await page.getByRole('group', { name: 'Tier 2' }).getByLabel('Unit').selectOption('percent');
  await expect(page).toHaveURL(/tiers=0%3A1%2C100%3A20%25/);
  await page.getByRole('button', { name: 'Remove tier 2' }).click();
  expect(await result(page, 'commission')).toBe('72000');
});

test('what cannot be read is answered beside its field and changes nothing', async ({ page }) => {
  await open(page, tool);
  await page.getByLabel('Base pay, a year').fill('lots');
  await expect(page.locator('main .fault')).toHaveText('Write an amount such as 60,000 or $60k.');
  await expect(page.getByLabel('Base pay, a year')).toBeFocused();
  expect(await result(page, 'total')).toBe('120000');
  await page.getByLabel('Base pay, a year').fill('');
  await expect(page.locator('main .fault')).toHaveCount(1);
  await page.getByLabel('Base pay, a year').fill('$70k');
  await expect(page.locator('main .fault')).toHaveCount(0);
  expect(await result(page, 'total')).toBe('130000');
});

test('every bad parameter is said beside a visible field, and the defaults stand', async ({ page }) => {
  await open(page, `${tool}?base=lots&variable=-5&quota=0&attain=-1&sales=x&tiers=100:zebra&threshold=no&cap=-1&periods=5&retro=maybe`);
  expect(await result(page, 'total')).toBe('120000');
  await expect(page.locator('main .fault')).toHaveCount(10);
  for (const fault of await page.locator('main .fault').all()) await expect(fault).toBeVisible();
  expect(await textOf(page)).not.toMatch(/zebra|maybe|\blots\b/);
});

const hostile = ['?base=%3Cscript%3Ealert(1)%3C/script%3E', '?tiers=__proto__:1', '?quota=1e999', '?attain=NaN', '?attain=1000&quota=1&sales=1', '?tiers=0:0', '?variable=0&base=0', '?threshold=1000&cap=0', `?tiers=${'0:1,'.repeat(999)}`, '?%', '?tiers=300:1&attain=300'];
for (const batch of inEights(hostile))
  test(`hostile or odd: ${batch[0]!.slice(0, 40)} …`, async ({ page }) => {
    for (const address of batch)
      await test.step(`at “${address}”`, async () => {
        await go(page, tool + address);
        expect(await textOf(page)).not.toMatch(/\bNaN\b|\bundefined\b|Infinity|\[object|<script|__proto__/);
      });
  });

test('a published plan brings its terms, its source and what is ours', async ({ page }) => {
  await open(page, tool);
  const field = page.getByLabel('Start from a published plan');
  expect(await field.locator('option').count()).toBeGreaterThan(4);
  await field.selectOption({ index: 1 });
  await expect(page.locator('.note a')).toHaveAttribute('href', /^https:/);
  await expect(page).toHaveURL(/v=1/);
});

test('published medians of one source fill in base and variable, and nothing else', async ({ page }) => {
  await open(page, `${tool}?quota=400000`);
  const field = page.getByLabel('Start from a published plan');
  await field.selectOption({ label: 'SDR/BDR: median pay, Bridge Group 2025' });
  // base 55,000 and OTE 80,000: variable 80,000 − 55,000 = 25,000; rate 25,000 ÷ 400,000
  expect(await result(page, 'ote')).toBe('80000');
  expect(await result(page, 'commission')).toBe('25000');
  expect(await result(page, 'rate')).toBe('6.25');
  await expect(page.locator('.note')).toContainText('the variable pay is our difference between them');
  expect((await field.locator('option').allTextContents()).filter((name) => name.includes('median pay')).length).toBeGreaterThanOrEqual(5);
});

test('the download holds the reader’s result and the curve to 300 percent', async ({ page }) => {
  await open(page, `${tool}?attain=82`);
  const lines = (await downloaded(page)).text.split('\r\n');
  expect(lines[1]).toBe('yours,82,492000,49200,109200,10');
  expect(lines.filter((l) => l.startsWith('curve,'))).toHaveLength(301);
  expect(lines).toContain('curve,300,1800000,180000,240000,10');
});

test('the numbers go on: plan to real earnings, to cash flow, to take-home', async ({ page }) => {
  await open(page, `${tool}?base=80000&variable=40000&quota=400000&attain=75&periods=4`);
  const links = page.locator('.onward a');
  expect(await links.evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).pathname))).toEqual(['/tools/expected-earnings/', '/tools/cash-flow/', '/tools/commission-take-home/']);
  await links.nth(1).click();
  await ready(page);
  await expect(page).toHaveURL(/base=80000.*quota=400000.*periods=4.*attain=75/);
  await page.goBack();
  await ready(page);
  expect(await result(page, 'total')).toBe('110000');
  // 30,000 a year, paid by the quarter: 7,500 now, 22,500 before
  await expect(links.nth(2)).toHaveAttribute('href', /wages=80000&commission=7500&ytd=22500/);
});
