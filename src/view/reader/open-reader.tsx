import { render } from 'preact';
import type { Article } from '../../core/article';
import { textRuns } from '../../core/content-text';
import { type Entity, namesOfEntities } from '../../core/entity';
import { findMentions, type Mention } from '../../core/mentions';
import type { Settings } from '../../settings/settings-schema';
import { type Translate, Translation } from '../translation';
import { addOverlay } from './overlay';
import { Reader, type ShownTag } from './Reader';

interface ReaderOptions {
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly settings: Settings;
  readonly t: Translate;
  /** Copies the article; resolves to whether it reached the clipboard. */
  readonly onCopy: () => Promise<boolean>;
  /** Copies what is written of entities, in the same way. */
  readonly onCopyText: (text: string) => Promise<boolean>;
  readonly onClosed: () => void;
}

/** An open reader. */
export interface OpenReader {
  readonly article: Article;
  readonly close: () => void;
  /** Shows the first mention of a tag, and the next one each time it is asked for again. */
  readonly showTag: (key: string) => void;
  /** Lists other entities from now on. */
  readonly showEntities: (entities: readonly Entity[]) => void;
}

/** Opens the reader over the page. */
export function openReader(document: Document, options: ReaderOptions): OpenReader {
  const { article, settings, t, onClosed } = options;
  const runs = textRuns(article.content);
  const mentionsOf = (entities: readonly Entity[]) => findMentions(runs, namesOfEntities(entities));
  let [entities, mentions] = [options.entities, mentionsOf(options.entities)];
  let view: { readonly shownTag?: ShownTag | undefined; readonly copied?: boolean } = {};
  const { dialog, remove } = addOverlay(document, () => {
    render(null, dialog);
    onClosed();
  });
  const show = (next: typeof view) => {
    view = next;
    render(
      <Translation.Provider value={t}>
        <Reader {...{ article, entities, mentions, settings, ...view, onCopy, onCopyText, onClose: remove, onTag: showTag }} />
      </Translation.Provider>,
      dialog,
    );
  };
  const tell = async (copied: Promise<boolean>) => show({ shownTag: view.shownTag, copied: await copied });
  const onCopy = () => void tell(options.onCopy());
  const onCopyText = (text: string) => void tell(options.onCopyText(text));
  const showTag = (key: string) => show({ shownTag: nextMention(mentions, key, view.shownTag) });
  const showEntities = (next: readonly Entity[]) => {
    const key = view.shownTag && sameEntity(entities, next, view.shownTag.key)?.key;
    [entities, mentions] = [next, mentionsOf(next)];
    show({ ...view, shownTag: key === undefined ? undefined : mentionAt(mentions, key, view.shownTag?.index ?? 0) });
  };
  dialog.setAttribute('aria-label', article.title || t('untitled'));
  dialog.lang = t('ui_language');
  try {
    show({});
  } catch (error) {
    remove(); // a page must not stay hidden behind a reader that cannot be drawn
    throw error;
  }
  return { article, close: remove, showTag, showEntities };
}

/** What was a tag of the page may have another key once the text was read for names: it has the tag's name. */
function sameEntity(before: readonly Entity[], now: readonly Entity[], key: string): Entity | undefined {
  const text = before.find((entity) => entity.key === key)?.text ?? '';
  return now.find((entity) => entity.key === key) ?? now.find((entity) => [entity.text, ...entity.aliases].includes(text));
}

function mentionAt(all: readonly Mention[], key: string, index: number): ShownTag | undefined {
  const mentions = all.filter((mention) => mention.key === key);
  return mentions.length === 0 ? undefined : { key, mentions, index: Math.min(index, mentions.length - 1) };
}

function nextMention(all: readonly Mention[], key: string, shown: ShownTag | undefined): ShownTag | undefined {
  return mentionAt(all, key, shown?.key === key ? (shown.index + 1) % shown.mentions.length : 0);
}
