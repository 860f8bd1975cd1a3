import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages, so that search never describes a page that was not published. */
export const pagefind = (): AstroIntegration => ({
  name: 'pagefind',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { index, errors } = await createIndex();
      if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
      const added = await index.addDirectory({ path: fileURLToPath(dir) });
      const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
      await close();
      const failed = [...added.errors, ...written.errors];
      if (failed.length > 0) throw new Error(`Pagefind could not index the site: ${failed.join('; ')}`);
      logger.info(`${added.page_count} pages indexed`);
    },
  },
});
