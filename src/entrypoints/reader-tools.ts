import { siteOf } from '../core/host';
import { copyToClipboard } from '../platform/clipboard';
import { hasOwnSettings, keepSettings, setOwnSettings } from '../platform/settings-storage';
import { mountTools } from '../view/tools/mount-tools';
import { copyArticle } from './copy-article';
import { offerTools } from './reader-parts';

const host = siteOf(location.href);

/** The reader's tools as a script of their own, injected once the article is there: the first frame does not wait for them. */
offerTools((stage, state) =>
  mountTools(stage, state, {
    copy: ({ entities, settings }) => copyArticle(stage.article, entities, settings),
    copyText: (text) => copyToClipboard({ text }),
    saveSettings: (settings, onFailed) => keepSettings(settings, { host, ...(onFailed ? { onFailed } : {}) }),
    ...(host ? { site: { host, hasOwn: () => hasOwnSettings(host), setOwn: (own) => setOwnSettings(host, own) } } : {}),
  }),
);
