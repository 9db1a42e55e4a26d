import { expect } from '@playwright/test';
import { test } from '../kit/chromium-test';

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const cases = [
  { address: 'http://news.localhost/front-page.html', message: 'No article found here' },
  { address: 'http://news.localhost/empty', page: { body: '' }, message: 'No article found here' },
  { address: 'http://news.localhost/file.pdf', page: { body: PDF, type: 'application/pdf' }, message: 'This is a PDF' },
  { address: 'http://news.localhost/data.json', page: { body: '{}', type: 'application/json' }, message: 'This is not a web page' },
  { address: 'http://news.localhost/notes.txt', page: { body: 'notes', type: 'text/plain' }, message: 'This is not a web page' },
  { address: 'chrome://version/', message: 'Browsers keep extensions out of this page' },
];

for (const { address, page: served, message } of cases) {
  test(`${address}: the popup says "${message}"`, async ({ site, browserWithExtension }) => {
    const { page, openPopup } = browserWithExtension;
    const ownHandler = site.handler;
    site.handler = (url) => served ?? ownHandler(url);
    await page.goto(address);
    const popup = await openPopup(page);
    await expect(popup.getByRole('alert').getByRole('heading')).toHaveText(message);
    await expect(popup.getByRole('button', { name: 'Read', exact: true })).toHaveCount(0);
  });
}

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
