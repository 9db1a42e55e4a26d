import { siteOf } from '../core/host';
import { failure } from '../core/result';
import type { CopyAnswer, CopyRequest, SelectedRequest } from '../messaging/protocol';
import { onCopyAsked, onSelectedAsked } from '../platform/copy-requests';
import { askForScript } from '../platform/script-requests';
import { loadSettings } from '../platform/settings-storage';
import { isOtherArticle } from '../view/reader/watch-page';
import { inChosenScript } from './choose-script';
import { copyArticle } from './copy-article';
import { offeredSelectionReader } from './reader-parts';

/** Copies what the context menu or the shortcut asks for; injected then. */
async function copyNow({ article: whole, entities, text }: CopyRequest): Promise<CopyAnswer> {
  const reading = text === undefined ? undefined : readSelected({ article: whole, text });
  if (reading?.ok === false) return { copied: false, removed: 0 };
  const settings = await loadSettings(siteOf(location.href));
  const chosen = await inChosenScript(reading?.value ?? whole, entities, settings, () => askForScript('chinese-converter'));
  return copyArticle(chosen.article, chosen.entities, settings, () => askForScript('copy-formats'));
}

onCopyAsked((request) => copyNow(request).catch(() => ({ copied: false, removed: 0 })));

/** What was selected belongs to its page, which may have become another one. */
function readSelected({ article, text }: Pick<SelectedRequest, 'article' | 'text'>) {
  return isOtherArticle(article.url, location.href) ? failure('no-main-content') : offeredSelectionReader()?.(text, article);
}

onSelectedAsked((request) => {
  const reading = readSelected(request);
  return reading?.ok ? { article: reading.value } : {};
});
