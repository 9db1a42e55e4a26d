import { expect } from '@playwright/test';
import { type FirefoxWithExtension, KEYS } from '../kit/firefox';
import { click } from '../kit/firefox-reader';
import { openPopup, READER, readerIs, test } from '../kit/firefox-test';
import { LIGHTHOUSE_ENTITIES } from '../kit/invented-entities';
import { ownPages } from '../kit/site-server';
import { keywordAddresses, TEMPLATE_ADDRESS, templateCases } from '../kit/template';
import { until } from '../kit/until';

test.beforeEach(async ({ site, firefox }) => {
  site.handler = ownPages({ '/lighthouse': 'english-news.html' });
  await firefox.goto('http://news.localhost/lighthouse');
  await openPopup(firefox);
  await until(() => firefox.inPopup(`return document.querySelector('.reading')?.textContent === ''`));
  await firefox.inPopup(TELL_ENTITIES);
});

test('groups, filter, the card by keyboard and its copy, all as Markdown: in the popup', async ({ firefox }) => {
  await firefox.press(KEYS.Escape);
  await until(async () => !(await firefox.popupIsOpen()));
  await openPopup(firefox);
  const headings = () => firefox.inPopup(`return [...document.querySelectorAll('h3')].map((heading) => heading.textContent)`);
  expect(await headings()).toEqual(['People2', 'Places1', 'Organizations2', 'Works1', 'Events1', 'Topics3']);
  await firefox.clickInPopup('.filter button');
  await until(async () => ((await headings()) as string[]).length === 1);
  await firefox.clickInPopup('.copy-all');
  await until(() => firefox.inPopup(`return document.querySelector('.formats').matches(':popover-open')`));
  await firefox.clickInPopup('.formats button:nth-child(2)');
  await until(() => firefox.inPopup(`return document.querySelector('.status').textContent`));
  expect(await firefox.clipboard('text/plain')).toMatch(
    /^- \[Skerry Point\]\(http:\/\/news\.localhost\/tag\/skerry-point\)\n- Ada Brandt\n/,
  );
  await firefox.inPopup(`document.querySelector('.tag').focus({ focusVisible: true })`);
  await until(() => firefox.inPopup(`return document.querySelector('.card')?.matches(':popover-open') ?? false`));
  await firefox.inPopup(`document.querySelector('.card button').focus()`);
  await firefox.pressInPopup('Enter');
  await until(async () => (await firefox.copiedText()) === 'Ada Brandt');
});

test('in the reader: underlines, a card over the text, Escape closes it alone', async ({ firefox }) => {
  await firefox.clickInPopup('.primary');
  await readerIs(firefox, true);
  await until(async () => !(await firefox.popupIsOpen()));
  await until(() => firefox.evaluate(`return CSS.highlights.has('limpid-entity')`));
  const [x = 0, y = 0] = (await firefox.evaluate(PLACE_OF_FOGHORN)) as number[];
  await firefox.clickAt(x, y);
  await until(() => firefox.evaluate(`return ${READER}.querySelector('.card')?.getAttribute('aria-label') === 'foghorn'`));
  await firefox.press(KEYS.Escape);
  await until(() => firefox.evaluate(`return ${READER}.querySelector('.card') === null`));
  await readerIs(firefox, true);
  await clickToggle(firefox, 'Underline names', false);
  expect(await firefox.evaluate(`return CSS.highlights.has('limpid-entity')`)).toBe(false);
  await firefox.press(KEYS.Escape);
  await readerIs(firefox, false);
});

test('Escape closes the card, not the popup; the next one the popup', async ({ firefox }) => {
  await firefox.press(KEYS.Escape);
  await until(async () => !(await firefox.popupIsOpen()));
  await openPopup(firefox);
  const cardIsOpen = () => firefox.inPopup(`return document.querySelector('.card')?.matches(':popover-open') ?? false`);
  await until(async () => {
    // Again and again: a panel that still opens has no focus to give.
    await firefox.inPopup(`document.querySelector('.primary').focus(); document.querySelector('.tag').focus({ focusVisible: true })`);
    return cardIsOpen();
  });
  expect(await firefox.pressInPopup('Escape')).toBe(true);
  await until(async () => !(await cardIsOpen()));
  expect(await firefox.inPopup(`return document.activeElement.className`)).toContain('tag');
  expect(await firefox.pressInPopup('Escape')).toBe(false);
  await firefox.press(KEYS.Escape);
  await until(async () => !(await firefox.popupIsOpen()));
});

test('links that the site put on words come back when they are asked for', async ({ site, firefox }) => {
  const [own] = templateCases();
  site.handler = (url) => (url.pathname.endsWith('.html') ? { body: own?.html ?? '' } : undefined);
  await firefox.press(KEYS.Escape);
  await firefox.goto(TEMPLATE_ADDRESS);
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
  const links = () => firefox.evaluate(`return [...${READER}.querySelectorAll('.content a[href]')].map((link) => link.href)`);
  expect(await links()).toEqual([]);
  await clickToggle(firefox, 'Show keyword links', true);
  expect(await links()).toEqual(keywordAddresses(own?.fragment ?? ''));
  await clickToggle(firefox, 'Show keyword links', false);
  expect(await links()).toEqual([]);
});

/** For the popup, whose own code asks the tab the same way. */
const TELL_ENTITIES = `
  const { tabs } = content.wrappedJSObject.browser;
  const [tab] = await tabs.query(Cu.cloneInto({ active: true, currentWindow: true }, content));
  const tell = (message) => tabs.sendMessage(tab.id, Cu.cloneInto(message, content), Cu.cloneInto({ frameId: 0 }, content));
  const { id } = (await tell({ name: 'read-page' })).value;
  await tell({ name: 'show-entities', id, entities: ${JSON.stringify(LIGHTHOUSE_ENTITIES)} });`;

const PLACE_OF_FOGHORN = `
  const range = [...CSS.highlights.get('limpid-entity')].find((each) => String(each) === 'foghorn');
  range.startContainer.parentElement.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = range.getBoundingClientRect();
  return [x + width / 2, y + height / 2];`;

async function clickToggle(firefox: FirefoxWithExtension, label: string, pressed: boolean): Promise<void> {
  const item = `[...${READER}.querySelectorAll('.more-tools button')].find((one) => one.textContent === '${label}')`;
  await click(firefox, `${READER}.querySelector('[aria-label="More tools"]')`);
  await click(firefox, item);
  await until(() => firefox.evaluate(`return ${item}.ariaPressed === '${pressed}'`));
}
