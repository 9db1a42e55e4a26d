import { expect, type Page } from '@playwright/test';
import { launchChromium } from '../kit/chromium';
import { test } from '../kit/chromium-test';
import { describeCost, longPage, measureRecogniser, type PopupTimes, watchPopup } from '../kit/recognition-cost';

/** What the recogniser may cost: milliseconds, and bytes. */
const BARS = { tagsAfterArticle: 100, task: 50, memory: 30e6 };

for (const [language, prefix] of [
  ['zh-Hans', 'zh-hans'],
  ['en', 'en'],
] as const) {
  test(`what a long article in ${language} costs the popup`, async ({ site }) => {
    const { page, openPopup, close } = await launchChromium({ proxyPort: site.port }); // as it is before anything else was read
    const body = longPage(prefix, language);
    site.handler = () => ({ body });
    await page.goto('http://news.localhost/long');
    const popup = await openPopup(page);
    await expect(popup.locator('.tag.found').first()).toBeVisible();
    const times = await watchAtRest(page, popup);
    const memory = await measureRecogniser(popup);
    await close();
    console.log(describeCost(language, times, memory));
    expect(times.tags - times.article).toBeLessThanOrEqual(BARS.tagsAfterArticle);
    expect(Math.max(0, ...times.longTasks)).toBeLessThanOrEqual(BARS.task);
    expect(memory.after).toBeLessThanOrEqual(BARS.memory);
  });
}

/** What else runs on the machine can only make a task longer: one that is too long is measured again, twice at most. */
async function watchAtRest(page: Page, popup: Page): Promise<PopupTimes> {
  for (let turn = 0; ; turn++) {
    await page.reload();
    const times = await watchPopup(popup);
    if (turn === 2 || times.longTasks.every((task) => task <= BARS.task)) return times;
  }
}
