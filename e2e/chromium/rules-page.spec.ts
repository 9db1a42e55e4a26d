import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { ftrArchive, MILL_PAGE, millRule, STORED_RULES, type StoredRules } from '../kit/rules';
import { choose, openRules } from '../kit/rules-page';
import { violations } from '../kit/violations';

const ARTICLE = 'http://harbour.localhost/mill';
const FILES = 220;

test('a rule with an error is told at its line; mended, tried and kept, it is there after a reload and reads the page', async ({
  browserWithExtension,
  site,
}) => {
  site.handler = () => MILL_PAGE;
  const { page, openPopup, leavePopup } = browserWithExtension;
  await page.goto(ARTICLE);
  const before = await openPopup(page);
  await expect(before.getByRole('heading', { level: 1 })).toHaveText('The Harbour Post');
  await leavePopup();

  const rules = await openRules(browserWithExtension, '../options/index.html');
  await rules.getByRole('link', { name: 'Site rules…' }).click();
  await expect(rules.getByText('You have no rules of your own yet.')).toBeVisible();
  await rules.getByRole('link', { name: 'New rule' }).click();
  const text = rules.getByRole('textbox', { name: 'The rule, as JSON' });
  const save = rules.getByRole('button', { name: 'Save rule' });
  await text.fill(millRule('[".letter", 7]'));
  const problem = rules.getByRole('button', { name: 'Line 5 The value is of the wrong kind. remove[1]' });
  await expect(problem).toBeVisible();
  await expect(save).toBeDisabled();
  await problem.click();
  await expect(text).toBeFocused();
  const caret = await text.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart));
  expect(caret.startsWith('7]')).toBe(true);
  await rules.keyboard.press('Tab');
  await expect(text).not.toBeFocused();

  await text.fill(millRule('[".letter", ".none"]'));
  await expect(rules.getByText('The rule is in order.')).toBeVisible();
  await rules.getByRole('button', { name: 'Test the rule' }).click();
  await expect(rules.getByText(/^The rule works on this page/)).toBeVisible();
  await expect(rules.getByRole('row')).toHaveText(['title.headline1', 'remove[0].letter1', 'remove[1].none0']);
  const tried = rules.getByRole('article', { name: 'The article, read with this rule' });
  await expect(tried.getByRole('heading')).toHaveText('The mill turns again');

  await save.click();
  await expect(rules.getByText('The rule is saved.')).toBeVisible();
  await rules.reload();
  await expect(rules.getByRole('heading', { level: 1 })).toHaveText('mill');
  await expect(text).toHaveValue(/"\.none"/);
  await page.reload();
  const after = await openPopup(page);
  await expect(after.getByRole('heading', { level: 1 })).toHaveText('The mill turns again');
  await leavePopup();

  // Another name takes the place of the old one; what is not kept stays a draft.
  await text.fill(millRule('[".letter"]').replace('"mill"', '"harbour mill"'));
  await rules.getByRole('link', { name: 'All rules' }).click();
  await expect(rules.getByRole('listitem').filter({ hasText: 'harbour.localhost' })).toContainText('finds title · hides 2 kinds of blocks');
  await expect(rules.getByText('Unsaved changes')).toBeVisible();
  await rules.getByRole('link', { name: 'Edit mill' }).click();
  await save.click();
  await expect(rules.getByRole('heading', { level: 1 })).toHaveText('harbour mill');
  expect((await stored(rules)).map(({ id }) => id)).toEqual(['harbour mill']);
});

