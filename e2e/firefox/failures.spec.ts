import { expect } from '@playwright/test';
import { NO_ARTICLES } from '../kit/document-types';
import { test } from '../kit/firefox-test';
import type { SitePage } from '../kit/site-server';
import { ownPage } from '../kit/template';
import { until } from '../kit/until';

const RESTRICTED = 'Browsers keep extensions out of this page';
const cases: readonly { readonly address: string; readonly message: string; readonly page?: SitePage }[] = [
  ...NO_ARTICLES.map(({ path, ...rest }) => ({ address: `http://news.localhost/${path}`, ...rest })),
  { address: 'view-source:http://news.localhost/english-news.html', message: RESTRICTED },
  { address: 'about:config', message: RESTRICTED },
  { address: 'about:addons', message: RESTRICTED },
];

test('what has no article says what it is, in plain words, and stays as it was', async ({ site, firefox }) => {
  test.setTimeout(120_000);
  const own = site.handler;
  for (const { address, message, page } of cases) {
    site.handler = (url) => (url.href === address && page) || own(url);
    await firefox.goto(address);
    await firefox.clickToolbarButton();
    await until(() => firefox.inPopup(`return document.querySelector('[role=alert]') !== null`));
    expect.soft(await firefox.inPopup(`return document.querySelector('h1').textContent`), address).toBe(message);
    expect
      .soft(
        await firefox.inPopup(
          `return document.querySelector('.primary') === null && document.querySelector('[role=alert] p').textContent !== ''`,
        ),
      )
      .toBe(true);
    await firefox.inBrowser(`for (const panel of document.querySelectorAll('panel')) panel.hidePopup()`);
  }
});

test('the store of the browser lets no extension in, and the popup says so', async ({ site, firefox }) => {
  const own = site.handler;
  site.handler = (url) => (url.hostname === 'addons.mozilla.org' ? { body: ownPage('english-news.html') } : own(url));
  // The kit's server has no https.
  await firefox.withoutPreference('network.stricttransportsecurity.preloadlist', async () => {
    await firefox.goto('http://addons.mozilla.org/');
    await firefox.clickToolbarButton();
    await until(() => firefox.inPopup(`return document.querySelector('[role=alert]') !== null`));
    expect(await firefox.inPopup(`return document.querySelector('h1').textContent`)).toBe(RESTRICTED);
  });
});
