import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ensureBrowser } from '../../e2e/kit/browsers';
import { TabWatch } from './tab-watch';

const HOST = 'attack.localhost';
const ADDRESS = 'http://video.localhost/one';

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
async function run(script: string): Promise<void> {
  const expression = `{ const frame = document.createElement('iframe'); frame.src = '${ADDRESS}'; ${script} }`;
  await cdp.send('Runtime.evaluate', { expression });
}

const requests = async () => (await watch.result([])).requests;

const COUNTED = [`Navigation ${ADDRESS}`, `Document ${ADDRESS}`];
const LED = COUNTED.map((request) => `${request}/led`);

test.each([
  ['a frame', 'document.body.append(frame);'],
  ['a video in an <embed>', `document.body.innerHTML = '<embed type="application/x-shockwave-flash" src="http://www.youtube.com/v/a">';`],
])('%s of the page itself is left out', async (_, script) => {
  const sent = new Promise<void>((resolve) => cdp.on('Network.requestWillBeSent', ({ type }) => type === 'Document' && resolve()));
  await run(script);
  await sent;
  expect(await requests()).toEqual([]);
});

test.each([
  ['a frame in a shadow tree', `document.body.attachShadow({ mode: 'open' }).append(frame);`, COUNTED],
  ['a frame that has gone', 'document.body.append(frame); setTimeout(() => frame.remove(), 100);', COUNTED],
  ['a frame that is led elsewhere', `document.body.append(frame); setTimeout(() => { frame.src += '/led'; }, 100);`, LED],
  [
    'a link that leads to a frame',
    `frame.name = 'named'; document.body.append(frame);
    setTimeout(() => Object.assign(document.createElement('a'), { target: 'named', href: '${ADDRESS}/led' }).click(), 100);`,
    LED,
  ],
  ['a picture', `new Image().src = '${ADDRESS}';`, [`Image ${ADDRESS}`]],
])('SECURITY %s counts', async (_, script, counted) => {
  await run(script);
  await expect.poll(requests, { timeout: 5000 }).toEqual(counted);
});
