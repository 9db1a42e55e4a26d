import { expect, type Page } from '@playwright/test';
import { test } from '../kit/chromium-test';
import { readClipboard } from '../kit/drive-extension';
import { openReader } from '../kit/open-reader';
import { standInForVoice } from '../kit/stand-in-voice';
import { violations } from '../kit/violations';

const CODE = 'def height(t, waves):\n    return sum(a * cos(2 * pi * t / T) for a, T in waves)\n';

test('a device without voices says so; Esc ends reading aloud, then the reader', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await openReader(browserWithExtension, 'reading-aids.html');
  const button = page.getByRole('button', { name: 'Read aloud' });
  await button.click();
  await expect(page.getByRole('alert')).toHaveText('This device has no voice for English. Voices are added in the system’s settings.');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(await violations(page, 'html > div')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('.reader')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.reader')).toHaveCount(0);
});

test('a voice speaks, sentence and word are painted, and its bar is worked by mouse and keys', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await openReader(browserWithExtension, 'reading-aids.html');
  const voice = await standInForVoice(page); // replaces the operating system's voice
  await page.getByRole('button', { name: 'Read aloud' }).click();
  const bar = page.getByRole('group', { name: 'Read aloud' });
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeFocused();
  await expect.poll(() => painted(page, 'limpid-sentence')).toBe('How the tide table of Skerry Point is computed');
  await expect.poll(() => painted(page, 'limpid-word')).toMatch(/^(?:How|the|tide|table|of|Skerry|Point|is|computed)$/);
  await page.keyboard.press('Space');
  await expect(bar.getByRole('button', { name: 'Continue' })).toBeFocused();
  const count = (await voice.said()).length;
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => painted(page, 'limpid-sentence')).toMatch(/^Every harbour keeps .* by hand\.$/s);
  expect((await voice.said()).slice(count)).toEqual([[expect.stringMatching(/^Every harbour/), 'Stand-in Bob', 1]]);
  await bar.getByRole('combobox', { name: 'Voice' }).press('ArrowDown');
  await expect.poll(async () => (await voice.said()).at(-1)?.[1]).toBe('Stand-in Ann');
  await bar.getByRole('slider').press('ArrowRight');
  await expect.poll(async () => (await voice.said()).at(-1)?.[2]).toBe(1.1);
  expect(await violations(page, 'html > div')).toEqual([]);
  await bar.getByRole('button', { name: 'Stop reading aloud' }).click();
  await expect(bar).toHaveCount(0);
  expect(await painted(page, 'limpid-sentence')).toBe('');
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await expect(bar.getByRole('combobox')).toHaveValue('Stand-in Ann');
});

for (const [flow, settings] of Object.entries({ scroll: {}, pages: { flow: 'pages' } })) {
  test(`what is spoken stays in view in ${flow}, until the person goes elsewhere`, async ({ browserWithExtension }) => {
    const { page } = browserWithExtension;
    await openReader(browserWithExtension, 'reading-aids.html', settings);
    await page.locator('.content p', { hasText: 'Auf Deutsch' }).evaluate((german) => {
      (german.getRootNode() as ShadowRoot & { getSelection(): Selection }).getSelection().selectAllChildren(german);
    });
    const voice = await standInForVoice(page); // replaces the operating system's voice
    await page.getByRole('button', { name: 'Read aloud' }).click();
    await expect
      .poll(() => painted(page, 'limpid-sentence'))
      .toBe('Auf Deutsch steht im ältesten Buch ein einziger Satz: Das Meer kommt wieder.');
    expect((await voice.said())[0]?.[1]).toBe('Stand-in Dora');
    await expect(page.locator('.content p', { hasText: 'Auf Deutsch' })).toBeInViewport();
    await page.locator('.scroller').evaluate((scroller) => scroller.scrollTo({ top: 0, left: 0, behavior: 'instant' }));
    await expect.poll(() => painted(page, 'limpid-sentence')).toMatch(/^The lighthouse has been automatic/);
    await expect(page.locator('.reader h1')).toBeInViewport();
  });
}

