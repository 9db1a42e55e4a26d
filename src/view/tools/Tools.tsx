import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../core/article';
import { textRuns } from '../../core/content-text';
import { namesOfEntities } from '../../core/entity';
import { findMentions } from '../../core/mentions';
import type { MessageKey } from '../../core/message-key';
import { withRemoved } from '../../core/removed-block';
import type { Settings } from '../../settings/settings-schema';
import { type CopyOutcome, copyStatus } from '../copy-status';
import { EntityPanel } from '../entities/EntityPanel';
import { formatNumber } from '../plural';
import type { Stage, StageState } from '../reader/stage';
import type { SiteSettings } from '../settings/SiteSwitch';
import { type Translate, useTranslate } from '../translation';
import { useGrowingCount } from '../use-growing-count';
import { AppearanceButton, AppearancePanel } from './AppearancePanel';
import { CodeCopies } from './CodeCopies';
import { EntityUnderlines } from './EntityUnderlines';
import { FindBar } from './FindBar';
import { givenLinks } from './given-links';
import { Lightbox } from './Lightbox';
import { MenuItem } from './MoreTools';
import { NoteCard } from './NoteCard';
import { OutlineButton, OutlinePanel } from './OutlinePanel';
import { PageNumber } from './PageNumber';
import { showPanel } from './Panel';
import { Portal } from './Portal';
import { Progress } from './Progress';
import type { MountPages } from './pages/mount-pages';
import { REMOVED_PANEL, RemovedPanel } from './removed/RemovedPanel';
import { type LoadRemoved, useRemovedBlocks } from './removed/use-removed-blocks';
import { SAVE_PANEL, SavePanel } from './save/SavePanel';
import type { SaveArticle } from './save/save-kinds';
import { ReadAloudBar } from './speech/ReadAloudBar';
import { useReadAloud, type VoiceStore } from './speech/use-read-aloud';
import { ToolButton, Toolbar } from './Toolbar';
import { type LoadConverter, useChineseScript } from './use-chinese-script';
import { useEmbeds } from './use-embeds';
import { useFind } from './use-find';
import { useFlow } from './use-flow';
import { useKeywordLinks } from './use-keyword-links';
import { useLightbox } from './use-lightbox';
import { useLineFocus } from './use-line-focus';
import { useLiveSettings } from './use-live-settings';
import { useNotes } from './use-notes';
import { useOutline } from './use-outline';
import { type PassageLink, type PassageToCopy, usePassage } from './use-passage';
import { usePrint } from './use-print';
import { useReturnToPage } from './use-return-to-page';
import { type ShownTag, useShownTag } from './use-shown-tag';
import { useWideTables } from './use-wide-tables';
import { useWordBeginnings } from './use-word-beginnings';

/** How long the toolbar tells what was copied, in milliseconds. */
const STATUS_TIME = 4000;

/** What tools can do beyond the reader. */
export interface ToolActions {
  readonly copy: (article: Article, state: StageState) => Promise<CopyOutcome>;
  /** Makes ready to copy at once. */
  readonly prepareCopy: (article: Article, state: StageState) => void;
  readonly save: SaveArticle;
  readonly loadConverter: LoadConverter;
  readonly loadRemoved: LoadRemoved;
  /** Offers the further pages of the article, where it has any. */
  readonly mountPages: (...pages: Parameters<MountPages>) => Promise<ReturnType<MountPages>>;
  readonly copyText: (text: string) => Promise<CopyOutcome>;
  readonly copyQuote: (article: Article, passage: PassageToCopy, state: StageState) => Promise<CopyOutcome>;
  /** Copies a part alone, as all of it would be. */
  readonly copyPart: (article: Article, passage: PassageToCopy, state: StageState) => Promise<CopyOutcome>;
  /** By the clipboard; tells what became of the copy there. */
  readonly sendToObsidian: (article: Article, state: StageState) => Promise<CopyOutcome>;
  /** Keeps what was changed in the reader, for its site alone where that has its own; every open reader shows them. */
  readonly saveSettings: (changed: Partial<Settings>, onFailed?: (message: MessageKey) => void) => void;
  readonly voices: VoiceStore;
  /** Makes a rule by pointing at the page, where it is on a site: the reader gives way to it. */
  readonly adjustSite?: () => void;
  /** Where the page is on a site. */
  readonly site?: SiteSettings;
}

