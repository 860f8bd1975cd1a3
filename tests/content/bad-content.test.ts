import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../src/tools/content/check.ts';
import { describe as inWords, type Fault } from '../../src/tools/content/fault.ts';

const root = mkdtempSync(join(tmpdir(), 'almanac-content-'));
// The O*NET tables are left behind: no fact rests on them, and each run would read them again.
cpSync('content', join(root, 'content'), { recursive: true, filter: (path) => !/data.onet-/.test(path) });
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Puts `spoil(text)` in place of a file, or a new file beside the others, and gives the faults of that run. */
function faultsAfter(file: string, spoil: (text: string) => string | null, at = file): Fault[] {
  const from = join(root, file);
  const to = join(root, at);
  const before = readFileSync(from, 'utf8');
  const after = spoil(before);
  if (after === before && at === file) throw new Error(`Nothing was spoiled in ${file}: the test is out of date.`);
  if (after === null) rmSync(from);
  else writeFileSync(to, after);
  try {
    return checkContent(root);
  } finally {
    if (at !== file) rmSync(to, { force: true });
    writeFileSync(from, before);
  }
}

const metro = 'content/data/oews-metro/may-2025.csv';
const card = 'content/data/oews-metro/may-2025.source.yaml';
const guide = 'content/guides/how-sales-pay-works.mdx';
const term = 'content/glossary/ote.md';
const program = 'content/programs/prehired.yaml';
const role = 'content/roles/sdr.yaml';
const law = 'content/data/law/commission-by-state.yaml';
const facts = 'content/facts/pay.yaml';
const source = 'content/sources/bls-oews.yaml';
const anySource = readFileSync(facts, 'utf8').match(/^ {2}source: (\S+)$/m)?.[1];
const sourceFile = anySource ? `content/sources/${anySource}.yaml` : source;

/** The first line of Denver, 41-3091. */
const denver = (text: string) => text.split('\n').find((line) => line.includes(',19740,') && line.includes(',41-3091,'))!;
const inDenver = (from: string, to: string) => (text: string) => text.replace(denver(text), denver(text).replace(from, to));
const append = (line: string) => (text: string) => `${text}\n${line}\n`;
const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

