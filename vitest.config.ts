import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { ensureBrowser } from './e2e/kit/browsers';

/** Layers whose tests need a page; the others are pure, or open a browser of their own, and run in Node. */
const DOM_LAYERS = '{entrypoints,extraction,platform,view}';
/** So does what the attack bench runs in one. */
const PROBE = 'bench/attack/probe.test.ts';
/** What measures time in a page runs alone, one file at a time, after all else; in Node it counts what its process computes. */
const COST = `src/${DOM_LAYERS}/**/*-cost.test.{ts,tsx}`;
/** What tests in a page import: found later, a library would reload the tests that run. */
const LIBRARIES = [
  ...['fflate', 'hast-util-sanitize', 'hast-util-to-html', 'hast-util-to-mdast', 'hast-util-to-text', 'hast-util-to-xast', 'markdown-it'],
  ...['mdast-util-gfm', 'mdast-util-to-markdown', 'preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'preact/test-utils'],
  ...['webextension-polyfill', 'xast-util-to-xml', 'xastscript'],
];
const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };

function inChromium(name: string, files: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return {
    oxc,
    optimizeDeps: { include: LIBRARIES },
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
          exclude: [`src/${DOM_LAYERS}/**`, PROBE],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      inChromium('chromium', { include: [`src/${DOM_LAYERS}/**/*.test.{ts,tsx}`, PROBE], exclude: [COST] }),
      inChromium('cost', { include: [COST], sequence: { groupOrder: 1 }, fileParallelism: false, testTimeout: 60_000 }),
    ],
  },
});
