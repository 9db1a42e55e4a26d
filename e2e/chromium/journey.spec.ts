import { expect, type Page } from '@playwright/test';
import type { ChromiumWithExtension } from '../kit/chromium';
import { test } from '../kit/chromium-test';
import { readClipboard } from '../kit/drive-extension';
import { pageState, USE_PAGE } from '../kit/page-state';
import { ownPages } from '../kit/site-server';
import { expectedArticle, expectedCopy, TEMPLATE_ADDRESS, templateCases } from '../kit/template';

for (const { name, html, fragment } of templateCases()) {
  test(`toolbar click, tags, read, leave, copy: the ${name}`, async ({ site, browserWithExtension }) => {
    const { page, openPopup } = browserWithExtension;
    const expected = expectedArticle(fragment);
    site.handler = () => ({ body: html });
    await page.goto(TEMPLATE_ADDRESS);
    await page.evaluate(USE_PAGE);
    const before = await pageState(page);

    const popup = await openPopup(page);
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(expected.title);
    expect((await popup.locator('.tag:not(.found) bdi').allTextContents()).sort()).toEqual([...expected.tags].sort());

    await popup.getByRole('button', { name: 'Read', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(expected.title);
    await expect(page.locator('.content > p')).toHaveText([...expected.paragraphs]);
    await page.keyboard.press('Escape');
    await expect(page.locator('.reader')).toHaveCount(0);
    expect(await pageState(page)).toBe(before);

    const again = await openPopup(page);
    await again.getByRole('button', { name: 'Copy text' }).click();
    await expect(again.getByText('Copied to the clipboard')).toBeVisible();
    const copied = await readClipboard(browserWithExtension);
    expect(copied.text).toBe(expectedCopy(expected));
    expect(copied.html).toContain(`${expected.title}</h1>`);
    expect(copied.html).toContain(`${expected.source}</p>`);
  });
}

test.describe('on an article', () => {
  test.beforeEach(async ({ site, browserWithExtension }) => {
    site.handler = ownPages({ '/lighthouse': 'english-news.html' });
    await browserWithExtension.page.goto('http://news.localhost/lighthouse');
  });

  test('the popup follows its tab to another article, by a load or by a script of the page', async ({ browserWithExtension }) => {
    const { page, openPopup } = browserWithExtension;
    const popup = await openPopup(page);
    const title = popup.getByRole('heading', { level: 1 });
    await expect(title).toHaveText('The Lighthouse That Learned to Whisper');
    await page.evaluate(`history.pushState(null, '', '?utm_source=x#note')`);
    await page.goto('http://news.localhost/french.html');
    await expect(title).toHaveText((await page.locator('h1').first().textContent()) ?? '');
    await page.evaluate(
      `history.pushState(null, '', '/other'); document.querySelector('h1').textContent = document.title = 'Un autre titre'`,
    );
    await expect(title).toHaveText('Un autre titre');
    await page.evaluate(`history.pushState(null, '', '/third')`);
    await page.waitForTimeout(1000); // a slow server
    await page.evaluate(`document.querySelector('h1').textContent = document.title = 'Le troisième titre'`);
    await expect(title).toHaveText('Le troisième titre');
    await page.evaluate(
      `[...document.querySelectorAll('p')].find((one) => one.textContent.includes('Maëlle')).textContent += ' Et une phrase de plus.'`,
    ); // no more than that
    await page.waitForTimeout(2500);
    await popup.getByRole('button', { name: 'Copy text' }).click();
    await expect(popup.getByText('Copied to the clipboard')).toBeVisible();
    expect((await readClipboard(browserWithExtension)).text).toMatch(/^Le troisième titre[\s\S]*Et une phrase de plus\./);
  });

  test('what is read is the page as it is at the press, not as the popup saw it', async ({ browserWithExtension }) => {
    const { page, openPopup } = browserWithExtension;
    const popup = await openPopup(page);
    await popup.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(`document.querySelector('p + p').textContent += ' One sentence more.'`);
    await popup.keyboard.press('Enter').catch(() => undefined); // it closes
    await expect(page.locator('.content')).toContainText('One sentence more.');
  });

  test('nothing of the extension runs in a page until it is asked for', async ({ browserWithExtension }) => {
    const { context, page, extensionId, openPopup } = browserWithExtension;
    const cdp = await context.newCDPSession(page);
    const origins: string[] = [];
    cdp.on('Runtime.executionContextCreated', (event) => origins.push(event.context.origin));
    await cdp.send('Runtime.enable');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(origins.filter((origin) => origin.startsWith('chrome-extension:'))).toEqual([]);
    await openPopup(page);
    await expect.poll(() => origins.includes(`chrome-extension://${extensionId}`)).toBe(true);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const granted = await worker.evaluate('chrome.permissions.getAll()');
    expect(granted).toEqual({ permissions: ['activeTab', 'contextMenus', 'storage', 'scripting', 'offscreen'], origins: [] });
  });

  test('Read is focused: Enter reads, and the popup then offers to close the reader', async ({ browserWithExtension }) => {
    const { page, openPopup } = browserWithExtension;
    const popup = await openPopup(page);
    await expect(popup.getByRole('button', { name: 'Read', exact: true })).toBeFocused();
    await popup.keyboard.press('Enter').catch(() => undefined); // the popup may be gone before the key is let go
    await expect(page.getByRole('dialog', { name: 'The Lighthouse That Learned to Whisper' })).toBeVisible();
    const again = await openPopup(page);
    await again.getByRole('button', { name: 'Close reader' }).click();
    await expect(page.locator('.reader')).toHaveCount(0);
  });

  test('a tag opens the reader at its first mention, in the reader it goes on to the next', async ({ browserWithExtension }) => {
    const { page, openPopup } = browserWithExtension;
    const popup = await openPopup(page);
    await popup.getByRole('button', { name: 'Skerry Point, mentions: 3' }).click();
    await expect(page.getByText('Mention 1 of 3')).toBeVisible();
    expect(await highlighted(page, 'limpid-mention')).toEqual(['Skerry Point', 'Skerry Point', 'Skerry Point']);
    await page.getByRole('button', { name: 'Skerry Point, mentions: 3' }).click();
    await expect(page.getByText('Mention 2 of 3')).toBeVisible();
    expect(await highlighted(page, 'limpid-current-mention')).toEqual(['Skerry Point']);
    await page.keyboard.press('Escape');
    await expect(page.locator('.reader')).toHaveCount(0);
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
  });

  test('what is found in the text later does not lose the mention that is shown', async ({ browserWithExtension }) => {
    const { page, openPopup } = browserWithExtension;
    const popup = await openPopup(page);
    await popup.getByRole('button', { name: 'Skerry Point, mentions: 3' }).click();
    await expect(page.getByText('Mention 1 of 3')).toBeVisible();
    await expect(page.locator('.entities .tag.found').first()).toBeVisible();
    await expect(page.getByText('Mention 1 of 3')).toBeVisible();
    expect(await highlighted(page, 'limpid-current-mention')).toEqual(['Skerry Point']);
  });

  test('a tag that the text never names is listed last and goes nowhere', async ({ browserWithExtension }) => {
    const popup = await browserWithExtension.openPopup(browserWithExtension.page);
    await expect(popup.locator('.tag').last()).toHaveAccessibleName('Foghorns, not mentioned in the text, tag of the page');
    await expect(popup.locator('.tag').last()).toBeDisabled();
  });

  test('the copy button of the reader fills both flavours', async ({ browserWithExtension }) => {
    await openReader(browserWithExtension);
    const { page } = browserWithExtension;
    await page.getByRole('button', { name: 'Copy text' }).click();
    await expect(page.getByText('Copied to the clipboard')).toBeVisible();
    const { text, html } = await readClipboard(browserWithExtension);
    expect(text).toMatch(/^The Lighthouse That Learned to Whisper\nHarbour Gazette\n\nFor ninety years/);
    expect(text).not.toMatch(/Advertisement|Related stories|By Marguerite|Photo: Ada/);
    expect(html).toContain('What the pilots heard</h2>');
  });

  test('the page cannot press the buttons of the reader', async ({ browserWithExtension }) => {
    await openReader(browserWithExtension);
    const { page } = browserWithExtension;
    await page.evaluate(() => {
      const host = [...document.documentElement.children].find((child) => child.shadowRoot);
      for (const button of host?.shadowRoot?.querySelectorAll('button') ?? []) button.click();
    });
    await expect(page.locator('.reader')).toBeVisible();
    await expect(page.locator('.toolbar .status')).toHaveText('');
  });

  test('a page that removes the reader gets itself back whole', async ({ browserWithExtension }) => {
    const { page } = browserWithExtension;
    await page.evaluate(USE_PAGE);
    const before = await pageState(page);
    await openReader(browserWithExtension);
    await page.evaluate(() => [...document.documentElement.children].find((child) => child.shadowRoot)?.remove());
    await expect.poll(() => pageState(page)).toBe(before);
  });

  test('twenty quick toggles leave the page as it was', async ({ browserWithExtension }) => {
    const { page, openPopup } = browserWithExtension;
    await page.evaluate(USE_PAGE);
    const before = await pageState(page);
    const popup = await openPopup(page);
    await popup.getByRole('heading', { level: 1 }).waitFor();
    await popup.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: ToggleTabs } }).chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      for (let turn = 0; turn < 20; turn++) await tabs.sendMessage(tab?.id ?? -1, { name: 'toggle-reader' });
    });
    expect(await pageState(page)).toBe(before);
  });

  test('the browser assigned the shortcut, and the command toggles the reader', async ({ browserWithExtension }) => {
    const { context, page, openPopup } = browserWithExtension;
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const commands = await worker.evaluate('chrome.commands.getAll()');
    expect(commands).toContainEqual(expect.objectContaining({ name: 'toggle-reader', shortcut: 'Alt+R' }));
    await (await openPopup(page)).getByRole('heading', { level: 1 }).waitFor(); // grants activeTab, as the key does
    const press = `chrome.tabs.query({ active: true }).then(([tab]) => chrome.commands.onCommand.dispatch('toggle-reader', tab))`;
    await worker.evaluate(press);
    await expect(page.locator('.reader')).toBeVisible();
    await worker.evaluate(press);
    await expect(page.locator('.reader')).toHaveCount(0);
  });
});

test('the copy button of the reader works on a page without the Clipboard API', async ({ site, browserWithExtension }) => {
  const { page } = browserWithExtension;
  site.handler = ownPages({ '/lighthouse': 'english-news.html' });
  await page.goto('http://insecure.example/lighthouse');
  expect(await page.evaluate('isSecureContext')).toBe(false);
  await openReader(browserWithExtension);
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  const { text, html } = await readClipboard(browserWithExtension);
  expect(text).toContain('\n\nFor ninety years');
  expect(html).toContain('For ninety years');
});

interface ToggleTabs {
  query(filter: object): Promise<{ id: number }[]>;
  sendMessage(tabId: number, message: object): Promise<unknown>;
}

async function openReader({ page, openPopup, leavePopup }: ChromiumWithExtension): Promise<void> {
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Read', exact: true }).click();
  await page.locator('.reader').waitFor();
  await leavePopup();
}

function highlighted(page: Page, name: string): Promise<string[]> {
  return page.evaluate((registered) => Array.from(CSS.highlights.get(registered) ?? [], String), name);
}
