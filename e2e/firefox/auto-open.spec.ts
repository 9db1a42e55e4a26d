import { expect } from '@playwright/test';
import { type FirefoxWithExtension, KEYS } from '../kit/firefox';
import { openPopup, READER, readerIs, test } from '../kit/firefox-test';
import { ownPages } from '../kit/site-server';
import { until } from '../kit/until';

const PAGES = { '/': 'front-page.html', '/harbour/the-light-on-the-north-pier': 'english-news.html', '/a.html': 'long-read.html' };
const STORY = 'http://news.localhost/harbour/the-light-on-the-north-pier';
/** Longer than it takes to look at a page, to read it and to open the reader, in milliseconds. */
const LONG_ENOUGH = 1200;
const SITES = `return browser.storage.local.get('autoOpen')`;
const SCRIPTS = `return browser.scripting.getRegisteredContentScripts()`;

test('articles of a site open by themselves after the browser’s own prompt, until its permission is taken back', async ({
  firefox,
  site,
}) => {
  site.handler = ownPages(PAGES);
  await firefox.goto(STORY);
  await staysClosed(firefox);
  await pressSwitch(firefox, 1);
  await answerPrompt(firefox, 'secondary');
  await firefox.goto(STORY);
  await staysClosed(firefox);
  await pressSwitch(firefox, 1);
  await answerPrompt(firefox, 'primary');
  await tells(firefox, SCRIPTS, 'news.localhost');
  await leavePopup(firefox);

  await firefox.goto(STORY);
  await readerIs(firefox, true);
  await firefox.press(KEYS.Escape);
  await readerIs(firefox, false);
  await firefox.goto(STORY);
  await staysClosed(firefox);
  await firefox.goto('http://news.localhost/');
  await staysClosed(firefox);
  await firefox.goto('http://other.localhost/a.html');
  await staysClosed(firefox);

  await firefox.goto('http://news.localhost/a.html');
  await readerIs(firefox, true);
  await pressSwitch(firefox, 2);
  await tells(firefox, SITES, 'a.html');
  await leavePopup(firefox);
  await firefox.goto('http://news.localhost/a.html');
  await staysClosed(firefox);

  const second = 'http://news.localhost/long-read.html';
  await firefox.goto(second);
  await readerIs(firefox, true);
  await firefox.inExtension(`return browser.permissions.remove({ origins: ['*://news.localhost/*'] })`);
  await tells(firefox, SITES, '"on":false');
  await firefox.goto(second);
  await staysClosed(firefox);
});

/** Presses the popup's first or second switch. */
async function pressSwitch(firefox: FirefoxWithExtension, nth: 1 | 2): Promise<void> {
  await openPopup(firefox);
  await firefox.clickInPopup(`.auto-open label:nth-of-type(${nth}) input`);
}

/** Presses a button of the browser's prompt for a permission. */
async function answerPrompt(firefox: FirefoxWithExtension, button: 'primary' | 'secondary'): Promise<void> {
  const press = `const prompt = document.getElementById('addon-webext-permissions-notification');
    const button = prompt?.button && prompt.checkVisibility() ? prompt['${button === 'primary' ? 'button' : 'secondaryButton'}'] : undefined;
    button?.click();
    return button !== undefined`;
  await until(() => firefox.inBrowser(press));
}

/** Firefox keeps the popup open under its prompt; the keys are the popup's as long. */
async function leavePopup(firefox: FirefoxWithExtension): Promise<void> {
  if (await firefox.popupIsOpen()) await firefox.press(KEYS.Escape);
  await until(async () => !(await firefox.popupIsOpen()));
}

/** Waits until what the extension answers holds a text. */
async function tells(firefox: FirefoxWithExtension, script: string, text: string): Promise<void> {
  await until(async () => JSON.stringify(await firefox.inExtension(script)).includes(text));
}

async function staysClosed(firefox: FirefoxWithExtension): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
  expect(await firefox.evaluate(`return ${READER} === undefined`)).toBe(true);
}
