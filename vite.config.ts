import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import webExtension from 'vite-plugin-web-extension';
import { bundledPackages } from './scripts/bundled-packages';
import { compactClasses } from './scripts/compact-classes';
import { minifyFurther } from './scripts/minify-further';
import { searchedMessages } from './scripts/searched-messages';
import { withoutInnerHtml } from './scripts/without-inner-html';
import { withoutReferences } from './scripts/without-references';
import { withoutSvg } from './scripts/without-svg';
import { withoutUnusedApis } from './scripts/without-unused-apis';

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';
const notePackages = () => bundledPackages(resolve(import.meta.dirname, `.cache/packages-${target}.txt`));
const readJson = (file: string) => JSON.parse(readFileSync(resolve(import.meta.dirname, file), 'utf8'));
/** Scripts of the build that the popup loads by their own names. */
const OWN_SCRIPTS = ['/entrypoints/chinese-converter.js', '/entrypoints/copy-formats.js'];
const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };

/** One target a run, named by the environment: the plugin starts builds of its own, which read this file anew. */
export default defineConfig({
  root: 'src',
  publicDir: resolve(import.meta.dirname, 'public'),
  oxc,
  // One name in every build: the background asks for the worker by it.
  worker: {
    format: 'es',
    plugins: () => [notePackages()],
    rolldownOptions: { output: { entryFileNames: 'entrypoints/recogniser/worker.js' } },
  },
  build: {
    outDir: resolve(import.meta.dirname, `dist/${target}`),
    emptyOutDir: true,
    target: target === 'firefox' ? 'firefox140' : 'chrome123',
    modulePreload: { polyfill: false },
  },
  plugins: [
    compactClasses(),
    withoutSvg(),
    withoutReferences(),
    withoutInnerHtml(),
    withoutUnusedApis(),
    searchedMessages(),
    minifyFurther(),
    notePackages(),
    webExtension({
      browser: target,
      manifest: () => ({ ...readJson('manifest.json'), version: readJson('package.json').version }),
      additionalInputs: [
        'entrypoints/auto-open.ts',
        'entrypoints/extraction.ts',
        'entrypoints/content.ts',
        'entrypoints/site-rules.ts',
        'entrypoints/rule-picker.ts',
        'entrypoints/reader-guard.ts',
        'entrypoints/reader-tools.ts',
        'entrypoints/selection-reader.ts',
        'entrypoints/chinese-converter.ts',
        'entrypoints/removed-blocks.ts',
        'entrypoints/more-pages.ts',
        'entrypoints/copy-formats.ts',
        'entrypoints/copy-now.ts',
        'entrypoints/save-formats.ts',
        'entrypoints/rule-test.ts',
        'entrypoints/rules/index.html',
        'entrypoints/recogniser/index.html',
        'entrypoints/welcome/index.html',
      ],
      skipManifestValidation: true, // the check fetches a schema from the network; `web-ext lint` checks instead
      disableAutoLaunch: true,
      printSummary: false,
      scriptViteConfig: { logLevel: 'warn' },
      htmlViteConfig: { logLevel: 'warn', oxc, build: { modulePreload: { polyfill: false }, rolldownOptions: { external: OWN_SCRIPTS } } },
    }),
  ],
});
