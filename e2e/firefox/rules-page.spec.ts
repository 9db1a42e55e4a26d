import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type FirefoxWithExtension, KEYS } from '../kit/firefox';
import { openRules, press } from '../kit/firefox-rules-page';
import { openPopup, test } from '../kit/firefox-test';
import { violations } from '../kit/firefox-violations';
import { ftrArchive, MILL_PAGE, millRule, STORED_RULES, type StoredRules } from '../kit/rules';
import { until } from '../kit/until';

const FILES = 220;
const TITLE = `return document.querySelector('h1')?.textContent`;

test('a rule with an error is told at its line; mended, tried and kept, it is there after a reload and reads the page', async ({
  firefox,
  site,
}) => {
  site.handler = () => MILL_PAGE;
  const { marionette } = firefox;
  await firefox.goto('http://harbour.localhost/mill');
  await openPopup(firefox);
  expect(await firefox.inPopup(TITLE)).toBe('The Harbour Post');
  await firefox.inBrowser(`for (const panel of document.querySelectorAll('panel')) panel.hidePopup()`);
  await until(async () => !(await firefox.popupIsOpen()));
  const [article] = (await marionette.send('WebDriver:GetWindowHandles')) as string[];
  const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
  await marionette.send('WebDriver:SwitchToWindow', { handle });
  await openRules(firefox);
  await press(firefox, 'New rule');
  await write(firefox, millRule('[".letter", 7]'));
  await until(() => firefox.evaluate(`return document.querySelector('.problem')?.textContent.startsWith('Line 5')`));
  expect(await firefox.evaluate(`return document.querySelector('.primary').disabled`)).toBe(true);
  await press(firefox, 'Line 5');
  expect(
    await firefox.evaluate(`const { activeElement: a } = document; return a.value.slice(a.selectionStart, a.selectionStart + 2)`),
  ).toBe('7]');
  await firefox.press(KEYS.Tab);
  await until(() => firefox.evaluate(`return document.activeElement.localName !== 'textarea'`));
  expect(await violations(firefox, 'inTab')).toEqual([]);

  await write(firefox, millRule('[".letter"]'));
  await until(() => firefox.evaluate(`return document.querySelector('.primary')?.disabled === false`));
  await press(firefox, 'Test the rule');
  await until(() => firefox.evaluate(`return document.querySelector('.outcome')?.textContent.startsWith('The rule works on this page')`));
  expect(await firefox.evaluate(`return [...document.querySelectorAll('tr')].map((row) => row.textContent).join()`)).toBe(
    'title.headline1,remove[0].letter1',
  );
  expect(await firefox.evaluate(`return document.querySelector('.tried-article h3').textContent`)).toBe('The mill turns again');
  await press(firefox, 'Save rule');
  await until(() => firefox.evaluate(`return document.querySelector('.status')?.textContent === 'The rule is saved.'`));
  await marionette.send('WebDriver:Refresh');
  await until(async () => (await firefox.evaluate(TITLE)) === 'mill');
  expect(await firefox.evaluate(`return document.querySelector('textarea').value`)).toContain('".letter"');
  await marionette.send('WebDriver:SwitchToWindow', { handle: article });
  await marionette.send('WebDriver:Refresh');
  await openPopup(firefox);
  expect(await firefox.inPopup(TITLE)).toBe('The mill turns again');
});

test('an archive is reported, shown and then added; what is exported comes back after everything was deleted', async ({ firefox }) => {
  const archive = join(firefox.profile, 'ftr.zip');
  writeFileSync(archive, ftrArchive(FILES));
  await openRules(firefox);
  await firefox.chooseFile('input[type=file]', archive);
  await until(() => firefox.evaluate(`return document.querySelector('.import .primary')?.textContent === 'Add ${FILES} rules'`));
  expect(await firefox.evaluate(`return document.querySelector('.import').textContent`)).toContain(`${FILES} rules`);
  expect(await stored(firefox)).toEqual([]);
  expect(await violations(firefox, 'inTab')).toEqual([]);
  await press(firefox, `Add ${FILES} rules`);
  await until(async () => (await stored(firefox)).length === FILES);
  const added = await stored(firefox);
  await until(() => firefox.evaluate(`return document.querySelector('.choose') !== null`));
  expect(await violations(firefox, 'inTab')).toEqual([]);

  await press(firefox, 'Export as JSON');
  const file = join(firefox.profile, 'limpid-rules.json');
  await until(() => existsSync(file) && readFileSync(file, 'utf8').endsWith(']\n'));
  await firefox.evaluate(`document.querySelector('.choose-all input').click()`);
  await press(firefox, 'Delete');
  await until(async () => (await stored(firefox)).length === 0);
  await until(() => firefox.evaluate(`return document.querySelector('.empty') !== null`));
  await firefox.chooseFile('input[type=file]', file);
  await until(() => firefox.evaluate(`return document.querySelector('.import .primary')?.textContent === 'Add ${FILES} rules'`));
  await press(firefox, `Add ${FILES} rules`);
  await until(async () => (await stored(firefox)).length === FILES);
  expect(await stored(firefox)).toEqual(added);
});

/** Types over the whole text, as a person who pastes. */
function write(firefox: FirefoxWithExtension, text: string): Promise<unknown> {
  const script = `document.querySelector('textarea').select(); document.execCommand('insertText', false, arguments[0])`;
  return until(() => firefox.evaluate(`return document.querySelector('textarea') !== null`)).then(() => firefox.evaluate(script, text));
}

const stored = (firefox: FirefoxWithExtension) => firefox.evaluate(`return ${STORED_RULES}`) as Promise<StoredRules>;
