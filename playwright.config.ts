import { defineConfig } from '@playwright/test';

/**
 * All projects drive browsers of their own: Playwright is the runner, and in Chromium also the hand. One journey at a time: two take
 * as long on two cores. What measures times comes first, when nothing else has run.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  projects: [
    { name: 'cost', testMatch: 'chromium/*-cost.spec.ts' },
    { name: 'chromium', testMatch: 'chromium/**/*.spec.ts', testIgnore: '**/*-cost.spec.ts' },
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts' },
    { name: 'long', testMatch: 'long/**/*.spec.ts' }, // not in `npm test`
  ],
});
