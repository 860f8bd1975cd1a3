import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { headingsOf } from '../../src/data/search-documents.ts';
import { lettersOf, pack } from '../../src/data/search-pack.ts';
import { unpack } from '../../src/search/document.ts';
import { excerptOf } from '../../src/search/excerpt.ts';
import { marked } from '../../src/search/marks.ts';
import { documents } from './documents.ts';

const all = documents();

test('packing keeps every document', () => {
  const byPath = (list: typeof all) => [...list].sort((a, b) => a.path.localeCompare(b.path));
  expect(byPath(unpack(JSON.parse(JSON.stringify(pack(all)))))).toEqual(byPath(all));
});

test('the index grows by at most 80 bytes a page', () => {
  const bytes = brotliCompressSync(JSON.stringify(pack(all))).length;
  console.log(`${all.length} documents, ${bytes} B brotli`);
  expect(bytes / all.length).toBeLessThan(80);
});

test('every letter of the index holds its titles, none is lost', () => {
  const letters = lettersOf(all);
  expect(letters.flatMap((l) => l.of)).toHaveLength(all.length);
  expect(new Set(letters.map((l) => l.id)).size).toBe(letters.length);
});

test('headings are read without tags, links and code', () => {
  const body =
    '## What <Term id="ote">OTE</Term> is\n\ntext\n\n### A [link](/x/) and *stress*\n\n```\n## not one\n```\n# nor this';
  expect(headingsOf(body)).toEqual(['What OTE is', 'A link and stress']);
});

test('an excerpt is text with marks, whatever else it holds', () => {
  expect(excerptOf('a <mark>quota</mark> &lt;b&gt; <img src=x>')).toEqual([
    { text: 'a ', marked: false },
    { text: 'quota', marked: true },
    { text: ' <b> <img src=x>', marked: false },
  ]);
  expect(excerptOf('&amp;lt;')).toEqual([{ text: '&lt;', marked: false }]);
});

test('words are marked by their stems', () => {
  expect(marked('Quotas, and pay', new Set(['quota']))).toEqual([
    { text: 'Quotas', marked: true },
    { text: ', ', marked: false },
    { text: 'and', marked: false },
    { text: ' ', marked: false },
    { text: 'pay', marked: false },
  ]);
});
