import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('every word is in the dictionary or in the project’s own list', async () => {
  const files = ['content/**/*.{mdx,md,yaml}', 'src/**/*.{astro,tsx}', '*.md'];
  const args = ['cspell', 'lint', '--no-progress', '--no-summary', '--config', 'tests/editing/cspell.json', ...files];
  const { stdout } = await promisify(execFile)('npx', args, { maxBuffer: 1e8, shell: process.platform === 'win32' }).catch((error: { stdout?: string; message: string }) => {
    if (!error.stdout) throw new Error(error.message);
    return { stdout: error.stdout };
  });
  expect(stdout.split('\n').filter(Boolean), 'correct the word, or add it to tests/editing/words.txt').toEqual([]);
});
