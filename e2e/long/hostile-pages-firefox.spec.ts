import { expect } from '@playwright/test';
import { type FirefoxWithExtension, KEYS } from '../kit/firefox';
import { openPopup, test } from '../kit/firefox-test';
import { HOSTILE_ADDRESS, HOSTILE_PAGES, type HostilePage, PAGE_IS_BACK, READER_SEEN, withHostile } from '../kit/hostile-pages';
import { until } from '../kit/until';

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
    `const { extension } = Cu.getGlobalForObject(Services).WebExtensionPolicy.getByID(arguments[0]);
    const { action } = extension.apiManager.global.browserActionFor(extension);
    return [action.getProperty(gBrowser.selectedTab, 'badgeText'), action.getProperty(gBrowser.selectedTab, 'title')].join(' ')`,
    firefox.extensionId,
  );

test('SECURITY hostile pages: the reader holds, or closes and says why; it can always be left', async ({ site, firefox }) => {
  test.setTimeout(240_000);
  let current: Partial<HostilePage> = {};
  site.handler = withHostile(() => current.html ?? '', site.handler);
  const seen = () => ask(firefox, READER_SEEN);
  await firefox.goto(HOSTILE_ADDRESS);
  await read(firefox);
  await expect.poll(seen).toContain('The bell weighs nineteen');
  const whole = await seen();
  for (current of HOSTILE_PAGES) {
    const { name, becomes, leftBy, lasts = 0 } = current as HostilePage;
    await firefox.goto(HOSTILE_ADDRESS);
    const before = await ask(firefox, PAGE_IS_BACK);
    await read(firefox);
    // Where the page was quick, the popup says what became of it, and stays.
    if (becomes === 'closed') await expect.soft.poll(() => markOf(firefox), name).toBe('! The page closed the reader');
    else {
      await until(async () => !(await firefox.popupIsOpen()));
      await expect.poll(seen, name).not.toBe('closed');
      await new Promise((resolve) => setTimeout(resolve, lasts));
      await expect.soft.poll(seen, name).toBe(whole);
      if (leftBy) await read(firefox);
      else await firefox.press(KEYS.Escape);
    }
    await firefox.inBrowser(`for (const panel of document.querySelectorAll('panel')) panel.hidePopup()`);
    await expect.soft.poll(seen, { message: `${name}: left`, timeout: 1000 }).toBe('closed');
    if (await ask(firefox, `content.location.href === '${HOSTILE_ADDRESS}' && document.body !== null`))
      expect.soft([before, undefined], `${name}: the page, if it is still there`).toContain(await ask(firefox, PAGE_IS_BACK));
  }
});
