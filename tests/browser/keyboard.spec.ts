import { estimator, expect, moneyTools, open, test } from './site.ts';

test('the first stop skips to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

for (const address of ['/', '/tools/salary-estimator/', '/tools/compare-training/?kind=bootcamp', '/guides/how-sales-pay-works/', '/salaries/places/denver-co/', '/salaries/compare/', '/salaries/maps/sales-engineers/', '/data/oews-metro/'])
  test(`${address}: every stop is seen, and none holds the reader`, async ({ page }) => {
    await open(page, address);
    const unseen: string[] = [];
    const stops = new Set<string>();
    for (let i = 0; i < 400; i++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const e = document.activeElement;
        if (!e || e === document.body) return null;
        const marks = [e, e.parentElement!, ...e.children].map((at) => getComputedStyle(at));
        const own = marks[0]!;
        const seen = marks.some((s) => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== 'none');
        const box = e.getBoundingClientRect();
        const all = [...document.querySelectorAll('*')].indexOf(e);
        return {
          id: `${all}`,
          name: `${e.tagName.toLowerCase()}.${e.className} “${(e.getAttribute('aria-label') ?? e.textContent ?? '').trim().slice(0, 40)}”`,
          seen: seen && own.opacity !== '0',
          inView: box.bottom > 0 && box.top < innerHeight && box.width > 0,
        };
      });
      if (!stop) break;
      if (stops.has(stop.id)) break;
      stops.add(stop.id);
      if (!stop.seen || !stop.inView) unseen.push(`${stop.name}${stop.inView ? '' : ' (out of view)'}`);
    }
    expect(unseen).toEqual([]);
    expect(stops.size).toBeGreaterThan(10);
  });

for (const tool of [...moneyTools, estimator, '/salaries/compare/'])
  test(`${tool} is worked by keyboard alone at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, tool);
    const summary = page.locator('.controls details.more > summary').first();
    if ((await summary.count()) > 0) {
      await summary.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      // The fields of a fold may be on their way: the next stop is inside it once they are there.
      await expect(page.locator('details.more[open] :is(input, select)').first()).toBeVisible();
      await summary.focus();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => Boolean(document.activeElement?.closest('details.more[open]')))).toBe(true);
    }
    await page.locator('main h1').evaluate((h) => {
      h.tabIndex = -1;
      h.focus();
    });
    const stops: string[] = [];
    for (let i = 0; i < 90 && stops.at(-1) !== 'Start again'; i++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        const box = at.getBoundingClientRect();
        return { name: at.getAttribute('aria-label') ?? (at as HTMLInputElement).labels?.[0]?.textContent ?? at.textContent ?? '', seen: box.bottom > 0 && box.top < innerHeight && box.width > 0, ring: getComputedStyle(at).outlineStyle !== 'none' };
      });
      expect(stop.seen, `${stop.name} is in view when it has the focus`).toBe(true);
      expect(stop.ring, `${stop.name} shows that it has the focus`).toBe(true);
      stops.push(stop.name.trim());
    }
    expect(stops).toEqual(expect.arrayContaining(['Copy link', 'Download CSV', 'Print', 'Start again']));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${tool}$`));
  });
