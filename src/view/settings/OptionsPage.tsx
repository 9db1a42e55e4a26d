import type { MessageKey } from '../../core/message-key';
import type { AutoOpenSite } from '../../settings/auto-open';
import type { AllSettings } from '../../settings/settings-file';
import type { SettingName, Settings } from '../../settings/settings-schema';
import { useTranslate } from '../translation';
import { type AutoOpenActions, type AutoOpenProblem, AutoOpenSites } from './AutoOpenSites';
import { Preview } from './Preview';
import { SettingGroups } from './SettingGroups';
import { Sites } from './Sites';
import type { Messages } from './search-settings';
import { type FileQuestion, Transfer, type TransferActions } from './Transfer';

/** What the options page says of what was just done. */
export interface OptionsNews {
  readonly message: MessageKey;
  /** Brings back what was there before. */
  readonly onUndo?: () => void;
}

export interface OptionsPageProps extends TransferActions {
  readonly autoOpen: readonly AutoOpenSite[];
  readonly autoOpenProblem?: AutoOpenProblem | undefined;
  readonly autoOpenActions: AutoOpenActions;
  readonly settings: Settings;
  readonly sites: AllSettings['sites'];
  readonly news?: OptionsNews | undefined;
  /** A file of which only a part can be taken waits for an answer. */
  readonly question?: FileQuestion | undefined;
  readonly onChange: (name: SettingName, value: Settings[SettingName]) => void;
  readonly onForget: (host: string) => void;
  /** Fetches the messages of all languages, for the search. */
  readonly loadLanguages: () => Promise<readonly Messages[]>;
}

/** The settings, and beside them what they do; every change is kept at once. */
export function OptionsPage({ settings, sites, news, question, onChange, onForget, loadLanguages, ...rest }: OptionsPageProps) {
  const t = useTranslate();
  const { autoOpen, autoOpenProblem, autoOpenActions, ...transfer } = rest;
  return (
    <main class="options">
      <h1>{t('options_title')}</h1>
      <Preview settings={settings} />
      <div class="all-settings">
        <SettingGroups {...{ settings, onChange, loadLanguages }} />
        {sites.size > 0 && <Sites hosts={[...sites.keys()]} onForget={onForget} />}
        <AutoOpenSites autoOpen={autoOpen} problem={autoOpenProblem} {...autoOpenActions} />
        <RulesLink />
        <Transfer question={question} {...transfer} />
        <NoticesLink />
      </div>
      <News news={news} />
    </main>
  );
}

/** The way to the page of rules, which stands beside this one. */
function RulesLink() {
  const t = useTranslate();
  return (
    <section aria-labelledby="site-rules">
      <h2 id="site-rules">{t('rules_title')}</h2>
      <p class="quiet">{t('rules_about')}</p>
      <div class="buttons">
        <a class="button" href="../rules/index.html">
          {t('rules_open')}
        </a>
      </div>
    </section>
  );
}

/** The build writes the file. */
function NoticesLink() {
  const t = useTranslate();
  return (
    <p class="notices">
      <a href="../../NOTICES.txt">{t('notices_link')}</a>
    </p>
  );
}

/** Always there, so that screen readers hear of what comes. */
function News({ news }: { readonly news: OptionsNews | undefined }) {
  const t = useTranslate();
  return (
    <div class="status" role="status">
      {news && <p>{t(news.message)}</p>}
      {news?.onUndo && (
        <button type="button" onClick={news.onUndo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
