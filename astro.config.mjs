import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { hooksOnly } from './src/integrations/hooks-only.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { leanPages } from './src/integrations/lean-pages.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { lastChanged } from './src/integrations/last-changed.ts';

const parts = (process.env.BASE_PATH ?? '').split('/').filter(Boolean);

export default defineConfig({
  site: process.env.SITE_URL || 'https://example.org',
  base: parts.length > 0 ? `/${parts.join('/')}/` : '/',
  outDir: process.env.OUT_DIR || './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: satteri() },
  integrations: [mdx(), preact({ include: ['**/*.tsx'] }), sitemap({ serialize: lastChanged, filter: (page) => !page.endsWith('/search/') }), leanPages(), pagefind()],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Archivo',
      cssVariable: '--archivo',
      fallbacks: ['Arial', 'sans-serif'],
      options: {
        variants: [{ src: ['./src/assets/fonts/archivo.woff2'], weight: '400 850', stretch: '80% 100%', style: 'normal' }],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Almanac Serif',
      cssVariable: '--source-serif',
      fallbacks: ['Charter', 'Georgia', 'serif'],
      options: { variants: [{ src: ['./src/assets/fonts/source-serif.woff2'], weight: '400 700', style: 'normal' }] },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [hooksOnly(), plainImports()],
    build: {
      modulePreload: false,
      rolldownOptions: {
        output: {
          codeSplitting: {
            // A group takes what its modules import along, so the most shared come first.
            groups: [
              { name: 'preact', test: /node_modules[\\/]preact/ },
              { name: 'fields', test: /src[\\/](islands[\\/]shared[\\/](Field|AmountField|ResultActions|Result|useAddress)\.|url[\\/](codec|fields|number)\.ts|format[\\/]money)/ },
              { name: 'sums', test: /src[\\/](islands[\\/]shared[\\/](NextTools|useSettled|Fold)|url[\\/](amounts|flag|counts)|format[\\/]percent)/ },
              { name: 'places', test: /src[\\/](islands[\\/](shared[\\/]PlacePicker|estimator[\\/](fetch-once|useWages|wage-data|words|AreaLink))|domain[\\/](places|wage-distribution|shared)[\\/]|charts[\\/](PercentileStrip|scale))/ },
              { name: 'plan', test: /src[\\/](domain[\\/]pay-plan|url[\\/]plan\.ts|islands[\\/]plan[\\/]words)/ },
              { name: 'curve', test: /src[\\/](charts[\\/](PayoutCurve|levels)|islands[\\/]shared[\\/]SliderField)/ },
              { name: 'offers', test: /src[\\/](domain[\\/]offers[\\/]|url[\\/]offers|islands[\\/](OfferComparison|offers[\\/](use|view|words|OfferTable)))/ },
              { name: 'plan-fields', test: /src[\\/]islands[\\/]plan[\\/](PlanFields|PlanTerms|TierRows|PlanAndSales)/ },
            ],
          },
        },
        onLog: (level, log, pass) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : pass(level, log)),
      },
    },
  },
});
