import { defineConfig } from '@playwright/test';

const ports = { root: 4391, sub: 4392 };
const serve = (port: number, env: Record<string, string>) => ({
  command: `npx astro preview --port ${port} --ignore-lock`,
  env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  reuseExistingServer: false,
  timeout: 60_000,
  stdout: 'ignore' as const,
});

/** The built site at / and the same site under /almanac/, in Chromium. Build both first: `npm test` does. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  timeout: 60_000,
  fullyParallel: true,
  workers: 2,
  reporter: [['line'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${ports.root}`,
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync',
      ],
    },
  },
  webServer: [
    { ...serve(ports.root, {}), url: `http://localhost:${ports.root}/` },
    {
      ...serve(ports.sub, { BASE_PATH: '/almanac', SITE_URL: 'https://example.net', OUT_DIR: './dist-sub' }),
      url: `http://localhost:${ports.sub}/almanac/`,
    },
  ],
});
