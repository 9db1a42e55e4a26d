import { followPages } from '../extraction/follow-pages';
import { clonePage } from '../extraction/page';
import { fetchPage } from '../platform/fetch-page';
import { mountPages } from '../view/tools/pages/mount-pages';
import { getPageReader } from './page-reader';
import { offeredRuleReader, offerPages } from './reader-parts';

/** Offers the further pages of an article, and loads them when it is told to; a script of its own, injected where there may be some. */
offerPages((stage, redraw) => {
  const page = clonePage(document);
  const ways = { fetchPage, read: getPageReader().readOther, rules: offeredRuleReader() };
  const more = page.ok ? followPages(stage.article, page.value, ways) : undefined;
  return more && mountPages(stage, more, redraw);
});
