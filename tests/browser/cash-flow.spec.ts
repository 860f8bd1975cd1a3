import { downloaded, expect, go, inEights, ready, result, test, textOf } from './site.ts';

const tool = '/tools/cash-flow/';
const open = async (page: Parameters<typeof ready>[0], query: string) => {
  await page.goto(tool + query);
  await ready(page);
};

for (const [kind, recoverable, paid, lowest, owed] of [['recoverable', '1', '1500;2000', '7500', '0'], ['non-recoverable', '0', '1500;3000', '7500', '0']] as const)
  test(`a ${kind} draw of 1,500 against 500 and 3,000`, async ({ page }) => {
    await open(page, `?earned=500,3000&draw=1500&drawmonths=2&recoverable=${recoverable}&lag=0`);
    expect(await result(page, 'paid')).toBe(paid);
    expect(await result(page, 'lowest-balance')).toBe(lowest);
    expect(await result(page, 'lowest-month')).toBe('1');
    expect(await result(page, 'owed-if-leaving')).toBe(owed);
  });

test('Oracle’s six months, and what is owed after the third', async ({ page }) => {
  await open(page, '?earned=2750,3000,1500,2375,3000,2750&draw=2000&drawmonths=6&recoverable=1&lag=0&leave=3');
  expect(await result(page, 'paid')).toBe('2750;3000;2000;2000;2875;2750');
  expect(await result(page, 'owed-if-leaving')).toBe('500');
});

test('a lag lowers the first months and asks for a buffer', async ({ page }) => {
  // base 5,000, spend 7,000: −2,000, −4,000, then commission of 5,000 arrives
  await open(page, '?lag=2&spend=7000&savings=0');
  expect(await result(page, 'lowest-balance')).toBe('-4000');
  expect(await result(page, 'lowest-month')).toBe('2');
  expect(await result(page, 'buffer-needed')).toBe('4000');
  await expect(page.locator('.answer')).toContainText('Your savings fall short by $4,000');
});

test('a yearly accelerator comes in the month that reaches it', async ({ page }) => {
  await open(page, '?tiers=0:1,100:1.5&attain=150');
  expect(await result(page, 'paid')).toBe(`${'7500;'.repeat(8)}11250;11250;11250;11250`);
});

test('without asking, nothing is delayed, lent or taken', async ({ page }) => {
  await open(page, '');
  expect(await result(page, 'paid')).toBe(Array(12).fill('5000').join(';'));
  expect(await result(page, 'lowest-balance')).toBe('11000');
  await expect(page.locator('main .fault')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Month by month' }).locator('tbody tr')).toHaveCount(12);
});

test('every bad parameter is answered beside its field, also where fields are folded away', async ({ page }) => {
  await open(page, '?ramp=0,,50&seasonal=50,50&lag=1.5&tax=99&quota=lots&leave=0&earned=');
  expect(await result(page, 'lowest-balance')).toBe('11000');
  await expect(page.locator('main .fault')).toHaveCount(6);
  for (const fault of await page.locator('main .fault').all()) await expect(fault).toBeVisible();
  expect(await textOf(page)).not.toMatch(/\blots\b/);
});

test('a month after the end of the list is said and the last is used', async ({ page }) => {
  await open(page, '?earned=0,0&draw=1500&leave=9');
  expect(await result(page, 'owed-if-leaving')).toBe('3000');
  await expect(page.locator('main .fault')).toHaveText('The months end with 2, so 2 is used.');
});

test('commission is typed month by month, and a blank month is not zero', async ({ page }) => {
  await open(page, '?draw=1500');
  await page.getByText('Season, known commission, clawback, tax').click();
  const field = page.getByLabel('Commission you know, by month');
  await field.fill('500,, 3000');
  await expect(page.locator('main .fault')).toHaveText('Month 2 is blank, and blank is not zero. Write 0 for nothing.');
  await expect(field).toBeFocused();
  await field.fill('500, 3000');
  await expect(page.locator('main .fault')).toHaveCount(0);
  await expect(page).toHaveURL(/earned=500%2C3000/);
  expect(await result(page, 'paid')).toBe('1500;2000');
});

test('a published ramp fills the field and names its source', async ({ page }) => {
  await open(page, '');
  await page.getByLabel('Or a published ramp').selectOption({ index: 1 });
  await expect(page.getByLabel('Ramp, % of quota by month')).toHaveValue('0, 25, 50, 75');
  await expect(page.getByRole('link', { name: /^Prowi, read/ })).toBeVisible();
  expect((await result(page, 'paid'))!.split(';').slice(0, 5)).toEqual(['0', '1250', '2500', '3750', '5000']);
});

const hostile = [
  '?earned=%3Cscript%3E', '?earned=NaN', '?earned=1e999', `?earned=${'1,'.repeat(5000)}`, '?earned=,,,,', '?ramp=-1', '?ramp=Infinity', `?savings=${'9'.repeat(5000)}`, '?start=__proto__', '?seasonal=constructor',
  '?base=0&variable=0&draw=0&spend=0&savings=0', '?quota=1&sales=10000000000', '?quota=1000000000&attain=1000&variable=10000000&tiers=0:100', '?ramp=0,0,0,0,0,0,0,0,0,0,0,0&attain=0', '?lag=24&earned=1', '?tax=70&spend=1000000&savings=0', '?%', '?&&&==',
];
test.describe('hostile addresses', () => {
  for (const batch of inEights(hostile))
    test(`hostile: ${batch[0]!.slice(0, 40)} …`, async ({ page }) => {
      for (const address of batch)
        await test.step(`at “${address}”`, async () => {
          await go(page, tool + address);
          expect(await textOf(page)).not.toMatch(/\bNaN\b|\bundefined\b|Infinity|\[object|<script|__proto__|constructor/);
          for (const value of await page.locator('data[data-result]').evaluateAll((all) => all.map((e) => e.getAttribute('value')))) expect(value).toMatch(/^-?\d+(\.\d{1,2})?(;\d+(\.\d{1,2})?)*$/);
          await page.getByLabel('You spend, a month').fill('1,234');
          await expect(page).toHaveURL(/spend=1234/);
        });
    });
});

test('the download is the ledger on the page, and start again clears it', async ({ page }) => {
  await open(page, '?earned=500,3000&draw=1500');
  const rows = (await downloaded(page)).text.split('\r\n');
  // month, calendar, quota, sales, earned, due, draw, paid, owed, base, tax, spend, balance
  expect(rows[2]).toBe('2,2,,,3000,3000,1500,2000,0,5000,0,4000,10500');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page).toHaveURL(/cash-flow\/$/);
  expect(await result(page, 'lowest-balance')).toBe('11000');
});
