import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain, rewrite, stem } from '../../src/search/rewrite.ts';

const words = (query: string) => rewrite(query).words.map((word) => word.text);

test.each([
  ['Résumé', 'resume'],
  ['  OTE?! ', 'ote'],
  ['President’s Club', 'presidents club'],
  ['R&D', 'r and d'],
  ['non–compete', 'non compete'],
  ['41-3091', '41-3091'],
  ['22 %', '22%'],
  ['22 percent', '22%'],
  ['50/50', '50/50'],
  ['W-2 / 1099', 'w2 1099'],
  ['401(k)', '401k'],
  ['$65,000', '65000'],
  ['B2B', 'b2b'],
  ['ＡＥ', 'ae'],
  ['<script>alert(1)</script>', 'script alert 1 script'],
])('%s is plainly %s', (typed, expected) => expect(plain(typed)).toBe(expected));

test.each([
  ['boot camp', ['bootcamp']],
  ['boot camps worth it', ['bootcamp', 'worth']],
  ['work from home tech sales', ['remote', 'tech', 'sales']],
  ['burn out', ['burnout']],
  ['laid off', ['layoff']],
  ['what is an ote', ['ote']],
  ['no degree', ['no', 'degree']],
  ['commission only', ['commission', 'only']],
])('%s is looked up as %j', (typed, expected) => expect(words(typed)).toEqual(expected));

test('a query of small words alone keeps them', () =>
  expect(words('what is it')).toEqual(['what', 'is', 'it']));

test('jargon brings what it stands for', () => {
  expect(rewrite('ae').words[0]?.also).toContain('account executive');
  expect(rewrite('BDR pay').words[0]?.also).toContain('business development representative');
  expect(rewrite('salaries').words[0]?.also).toContain('pay');
});

test('singular and plural have one form, codes and short words stay', () => {
  expect(['reps', 'companies', 'batches', 'sales', 'saas', 'bonus', 'pass', 'ae', '1099s'].map(stem)).toEqual(
    ['rep', 'company', 'batch', 'sale', 'saas', 'bonus', 'pass', 'ae', '1099s'],
  );
});

test('any text can be asked, and the plain form is stable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      rewrite(text);
      expect(plain(plain(text))).toBe(plain(text));
    }),
  );
});

test('names of object parts are only words', () =>
  expect(rewrite('constructor __proto__ toString').words.every((word) => word.also.length === 0)).toBe(true));
