import { expect } from '@playwright/test';
import { type FirefoxWithExtension, KEYS } from '../kit/firefox';
import { click, holds, inReader, openReader, pressInMenu } from '../kit/firefox-reader';
import { openPopup, test } from '../kit/firefox-test';

const WIDTHS = [390, 1000];

test('what a finger presses is 44 pixels wide and high, in the popup and in every tool of the reader', async ({ firefox }) => {
  await firefox.setFinger(true);
  await firefox.goto('http://news.localhost/english-news.html');
  await openPopup(firefox);
  expect(await firefox.inPopup(`return (${TOO_SMALL})([...document.querySelectorAll('.popup button')])`)).toEqual([]);
  await firefox.press(KEYS.Escape);
  await openReader(firefox, 'english-news.html');
  await isLarge(firefox, '.entities button, .toolbar button');
  await openReader(firefox, 'reading-aids.html');
  await isLarge(firefox, 'button');
  await click(firefox, `named('Text and appearance')`);
  await isLarge(firefox, '.panel:popover-open :is(button, select, input[type=text])');
  await firefox.press(KEYS.Escape);
  await click(firefox, `named('More tools')`);
  await isLarge(firefox, '.more-tools button');
  await click(firefox, `named('Find in article')`);
  await isLarge(firefox, '.find-bar :is(button, input)');
  await firefox.press(KEYS.Escape);
  await click(firefox, `find('.content img[role=button]')`);
  await isLarge(firefox, '.lightbox button');
  await openReader(firefox, 'long-read.html');
  await click(firefox, `named('Contents')`);
  await isLarge(firefox, '.outline button');
  await openReader(firefox, 'promos.html');
  await pressInMenu(firefox, 'Removed blocks');
  await isLarge(firefox, '.removed button');
  await firefox.setFinger(false);
});

/** Once they are there, in windows of a phone's and of a tablet's width. */
async function isLarge(firefox: FirefoxWithExtension, selector: string): Promise<void> {
  for (const width of WIDTHS) {
    await firefox.setPageWidth(width);
    await holds(firefox, `all('${selector}').some((one) => one.checkVisibility())`);
    expect(await inReader(firefox, `(${TOO_SMALL})(all('${selector}'))`), `${width}: ${selector}`).toEqual([]);
  }
  await firefox.setPageWidth();
}

const TOO_SMALL = `(buttons) => buttons.flatMap((button) => {
  const { width, height } = button.getBoundingClientRect();
  return width === 0 || (width >= 43.5 && height >= 43.5) ? [] : [(button.textContent || button.ariaLabel) + ': ' + width + ' × ' + height];
})`;

test('at twice the size everything of the reader is within the window, and reached', async ({ firefox }) => {
  await firefox.goto('http://news.localhost/long-read.html');
  const before = Number(await firefox.evaluate('return innerWidth'));
  await firefox.setZoom(2);
  await openReader(firefox);
  expect(await inReader(firefox, 'innerWidth')).toBe(before / 2);
  expect(await inReader(firefox, `find('.scroller').scrollWidth - find('.scroller').clientWidth`)).toBe(0);
  expect(await inReader(firefox, `all('.toolbar button').filter((one) => one.checkVisibility() && !isInView(one)).length`)).toBe(0);
  for (const name of ['Contents', 'Text and appearance', 'More tools']) {
    await click(firefox, `named('${name}')`);
    await holds(firefox, `all(':popover-open').map(isInView)`, [true]); // sheets come from below
    expect(await inReader(firefox, UNREACHED), name).toEqual([]);
    await firefox.press(KEYS.Escape);
    await holds(firefox, `all(':popover-open').length`, 0);
  }
  await pressInMenu(firefox, 'Find in article');
  await holds(firefox, `all('.find-bar, .find-bar :is(button, input)').map(isInView).every(Boolean) && find('.find-bar') !== null`);
  await firefox.setZoom(1);
});

/** Controls of what stands open that are out of the window even when they are scrolled to. */
const UNREACHED = `all(':popover-open :is(button, input, select)').filter((one) => {
  one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  return one.checkVisibility() && one.getBoundingClientRect().width > 0 && !isInView(one);
}).map((one) => one.outerHTML.slice(0, 80))`;
