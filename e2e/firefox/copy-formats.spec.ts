import { expect } from '@playwright/test';
import { type FirefoxWithExtension, KEYS } from '../kit/firefox';
import { openPopup, READER, readerIs, test } from '../kit/firefox-test';
import { AROUND_TAGS, IN_MARKDOWN, TAGS } from '../kit/hostile-words';
import { until } from '../kit/until';

const COPY = `${READER}.querySelector('[role=toolbar] [aria-label="Copy text"]')`;

test('as Markdown, from popup and reader, once that is chosen in the settings', async ({ firefox }) => {
  await choose(firefox, ['copyAs=markdown']);

  await firefox.goto('http://news.localhost/hostile-words.html');
  await openPopup(firefox);
  await firefox.clickInPopup('.actions button:not(.primary)');
  await until(() => firefox.inPopup(`return document.querySelector('.status').textContent`));
  await isMarkdownAlone(firefox);

  await firefox.clickInPopup('.primary');
  await readerIs(firefox, true);
  await until(async () => !(await firefox.popupIsOpen()));
  await click(firefox, COPY);
  await statusIs(firefox, 'Copied to the clipboard; 5 invisible characters taken out');
  await isMarkdownAlone(firefox);
});

test('with front matter, tags and endnotes, once those are chosen', async ({ firefox }) => {
  await choose(firefox, ['copyAs=markdown', 'copyHeaderStyle=yaml', 'copyLinks=endnotes', 'copyTags=']);
  await firefox.goto('http://news.localhost/hostile-words.html');
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
  await click(firefox, COPY);
  await until(() => firefox.evaluate(`return ${READER}.querySelector('.toolbar .status').textContent.startsWith('Copied')`));
  const text = await firefox.clipboard('text/plain');
  const [before, after] = AROUND_TAGS;
  expect(text.slice(0, before.length)).toBe(before);
  expect(text.slice(-after.length)).toBe(after);
  expect(text.slice(before.length, -after.length).trimEnd().split('\n')).toEqual(expect.arrayContaining(TAGS));
});

test('a page without the Clipboard API gets its copies too', async ({ firefox }) => {
  await firefox.goto('http://news.example/english-news.html');
  expect(await firefox.evaluate('return isSecureContext')).toBe(false);
  await firefox.press(KEYS.Alt, 'r');
  await readerIs(firefox, true);
  await click(firefox, COPY);
  await statusIs(firefox, 'Copied to the clipboard');
  expect(await firefox.clipboard('text/plain')).toMatch(/^The Lighthouse That Learned to Whisper\n/);
  expect(await firefox.clipboard('text/html')).toContain('What the pilots heard</h2>');
});

/** Clicks choices, `name=value`, and switches, `name=`, of the options page. */
async function choose(firefox: FirefoxWithExtension, choices: readonly string[]): Promise<void> {
  await firefox.goto(await firefox.extensionPage('entrypoints/options/index.html'));
  for (const [name, value] of choices.map((choice) => choice.split('='))) {
    const input = `document.querySelector('${value ? `input[name=${name}][value=${value}]` : `#${name}`}')`;
    await until(() => firefox.evaluate(`return ${input} !== null`));
    await firefox.evaluate(`${input}.parentElement.scrollIntoView({ block: 'center' })`);
    await click(firefox, `${input}.parentElement`);
    const wanted = value ? `=== '${value}'` : '!== undefined';
    await until(() => firefox.evaluate(`return browser.storage.sync.get().then(({ settings }) => settings?.values.${name} ${wanted})`));
  }
}

function statusIs(firefox: FirefoxWithExtension, status: string): Promise<unknown> {
  return until(() => firefox.evaluate(`return ${READER}.querySelector('.toolbar .status').textContent === '${status}'`));
}

async function isMarkdownAlone(firefox: FirefoxWithExtension): Promise<void> {
  expect(await firefox.clipboard('text/plain')).toBe(IN_MARKDOWN);
  await expect(firefox.clipboard('text/html')).rejects.toThrow();
}

async function click(firefox: FirefoxWithExtension, element: string): Promise<void> {
  const middle = `const r = ${element}.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]`;
  const [x = 0, y = 0] = (await firefox.evaluate(middle)) as number[];
  await firefox.clickAt(x, y);
}
