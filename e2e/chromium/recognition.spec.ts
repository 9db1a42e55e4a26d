import { expect } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { ownPages } from '../kit/site-server';
import { TEMPLATE_ADDRESS, templateCases } from '../kit/template';

const own = templateCases().find(({ name }) => name.startsWith('own article in a full page'));

test('Chinese: the popup shows the page’s tags at once and the names in the text after', async ({ site, browserWithExtension }) => {
  const { page, openPopup } = browserWithExtension;
  site.handler = () => ({ body: own?.html ?? '' });
  await page.goto(TEMPLATE_ADDRESS);
  const popup = await openPopup(page);
  await expect(popup.locator('.tag:not(.found)').first()).toBeVisible();
  await expect(popup.getByText('Reading the text for names…')).toHaveCount(0);
  await expect(popup.getByRole('heading', { level: 3, name: /^People/ })).toBeVisible();
  await expect(popup.locator('.tag.found').first()).toBeVisible();
});

test.describe('English', () => {
  test.beforeEach(async ({ site, browserWithExtension: { page } }) => {
    site.handler = ownPages({ '/lighthouse': 'english-news.html' });
    await page.goto('http://news.localhost/lighthouse');
  });

  test('the names in the text are found; what was found is there when the popup opens again', async ({ browserWithExtension }) => {
    const { page, openPopup } = browserWithExtension;
    const popup = await openPopup(page);
    await expect(popup.locator('.tag.found').first()).toBeVisible();
    const names = await popup.locator('.tag bdi').allTextContents();
    const again = await openPopup(page);
    await expect(again.locator('.tag bdi')).toHaveText(names);
  });

  test('a reader that is opened before the popup knows is told by the background', async ({
    browserWithExtension: { page, openPopup },
  }) => {
    const popup = await openPopup(page);
    await popup.getByRole('button', { name: 'Read', exact: true }).click();
    await expect(page.locator('.reader')).toBeVisible();
    await expect(page.locator('.entities .tag.found').first()).toBeVisible();
  });

  test('a reader that the shortcut opens is told too', async ({ browserWithExtension: { context, page, openPopup } }) => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await (await openPopup(page)).getByRole('heading', { level: 1 }).waitFor(); // grants activeTab, as the key does
    await page.reload();
    await worker.evaluate(`chrome.tabs.query({ active: true }).then(([tab]) => chrome.commands.onCommand.dispatch('toggle-reader', tab))`);
    await expect(page.locator('.reader')).toBeVisible();
    await expect(page.locator('.entities .tag.found').first()).toBeVisible();
  });

  test('two readers that open at once are both told', async ({ browserWithExtension: { context, page, openPopup } }) => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const other = await context.newPage();
    await other.goto(`${page.url()}?other`);
    for (const one of [page, other]) {
      await (await openPopup(one)).getByRole('heading', { level: 1 }).waitFor();
      await one.reload();
    }
    await worker.evaluate(
      `chrome.tabs.query({}).then((tabs) => tabs.map((tab) => chrome.commands.onCommand.dispatch('toggle-reader', tab)).length)`,
    );
    for (const one of [page, other]) {
      await one.bringToFront();
      await expect(one.locator('.entities .tag.found').first()).toBeVisible({ timeout: 15_000 }); // one after the other, on whatever machine
    }
  });
});
