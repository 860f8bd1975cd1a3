import { expect, test } from 'vitest';
import { stateRules, stateWords, taxNotes, taxStates, taxYears } from '../../src/data/taxes.ts';

const [year] = taxYears;

test('local taxes: a state has them in the short line exactly where its own sentences name them', () => {
  // "City taxes", "Local earned income tax", "the school district surtax", "the user fees of cities", a place with its rate; not the federal or a state's own.
  const named = /\b(city|cities|county|local|school district)\b.*\b(tax|taxes|surtax|fees)\b|\b(fees|tax) .*\bcities\b|Portland area tax/i;
  for (const { code, name } of taxStates()) {
    const { limits, cities } = stateWords(year, code);
    if (stateRules(year, code).type === 'none') expect(taxNotes(year, code).local, name).toBe('none');
    else expect(taxNotes(year, code).local !== 'none', name).toBe(cities.length > 0 || limits.some((sentence) => named.test(sentence)));
    expect(taxNotes(year, code).local === 'every', name).toBe(limits.some((sentence) => /: every .* count(y|ies)\b/.test(sentence)));
  }
});

test('what a sum rests on: a carried year, an unconfirmed bill, or nothing to say', () => {
  expect(taxNotes(2026, 'CA').basis).toBe('by rules partly carried over from 2025');
  expect(taxNotes(2026, 'GA').basis).toBe('by a bill whose signature we could not confirm');
  expect([taxNotes(2026, 'CO').basis, taxNotes(2025, 'CA').basis, taxNotes(2025, 'GA').basis]).toEqual([null, null, null]);
});

test('whoever has a sentence that could not be confirmed says so in the short line too', () => {
  for (const { code, name } of taxStates())
    if (stateWords(2026, code).limits.some((sentence) => /could not (confirm|read)|was not confirmed/.test(sentence))) expect(taxNotes(2026, code).basis, name).not.toBeNull();
});
