import { expect } from '@playwright/test';
import { test } from '../kit/own-chromium-test';
import { describeCost, longPage, measureRecogniser, watchPopup } from '../kit/recognition-cost';

/** What the recogniser may cost: milliseconds, and bytes. */
const BARS = { tagsAfterArticle: 100, task: 50, memory: 30e6 };

for (const [language, prefix] of [
  ['zh-Hans', 'zh-hans'],
  ['en', 'en'],
] as const) {
  test(`what a long article in ${language} costs the popup`, async ({ site, browserWithExtension: { page, openPopup } }) => {
    const body = longPage(prefix, language);
    site.handler = () => ({ body });
    await page.goto('http://news.localhost/long');
    const popup = await openPopup(page);
    await expect(popup.locator('.tag.found').first()).toBeVisible();
    await page.reload();
    const times = await watchPopup(popup);
    const memory = await measureRecogniser(popup);
    console.log(describeCost(language, times, memory));
    expect(times.tags - times.article).toBeLessThanOrEqual(BARS.tagsAfterArticle);
    expect(Math.max(0, ...times.longTasks)).toBeLessThanOrEqual(BARS.task);
    expect(memory.after).toBeLessThanOrEqual(BARS.memory);
  });
}
