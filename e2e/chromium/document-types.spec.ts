import { expect } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { POLICIES, SANDBOXES, underPolicy, XHTML } from '../kit/document-types';
import { openReader } from '../kit/open-reader';
import { useReader } from '../kit/use-reader';

test('an article in XHTML is read as any; what is no element of it stays no element', async ({ site, browserWithExtension }) => {
  const own = site.handler;
  site.handler = (url) => (url.pathname === '/bell.xhtml' ? XHTML : own(url));
  await useReader(browserWithExtension, 'bell.xhtml', 'It has never been printed.');
  const page = await openReader(browserWithExtension);
  expect(await page.locator('.content p').count()).toBe(6);
  expect(
    await page
      .locator('.content br')
      .first()
      .evaluate((one) => one.namespaceURI),
  ).toBe('http://www.w3.org/1999/xhtml');
});

test('an article is read, copied and saved under policies that forbid scripts, styles and texts as code', async ({
  site,
  browserWithExtension,
}) => {
  test.setTimeout(90_000);
  const { page } = browserWithExtension;
  const own = site.handler;
  for (const [index, { name, policy }] of POLICIES.entries()) {
    site.handler = (url) => (url.pathname === `/policy-${index}` ? underPolicy(policy) : own(url));
    await useReader(browserWithExtension, `policy-${index}`, 'It has never been heard inland.');
    await openReader(browserWithExtension);
    const picture = page.locator('.reader img').first();
    await expect.soft.poll(() => picture.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth > 0), name).toBe(true);
    await page.keyboard.press('Escape');
  }
});

test('an article is read and copied in a sandbox, where no script runs and nothing can be saved', async ({
  site,
  browserWithExtension,
}) => {
  const { page } = browserWithExtension;
  const own = site.handler;
  for (const [index, policy] of SANDBOXES.entries()) {
    site.handler = (url) => (url.pathname === `/sandbox-${index}` ? underPolicy(policy) : own(url));
    await useReader(browserWithExtension, `sandbox-${index}`, 'It has never been heard inland.', false);
    expect.soft(await page.evaluate('window.ran'), policy).toBe(policy.includes('allow-scripts') || undefined);
  }
});
