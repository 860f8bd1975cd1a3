import { expect, open, test } from './site.ts';

test('the first stop skips to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

for (const address of ['/', '/tools/salary-estimator/', '/tools/compare-training/?kind=bootcamp', '/guides/how-sales-pay-works/'])
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
