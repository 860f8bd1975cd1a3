import { expect, test } from 'vitest';
import { answers, excerptOf } from '../../src/search/excerpt.ts';

test('an excerpt comes apart into marked and plain text, and any other tag stays text', () => {
  expect(excerptOf('Pay is <mark>commission</mark> &amp; <b>base</b>')).toEqual([
    { text: 'Pay is ', marked: false },
    { text: 'commission', marked: true },
    { text: ' & <b>base</b>', marked: false },
  ]);
});

test('a mark that shares its first four letters with a word of the query answers it', () => {
  expect(answers(excerptOf('the <mark>commission</mark> rate'), 'Commissions paid')).toBe(true);
  expect(answers(excerptOf('an <mark>AE</mark> closes'), 'ae')).toBe(true);
});

test('a mark on a single letter does not answer nonsense', () => {
  expect(answers(excerptOf('with it. <mark>Q.</mark> QBR'), 'qqqqzzzzxxxx')).toBe(false);
  expect(answers(excerptOf('no mark at all'), 'commission')).toBe(false);
});
