import { expect } from '@playwright/test';
import { type FirefoxWithExtension, KEYS } from '../kit/firefox';
import { openPopup, test } from '../kit/firefox-test';
import { HOSTILE_PAGES, type HostilePage, PAGE_IS_BACK, READER_SEEN } from '../kit/hostile-pages';
import { ownPage } from '../kit/template';
import { until } from '../kit/until';

const ADDRESS = 'http://news.localhost/2026/11/lighthouse.html';
const article = ownPage('english-news.html');

/** Evaluates outside the page, to which what it has hooked is whole. */
const ask = (firefox: FirefoxWithExtension, expression: string) =>
  firefox.inTab(
    `const { Document } = content; const getComputedStyle = (element) => content.getComputedStyle(element); return ${expression}`,
  );

async function read(firefox: FirefoxWithExtension): Promise<void> {
  await openPopup(firefox);
  await firefox.clickInPopup('.primary');
}

/** What the mark on the button of the tab in front says. */
const markOf = (firefox: FirefoxWithExtension) =>
  firefox.inBrowser(
    `const { WebExtensionPolicy } = Cu.getGlobalForObject(Services);
    const { action } = WebExtensionPolicy.getByID(arguments[0]).extension.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(arguments[0]).extension);
    return [action.getProperty(gBrowser.selectedTab, 'badgeText'), action.getProperty(gBrowser.selectedTab, 'title')].join(' ')`,
    firefox.extensionId,
  );

test('SECURITY hostile pages: the reader holds, or closes and says why; it can always be left', async ({ site, firefox }) => {
  test.setTimeout(240_000);
  let current: Partial<HostilePage> = {};
  const own = site.handler;
  site.handler = (url) => (url.href === ADDRESS ? { body: article.replace('</head>', `${current.html ?? ''}</head>`) } : own(url));
  const seen = () => ask(firefox, READER_SEEN);
  await firefox.goto(ADDRESS);
  await read(firefox);
  await expect.poll(seen).toContain('The bell weighs nineteen');
  const whole = await seen();
  for (current of HOSTILE_PAGES) {
    const { name, becomes, leftBy, lasts = 0 } = current as HostilePage;
    await firefox.goto(ADDRESS);
    const before = await ask(firefox, PAGE_IS_BACK);
    await read(firefox);
    // Where the page was quick, the popup says what became of it, and stays.
    if (!becomes) await until(async () => !(await firefox.popupIsOpen()));
    if (becomes === 'closed') await expect.soft.poll(() => markOf(firefox), name).toBe('! The page closed the reader');
    else {
      await expect.poll(seen, name).not.toBe('closed');
      await new Promise((resolve) => setTimeout(resolve, lasts));
      await expect.soft.poll(seen, name).toBe(whole);
      if (leftBy) await read(firefox);
      else await firefox.press(KEYS.Escape);
    }
    await firefox.inBrowser(`for (const panel of document.querySelectorAll('panel')) panel.hidePopup()`);
    await expect.soft.poll(seen, { message: `${name}: left`, timeout: 1000 }).toBe('closed');
    if (await ask(firefox, `content.location.href === '${ADDRESS}' && document.body !== null`))
      expect.soft([before, undefined], `${name}: the page, if it is still there`).toContain(await ask(firefox, PAGE_IS_BACK));
  }
});
