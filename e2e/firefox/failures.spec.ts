import { expect } from '@playwright/test';
import { test } from '../kit/firefox-test';
import { until } from '../kit/until';

const cases = [
  { address: 'http://news.localhost/front-page.html', message: 'No article found here' },
  { address: 'http://news.localhost/notes.txt', page: { body: 'notes', type: 'text/plain' }, message: 'This is not a web page' },
  {
    address: 'http://news.localhost/file.pdf',
    page: { body: '%PDF-1.4', type: 'application/pdf' },
    message: 'This is a PDF',
  },
  { address: 'about:support', message: 'Browsers keep extensions out of this page' },
];

for (const { address, page, message } of cases) {
  test(`${address}: the popup says "${message}"`, async ({ site, firefox }) => {
    const ownHandler = site.handler;
    site.handler = (url) => page ?? ownHandler(url);
    await firefox.goto(address);
    await firefox.clickToolbarButton();
    await until(() => firefox.inPopup(`return document.querySelector('[role=alert]') !== null`));
    expect(await firefox.inPopup(`return document.querySelector('h1').textContent`)).toBe(message);
  });
}
