import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Width of one picture of a sheet in CSS pixels, by the size in its name. */
const CELL: Readonly<Record<string, number>> = { desk: 300, tablet: 240, phone: 150 };

/** Takes one picture of many, each under its name. */
export async function contactSheet(page: Page, folder: string, pictures: readonly string[], path: string): Promise<void> {
  await page.setContent(`<style>
    body { display: flex; flex-wrap: wrap; gap: 14px; margin: 20px; background: #777; font: 12px system-ui; color: #fff }
    figure { margin: 0 } img { display: block; border-radius: 6px } figcaption { padding-top: 4px }
  </style>${pictures.map((picture) => figure(folder, picture)).join('')}`);
  await page.screenshot({ path, fullPage: true });
}

function figure(folder: string, picture: string): string {
  const data = readFileSync(join(folder, picture)).toString('base64');
  const width = CELL[/-(\w+)\.png$/.exec(picture)?.[1] ?? ''] ?? 300;
  return `<figure><img width="${width}" src="data:image/png;base64,${data}"><figcaption>${picture.replace('.png', '')}</figcaption></figure>`;
}
