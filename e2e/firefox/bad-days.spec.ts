import { expect } from '@playwright/test';
import { type FirefoxWithExtension, KEYS } from '../kit/firefox';
import { click } from '../kit/firefox-reader';
import { READER, readByPopup, readerIs, test } from '../kit/firefox-test';
import { PAGE_STATE } from '../kit/page-state';
import { until } from '../kit/until';

const ADDRESS = 'http://news.localhost/english-news.html';

/** Ends the background, as Firefox does where it had nothing to do for a while. */
const endBackground = (firefox: FirefoxWithExtension) =>
  firefox.inBrowser(
    `const { extension } = Cu.getGlobalForObject(Services).WebExtensionPolicy.getByID(arguments[0]);
    return extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }).then(() => extension.backgroundState)`,
    firefox.extensionId,
  );

test('the background is ended before the shortcut and under the reader: it opens, finds names, copies, and closes', async ({ firefox }) => {
  await firefox.goto(ADDRESS);
  await readByPopup(firefox);
  await firefox.press(KEYS.Escape);
  await readerIs(firefox, false);
  expect(await endBackground(firefox)).toBe('stopped');
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
  await until(() => firefox.evaluate(`return ${READER}.querySelector('[aria-label="About Ada Brandt"]') !== null`)); // names were found
  expect(await endBackground(firefox)).toBe('stopped');
  await click(firefox, `named('Copy text')`);
  await until(() => firefox.evaluate(`return /^Copied/.test(${READER}.querySelector('.toolbar .status').textContent)`));
  await firefox.press(KEYS.Escape);
  await readerIs(firefox, false);
});

/** What a person sees of the page, and can do with it. */
const PAGE_SEEN = `const { visibility } = getComputedStyle(document.body);
  return [${READER}?.checkVisibility() ?? false, visibility, getComputedStyle(document.documentElement).overflow, document.adoptedStyleSheets.length].join()`;

const leave = {
  Esc: (firefox: FirefoxWithExtension) => firefox.press(KEYS.Escape),
  'the cross': (firefox: FirefoxWithExtension) => click(firefox, `find('.toolbar > button:last-child')`),
};

for (const [by, act] of Object.entries(leave))
  test(`under a reader the extension is loaded anew, which ends its script: ${by} brings the page back; a second reading makes one reader`, async ({
    firefox,
  }) => {
    await firefox.goto(ADDRESS);
    const [before, seen] = [await firefox.evaluate(`return ${PAGE_STATE}`), await firefox.evaluate(PAGE_SEEN)];
    await readByPopup(firefox);
    expect(await firefox.evaluate(PAGE_SEEN)).toBe('true,hidden,hidden,0');
    await new Promise((resolve) => setTimeout(resolve, 4000)); // it stays so
    expect(await firefox.evaluate(PAGE_SEEN)).toBe('true,hidden,hidden,0');
    await firefox.reloadExtension();
    await act(firefox);
    await until(async () => (await firefox.evaluate(PAGE_SEEN)) === seen);
    await readByPopup(firefox);
    expect(await firefox.evaluate(`return [...document.documentElement.children].filter((child) => child.shadowRoot).length`)).toBe(1);
    await firefox.press(KEYS.Escape);
    await readerIs(firefox, false);
    expect(await firefox.evaluate(`return ${PAGE_STATE}`)).toBe(before);
  });