test('a picture is enlarged alone: keys, others, its own size, and the focus comes back', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await openReader(browserWithExtension, 'reading-aids.html');
  const first = page.getByRole('button', { name: 'Enlarge picture: A white lighthouse on a rock' });
  await expect(page.locator('.content img[role=button]')).toHaveCount(2); // the third is a link's
  await first.focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('dialog', { name: 'A white lighthouse on a rock' });
  await expect(box.getByText('The lighthouse at low water')).toBeVisible();
  await expect(box.getByRole('status')).toHaveText('Picture 1 of 2');
  expect(await violations(page, 'html > div')).toEqual([]);
  await box.getByRole('button', { name: 'Actual size' }).click();
  await expect(box.getByRole('button', { name: 'Actual size' })).toHaveAttribute('aria-pressed', 'true');
  await expect(box.locator('img')).toHaveCSS('max-width', 'none');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.lightbox').getByText('The gauge that is still in use.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.lightbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Enlarge picture: The gauge that is still in use.' })).toBeFocused();
  await first.click();
  await expect(box).toBeVisible();
  await box.getByRole('button', { name: 'Close picture' }).click();
  await expect(page.locator('.reader')).toBeVisible();
  await expect(page.locator('.content a[href$="/archive"] img:not([role])')).toHaveCount(1);
});

test('code is copied exactly', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await openReader(browserWithExtension, 'reading-aids.html');
  const button = page.getByRole('button', { name: 'Copy code' });
  await expect(page.locator('.code-tool')).toHaveCSS('opacity', '0');
  await page.locator('.content pre').hover();
  await button.click();
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  expect((await readClipboard(browserWithExtension)).text).toBe(CODE);
});

test('a table wider than the text is a region to scroll, and still a table', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await openReader(browserWithExtension, 'reading-aids.html');
  const region = page.getByRole('region', { name: 'High water at Skerry Point, in metres' });
  await expect(region).toHaveAttribute('data-more-right', '');
  await expect(region.getByRole('columnheader', { name: 'Day' })).toBeVisible();
  await region.focus();
  await region.evaluate((box) => box.scrollTo({ left: 9999, behavior: 'instant' }));
  await expect(region).not.toHaveAttribute('data-more-right');
  await expect(region).toHaveAttribute('data-more-left', '');
});

test('formulas are formulas, and TeX in a copy; a video is a link that asks for nothing', async ({ browserWithExtension, site }) => {
  const { page } = browserWithExtension;
  await page.route('**/*youtube*/**', (route) => route.abort());
  await openReader(browserWithExtension, 'reading-aids.html');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await expect(page.locator('.content math')).toHaveCount(2);
  expect(await page.locator('.content mfrac').evaluate((fraction) => fraction instanceof MathMLElement)).toBe(true);
  await expect(page.locator('.content')).not.toContainText('drawn');
  const link = page.getByRole('link', { name: 'The last keeper of Skerry Point (www.youtube.com)' });
  await expect(link).toHaveAttribute('href', 'https://www.youtube.com/watch?v=abcdefghijk');
  await expect(page.locator('.content [embedhost]')).toHaveCount(1);
  await expect(page.locator('.content')).not.toContainText('The last keeper');
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  const { text, html } = await readClipboard(browserWithExtension);
  expect(text).toContain('sum of waves, h = \\sum a_i, one for each');
  expect(text).toContain('\n\nThe last keeper of Skerry Point: https://www.youtube.com/watch?v=abcdefghijk\n\n');
  expect(html).toContain('<a href="https://www.youtube.com/watch?v=abcdefghijk">The last keeper of Skerry Point</a>');
  expect(asked.filter((address) => address.includes('youtube'))).toEqual([]);
  expect(site.requests.filter((address) => address.includes('youtube'))).toEqual([]);
});

test('beginnings of words stand out near the window, and the text stays as it is', async ({ browserWithExtension }) => {
  const { page } = browserWithExtension;
  await openReader(browserWithExtension, 'reading-aids.html');
  const text = await page.locator('.content').textContent();
  expect(await painted(page, 'limpid-beginning')).toBe('');
  await page.getByRole('button', { name: 'Text and appearance' }).click();
  await page.getByRole('checkbox', { name: 'Emphasize the beginnings of words' }).click();
  await expect.poll(() => painted(page, 'limpid-beginning')).toMatch(/^Eve harb kee a tab/);
  await expect.poll(() => painted(page, 'limpid-rest')).toMatch(/^ry our ps/);
  expect(await painted(page, 'limpid-beginning')).not.toContain('autom');
  await page.keyboard.press('Escape');
  await page.locator('.content > :last-child').scrollIntoViewIfNeeded();
  await expect.poll(() => painted(page, 'limpid-beginning')).toContain('autom');
  expect(await page.locator('.content').textContent()).toBe(text);
});

/** The text that a highlight paints. */
function painted(page: Page, name: string): Promise<string> {
  return page.evaluate((key) => {
    const texts = Array.from(CSS.highlights.get(key) ?? [], ({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return String(range);
    });
    return texts.join(' ');
  }, name);
}
