import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, inEights, open, templates, test, textOf } from './site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Pages whose wide layout differs most from the narrow one. */
const wide = templates.filter((address) => /^\/($|guides\/how|tools\/(salary|compare|commission-calc|cash)|salaries\/sdr|search)/.test(address));
const views = [
  // The whole ledger has the rows of /facts/stale/, thirty times as many.
  { name: 'phone', viewport: { width: 390, height: 844 }, addresses: templates.filter((address) => address !== '/facts/') },
  { name: 'desk', viewport: { width: 1280, height: 900 }, addresses: wide },
] as const;
// The site has no frames, so axe need not open a page of its own to gather what they say.
const axeOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], elementRef: false });
const objections = async (axe: AxeBuilder) =>
  (await axe.analyze()).violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' | ')}`);

for (const { name, viewport, addresses } of views)
  test.describe(name, () => {
    test.use({ viewport, colorScheme: 'light' });
    for (const address of addresses)
      test(`${address} has nothing for axe to object to, in light and in dark`, async ({ page }) => {
        await open(page, address);
        expect(await objections(axeOn(page).withTags(tags)), 'light').toEqual([]);
        // Dark changes colours alone, so only the rules about them are asked again.
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await objections(axeOn(page).withRules(['color-contrast', 'link-in-text-block'])), 'dark').toEqual([]);
      });
  });

/** Elements that stick out of the page to the right, and by how much the page scrolls. */
const overflow = () => {
  const width = document.documentElement.clientWidth;
  const over = document.documentElement.scrollWidth - width;
  if (over <= 0) return [];
  const inScroller = (e: Element): boolean => {
    for (let at = e.parentElement; at; at = at.parentElement) if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  const wide = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > width + 1 && !inScroller(e));
  return [`${over}px`, ...wide.slice(0, 5).map((e) => `${e.tagName.toLowerCase()}.${e.className} “${(e.textContent ?? '').slice(0, 30)}”`)];
};

test.describe('reflow', () => {
  for (const batch of inEights(templates))
    test(`no page scrolls sideways, at 320 px and with text twice as large: ${batch.join(' ')}`, async ({ page }) => {
      for (const address of batch)
        await test.step(address, async () => {
          await page.setViewportSize({ width: 320, height: 700 });
          await open(page, address);
          expect.soft(await page.evaluate(overflow), `${address} at 320 px`).toEqual([]);
          await page.setViewportSize({ width: 640, height: 900 });
          await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
          expect.soft(await page.evaluate(overflow), `${address}, text at 200 %`).toEqual([]);
        });
    });
});

test('on paper a table that was folded away is there', async ({ page }) => {
  await open(page, '/salaries/maps/sales-engineers/');
  const table = page.getByRole('table', { name: /by median, highest first/ });
  await expect(table).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(55);
});

test('an address that leads nowhere gets a page that helps', async ({ page }) => {
  const answer = await page.goto('/404.html');
  expect(answer!.ok()).toBe(true);
  expect(await page.locator('main a').count()).toBeGreaterThan(1);
  expect(await textOf(page)).not.toMatch(/undefined|stack/i);
});

test.describe('forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });
  for (const address of ['/', '/tools/salary-estimator/', '/tools/compare-training/', '/salaries/maps/sales-engineers/', '/salaries/places/denver-co/'])
    test(`${address} stays sound`, async ({ page }) => {
      await open(page, address);
      await expect(page.locator('h1')).toBeVisible();
    });
});
