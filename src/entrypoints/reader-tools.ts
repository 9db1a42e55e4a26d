import { siteOf } from '../core/host';
import { mayGoOn } from '../extraction/may-go-on';
import { isPrivate } from '../platform/is-private';
import { recogniseOwn } from '../platform/own-reader';
import { askForScript } from '../platform/script-requests';
import { hasOwnSettings, keepSettings, setOwnSettings } from '../platform/settings-storage';
import { loadVoiceChoices, saveVoiceChoice } from '../platform/voice-storage';
import { mountTools } from '../view/tools/mount-tools';
import { copyArticle, copyPassage, copyText, prepareCopy } from './copy-article';
import {
  offeredConverter,
  offeredGuard,
  offeredPages,
  offeredPicker,
  offeredRemovedBlocks,
  offeredRuleReader,
  offerTools,
} from './reader-parts';
import { saveArticle, sendToObsidian } from './save-article';

const host = siteOf(location.href);
/** Where something may be stored about it: not from a private window. */
const site = isPrivate() ? undefined : host;
const loadFormats = () => askForScript('copy-formats');

/** The first time the picker starts by itself. */
async function adjustSite(closeReader: () => void): Promise<void> {
  closeReader();
  const open = offeredPicker();
  if (open) open();
  else await askForScript('rule-picker');
}

/** The reader's tools as a script of their own, injected once the article is there: the first frame does not wait for them. */
offerTools((stage, state) => {
  const stop = offeredGuard()?.(stage.dialog);
  const tools = mountTools(stage, state, {
    copy: (article, { entities, settings }) => copyArticle(article, entities, settings, loadFormats),
    prepareCopy: (article, { entities, settings }) => void prepareCopy(article, entities, settings, loadFormats).catch(() => undefined),
    save: saveArticle,
    copyText,
    copyQuote: (article, passage, { settings }) => copyPassage((write) => write.quote(article, passage, settings), loadFormats),
    copyPart: (article, passage, { entities, settings }) =>
      copyPassage((write) => write.copy(article, passage, entities, settings), loadFormats),
    sendToObsidian,
    saveSettings: (changed, onFailed) => keepSettings(changed, { host, ...(onFailed ? { onFailed } : {}) }),
    voices: { load: loadVoiceChoices, save: saveVoiceChoice },
    ...(site ? { adjustSite: () => void adjustSite(stage.close) } : {}),
    ...(site ? { site: { host: site, hasOwn: () => hasOwnSettings(site), setOwn: (own) => setOwnSettings(site, own) } } : {}),
    loadRemoved: async () => {
      if (!offeredRemovedBlocks()) await askForScript('removed-blocks');
      return offeredRemovedBlocks();
    },
    mountPages: async (stage, redraw) => {
      if (stage.article.origin.kind === 'selection' || !(offeredRuleReader() || mayGoOn(document))) return undefined;
      if (!offeredPages()) await askForScript('more-pages');
      return offeredPages()?.(stage, (draw) => {
        redraw(draw);
        void recogniseOwn(); // there are more names in the whole
      });
    },
    loadConverter: async (conversion) => {
      if (!offeredConverter()) await askForScript('chinese-converter');
      return offeredConverter()?.(conversion);
    },
  });
  const unmount = () => {
    stop?.();
    tools.unmount();
  };
  return { ...tools, unmount };
});
