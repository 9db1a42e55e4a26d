import { expect } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { NO_ARTICLES } from '../kit/document-types';
import type { SitePage } from '../kit/site-server';

const RESTRICTED = 'Browsers keep extensions out of this page';
const cases = [
  ...NO_ARTICLES.map(({ path, ...rest }) => ({ address: `http://news.localhost/${path}`, ...rest })),
  { address: 'view-source:http://news.localhost/english-news.html', message: RESTRICTED }, // of a host that was opened by a click before
  { address: 'chrome://settings/', message: RESTRICTED },
  { address: 'chrome://extensions/', message: RESTRICTED },
];

test('what has no article says what it is, in plain words, and stays as it was', async ({ site, browserWithExtension }) => {
  test.setTimeout(120_000);
  const { page, openPopup, leavePopup } = browserWithExtension;
  const own = site.handler;
  for (const { address, message, page: served } of cases as readonly { address: string; message: string; page?: SitePage }[]) {
    site.handler = (url) => (url.href === address && served) || own(url);
    await page.goto(address);
    const popup = await openPopup(page);
    await expect.soft(popup.getByRole('alert').getByRole('heading'), address).toHaveText(message);
    await expect.soft(popup.getByRole('alert').locator('p'), address).not.toBeEmpty();
    await expect.soft(popup.getByRole('button', { name: 'Read', exact: true }), address).toHaveCount(0);
    await leavePopup();
    expect.soft(page.url()).toBe(address.replace(/^view-source:/, ''));
  }
});

test('the shortcut on a page without an article opens the popup that says so', async ({ browserWithExtension }) => {
  const { context, page, openPopup, leavePopup } = browserWithExtension;
  await page.goto('http://news.localhost/front-page.html');
  await (await openPopup(page)).getByRole('alert').waitFor(); // grants activeTab, as the key does
  await leavePopup();
  await page.bringToFront();
  await page.mouse.click(400, 400); // a click in the page closes the popup
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(`chrome.tabs.query({ active: true }).then(([tab]) => chrome.commands.onCommand.dispatch('toggle-reader', tab))`);
  await expect.poll(() => worker.evaluate(POPUP_OR_MARK)).toBe(true);
});

const POPUP_OR_MARK = `Promise.all([chrome.runtime.getContexts({ contextTypes: ['POPUP'] }), chrome.tabs.query({ active: true })])
  .then(async ([popups, [tab]]) => popups.length > 0 || (await chrome.action.getBadgeText({ tabId: tab.id })) === '!')`;
