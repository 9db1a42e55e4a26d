import { expect } from '@playwright/test';
import { click, holds, inReader, openReader, textOf } from '../kit/firefox-reader';
import { test } from '../kit/firefox-test';
import { partOf, SEVERAL_PAGES, severalPages } from '../kit/several-pages';

test('four pages are one article by one press; one that fails is named and tried again, and loading can be cancelled', async ({
  site,
  firefox,
}) => {
  let [isBroken, isSilent] = [true, false];
  site.handler = severalPages((number) => {
    if (number === 4 && isSilent) return new Promise(() => {});
    return number === 3 && isBroken ? { body: 'Sorry', status: 500 } : undefined;
  });
  await openReader(firefox, SEVERAL_PAGES);
  const status = `find('.more-pages p')?.textContent`;
  await holds(firefox, status, 'This article has 4 pages.');
  await click(firefox, `find('.more-pages button')`);
  await holds(firefox, status, 'Page 3 of 4 could not be loaded: the site answered with error 500.');
  expect(await textOf(firefox, '.content')).toContain(partOf(2));
  [isBroken, isSilent] = [false, true];
  await click(firefox, `named('Try again')`);
  await holds(firefox, status, 'Page 4 of 4…');
  await click(firefox, `named('Cancel')`);
  await holds(firefox, status, 'Page 3 of 4');
  isSilent = false;
  await click(firefox, `named('Load the other page')`);
  await holds(firefox, `all('.page-break').map((line) => line.ariaLabel).join()`, 'Page 2 of 4,Page 3 of 4,Page 4 of 4');
  expect(await inReader(firefox, `find('.more-pages')`)).toBeNull();
  await click(firefox, `named('Copy text')`);
  await holds(firefox, `find('.toolbar .status').textContent`, 'Copied to the clipboard');
  const text = await firefox.clipboard('text/plain');
  expect([1, 2, 3, 4].map((number) => text.split(partOf(number)).length - 1)).toEqual([1, 1, 1, 1]);
});
