import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/search/engine.ts';
import { documents } from './documents.ts';

const all = documents();
const engine = createEngine(all);
const found = (query: string) => engine.search(query).map(({ document }) => document.path);

test('every area of the wage tables is found, at its own page', () => {
  const areas = all.filter(({ kind }) => kind === 'area');
  expect(areas.length).toBe(583);
  expect(areas.filter(({ path }) => !/^\/salaries\/places\/[a-z0-9-]+\/$/.test(path))).toEqual([]);
});

describe('a place and a word for pay ask for the page of the place', () => {
  test.each([
    ['denver sales salary', 'denver-co'], ['sales rep salary denver', 'denver-co'], ['texas sales rep salary', 'texas'], ['sales pay in ohio', 'ohio'],
    ['account executive salary boston', 'boston-ma'], ['sdr ote chicago', 'chicago-il'], ['salary in sf', 'san-francisco-ca'], ['nyc account executive pay', 'new-york-ny'],
    ['what do sales engineers earn in raleigh', 'raleigh-nc'], ['florida telemarketer wages', 'florida'], ['guam sales pay', 'guam'], ['usa sales pay', 'united-states'],
  ])('%s', (query, slug) => {
    expect(found(query)[0]).toBe(`/salaries/places/${slug}/`);
  });

  test('the first city of any metro, with "sales salary" after it', () => {
    const metros = all.filter(({ kind, title }) => kind === 'area' && /, [A-Z]{2}(-|$)/.test(title));
    expect(metros.length).toBeGreaterThan(380);
    const cityOf = (title: string) => title.split(/[-,]/)[0]!;
    const missed = metros.filter(({ title }) => cityOf(engine.search(`${cityOf(title)} sales salary`)[0]!.document.title) !== cityOf(title));
    expect(missed.map(({ title }) => title)).toEqual([]);
  });
});

describe('a place in a question about rules or reading does not lead there', () => {
  test.each(['california commission pay law', 'how to read a pay plan', 'indiana pay transparency law'])('%s', (query) => {
    expect(found(query)[0]).not.toContain('/salaries/places/');
  });
});
