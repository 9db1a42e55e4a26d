import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ensureBrowser } from '../../e2e/kit/browsers';
import { TabWatch } from './tab-watch';

const HOST = 'attack.localhost';
const VIDEO = 'http://www.youtube.com/v/a'; // Chromium leads such an address to a page with the video
const PAGE = 'http://www.youtube.com/embed/a';
const EMBED = `<embed type="application/x-shockwave-flash" src="${VIDEO}">`;

let browser: Browser;
let cdp: CDPSession;
let watch: TabWatch;

beforeAll(async () => {
  const args = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'];
  browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args });
  const page = await browser.newPage();
  cdp = await page.context().newCDPSession(page);
  watch = await TabWatch.start(cdp, HOST);
});

afterAll(() => browser.close());

beforeEach(() => watch.load('<link rel=icon href=data:,><p>The ferry</p>'));

/** The page runs a script. */
const run = (expression: string) => cdp.send('Runtime.evaluate', { expression: `{ ${expression} }` });
const requests = async () => (await watch.result([])).requests;

const add = (markup: string) => `document.body.innerHTML = '${markup}';`;
const toPage = (url: string) => [`Navigation ${url}`, `Document ${url}`];
const later = (script: string) => `setTimeout(() => { ${script} }, 100);`;

test.each([
  ['an <embed>', EMBED],
  ['an <object>', `<object type="text/html" data="${PAGE}"></object>`],
])('what %s of the page asks for first is left out', async (_, markup) => {
  const sent = new Promise<void>((resolve) => cdp.on('Network.requestWillBeSent', ({ type }) => type === 'Document' && resolve()));
  await run(add(markup));
  await sent;
  expect(await requests()).toEqual([]);
});

test.each([
  ['a frame', add(`<iframe src="${PAGE}"></iframe>`), toPage(PAGE)],
  ['an <embed> in a shadow tree', `document.body.attachShadow({ mode: 'closed' }).innerHTML = '${EMBED}';`, toPage(PAGE)],
  ['an <embed> that has gone', `${add(EMBED)} ${later(`document.body.textContent = ''`)}`, toPage(PAGE)],
  [
    'an <object> that is led elsewhere',
    `${add(`<object type="text/html" data="${PAGE}"></object>`)} ${later(`document.body.firstChild.data += 'b'`)}`,
    toPage(`${PAGE}b`),
  ],
  [
    'a link that leads to an <object>',
    `${add(`<object name="named" type="text/html" data="${PAGE}"></object>`)}
    ${later(`Object.assign(document.createElement('a'), { target: 'named', href: '${PAGE}' }).click()`)}`,
    toPage(PAGE),
  ],
  ['a picture', `new Image().src = '${PAGE}';`, [`Image ${PAGE}`]],
])('SECURITY %s counts', async (_, script, counted) => {
  await run(script);
  await expect.poll(requests, { timeout: 5000 }).toEqual(counted);
});
