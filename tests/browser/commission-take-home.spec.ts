import { downloaded, expect, go, inEights, ready, result, test, textOf } from './site.ts';

const tool = '/tools/commission-take-home/';
const open = async (page: Parameters<typeof ready>[0], query: string) => {
  await page.goto(tool + query);
  await ready(page);
};

const names = [
  'federal', 'social-security', 'medicare', 'additional-medicare', 'state-tax', 'state-payroll', 'take-home', 'marginal-rate', 'withheld-flat', 'withheld-aggregate', 'withheld-fica', 'refund-or-due',
  'refund-or-due-aggregate',
];

test('the worked example: single, 2026, Colorado, 60,000 and a check of 10,000', async ({ page }) => {
  await open(page, '');
  const shown = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await result(page, name)])));
  expect(shown).toEqual({
    federal: '6570', 'social-security': '4340', medicare: '1015', 'additional-medicare': '0', 'state-tax': '2371.6', 'state-payroll': '308', 'take-home': '55395.4', 'marginal-rate': '34.49',
    'withheld-flat': '2200', 'withheld-aggregate': '2629.76', 'withheld-fica': '765', 'refund-or-due': '650', 'refund-or-due-aggregate': '1079.76',
  });
  await expect(page.locator('.answer')).toContainText('$7,035');
  await expect(page.locator('.answer')).toContainText('$2,799');
  await expect(page.locator('main .fault')).toHaveCount(0);
  for (const name of names) await expect(page.locator(`data[data-result="${name}"]`)).toHaveCount(1);
});

test('the link of the guide: Texas has no tax on wages', async ({ page }) => {
  await open(page, '?wages=60000&commission=10000&filing=single&state=TX&freq=24');
  expect(await result(page, 'state-tax')).toBe('0');
  // 70,000 − 6,570 − 5,355
  expect(await result(page, 'take-home')).toBe('58075');
  await expect(page.getByRole('heading', { name: 'Texas in 2026' })).toBeVisible();
  await expect(page.locator('main')).toContainText('Texas has no tax on wages.');
});

test('once a month: the guide’s 2,242.83', async ({ page }) => {
  await open(page, '?freq=12');
  expect(await result(page, 'withheld-aggregate')).toBe('2242.83');
  expect(await result(page, 'refund-or-due-aggregate')).toBe('692.83');
});

test('a high earner owes by the flat method', async ({ page }) => {
  // On 300,000: 283,900 → 68,134.25; on 400,000: 383,900 → 103,134.25; 35,000 is due, 22,000 withheld.
  await open(page, '?wages=300000&commission=100000&state=TX');
  expect(await result(page, 'refund-or-due')).toBe('-13000');
  await expect(page.locator('.answer')).toContainText('falls due on your federal return');
});

test('a year with no table is refused by name, and 2025 is fetched', async ({ page }) => {
  await open(page, '?year=2024');
  await expect(page.locator('main .fault')).toHaveText('We have no tax table for 2024. The years are 2025 and 2026.');
  expect(await result(page, 'federal')).toBe('6570');
  await page.getByLabel('Tax year').selectOption('2025');
  await ready(page);
  await expect(page.locator('main .fault')).toHaveCount(0);
  // 70,000 − 15,750 = 54,250: 1,192.50 + 4,386 + 22 % × 5,775
  expect(await result(page, 'federal')).toBe('6849');
  await expect(page.locator('data[data-result="state-payroll"]')).toHaveText('not counted');
  await expect(page).toHaveURL(/year=2025/);
});

test('a state in small letters is read; an unknown or empty one is answered beside its field', async ({ page }) => {
  await open(page, '?state=ny');
  await expect(page.getByLabel('State you live and work in')).toHaveValue('NY');
  for (const [asked, words] of [['', 'No state was named.'], ['ZZ', 'We have no tax rules under that code.'], ['PR', 'We have no tax rules under that code.']] as const) {
    await open(page, `?state=${asked}`);
    await expect(page.locator('main .fault')).toHaveText(`${words} Colorado is shown until you choose.`);
    expect(await result(page, 'state-tax')).toBe('2371.6');
  }
});

test('what is carried over and left out stands with the chosen state', async ({ page }) => {
  await open(page, '?state=CA');
  await expect(page.locator('.controls')).toContainText('Partly carried over from 2025');
  const notes = page.locator('.out section').filter({ has: page.getByRole('heading', { name: 'California in 2026' }) });
  await expect(notes).toContainText('those of 2025');
  await expect(notes).toContainText('What California withholds from a commission on the day is not worked out.');
  await open(page, '?state=NC');
  await expect(page.locator('.controls')).not.toContainText('Partly carried over');
});

