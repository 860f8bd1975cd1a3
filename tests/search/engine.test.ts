import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Kind, SearchDocument } from '../../src/search/document.ts';
import { createEngine } from '../../src/search/engine.ts';

const page = (
  kind: Kind,
  path: string,
  title: string,
  aliases: string[] = [],
  headings: string[] = [],
  summary = '',
): SearchDocument => ({ kind, path, title, aliases, headings, summary });

const documents = [
  page(
    'guide',
    '/guides/pay/',
    'How sales pay works: base, variable, OTE',
    ['commission', 'pay mix'],
    ['What a draw is'],
    'A base plus variable pay.',
  ),
  page(
    'guide',
    '/guides/worth/',
    'Are tech sales bootcamps worth it?',
    ['bootcamp reviews'],
    ['What the school promises'],
    'What a bootcamp costs.',
  ),
  page('guide', '/guides/network/', 'Networking', [], [], 'Events and groups.'),
  page(
    'tool',
    '/tools/estimator/',
    'Salary estimator',
    ['how much would i make'],
    [],
    'Pay by job and place.',
  ),
  page('term', '/glossary/account-executive/', 'Account executive', ['ae'], [], 'The rep who closes.'),
  page('term', '/glossary/churn/', 'Churn', [], [], 'Customers who leave.'),
  page('term', '/glossary/quota/', 'Quota', ['target'], [], 'What you are expected to sell.'),
  page('term', '/glossary/quota-attainment/', 'Quota attainment', [], [], 'Sales divided by quota.'),
  page('term', '/glossary/w2-1099/', 'W-2 or 1099', ['1099'], [], 'Employee or contractor.'),
  page(
    'program',
    '/training/hub/',
    'HubSpot Inbound Sales',
    ['HubSpot Academy'],
    [],
    'Course from HubSpot Academy.',
  ),
  page(
    'area',
    '/area/12420',
    'Austin-Round Rock-San Marcos, TX',
    ['ATX'],
    [],
    'What sales jobs pay in this metropolitan area.',
  ),
  page(
    'area',
    '/area/35620',
    'New York-Newark-Jersey City, NY-NJ',
    ['NYC'],
    [],
    'What sales jobs pay in this metropolitan area.',
  ),
];
const engine = createEngine(documents);
const first = (query: string) => engine.search(query)[0]?.document.path;

test.each([
  ['the title itself', 'quota', '/glossary/quota/'],
  ['the longer title', 'quota attainment', '/glossary/quota-attainment/'],
  ['a plural', 'account executives', '/glossary/account-executive/'],
  ['a letter missing', 'comission', '/guides/pay/'],
  ['a letter too many', 'attainmment', '/glossary/quota-attainment/'],
  ['two letters swapped', 'bootcmap reviews', '/guides/worth/'],
  ['two letters swapped in a short word', 'chrun', '/glossary/churn/'],
  ['a word cut short', 'quota attai', '/glossary/quota-attainment/'],
  ['an acronym', 'AE', '/glossary/account-executive/'],
  ['a word in two', 'boot camps', '/guides/worth/'],
  ['a word parted by the reader', 'net working', '/guides/network/'],
  ['two words run together', 'hubspotinbound', '/training/hub/'],
  ['a number', '1099', '/glossary/w2-1099/'],
  ['another word for it', 'wage estimator', '/tools/estimator/'],
  ['a question', 'how much would I make?', '/tools/estimator/'],
  ['a nickname of a place', 'nyc', '/area/35620'],
  ['the first city of a place', 'austin', '/area/12420'],
  ['another city of it', 'newark', '/area/35620'],
  ['a heading', 'what the school promises', '/guides/worth/'],
])('%s finds the page', (_, query, expected) => expect(first(query)).toBe(expected));

test('a short word is not bent into another', () =>
  expect(engine.search('ax').map((hit) => hit.document.path)).not.toContain('/glossary/account-executive/'));

test('a page that holds all the words stands above one that holds some', () =>
  expect(first('hubspot sales pay')).toBe('/training/hub/'));

test.each(['', '   ', '?!', '%', '-'])('%j finds nothing', (query) =>
  expect(engine.search(query)).toEqual([]),
);

test('the marks are the stems that were found', () => {
  const [hit] = engine.search('quotas');
  expect([...hit!.marks]).toContain('quota');
});

test('documents can be added later', () => {
  const growing = createEngine(documents.slice(0, 3));
  expect(growing.search('1099')).toEqual([]);
  growing.add(documents.slice(3));
  expect(growing.search('1099')[0]?.document.path).toBe('/glossary/w2-1099/');
});

test('any text can be searched for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => void engine.search(text)),
    { numRuns: 300 },
  );
  for (const text of ['constructor', '__proto__', '<img src=x onerror=alert(1)>', 'a'.repeat(120)])
    engine.search(text);
});
