import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { ensureBrowser } from './e2e/kit/browsers';

/** Layers whose tests need a page; the others are pure and run in Node. */
const DOM_LAYERS = '{entrypoints,extraction,platform,view}';
/** What measures time runs alone, after all else. */
const COST = 'src/extraction/huge-pages.test.ts';
const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };

function inChromium(name: string, files: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return {
    oxc,
    optimizeDeps: { include: ['webextension-polyfill', 'markdown-it', 'hast-util-to-mdast', 'mdast-util-to-markdown', 'mdast-util-gfm'] }, // found later, it would reload the tests that run
    test: {
      ...files,
      name,
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
  };
}

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
      inChromium('chromium', { include: [`src/${DOM_LAYERS}/**/*.test.{ts,tsx}`], exclude: [COST] }),
      inChromium('cost', { include: [COST], sequence: { groupOrder: 1 } }),
    ],
  },
});
