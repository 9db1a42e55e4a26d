import { siteOf } from '../core/host';
import type { CopyAnswer, CopyRequest } from '../messaging/protocol';
import { onCopyAsked, onSelectedAsked } from '../platform/copy-requests';
import { askForScript } from '../platform/script-requests';
import { loadSettings } from '../platform/settings-storage';
import { inChosenScript } from './choose-script';
import { copyArticle } from './copy-article';
import { offeredSelectionReader } from './reader-parts';

/** Copies what the context menu or the shortcut asks for; injected then. */
async function copyNow({ article: whole, entities, text }: CopyRequest): Promise<CopyAnswer> {
  const reading = text === undefined ? undefined : offeredSelectionReader()?.(text, whole);
  if (reading?.ok === false) return { copied: false, removed: 0 };
  const settings = await loadSettings(siteOf(location.href));
  const chosen = await inChosenScript(reading?.value ?? whole, entities, settings, () => askForScript('chinese-converter'));
  return copyArticle(chosen.article, chosen.entities, settings, () => askForScript('copy-formats'));
}

onCopyAsked((request) => copyNow(request).catch(() => ({ copied: false, removed: 0 })));

onSelectedAsked(({ article, text }) => {
  const reading = offeredSelectionReader()?.(text, article);
  return reading?.ok ? { article: reading.value } : {};
});
