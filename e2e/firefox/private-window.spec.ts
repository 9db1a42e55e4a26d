import { expect } from '@playwright/test';
import { ALL_STORED } from '../kit/all-stored';
import type { FirefoxWithExtension } from '../kit/firefox';
import { openPopup, READER, readerIs, test } from '../kit/firefox-test';
import { until } from '../kit/until';

/** Lets the extension into private windows, as the person does in its settings, or not; it starts anew. */
async function allow(firefox: FirefoxWithExtension, allowed: boolean): Promise<void> {
  await firefox.inBrowser(ALLOW, firefox.extensionId, allowed);
  await firefox.reloadExtension();
}

const ALLOW = `const [id, allowed] = arguments;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const permission = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  return ExtensionPermissions[allowed ? 'add' : 'remove'](id, permission).then(() => true);`;

test('in a private window nothing is stored, nor offered that would store the name of a site', async ({ firefox }) => {
  await allow(firefox, true);
  const before = await firefox.inExtension(`return ${ALL_STORED}`);
  const normal = await firefox.marionette.send('WebDriver:GetWindowHandle');
  const { handle } = (await firefox.marionette.send('WebDriver:NewWindow', { type: 'window', private: true, focus: true })) as {
    handle: string;
  };
  await firefox.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  await firefox.goto('http://news.localhost/english-news.html');
  await openPopup(firefox);
  expect(await firefox.inPopup(`return document.querySelectorAll('footer button').length`)).toBe(1); // the settings alone
  expect(await firefox.inPopup(`return document.querySelector('input[type=checkbox]')`)).toBeNull(); // opens nothing by itself
  await firefox.clickInPopup('.primary');
  await readerIs(firefox, true);
  const tools = `return ${READER}.querySelector('.toolbar').textContent`;
  expect(await firefox.evaluate(tools)).toContain('Save as file');
  expect(await firefox.evaluate(tools)).not.toContain('Adjust');
  await firefox.evaluate(`${READER}.querySelector('#appearance-panel').showPopover()`);
  await until(() => firefox.evaluate(`return ${READER}.querySelector('.panel:popover-open input') !== null`));
  expect(await firefox.evaluate(`return ${READER}.querySelector('#appearance-panel').textContent.includes('news.localhost')`)).toBe(false);
  await firefox.marionette.send('WebDriver:CloseWindow');
  await firefox.marionette.send('WebDriver:SwitchToWindow', { handle: normal, focus: true });
  expect(await firefox.inExtension(`return ${ALL_STORED}`)).toBe(before);
  await allow(firefox, false);
});
