import type { FirefoxWithExtension } from './firefox';
import { until } from './until';

/** Opens the page of rules in the tab in front. */
export async function openRules(firefox: FirefoxWithExtension): Promise<void> {
  await firefox.goto(await firefox.extensionPage('entrypoints/rules/index.html'));
  await until(() => firefox.evaluate(`return document.querySelector('h1') !== null`));
}

/** Clicks where the button or link is whose words begin so. */
export async function press(firefox: FirefoxWithExtension, label: string): Promise<void> {
  const script = `const found = [...document.querySelectorAll('button, a')].find((one) => one.textContent.startsWith(arguments[0]));
    found?.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = found?.getBoundingClientRect() ?? {};
    return found && [x + width / 2, y + height / 2]`;
  const [x = 0, y = 0] = (await until(() => firefox.evaluate(script, label))) as number[];
  await firefox.clickAt(x, y);
}
