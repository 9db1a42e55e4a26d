import { expect, type Page } from '@playwright/test';
import { SETTINGS_SCHEMA } from '../../src/settings/settings-schema';
import { test } from '../kit/chromium-test';
import { keepSettings } from '../kit/drive-extension';
import { openReader } from '../kit/open-reader';
import { pressInMenu } from '../kit/press-in-menu';
import { standInForVoice } from '../kit/stand-in-voice';
import { violations } from '../kit/violations';
import { WEAK_TEXTS } from '../kit/weak-texts';

/** A page with what a tool needs, what opens it, and what it shows then. */
const TOOLS: readonly (readonly [name: string, page: string, open: (page: Page) => Promise<unknown>, shown: string])[] = [
  ['contents', 'long-read.html', (page) => page.getByRole('button', { name: 'Contents' }).click(), '.outline'],
  ['the menu', 'long-read.html', (page) => page.getByRole('button', { name: 'More tools' }).click(), '.more-tools'],
  ['the search', 'long-read.html', (page) => find(page, 'the'), '.find-bar'],
  ['a note', 'footnotes.html', (page) => page.getByRole('link', { name: '1', exact: true }).click(), '.note-card'],
  [
    'an enlarged picture',
    'reading-aids.html',
    (page) => page.getByRole('button', { name: 'Enlarge picture' }).first().click(),
    '.lightbox',
  ],
  ['reading aloud', 'reading-aids.html', readAloud, '.speech-bar'],
  ['removed blocks', 'promos.html', showRemoved, '.put-back'],
];

const THEMES = SETTINGS_SCHEMA.theme.choices.map(({ value }) => value);

async function find(page: Page, text: string): Promise<void> {
  await pressInMenu(page, 'Find in article');
  await page.locator('.find-bar input').fill(text);
}

async function readAloud(page: Page): Promise<void> {
  await standInForVoice(page); // replaces the operating system's voice
  await page.getByRole('button', { name: 'Read aloud' }).click();
}

async function showRemoved(page: Page): Promise<void> {
  await pressInMenu(page, 'Removed blocks');
  await page.getByRole('listitem').getByRole('button', { name: 'Show' }).first().click();
}

for (const [name, file, open, shown] of TOOLS) {
  test(`axe finds nothing in ${name}, whose texts can be read in every theme`, async ({ browserWithExtension }) => {
    const { page } = browserWithExtension;
    await openReader(browserWithExtension, file);
    await open(page);
    await page.locator(shown).first().waitFor();
    expect(await violations(page, { fromShadowDom: ['html > div', shown] })).toEqual([]);
    for (const theme of THEMES) {
      await keepSettings(browserWithExtension, { theme });
      await page.locator(`[data-theme="${theme}"]`).first().waitFor({ state: 'attached' });
      expect(await page.evaluate(`(${WEAK_TEXTS})(${theme === 'contrast' ? 7 : 4.5})`), theme).toEqual([]);
    }
    await expect(page.locator(shown).first(), 'it is shown still').toBeVisible();
  });
}
