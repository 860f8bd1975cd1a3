import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Tell } from './fault.ts';

/** One file to be written, at its path from the root. */
export interface Draft {
  readonly path: string;
  readonly bytes: string | Uint8Array;
}

/** Tells each draft that would overwrite a vintage, unless that was asked for. */
export function refuseOverwriting(root: string, drafts: readonly Draft[], replace: boolean, tell: Tell): void {
  if (replace) return;
  for (const { path } of drafts)
    if (existsSync(join(root, path))) tell({ file: path, remedy: 'is there already. Add --replace if this vintage should be written again.' });
}

/** Writes all drafts or none: every file is complete under another name before the first one gets its own. */
export function writeAll(root: string, drafts: readonly Draft[]): readonly string[] {
  const waiting = drafts.map(({ path }) => `${join(root, path)}.being-written`);
  try {
    drafts.forEach(({ bytes }, i) => {
      mkdirSync(dirname(waiting[i]!), { recursive: true });
      writeFileSync(waiting[i]!, bytes);
    });
    drafts.forEach(({ path }, i) => renameSync(waiting[i]!, join(root, path)));
  } finally {
    for (const path of waiting) rmSync(path, { force: true });
  }
  return drafts.map(({ path }) => path);
}