export interface ToolsProps {
  readonly stage: Stage;
  readonly state: StageState;
  readonly actions: ToolActions;
  readonly shownTag: ShownTag | undefined;
  readonly onTag: (key: string) => void;
  /** Told what is shown, which may not be stored yet. */
  readonly onSettings: (settings: Settings) => void;
  /** Aborted when the reader is closed, not where the tools come again. */
  readonly closed: AbortSignal;
}

/** All that an open reader has besides its article. */
export function Tools({ stage, state, actions, shownTag, onTag, onSettings, closed }: ToolsProps) {
  const t = useTranslate();
  const { article, elements, close } = stage;
  const [refused, setRefused] = useState<MessageKey | undefined>();
  const live = useLiveSettings(elements, state.settings, (changed) => {
    setRefused(undefined);
    actions.saveSettings(changed, setRefused);
  });
  const { settings } = live;
  useLayoutEffect(() => onSettings(settings), [settings]);
  const place = useFlow(stage, settings);
  const given = givenLinks(article, settings);
  usePrint(stage, given);
  useReturnToPage(stage);
  const { converted, failed } = useChineseScript(stage, settings.chineseScript, actions.loadConverter);
  const entities = useMemo(() => converted?.convertEntities(state.entities) ?? state.entities, [state.entities, converted]);
  const found = useMemo(() => findMentions(textRuns(article.content), namesOfEntities(state.entities)), [state.entities]);
  const mentions = useMemo(() => converted?.moveMentions(found) ?? found, [found, converted]);
  const shown = useShownTag(elements, mentions, shownTag);
  const links = useKeywordLinks(elements.content, article, entities);
  const speech = useReadAloud(stage, settings.speechRate, converted, actions.voices);
  useWideTables(stage);
  useEmbeds(stage);
  useWordBeginnings(stage, settings.wordBeginnings, converted);
  const lightbox = useLightbox(stage);
  const removed = useRemovedBlocks(stage, actions.loadRemoved, converted, settings);
  const underlines = {
    pressed: settings.underlineEntities,
    onPress: () => live.change({ underlineEntities: !settings.underlineEntities }),
  };
  const { isOpen: findOpen, open: openFind, ...find } = useFind(stage, converted?.article ?? article);
  const lineFocus = useLineFocus(stage, live, converted, removed.shown);
  const notes = useNotes(stage);
  const outline = useOutline(stage, converted);
  const [outlineOpen, setOutlineOpen] = useState(false);
  const [panelOpen, setPanelOpen] = useState(false);
  const [copied, setCopied] = useState<CopyOutcome | undefined>();
  const shownArticle = useMemo(() => withRemoved(converted?.article ?? article, [...removed.shown]), [converted, removed.shown]);
  const passage = usePassage(stage, given.source, converted);
  const parts = useGrowingCount(2, 1);
  const copy = (copying: () => Promise<CopyOutcome>) => void tryToCopy(copying).then(setCopied);
  const copyPassage = (write: ToolActions['copyPart']) =>
    passage && copy(() => write(converted?.article ?? article, passage.toCopy(), { entities, settings }));
  useEffect(() => {
    const timer = setTimeout(() => setCopied(undefined), STATUS_TIME);
    return () => clearTimeout(timer);
  }, [copied]);
  useEffect(() => {
    if (shownTag) setCopied(undefined);
  }, [shownTag?.press]);
  const named = { entities, language: article.language, onCopyText: (text: string) => copy(() => actions.copyText(text)) };
  return (
    <>
      <Toolbar
        status={copied ? copyStatus(copied, t) : refused ? t(refused) : failed ? t('conversion_failed') : mentionStatus(shown, t)}
        onCopy={() => copy(() => actions.copy(shownArticle, { entities, settings }))}
        onCopyNear={() => actions.prepareCopy(shownArticle, { entities, settings })}
        onClose={close}
        menu={
          <>
            {passage && (
              <>
                <MenuItem label={t('menu_copy_selection')} icon="copy" onPress={() => copyPassage(actions.copyPart)} />
                <MenuItem label={t('copy_quote')} icon="quote" onPress={() => copyPassage(actions.copyQuote)} />
                {passage.link && (
                  <MenuItem label={t('copy_passage_link')} icon="link" onPress={() => copy(() => copyLink(passage.link(), actions))} />
                )}
              </>
            )}
            <MenuItem label={t('find_in_article')} icon="search" onPress={openFind} />
            <MenuItem label={t('setting_line_focus')} icon="line-focus" {...lineFocus} />
            {article.origin.kind !== 'selection' && (
              <MenuItem label={t('removed_blocks')} icon="removed" onPress={() => showPanel(elements.controls, REMOVED_PANEL)} />
            )}
            {actions.adjustSite && <MenuItem label={t('adjust_site')} icon="pick" onPress={actions.adjustSite} />}
            <MenuItem label={t('save')} icon="save" onPress={() => showPanel(elements.controls, SAVE_PANEL)} />
            {'share' in navigator && <MenuItem label={t('share')} icon="share" onPress={() => void share(article.title, given.source)} />}
            <MenuItem label={t('print')} icon="print" onPress={() => print()} />
            {/* These come with the names: nothing may stand below that they would push from under a finger. */}
            {mentions.length > 0 && <MenuItem label={t('underline_entities')} icon="underline" {...underlines} />}
            {links.found && <MenuItem label={t('show_keyword_links')} icon="link" {...links.toggle} />}
          </>
        }
      >
        {outline && <OutlineButton open={outlineOpen} />}
        {'speechSynthesis' in window && (
          <ToolButton label={t('read_aloud')} icon="speak" pressed={!!speech.bar} onPress={speech.bar?.stop ?? speech.start} />
        )}
        <AppearanceButton open={panelOpen} />
      </Toolbar>
      {speech.bar && (
        <ReadAloudBar {...speech.bar} stage={stage} rate={settings.speechRate} onRate={(speechRate) => live.change({ speechRate })} />
      )}
      {lightbox.shown && <Lightbox stage={stage} image={lightbox.shown} onShow={lightbox.show} />}
      {notes.shown && (
        <NoteCard key={notes.shown.note} {...notes} {...notes.shown} language={converted?.article.language ?? article.language} />
      )}
      {findOpen && <FindBar {...find} />}
      {place && <PageNumber {...place} />}
      <AppearancePanel
        {...live}
        site={actions.site}
        onFailed={() => setRefused('settings_not_saved')}
        open={panelOpen}
        onToggle={setPanelOpen}
      />
      {outline && (
        <OutlinePanel
          {...outline}
          language={converted?.article.language ?? article.language}
          direction={article.direction}
          open={outlineOpen}
          onToggle={setOutlineOpen}
        />
      )}
      <RemovedPanel {...removed} language={converted?.article.language ?? article.language} direction={article.direction} />
      <SavePanel
        closed={closed}
        save={(kind, options) => actions.save(kind, shownArticle, { entities, settings }, options)}
        send={() => actions.sendToObsidian(shownArticle, { entities, settings })}
      />
      <CodeCopies content={elements.content} onCopy={named.onCopyText} />
      {parts > 1 && (
        <>
          {settings.showProgress && <Progress stage={stage} readingTime={article.readingTime} />}
          <Portal to={elements.after}>
            {entities.length > 0 && <EntityPanel {...named} active={shown?.key} pressable onTag={onTag} />}
          </Portal>
          {underlines.pressed && <EntityUnderlines {...named} content={elements.content} mentions={mentions} />}
        </>
      )}
    </>
  );
}

/** Whatever goes wrong, the person is told. */
async function tryToCopy(copying: () => Promise<CopyOutcome>): Promise<CopyOutcome> {
  try {
    return await copying();
  } catch {
    return { copied: false, removed: 0 };
  }
}

async function copyLink(link: PassageLink | undefined, { copyText }: ToolActions): Promise<CopyOutcome> {
  return link ? { ...(await copyText(link.address)), isPageOnly: !link.isExact } : { copied: false, removed: 0 };
}

/** Where the system has a sheet for that; a person who closes it has shared nothing, and knows. */
async function share(title: string, url: string | undefined): Promise<void> {
  await navigator.share({ title, ...(url ? { url } : {}) }).catch(() => undefined);
}

function mentionStatus(shown: ReturnType<typeof useShownTag>, t: Translate): string {
  return shown ? t('mention_of', formatNumber(shown.index + 1, t), formatNumber(shown.mentions.length, t)) : '';
}
