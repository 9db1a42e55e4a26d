import type { Page } from '@playwright/test';
import type { ChromiumWithExtension } from './chromium';

/** Opens the page of rules in a tab of its own. */
export async function openRules({ context, extensionId }: ChromiumWithExtension, path = 'index.html'): Promise<Page> {
  const rules = await context.newPage();
  await rules.goto(`chrome-extension://${extensionId}/entrypoints/rules/${path}`);
  await rules.getByRole('heading', { level: 1 }).waitFor();
  return rules;
}

/** Gives the page a file to import. */
export function choose(rules: Page, name: string, buffer: Buffer): Promise<void> {
  return rules.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}
