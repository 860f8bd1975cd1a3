import { downloaded, expect, go, inEights, ready, result, test, textOf } from './site.ts';
import type { Page } from '@playwright/test';

const payback = '/tools/training-payback/';
/** The worked example of the method page. */
const example = '?price=6000&how=isa&share=10&floor=40000&ceiling=9000&term=24&study=13&search=13&lost=300&now=40000&after=55000&apr=12&months=12';
const visit = async (page: Page, address: string) => {
  await page.goto(address);
  await ready(page);
};
const results = async (page: Page) => Object.fromEntries(await Promise.all(['payback-months', 'paid-total', 'effective-annual-cost', 'net-5-years', 'if-no-job'].map(async (name) => [name, await result(page, name)])));

test('the worked example of the method page', async ({ page }) => {
  await visit(page, payback + example);
  expect(await results(page)).toEqual({ 'payback-months': '15.54', 'paid-total': '9000', 'effective-annual-cost': '35.76', 'net-5-years': '50700', 'if-no-job': '7800' });
});

// The fixture: 16% of a constant 50,000 for 8 years is 64,000 uncapped.
for (const [address, expected] of [
  ['?how=isa&share=16&term=96&after=50000', { 'paid-total': '64000', 'if-no-job': '0' }],
  ['?how=upfront&study=13&search=13&lost=300', { 'payback-months': '17.04', 'paid-total': '6000', 'effective-annual-cost': '0', 'net-5-years': '53700', 'if-no-job': '13800' }],
  ['?how=instalments&study=13&search=13&lost=300', { 'paid-total': '6000', 'effective-annual-cost': '0', 'if-no-job': '13800' }],
  ['?how=loan&study=13&search=13&lost=300', { 'payback-months': '17.36', 'paid-total': '6397.11', 'effective-annual-cost': '12.68', 'net-5-years': '53302.89', 'if-no-job': '14197.11' }],
  ['?after=40000', { 'payback-months': 'never' }],
  ['?after=30000&how=isa', { 'payback-months': 'never', 'paid-total': '0', 'effective-annual-cost': 'none' }],
  ['?price=0', { 'payback-months': '0', 'effective-annual-cost': 'none', 'paid-total': '0' }],
  ['?how=isa&share=6&after=40000', { 'paid-total': '4800', 'payback-months': 'never' }],
] as const)
  test(`${address} gives ${JSON.stringify(expected)}`, async ({ page }) => {
    await visit(page, payback + address);
    expect(await results(page)).toMatchObject(expected);
  });

test('every bad parameter is answered in words beside its field, and the default stands', async ({ page }) => {
  await visit(page, `${payback}?price=zebra&how=barter&months=0&share=101&study=-1&after=`);
  expect(await result(page, 'paid-total')).toBe('6000');
  await expect(page.locator('main .fault')).toHaveCount(6);
  for (const fault of await page.locator('main .fault').all()) await expect(fault).toBeVisible();
  expect(await textOf(page)).not.toMatch(/zebra|barter/);
});

const hostile = [
  '?price=NaN', '?price=1e999', '?price=-1', '?how=__proto__', '?how=%3Cscript%3E', '?apr=400&how=loan&months=240', '?term=240&how=isa&share=100&after=10000000&price=1', '?price=1&how=isa&study=0&search=0&after=10000000',
  '?study=520&search=520&lost=100000', '?after=40000.01', '?ceiling=0&how=isa', '?free=1000000', '?months=1e3', '?%', '?__proto__[x]=1', `?price=${'9'.repeat(5000)}`,
];
for (const batch of inEights(hostile))
  test(`hostile: ${batch[0]!.slice(0, 40)} …`, async ({ page }) => {
    for (const address of batch)
      await test.step(`at “${address}”`, async () => {
        await go(page, payback + address);
        expect(await textOf(page)).not.toMatch(/\bNaN\b|\bundefined\b|Infinity|\[object|<script|__proto__|-\$0\b|e\+\d/);
        for (const value of await page.locator('data[data-result]').evaluateAll((all) => all.map((e) => e.getAttribute('value')))) expect(value).toMatch(/^(never|none|>?-?\d+(\.\d{1,2})?)$/);
      });
  });

test('the fields of a way to pay come up when it is chosen, and the address follows', async ({ page }) => {
  await visit(page, payback);
  await page.getByLabel('How you pay').selectOption('isa');
  await expect(page).toHaveURL(/how=isa/);
  await page.getByLabel('Income share, % of gross pay').fill('16');
  await expect(page).toHaveURL(/share=16/);
  // 16% of 55,000 ÷ 12 × 24 = 17,600
  expect(await result(page, 'paid-total')).toBe('17600');
  await page.getByLabel('Income share: ceiling').fill('$9k');
  expect(await result(page, 'paid-total')).toBe('9000');
  await page.getByLabel('Income share: ceiling').fill('');
  expect(await result(page, 'paid-total')).toBe('17600');
});

test('a published price can be the start, and its record is linked', async ({ page }) => {
  await visit(page, payback);
  await page.getByLabel('Start from a published price').selectOption('wbd-revenue-architecture');
  await expect(page).toHaveURL(/price=2500/);
  expect(await result(page, 'paid-total')).toBe('2500');
  await page.getByRole('link', { name: 'Its record, with sources' }).click();
  await expect(page).toHaveURL(/\/training\/wbd-revenue-architecture\//);
});

test('a needed field left blank says so and changes nothing', async ({ page }) => {
  await visit(page, payback);
  await page.getByLabel('Price of the course').fill('');
  await expect(page.locator('main .fault')).toHaveCount(1);
  expect(await result(page, 'paid-total')).toBe('6000');
});

test('start again clears everything', async ({ page }) => {
  await visit(page, payback + example);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page).toHaveURL(/training-payback\/$/);
  expect(await result(page, 'paid-total')).toBe('6000');
});

test('the download holds the figures on the page', async ({ page }) => {
  await visit(page, payback + example);
  const { text } = await downloaded(page);
  expect(text).toContain('isa,20,9000,35.76,15.54,50700,7800,9000');
});
