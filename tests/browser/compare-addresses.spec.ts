import { columns, compare, results } from './comparison.ts';
import { expect, inEights, open, ready, test, textOf } from './site.ts';

test('unknown, malformed and double codes are answered beside the field, and nothing of them is repeated', async ({ page }) => {
  for (const [query, said, shown] of [
    ['?areas=19740,Atlantis', /a place that our tables do not have, so it was left out/, 1],
    ['?areas=19740,99999', /a place that our tables do not have, so it was left out/, 1],
    ['?areas=Atlantis', /so the example is shown/, 4],
    ['?areas=99999', /so the example is shown/, 4],
    ['?areas=19740,19740,41860', /named twice and stands once/, 2],
    ['?by=occupations&occs=41-3091,zebra', /an occupation that our tables do not have/, 1],
    ['?by=occupations&area=99999', /so the whole country is shown/, 4],
    ['?by=occupations&area=Atlantis', /so the whole country is shown/, 4],
    ['?by=zebra', /so the default is shown/, 4],
    ['?occ=zebra', /so the default is shown/, 4],
  ] as const)
    await test.step(query, async () => {
      await open(page, compare + query);
      await expect(page.locator('main .fault')).toHaveCount(1);
      await expect(page.locator('main .fault')).toHaveText(said);
      expect(await columns(page)).toHaveLength(shown);
      expect(await textOf(page)).not.toMatch(/zebra|Atlantis|99999/);
    });
});

const hostile = [
  '?areas=%3Cscript%3Ealert(1)%3C/script%3E', '?occ=%3Cimg%20src=x%20onerror=alert(1)%3E', '?area=javascript:alert(1)', '?by=__proto__', '?by=constructor',
  '?occ=__proto__', '?areas=__proto__,constructor', '?occs=toString', `?areas=${'19740,'.repeat(2000)}`, `?areas=${'9'.repeat(5000)}`, '?areas=,,,,', '?areas=%00',
  '?occs=', '?by=occupations&occs=', '?by=', '?occ=', '?area=', '?%', '?&&&===', '?v=99&areas=19740', '?areas=us&areas=19740', '?areas=%E0%A4%A', '?__proto__[x]=1',
  '#%3Cscript%3E', '?by=occupations&area=10180&occs=41-9031', '?areas=x', '?areas=x,x,x', '?occ=41-3091%00', '?areas=%F0%9F%98%80', '?areas=1e5', '?areas=-1', '?areas=0100002',
];
test.describe('hostile addresses', () => {
  for (const batch of inEights(hostile))
    test(`hostile: ${batch[0]!.slice(0, 40)} …`, async ({ page }) => {
      for (const address of batch)
        await test.step(`at “${address.slice(0, 80)}”`, async () => {
          await open(page, compare + address);
          expect(await textOf(page)).not.toMatch(/\bNaN\b|\bundefined\b|Infinity|\[object|<script|onerror|javascript:|__proto__|constructor|toString/);
          for (const [, value] of await results(page)) expect(value).toMatch(/^\d+(\.\d{1,2})?$/);
          await page.getByLabel('Compare', { exact: true }).selectOption('occupations');
          await expect(page).toHaveURL(/by=occupations/);
          await ready(page);
        });
    });
});
