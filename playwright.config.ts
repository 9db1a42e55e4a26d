import { defineConfig } from '@playwright/test';

/**
 * All projects drive browsers of their own: Playwright is the runner, and in Chromium also the hand. Journeys mostly wait, so two go
 * on at a time; what measures times has the machine to itself.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  projects: [
    { name: 'cost', testMatch: 'chromium/*-cost.spec.ts' },
    { name: 'chromium', testMatch: 'chromium/**/*.spec.ts', testIgnore: '**/*-cost.spec.ts' },
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts' },
  ],
});
