import type { Page } from '@playwright/test';

/** Presses a tool of the reader's menu, as a person does. */
export async function pressInMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More tools' }).click();
  await page.getByRole('button', { name, exact: true }).click();
}
