import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { ensureBrowser } from './e2e/kit/browsers';

/** Layers whose tests need a page; the others are pure and run in Node. */
const DOM_LAYERS = '{extraction,platform,view}';
const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: [`src/${DOM_LAYERS}/**`],
          testTimeout: 60_000,
        },
      },
      {
        oxc,
        optimizeDeps: { include: ['webextension-polyfill'] }, // found later, it would reload the tests that run
        test: {
          name: 'chromium',
          include: [`src/${DOM_LAYERS}/**/*.test.{ts,tsx}`],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: ensureBrowser('chromium'), args: ['--no-sandbox', '--disable-background-networking'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
