import { createHash } from 'node:crypto';
import { type CDPSession, expect, type Page } from '@playwright/test';
import { buttonOf } from '../kit/background-events';
import { test } from '../kit/chromium-test';
import { readClipboard } from '../kit/drive-extension';
import { HOSTILE_ADDRESS, HOSTILE_PAGES, type HostilePage, PAGE_IS_BACK, READER_SEEN, withHostile } from '../kit/hostile-pages';

/** Evaluates in a world of its own: what the page has hooked is whole there. */
async function ask(cdp: CDPSession, expression: string): Promise<unknown> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result } = await cdp.send('Runtime.evaluate', { expression, contextId: executionContextId });
  return result.value;
}

/** The window as it is painted, as one number; Playwright's own screenshots go by where the page is scrolled to. */
async function pictureOf(cdp: CDPSession): Promise<string> {
  const { data } = await cdp.send('Page.captureScreenshot');
  return createHash('sha1').update(data).digest('hex');
}

/** Names come late, and change the tools. */
async function whenItRests(page: Page): Promise<string> {
  await page.locator('[aria-label="About Ada Brandt"]').waitFor({ state: 'attached' });
  const html = () => page.locator('.reader').evaluate((reader) => reader.outerHTML);
  let last = '';
  const rests = async () => {
    const before = last;
    last = await html();
    return last === before;
  };
  await expect.poll(rests, { intervals: [700] }).toBe(true);
  return last;
}

test('SECURITY hostile pages: the reader holds, as it is anywhere, or closes and says why; it can always be left', async ({
  site,
  browserWithExtension,
}) => {
  test.setTimeout(240_000);
  const { page, context, readByPopup, leavePopup } = browserWithExtension;
  let current: Partial<HostilePage> = {};
  site.handler = withHostile(() => current.html ?? '', site.handler);
  const cdp = await context.newCDPSession(page);
  const seen = () => ask(cdp, READER_SEEN);
  const read = async () => {
    await page.goto(HOSTILE_ADDRESS);
    await readByPopup(page);
  };
  await read();
  await expect.poll(seen).toContain('The bell weighs nineteen');
  const whole = await seen();
  await whenItRests(page);
  const picture = await pictureOf(cdp);
  for (current of HOSTILE_PAGES) {
    const { name, becomes, leftBy, lasts = 0 } = current as HostilePage;
    await page.goto(HOSTILE_ADDRESS);
    const before = await ask(cdp, PAGE_IS_BACK);
    await readByPopup(page);
    if (becomes === 'closed') {
      await expect.soft.poll(() => buttonOf(browserWithExtension), name).toBe('! The page closed the reader');
    } else {
      await page.waitForTimeout(lasts);
      await expect.soft.poll(seen, name).toBe(whole);
      await expect.soft.poll(() => pictureOf(cdp), name).toBe(picture);
      if (leftBy) await readByPopup(page);
      else await page.keyboard.press('Escape');
    }
    await expect.soft.poll(seen, { message: `${name}: left`, timeout: 1000 }).toBe('closed');
    if (page.url() === HOSTILE_ADDRESS)
      expect.soft([before, undefined], `${name}: the page, if it is still there`).toContain(await ask(cdp, PAGE_IS_BACK));
    await leavePopup();
  }
});

test('SECURITY faked clicks, keys, submits and drags in the open shadow root do nothing', async ({ site, browserWithExtension }) => {
  const { page, context, readByPopup } = browserWithExtension;
  await page.goto('http://news.localhost/english-news.html');
  await readByPopup(page);
  const before = await whenItRests(page);
  const went: string[] = [];
  page.on('framenavigated', (frame) => went.push(frame.url()));
  page.on('download', (download) => went.push(download.suggestedFilename()));
  context.on('page', (opened) => went.push(opened.url()));
  await page.evaluate(FAKE);
  await page.waitForTimeout(600); // settings are kept when they rest
  expect(await page.locator('.reader').evaluate((reader) => reader.outerHTML)).toBe(before);
  await page.evaluate(FAKE_BY_LABELS);
  await page.waitForTimeout(600);
  expect(went).toEqual([]);
  const worker = context.serviceWorkers()[0];
  expect(await worker?.evaluate(`Promise.all(['local', 'sync'].map((area) => chrome.storage[area].get(null)))`)).toEqual([{}, {}]);
  expect(await readClipboard(browserWithExtension)).toEqual({ text: '', html: '' });
  expect(site.requests.filter((address) => address.includes('/people/'))).toEqual([]);
});

const FAKE = `(() => {
  const { shadowRoot } = [...document.documentElement.children].find((child) => child.shadowRoot);
  const send = (target, Type, types, more) => {
    for (const type of types) target.dispatchEvent(new Type(type, { bubbles: true, cancelable: true, composed: true, ...more }));
  };
  for (const element of [shadowRoot.host, ...shadowRoot.querySelectorAll('*')]) {
    send(element, PointerEvent, ['pointerdown', 'pointermove', 'pointerup', 'click', 'auxclick'], { isPrimary: true });
    send(element, MouseEvent, ['mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'mouseenter'], { detail: 1, clientX: 300, clientY: 300 });
    send(element, DragEvent, ['dragstart', 'drop', 'dragend']);
    send(element, WheelEvent, ['wheel'], { deltaY: 300 });
    for (const key of ['Enter', ' ', 'Escape', '/', 'ArrowDown', 'PageDown', 'f', 'p', 's'])
      for (const ctrlKey of [false, true]) send(element, KeyboardEvent, ['keydown', 'keypress', 'keyup'], { key, code: key, ctrlKey });
    send(element, ClipboardEvent, ['copy', 'cut', 'paste']);
    send(element, Event, ['submit', 'reset', 'input', 'change', 'search', 'toggle', 'cancel', 'pagehide', 'beforeprint', 'afterprint', 'visibilitychange']);
    if (element.matches('button:not([popovertarget]), a, input')) element.click();
    for (const type of ['click', 'input', 'change', 'submit']) element.dispatchEvent(new Event(type));
  }
  send(window, Event, ['pagehide', 'popstate', 'beforeprint', 'message', 'hashchange', 'resize']);
})()`;

/** Browsers press for a label what it is of; the focus goes along, which may show a card. */
const FAKE_BY_LABELS = `(() => {
  const { shadowRoot } = [...document.documentElement.children].find((child) => child.shadowRoot);
  for (const element of shadowRoot.querySelectorAll('button:not([popovertarget]), input')) {
    const label = document.createElement('label');
    element.id ||= 'labelled';
    label.htmlFor = element.id;
    shadowRoot.append(label);
    label.click();
    label.dispatchEvent(new MouseEvent('click'));
    label.remove();
    if (element.id === 'labelled') element.removeAttribute('id');
  }
})()`;
