import { readFileSync } from 'node:fs';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';

/** One page of each kind. */
export const templates = [
  '/', '/guides/', '/guides/how-sales-pay-works/', '/guides/commission-rights/', '/guides/day-in-the-life/', '/glossary/', '/glossary/ote/', '/salaries/', '/salaries/sdr/',
  '/salaries/occupations/', '/salaries/occupations/services-sales-representatives/', '/salaries/places/denver-co/', '/salaries/places/guayama-pr/', '/salaries/rankings/sales-engineers/', '/salaries/maps/', '/salaries/maps/sales-engineers/', '/salaries/compare/', '/data/', '/data/oews-metro/', '/tools/', '/tools/salary-estimator/',
  '/tools/salary-estimator/method/', '/tools/compare-training/', '/tools/commission-calculator/', '/tools/offer-comparison/',
  '/tools/expected-earnings/', '/tools/cash-flow/', '/tools/commission-take-home/', '/tools/training-payback/', '/training/', '/training/cpsa-csp/', '/search/?q=commission', '/facts/', '/facts/stale/',
  '/sources/', '/a-z/', '/about/', '/404.html',
] as const;

export const subSite = 'http://localhost:4392/almanac';
/** Tools that start from a commission plan or a price, each at its own address. */
export const moneyTools = ['commission-calculator', 'offer-comparison', 'expected-earnings', 'cash-flow', 'commission-take-home', 'training-payback'].map((tool) => `/tools/${tool}/`);
export const estimator = '/tools/salary-estimator/';
export const training = '/tools/compare-training/';

/**
 * A page on which anything that goes wrong unseen fails the test: errors, warnings of the console, refusals by the policy, lost files.
 * A worker keeps one page for each kind of reader and hands it on without what the last test left on it: a new page
 * with every script read anew took most of a test's time.
 */
export const test = base.extend<{ context: BrowserContext; page: Page }, { kept: Map<string, BrowserContext> }>({
  kept: [
    async ({}, use) => {
      const kept = new Map<string, BrowserContext>();
      await use(kept);
      for (const context of kept.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ browser, kept, baseURL, colorScheme, javaScriptEnabled, contextOptions }, use) => {
    const reader = { ...contextOptions, baseURL: baseURL!, colorScheme: colorScheme ?? 'light', javaScriptEnabled: javaScriptEnabled ?? true };
    const kind = JSON.stringify(reader);
    const context = kept.get(kind) ?? (await browser.newContext(reader));
    kept.set(kind, context);
    await use(context);
    await context.unrouteAll();
  },
  page: async ({ context, viewport, colorScheme }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: colorScheme ?? 'light', media: null });
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) wrong.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => wrong.push(`exception: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('/nowhere/')) wrong.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
      if (!/^(http:\/\/localhost:439[12]\/|data:|blob:)/.test(request.url())) wrong.push(`asks a stranger: ${request.url()}`);
    });
    await use(page);
    page.removeAllListeners();
    await page.unrouteAll();
    if (page.url().startsWith('http')) await page.evaluate(() => (localStorage.clear(), sessionStorage.clear()));
    await page.goto('about:blank');
    expect(wrong).toEqual([]);
  },
});
export { expect };

/** Opens an address and waits for what is live on it. */
export async function open(page: Page, address: string) {
  await page.goto(address);
  if (/\/(tools\/[a-z-]+|salaries\/compare)\/(\?|$|#)/.test(address) || /\/search\/\?/.test(address)) await ready(page);
}

export const ready = (page: Page) => expect(page.locator('main [data-ready="true"]')).toHaveCount(1);

/**
 * Brings the tool of this page to another address of its own, as the back button would, without loading it anew:
 * the tool reads the address by the same code. Another page, or the first address, is loaded.
 */
export async function go(page: Page, address: string) {
  const to = new URL(address, 'http://localhost:4391');
  if (new URL(page.url(), 'http://localhost').pathname !== to.pathname) {
    await page.goto(address);
    return ready(page);
  }
  await page.evaluate((next) => {
    history.pushState(null, '', next);
    dispatchEvent(new PopStateEvent('popstate'));
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20))));
  }, address);
  await ready(page);
}

/** The exact value of a named result; undefined when it is not there. */
export async function result(page: Page, name: string): Promise<string | undefined> {
  // Figures follow a key in the frame after it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20)))));
  const found = page.locator(`data[data-result="${name}"]`);
  return (await found.count()) === 0 ? undefined : ((await found.first().getAttribute('value')) ?? undefined);
}

/** A list eight at a time: one page for eight addresses costs a third of eight pages. */
export const inEights = <T>(list: readonly T[]): readonly T[][] => Array.from({ length: Math.ceil(list.length / 8) }, (_, i) => list.slice(i * 8, i * 8 + 8));

/** What is on the page, without scripts and styles. */
export const textOf = (page: Page) => page.locator('body').innerText();

const metros = parse(readFileSync('content/data/oews-metro/may-2025.csv', 'utf8'), { columns: true }) as Record<string, string>[];
export const metroRow = (pick: (row: Record<string, string>) => boolean) => metros.find(pick)!;

/** What "Download CSV" hands the reader: the file's name and its text. */
export async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: readFileSync((await file.path())!, 'utf8') };
}