test('an archive is reported, shown and then added; what is exported comes back after everything was deleted', async ({
  browserWithExtension,
}) => {
  const rules = await openRules(browserWithExtension);
  await choose(rules, 'ftr.zip', ftrArchive(FILES));
  await expect(rules.getByText(`${FILES + 1} files · ${FILES} rules · ${2 * FILES} lines taken · ${FILES + 1} lines left`)).toBeVisible();
  await expect(rules.locator('.reasons li')).toHaveText([`${FILES} Limpid needs no such step`, '1 No file of rules']);
  const file = rules.locator('details', { hasText: 'configurations/site0.example.txt' });
  await file.locator('summary').click();
  await expect(file.getByRole('listitem').last()).toHaveText('Line 4tidy: noLimpid needs no such step');
  const preview = rules.locator('details', { hasText: 'site0.example' }).first();
  await preview.locator('summary').click();
  await expect(preview.locator('pre')).toContainText('"content": "div[id=\\"story-0\\"]"');
  expect(await stored(rules)).toEqual([]);
  await browserWithExtension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await rules.getByRole('button', { name: 'Copy report' }).click();
  await expect(rules.getByText('Copied to the clipboard')).toBeVisible();
  expect(await rules.evaluate(() => navigator.clipboard.readText())).toContain(
    'configurations/site0.example.txt:4\ttidy: no\tLimpid needs no such step',
  );

  const add = rules.getByRole('button', { name: `Add ${FILES} rules` });
  await add.click();
  await expect(rules.getByText(`${FILES} rules are added.`)).toBeVisible();
  const added = await stored(rules);
  expect(added).toHaveLength(FILES);
  await rules.getByRole('searchbox', { name: 'Search rules' }).fill('site21.ex');
  await expect(rules.getByRole('switch')).toHaveCount(1);
  await rules.getByRole('searchbox').fill('');

  const download = rules.waitForEvent('download');
  await rules.getByRole('button', { name: 'Export as JSON' }).first().click();
  const exported = await readFile(await (await download).path());
  await rules.getByRole('checkbox', { name: 'Choose all' }).click();
  await rules.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.poll(() => stored(rules)).toEqual([]);
  await rules.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => stored(rules)).toEqual(added);
  await rules.evaluate('chrome.storage.local.clear()');
  await expect(rules.getByText('You have no rules of your own yet.')).toBeVisible();

  await choose(rules, (await download).suggestedFilename(), exported);
  await add.click();
  await expect.poll(() => stored(rules)).toEqual(added);
  await choose(rules, 'again.json', exported);
  await expect(rules.getByText(`${FILES} of these rules are there already.`)).toBeVisible();
  await expect(add).toHaveCount(0);
});

test('files that are none are told why, a full storage too, and nothing is lost', async ({ browserWithExtension }) => {
  const rules = await openRules(browserWithExtension);
  await rules.evaluate(
    `chrome.storage.local.set({ 'rules:a.example': [{ rule: { id: 'a.example', match: ['*://a.example/*'], content: 'p', checked: '2026-11-28' }, enabled: true, origin: 'written' }] })`,
  );
  const archive = ftrArchive(30);
  const cases: readonly (readonly [name: string, content: Buffer, message: string])[] = [
    ['mill.png', Buffer.from([137, 80, 78, 71, 0, 0, 1]), 'No file of rules'],
    ['nothing.txt', Buffer.alloc(0), 'It says nothing'],
    ['long.json', Buffer.from(`[${'"a",'.repeat(80_000)}1]`), 'It is larger than 256 kB.'],
    ['broken.json', Buffer.from('[{"id": "x", "match": ["*://x.example/*"'), 'This is not JSON.'],
    ['half.zip', archive.subarray(0, 900), 'The archive half.zip is damaged, or no zip archive.'],
  ];
  for (const [name, content, message] of cases) {
    await choose(rules, name, content);
    await expect(rules.locator('.import')).toContainText(message);
    await rules.locator('.import').getByRole('button', { name: 'Close' }).click();
  }
  await rules.evaluate(`chrome.storage.local.set({ rest: 'x'.repeat(10485760 - 1200) })`);
  await choose(rules, 'ftr.zip', archive);
  await rules.getByRole('button', { name: 'Add 30 rules' }).click();
  await expect(rules.getByText('Nothing was changed: the browser’s storage is full.')).toBeVisible();
  await expect(rules.getByRole('button', { name: 'Add 30 rules' })).toBeVisible();
  await rules.evaluate(`chrome.storage.local.remove('rest')`);
  expect((await stored(rules)).map(({ id }) => id)).toEqual(['a.example']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the page of rules: ${colorScheme}`, async ({ browserWithExtension, site }) => {
    site.handler = () => MILL_PAGE;
    const { page, openPopup, leavePopup } = browserWithExtension;
    await page.goto(ARTICLE);
    await openPopup(page);
    await leavePopup();
    const rules = await openRules(browserWithExtension);
    await rules.emulateMedia({ colorScheme });
    expect(await violations(rules)).toEqual([]);
    await choose(rules, 'ftr.zip', ftrArchive(20));
    await rules.locator('.import details').first().locator('summary').click();
    expect(await violations(rules)).toEqual([]);
    await rules.getByRole('button', { name: 'Add 20 rules' }).click();
    await rules.getByRole('checkbox', { name: 'Choose site1.example', exact: true }).click();
    await rules.getByRole('switch').nth(3).click();
    expect(await violations(rules)).toEqual([]);
    await rules.getByRole('link', { name: 'New rule' }).click();
    await rules.getByRole('textbox').fill(millRule('[".letter"]'));
    await rules.getByRole('button', { name: 'Test the rule' }).click();
    await rules.locator('.trial').waitFor();
    expect(await violations(rules)).toEqual([]);
    await rules.getByRole('textbox').fill(millRule('[7]'));
    await rules.getByText('1 thing is wrong:').waitFor();
    expect(await violations(rules)).toEqual([]);
  });
}

const stored = (rules: Page) => rules.evaluate(STORED_RULES) as Promise<StoredRules>;
