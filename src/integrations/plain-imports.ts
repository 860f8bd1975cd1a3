import type { Plugin } from 'vite';

/**
 * Leaves `import()` as browsers have it.
 *
 * Vite wraps each one in a helper that preloads style sheets and further chunks, and lists those chunks; ours need
 * neither, and both cost about 0.8 kB on each page with an island.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'post',
  load: {
    order: 'pre',
    handler: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = file.code.replace(/^const __vite__mapDeps=.*\n/, '').replace(/,\s*__vite__mapDeps\(\[[\d,\s]*\]\)/g, '');
    },
  },
});
