import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { POLICIES, SANDBOXES, underPolicy, WITH_SCRIPT, XHTML } from '../kit/document-types';
import { type FirefoxWithExtension, KEYS } from '../kit/firefox';
import { click, holds, openReader, pressInMenu } from '../kit/firefox-reader';
import { readerIs, test } from '../kit/firefox-test';
import { until } from '../kit/until';

const NEWS = { title: 'The Lighthouse That Learned to Whisper', words: 'It has never been heard inland.' };

/** Reads, looks at the text, its type and picture, copies, saves, leaves. */
async function useReader(firefox: FirefoxWithExtension, path: string, { title, words } = NEWS): Promise<void> {
  const file = join(firefox.profile, `${title}.html`);
  await openReader(firefox, path);
  await holds(firefox, `find('.content').textContent.includes(${JSON.stringify(words)})`);
  await holds(firefox, `[find('h1').parentElement.clientWidth > 500, parseFloat(getComputedStyle(find('h1')).fontSize) > 28]`, [
    true,
    true,
  ]);
  await holds(firefox, `find('.content img').complete && find('.content img').naturalWidth > 0`);
  await click(firefox, `named('Copy text')`);
  await holds(firefox, `find('.toolbar .status').textContent.startsWith('Copied')`);
  expect(await firefox.clipboard('text/plain'), path).toContain(words);
  await pressInMenu(firefox, 'Save as file');
  await click(firefox, `find('[data-ending=html]')`);
  await until(() => existsSync(file) && readFileSync(file, 'utf8').includes(words));
  rmSync(file); // or the next one of the name would have a number
  await firefox.press(KEYS.Escape);
  await firefox.press(KEYS.Escape);
  await readerIs(firefox, false);
}

test('an article in XHTML is read as any', async ({ site, firefox }) => {
  const own = site.handler;
  site.handler = (url) => (url.pathname === '/bell.xhtml' ? XHTML : own(url));
  await useReader(firefox, 'bell.xhtml', { title: 'The Bell of Skerry Point', words: 'It has never been printed.' });
});

test('an article is read, copied and saved under policies, and in sandboxes', async ({ site, firefox }) => {
  const own = site.handler;
  for (const [index, policy] of [...POLICIES.map(({ policy }) => policy), ...SANDBOXES].entries()) {
    site.handler = (url) => (url.pathname === `/policy-${index}` ? underPolicy(policy) : own(url));
    await useReader(firefox, `policy-${index}`);
  }
});

test('scripts switched off in the browser: read, copied and saved, with all tools', async ({ site, firefox }) => {
  const own = site.handler;
  site.handler = (url) => (url.pathname === '/without-scripts' ? WITH_SCRIPT : own(url));
  const ran = async () => {
    await firefox.goto('http://news.localhost/without-scripts');
    return firefox.evaluate('return (window.wrappedJSObject ?? window).ran ?? false');
  };
  expect(await ran()).toBe(true);
  await firefox.withoutPreference('javascript.enabled', async () => {
    expect(await ran()).toBe(false);
    await useReader(firefox, 'without-scripts');
  });
});