const kinds: [name: string, file: string, spoil: (text: string) => string | null, field: string | RegExp, at?: string, told?: string][] = [
  // Tables
  ['a row with a cell too many', metro, inDenver('45250,', '45250,,'), 'row'],
  ['a row with a cell too few', metro, inDenver(',45250', ''), 'row'],
  ['an unclosed quotation mark', metro, inDenver('"Denver', '""Denver'), 'row'],
  ['a letter in a number', metro, inDenver('45250', '4525O'), 'a_pct10'],
  ['a thousands separator', metro, inDenver('45250', '"45,250"'), 'a_pct10'],
  ['a negative count', metro, inDenver('24480', '-24480'), 'employment'],
  ['a falling percentile', metro, inDenver('59990', '39990'), 'a_pct25'],
  ['an empty cell that every row has', metro, inDenver('May 2025,', ','), 'vintage'],
  ['a row twice', metro, (text) => text.replace(denver(text), `${denver(text)}\n${denver(text)}`), 'area_code × occ_code'],
  ['an unknown occupation', metro, inDenver('41-3091', '99-9999'), 'occ_code'],
  ['a figure edited by hand', metro, inDenver('80650', '80651'), 'sha256'],
  ['a row removed', metro, (text) => text.replace(`${denver(text)}\n`, ''), 'rows'],
  ['another header', metro, swap('a_median', 'median'), 'header'],
  ['a table without its card', card, () => null, 'source card'],
  ['a card without its table', metro, () => null, 'file'],
  ['a card without a licence', card, swap(/^licence:.*$/m, ''), 'licence'],
  ['a card with a date that is none', card, swap(/dateAccessed: ".*"/, 'dateAccessed: "2026-02-30"'), 'dateAccessed'],
  ['a card with an unknown field', card, append('colour: red'), /./],
  ['broken JSON', 'content/data/pay/roles.json', swap('{', '{{'), 'JSON'],
  ['a plan whose tiers fall', 'content/data/pay/plans.json', swap(/"from": [1-9][\d.]*/, '"from": 0'), /plans\.\d+\.plan\.tiers/],
  ['a plan of an unknown source', 'content/data/pay/plans.json', swap(/"source": "[^"]+"/, '"source": "no-such-source"'), /source$/],
  ['attainment shares that miss 100', 'content/data/pay/attainment.json', swap(/"share": 52\b/, '"share": 53'), /distributions\.\d+/],
  ['a share at quota that was moved', 'content/data/pay/attainment.json', swap(/"published": 48\b/, '"published": 50'), /distributions\.\d+/],
  ['a mechanic that nobody can open', 'content/data/pay/mechanics.json', swap(/"url": "https:[^"]+"/, '"url": "stored file 1"'), /url$/],
  ['a negative pay row', 'content/data/pay/roles.json', swap(/"value": \d+/, '"value": -5'), /value/],
  // Facts and sources
  ['a fact of an unknown source', facts, swap(/^ {2}source: .*$/m, '  source: no-such-source'), /\.source$/],
  ['a fact of an unknown table', facts, swap('oews-national/may-2020-2025', 'oews-national/may-1920'), /\.cell\.table$/],
  ['a fact of an unknown column', facts, swap('column: a_median', 'column: b_median'), /\.cell\.column$/],
  ['a fact of no row', facts, swap('year: "2025"', 'year: "1925"'), /\.cell\.where$/],
  ['a fact of a date that is none', facts, swap(/asOf: "2025-05"/, 'asOf: "2025-13"'), /asOf/],
  ['a grade that is none', facts, swap('grade: A', 'grade: E'), /grade/],
  ['one fact id in two files', 'content/facts/method.yaml', append('pay-services-median:\n  cell: { table: oews-national/may-2020-2025, where: { year: "2025", occ_code: "41-3091" }, column: a_median }\n  unit: usd-a-year\n  means: "Median yearly pay of services sales representatives in the United States, May 2025, commissions included"\n  asOf: "2025-05"\n  grade: A\n  shelfLife: 18'), 'fact', undefined, facts],
  ['a source that is no address', sourceFile, swap(/^url: .*$/m, 'url: javascript:alert(1)'), 'url'],
  ['a source read on a day that is none', sourceFile, swap(/^read: .*$/m, 'read: "2026-02-30"'), 'read'],
  // Guides
  ['a bare figure in prose', guide, append('Half of them earn $70,000.'), 'figure'],
  ['a bare percentage in prose', guide, append('About 40% reach it.'), 'figure'],
  ['a bare figure in a key point', guide, swap(/^ {2}- OTE is .*$/m, '  - OTE is 100% of quota and nobody knows why it is so.'), 'keyPoints.0'],
  ['an amount in a summary', guide, swap(/^summary: .*$/m, 'summary: "Reps earn $80,000 in their first year, says a page that names no source for it at all."'), 'summary'],
  ['a share among those it suits', guide, swap(/^suits:\n {2}- .*$/m, 'suits:\n  - You are among the 40% who like it.'), 'suits.0'],
  ['an amount in words', guide, append('You need 500 dollars first.'), 'figure'],
  ['an amount in another currency', guide, append('It costs EUR 900, or ₹50,000.'), 'figure'],
  ['an unknown fact in a key point', guide, swap('{pay-ote-attainment}', '{pay-nothing}'), 'keyPoints.0'],
  ['an unknown fact in prose', guide, append('It is <Fact id="pay-nothing" />.'), '<Fact id>'],
  ['an unknown source in prose', guide, append('It is.<Source id="nobody" />'), '<Source id>'],
  ['an unknown term in prose', guide, append('A <Term id="zebra">zebra</Term>.'), '<Term id>'],
  ['an unknown tag', guide, append('<Marquee>Buy</Marquee>'), 'tag'],
  ['a script', guide, append('<script>alert(1)</script>'), 'tag'],
  ['an unknown attribute', guide, append('<Fact ref="pay-services-median" />'), '<Fact>'],
  ['a link that leads nowhere', guide, append('See [this](/guides/no-such-guide/).'), 'link'],
  ['a link without its last slash', guide, append('See [this](/glossary).'), 'link'],
  ['a picture without words', guide, append('![](/favicon.svg)'), 'image'],
  ['a second title', guide, append('# Title'), 'heading'],
  ['an unknown field', guide, swap('stage: pay', 'stage: pay\nauthor: me'), 'file'],
  ['an unknown stage', guide, swap('stage: pay', 'stage: payday'), 'stage'],
  ['a day that is none', guide, swap(/^updated: .*$/m, 'updated: "2026-02-30"'), 'updated'],
  ['an unknown next guide', guide, swap(/^next: .*$/m, 'next: nowhere'), 'next'],
  ['an unknown tool', guide, swap(/^tool: .*$/m, 'tool: hammer'), 'tool'],
  ['a missing title', guide, swap(/^title: .*\n/m, ''), 'title'],
  ['front matter that never ends', guide, (text) => text.replace(/^---\n/gm, ''), 'front matter'],
  ['YAML that does not parse', guide, swap('stage: pay', 'stage: [pay'), 'YAML'],
  ['a key twice', guide, swap('stage: pay', 'stage: pay\nstage: pay'), 'YAML'],
  ['a guide that is not planned', guide, (text) => text, 'file name', 'content/guides/a-guide-nobody-planned.mdx'],
  ['a file of another kind', guide, (text) => text, 'file name', 'content/guides/how-sales-pay-works.txt'],
  // Terms, roles, programs
  ['a share in a term, outside its example', term, append('It is 40% of pay.'), 'figure'],
  ['a role whose week names no source', role, swap(/^( {2}sources:)\n(?: {4}- .*\n)+/m, '$1 []\n'), 'week.sources'],
  ['a role whose week names an unknown source', role, swap(/^( {2}sources:)\n {4}- .*$/m, '$1\n    - nobody'), 'week.sources.0'],
  ['a role of an unknown tool', role, swap(/^tools:\n {2}- .*$/m, 'tools:\n  - hammer'), 'tools.0'],
  ['a state twice', law, swap('code: AZ', 'code: AL'), 'file'],
  ['a statute without its address', law, swap(/^ {4}url: .*\n/m, ''), /^states\.\d+\.url$/],
  ['a slug twice, in another case', term, (text) => text, 'slug', 'content/glossary/OTE.md', term],
  ['a name that makes no address', term, (text) => text, 'file name', 'content/glossary/on target.md'],
  ['a term that sees no term', term, swap(/^see: .*$/m, 'see: [zebra]'), 'see.0'],
  ['a term confused with no term', term, swap('term: base-salary', 'term: zebra'), 'notToBeConfusedWith.0.term'],
  ['a term of no guide', term, swap(/^guide: .*$/m, 'guide: zebra'), 'guide'],
  ['a role of an unknown occupation', role, swap('41-3091', '99-9999'), /occupations\.0\.soc/],
  ['a role surer than the words allow', role, swap(/^sure: .*$/m, 'sure: certain'), 'sure'],
  ['a negative price', program, append('list_price_usd: -5\ncurrency: USD'), 'list_price_usd'],
  ['a status that is none', program, swap(/^status: .*$/m, 'status: open'), 'status'],
  ['a fact that no source backs', program, append('weekly_hours: 5'), 'weekly_hours'],
  ['a program read on a day that is none', program, swap(/accessed: .*$/m, 'accessed: "2026-02-30"'), /accessed/],
  ['a topic with a semicolon', program, append('curriculum_topics: ["cold calls; email"]'), /curriculum_topics/],
  ['a note with a bar', program, swap(/^status_note: .*$/m, 'status_note: "open | closed"'), 'status_note'],
  ['a referral parameter', program, swap(/^( +- url: https:\S+)$/m, '$1?ref=almanac'), /url/],
  ['a tracking parameter', sourceFile, swap(/^url: .*$/m, 'url: https://example.org/?utm_source=almanac'), 'url'],
  ['a method page of no tool', 'content/methods/salary-estimator.mdx', (text) => text, 'file name', 'content/methods/hammer.mdx'],
  ['a tool without its method', 'content/methods/salary-estimator.mdx', () => null, 'method', undefined, 'content/tools/salary-estimator.yaml'],
  ['a nickname of no area', 'content/places/nicknames.yaml', append('"99999": [Nowhere]'), 'area'],
];

test('figures may stand in examples, in templates and as the reader’s own', () => {
  for (const words of ['<Yours>$500</Yours> a month is an example of yours.', '<Example>\n\n40% of $100 is $40.\n\n</Example>', '<Template title="A line">\n\nI sold [$ amount] more, or 10%.\n\n</Template>', 'In 2025 dollars it fell.'])
    expect(faultsAfter(guide, append(words)).map(inWords), words).toEqual([]);
});

test('the content as it stands is sound', () => {
  expect(checkContent(process.cwd()).map(inWords)).toEqual([]);
  expect(checkContent(root).map(inWords)).toEqual([]);
});

test.each(kinds)('%s is told with its file, its field and a remedy', (_, file, spoil, field, at, told) => {
  const faults = faultsAfter(file, spoil, at);
  const expected = told ?? at ?? file;
  // A table and its card stand for each other: either may be named.
  const named = faults.filter((f) => (f.file === expected || f.file === metro || f.file === card) && (typeof field === 'string' ? f.field === field : field.test(f.field)));
  expect(named, faults.slice(0, 5).map(inWords).join('\n') || 'no fault at all').not.toHaveLength(0);
  for (const fault of named) {
    expect(fault.remedy.length).toBeGreaterThan(8);
    expect(fault.remedy).not.toMatch(/\n {4}at |undefined|\[object/);
    expect(inWords(fault).split('\n').length).toBeLessThanOrEqual(4);
  }
});

test('a fault in a row names its line', () => {
  const [fault] = faultsAfter(metro, inDenver('45250', '4525O'));
  expect(readFileSync(metro, 'utf8').split('\n')[fault!.line! - 1]).toContain('19740');
});

test('a fault in a guide names its line', () => {
  const lines = readFileSync(guide, 'utf8').trimEnd().split('\n').length;
  const fault = faultsAfter(guide, (text) => `${text.trimEnd()}\n\nHalf earn $70,000.\n`).find((f) => f.field === 'figure');
  expect(fault?.line).toBe(lines + 2);
});

test('all faults of a run are told at once', () => {
  const faults = faultsAfter(guide, (text) => `${text}\n<Marquee />\n\n[x](/nowhere/) and $5,000.\n`);
  expect(new Set(faults.map((f) => f.field))).toEqual(new Set(['tag', 'link', 'figure']));
});