test('while rules are on their way no other state’s figures stand in; a fetch that fails is said and can be tried again', async ({ page }) => {
  let answer = false;
  // An empty body is no table: the page must say so without an error in the console.
  await page.route('**/data/tax/2026/OR.json', (route) => (answer ? route.continue() : route.fulfill({ status: 200, body: '' })));
  await page.goto(`${tool}?state=OR`);
  await expect(page.getByRole('alert')).toContainText('The rules of Oregon did not arrive.');
  await expect(page.locator('.tool[data-ready]')).toHaveCount(0);
  await expect(page.locator('data[data-result]')).toHaveCount(0);
  answer = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await ready(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(Number(await result(page, 'state-tax'))).toBeGreaterThan(4_000);
});

test('every bad parameter is answered beside its field', async ({ page }) => {
  await open(page, '?wages=lots&commission=&ytd=-1&filing=both&freq=13&retire=101&health=x&year=now&state=Mars');
  await expect(page.locator('main .fault')).toHaveCount(9);
  expect(await result(page, 'take-home')).toBe('55395.4');
  expect(await textOf(page)).not.toMatch(/\blots\b|Mars/);
});

test('fields change the figures, the address and nothing else', async ({ page }) => {
  await open(page, '');
  const field = page.getByLabel('Commission in this check');
  await field.fill('20,000');
  await expect(page).toHaveURL(/commission=20000/);
  await expect(field).toBeFocused();
  expect(await result(page, 'withheld-flat')).toBe('4400');
  await field.fill('plenty');
  await expect(page.locator('main .fault')).toHaveCount(1);
  expect(await result(page, 'withheld-flat')).toBe('4400');
  await page.getByLabel('State you live and work in').selectOption('WA');
  await ready(page);
  await expect(page).toHaveURL(/state=WA/);
  expect(await result(page, 'state-tax')).toBe('0');
  expect(Number(await result(page, 'state-payroll'))).toBeGreaterThan(0);
});

test('no commission: the year alone', async ({ page }) => {
  await open(page, '?commission=0&state=TX');
  // 60,000 − 5,020 − 4,590
  expect(await result(page, 'take-home')).toBe('50390');
  await expect(page.locator('.answer')).toContainText('no commission in this check');
});

test('the sums open with the reader’s numbers', async ({ page }) => {
  await open(page, '?state=AR');
  await page.getByText('Show the sums').click();
  await expect(page.locator('.steps').first()).toContainText('$70,000.00 − $2,470.00 standard deduction');
  await expect(page.locator('.steps').first()).toContainText('by its table');
});

test('the numbers go on to cash flow and to the state’s pay', async ({ page }) => {
  await open(page, '?state=TX');
  // 11,925 ÷ 70,000
  await expect(page.getByRole('link', { name: 'What is left each month' })).toHaveAttribute('href', /cash-flow\/\?base=60000&tax=17\.04&v=1$/);
  await expect(page.getByRole('link', { name: 'Where does this pay stand' })).toHaveAttribute('href', /salary-estimator\/\?area=48&pay=70000&v=1$/);
});

const hostile = [
  '?state=%3Cscript%3E', '?state=__proto__', '?state=../../x', '?filing=constructor', '?year=%3Cb%3E', '?wages=NaN', '?wages=1e999', `?wages=${'9'.repeat(5000)}`, '?wages=0&commission=0&ytd=0',
  '?wages=100000000&commission=100000000&ytd=100000000', '?retire=100&health=100000', '?wages=0&commission=1&retire=100', '?state=MN&wages=0&commission=100', '?%', '?&&&==',
];
test.describe('hostile addresses', () => {
  for (const batch of inEights(hostile))
    test(`hostile: ${batch[0]!.slice(0, 40)} …`, async ({ page }) => {
      for (const address of batch)
        await test.step(`at “${address}”`, async () => {
          await go(page, tool + address);
          expect(await textOf(page)).not.toMatch(/\bNaN\b|\bundefined\b|Infinity|\[object|<script|__proto__|constructor/);
          for (const value of await page.locator('data[data-result]').evaluateAll((all) => all.map((e) => e.getAttribute('value')))) expect(value).toMatch(/^-?\d+(\.\d{1,2})?$/);
          await page.getByLabel('Commission in this check').fill('1,234');
          await expect(page).toHaveURL(/commission=1234/);
        });
    });
});

test('the download is what the page shows, and start again clears it', async ({ page }) => {
  await open(page, '?commission=20000&state=TX');
  const rows = (await downloaded(page)).text.split('\r\n');
  expect(rows[1]).toMatch(/^Federal income tax,4400,\d+(\.\d+)?,3750$/);
  expect(rows[9]).toBe('Gross pay,80000');
  await page.getByRole('button', { name: 'Start again' }).click();
  await ready(page);
  await expect(page).toHaveURL(/commission-take-home\/$/);
  expect(await result(page, 'take-home')).toBe('55395.4');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the example, its sums and every state are there', async ({ page }) => {
    await page.goto(tool);
    await expect(page.locator('data[data-result="take-home"]')).toHaveText('$55,395');
    await expect(page.getByRole('region', { name: 'The same pay in every state' }).locator('tbody tr')).toHaveCount(51);
    await page.getByText('Show the sums').click();
    await expect(page.locator('.steps').first()).toContainText('22% × $3,500.00 = $6,570.00');
  });
});
