import type { Plugin } from 'vite';

/**
 * Takes the signals branch out of the Preact renderer: our islands use hooks alone, and the branch
 * brings a loader of 0.8 kB to every page with an island.
 */
export const hooksOnly = (): Plugin => ({
  name: 'hooks-only',
  enforce: 'pre',
  transform: {
    filter: { id: /@astrojs[\\/]preact[\\/]dist[\\/]client(-dev)?\.js/ },
    handler: (code) => {
      const lean = code.replace(/await import\("@preact\/signals"\)/, '{}');
      if (lean === code) throw new Error('The Preact renderer changed: src/integrations/hooks-only.ts no longer finds its signals branch.');
      return lean;
    },
  },
});
