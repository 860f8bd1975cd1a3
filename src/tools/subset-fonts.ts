/** Cuts the two families down to the characters and weights the site uses. Run after a change of either list. */
import { readFileSync, writeFileSync } from 'node:fs';
// @ts-expect-error subset-font ships no types.
import subsetFont from 'subset-font';

const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const letters = printable + '  ©®°±·×÷¼½¾–—‘’“”…•→←↑↓−≤≥≈™€£§éèáíóúñüöçÉ✓';
const families = [
  { from: '@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2', to: 'archivo', axes: { wght: { min: 400, max: 850 }, wdth: { min: 80, max: 100 } } },
  { from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2', to: 'source-serif', axes: { wght: { min: 400, max: 700 } } },
];
for (const { from, to, axes } of families) {
  const cut = await subsetFont(readFileSync(`node_modules/${from}`), letters, { targetFormat: 'woff2', variationAxes: axes });
  writeFileSync(`src/assets/fonts/${to}.woff2`, cut);
  console.log(`${to}: ${cut.length} bytes`);
}
