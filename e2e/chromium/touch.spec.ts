import { expect, type Locator, type Page } from '@playwright/test';
import { type ChromiumWithExtension, launchChromium } from '../kit/chromium';
import { test as base } from '../kit/chromium-test';
import { openPopupInTab, tellEntities } from '../kit/drive-extension';
import { LIGHTHOUSE_ENTITIES } from '../kit/invented-entities';
import { ownPages } from '../kit/site-server';
import { standInForVoice } from '../kit/stand-in-voice';

const test = base.extend({
  browserWithExtension: async ({ site }, use) => {
    const browser = await launchChromium({ proxyPort: site.port, hasTouch: true, viewport: { width: 390, height: 780 } });
    await use(browser);
    await browser.close();
  },
});

test.beforeEach(async ({ site, browserWithExtension: { page, openPopup } }) => {
  site.handler = ownPages({ '/lighthouse': 'english-news.html' });
  await page.goto('http://news.localhost/lighthouse');
  const popup = await openPopup(page);
  await expect(popup.getByText('Reading the text for names…')).toHaveCount(0);
  await tellEntities(popup, LIGHTHOUSE_ENTITIES);
});

test('a finger: the card beside a name, in the popup and in the reader; the name itself jumps', async ({ browserWithExtension }) => {
  const { page, openPopup, leavePopup } = browserWithExtension;
  const popup = await openPopup(page);
  await cardOpensAndCloses(popup);
  await tap(popup.getByRole('button', { name: 'Skerry Point, mentions' }));
  await expect(page.locator('.reader')).toBeVisible();
  await leavePopup();
  await cardOpensAndCloses(page);
  await tap(page.getByRole('button', { name: 'Ada Brandt, mentions' }));
  await expect(page.getByRole('button', { name: 'Ada Brandt, mentions' })).toHaveAttribute('aria-pressed', 'true');
  await page.waitForTimeout(600); // longer than a pointer must rest for a card
  await expect(page.locator('.card')).toHaveCount(0);
});

test('what a finger presses is 44 pixels wide and high, in the popup and in the reader', async ({ browserWithExtension }) => {
  const { page, openPopup, leavePopup } = browserWithExtension;
  const popup = await openPopup(page);
  expect(await tooSmall(popup.locator('.popup button'))).toEqual([]);
  await tap(popup.getByRole('button', { name: 'Read', exact: true }));
  await expect(page.locator('.reader')).toBeVisible();
  await leavePopup();
  await expect(page.locator('.reader .entities button').first()).toBeVisible();
  expect(await tooSmall(page.locator('.reader .entities button, .reader .toolbar button'))).toEqual([]);
});

for (const viewport of [
  { width: 390, height: 780 },
  { width: 1000, height: 780 },
]) {
  test(`so is what every tool shows, on a window of ${viewport.width}`, async ({ browserWithExtension }) => {
    const { page } = browserWithExtension;
    await page.setViewportSize(viewport);
    await openReader(browserWithExtension, 'reading-aids.html');
    expect(await tooSmall(page.locator('.reader button'))).toEqual([]);
    await tap(page.getByRole('button', { name: 'Text and appearance' }));
    await expectLarge(page.locator('.panel :is(button, select, input[type=text])'));
    await page.keyboard.press('Escape');
    await tap(page.getByRole('button', { name: 'More tools' }));
    await expectLarge(page.locator('.more-tools button'));
    await tap(page.getByRole('button', { name: 'Find in article', exact: true }));
    await expectLarge(page.locator('.find-bar :is(button, input)'));
    await page.keyboard.press('Escape');
    await standInForVoice(page); // replaces the operating system's voice
    await tap(page.getByRole('button', { name: 'Read aloud' }));
    await page.getByRole('combobox', { name: 'Voice' }).waitFor();
    expect(await tooSmall(page.locator('.speech-bar :is(button, select)'))).toEqual([]);
    await page.keyboard.press('Escape');
    await tap(page.getByRole('button', { name: 'Enlarge picture' }).first());
    expect(await tooSmall(page.locator('.lightbox button'))).toEqual([]);
    await openReader(browserWithExtension, 'long-read.html');
    await tap(page.getByRole('button', { name: 'Contents' }));
    await page.getByRole('navigation', { name: 'Contents' }).waitFor();
    expect(await tooSmall(page.locator('.outline button'))).toEqual([]);
    await openReader(browserWithExtension, 'promos.html');
    await tap(page.getByRole('button', { name: 'More tools' }));
    await tap(page.getByRole('button', { name: 'Removed blocks', exact: true }));
    await page.getByRole('listitem').getByRole('button', { name: 'Show' }).first().waitFor();
    expect(await tooSmall(page.locator('.removed button'))).toEqual([]);
  });
}

async function openReader({ page, openPopup, leavePopup }: ChromiumWithExtension, name: string): Promise<void> {
  await page.goto(`http://news.localhost/${name}`);
  const popup = await openPopup(page);
  await tap(popup.locator('.primary'));
  await page.getByRole('toolbar').waitFor();
  await leavePopup();
}

test('nothing of the popup is cut off, however wide it is, in a window of its own or in a tab', async ({ browserWithExtension }) => {
  const popup = await openPopupInTab(browserWithExtension, await browserWithExtension.openPopup(browserWithExtension.page));
  for (const [width, height] of [320, 360, 390, 420].flatMap((width) => [500, 780].map((height) => [width, height] as const))) {
    await popup.setViewportSize({ width, height });
    await tap(popup.getByRole('button', { name: 'About What the pilots heard' }));
    await expect(popup.locator('.card')).toBeVisible();
    const boxes = await popup.locator('.popup *').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
    const cut = boxes.filter((box) => box.width > 0 && (box.left < 0 || box.right > width));
    expect(cut, `${width} × ${height}`).toEqual([]);
    await popup.keyboard.press('Escape');
    await expect(popup.locator('.card')).toHaveCount(0);
  }
});

async function cardOpensAndCloses(view: Page): Promise<void> {
  const details = view.getByRole('button', { name: 'About Ada Brandt' });
  const card = view.getByRole('group', { name: 'Ada Brandt' });
  await tap(details);
  await expect(card).toContainText('Áda Brandt');
  await tap(card.getByText('Person'));
  await expect(card).toBeVisible();
  await tap(details);
  await expect(card).toHaveCount(0);
  await tap(details);
  await expect(card).toBeVisible();
  await view.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
}

/** Presses with a finger: a locator's own `tap` needs a context that was made for it. */
async function tap(locator: Locator): Promise<void> {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const session = await locator.page().context().newCDPSession(locator.page());
  const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach().catch(() => undefined); // the popup may have closed itself
}

/** All of what is shown, once it is. */
async function expectLarge(controls: Locator): Promise<void> {
  await controls.first().waitFor();
  expect(await tooSmall(controls)).toEqual([]);
}

function tooSmall(buttons: Locator): Promise<string[]> {
  return buttons.evaluateAll((all) =>
    all.flatMap((button) => {
      const { width, height } = button.getBoundingClientRect();
      return width === 0 || (width >= 43.5 && height >= 43.5) ? [] : [`${button.textContent || button.ariaLabel}: ${width} × ${height}`];
    }),
  );
}
