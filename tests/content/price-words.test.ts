import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = (folder: string, ...endings: string[]) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => endings.some((e) => name.endsWith(e))).map((name) => `${folder}/${name}`);

/**
 * BEA publishes a price level for all nonmetropolitan parts of a state together, none for a single nonmetropolitan area and none for territories
 * (https://www.bea.gov/resources/methodologies/rpp, read 22 Nov 2026). Our tables hold none of them.
 */
test('nobody says that BEA publishes no price level outside metros: only none for a single such area', () => {
  const said = [...files('src/pages', '.astro'), ...files('src/components', '.astro'), ...files('src/shortcodes', '.astro'), ...files('src/islands', '.ts', '.tsx'), ...files('src/data', '.ts'), ...files('content', '.mdx', '.md', '.yaml')].flatMap((file) =>
    readFileSync(file, 'utf8').split(/(?<=[.;?!])\s/).map((sentence) => ({ file, sentence })),
  );
  const wrong = said.filter(({ sentence }) => /\b(no|none|not)\b/i.test(sentence) && /publish/i.test(sentence) && /nonmetro/i.test(sentence) && /pri[cz]e|parit/i.test(sentence) && !/single/.test(sentence));
  expect(wrong).toEqual([]);
  expect(said.filter(({ sentence }) => /BEA publishes no(ne| price| regional)/.test(sentence) && !/territories/.test(sentence))).toEqual([]);
  expect(said.filter(({ sentence }) => /single nonmetro/.test(sentence)).length).toBeGreaterThanOrEqual(5);
});
