import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../core/article';
import type { Entity } from '../../core/entity';
import { withKeywordLinks, withoutKeywordLinks } from '../../core/keyword-links';
import type { Mention } from '../../core/mentions';
import type { Settings } from '../../settings/settings-schema';
import { EntityPanel } from '../entities/EntityPanel';
import { useTranslate } from '../translation';
import { ArticleHeader } from './ArticleHeader';
import { EntityUnderlines } from './EntityUnderlines';
import { clearHighlights, highlightMentions } from './highlight';
import { renderContent } from './render-content';
import { ToolButton, Toolbar } from './Toolbar';

/** The tag whose mentions are painted, and which of them the reader stands at. */
export interface ShownTag {
  readonly key: string;
  readonly mentions: readonly Mention[];
  readonly index: number;
}

export interface ReaderProps {
  readonly article: Article;
  readonly entities: readonly Entity[];
  /** Where the text names them, in its order. */
  readonly mentions: readonly Mention[];
  readonly settings: Settings;
  readonly shownTag?: ShownTag | undefined;
  /** Whether the last copy reached the clipboard; absent before the first. */
  readonly copied?: boolean | undefined;
  readonly onCopy: () => void;
  readonly onCopyText: (text: string) => void;
  readonly onClose: () => void;
  readonly onTag: (key: string) => void;
}

/** The article alone, set for reading. */
export function Reader(props: ReaderProps) {
  const { article, entities, mentions, settings, shownTag, copied, onCopy, onCopyText, onClose, onTag } = props;
  const t = useTranslate();
  const scroller = useFocusOnMount();
  const content = useShownTag(shownTag);
  const underlines = useSwitch(settings.underlineEntities);
  const links = useKeywordLinks(article, entities);
  const body = useMemo(() => renderContent(links.content), [links.content]);
  const named = { entities, language: article.language, onCopyText };
  return (
    <div class="reader" data-theme={settings.theme} style={{ '--text-size': `${settings.textSize}px` }}>
      <Toolbar status={readerStatus(shownTag, copied, t)} onCopy={onCopy} onClose={onClose}>
        {links.found && <ToolButton label={t('show_keyword_links')} icon="link" {...links.toggle} />}
        {mentions.length > 0 && <ToolButton label={t('underline_entities')} icon="underline" {...underlines} />}
      </Toolbar>
      <div class="scroller" tabIndex={-1} ref={scroller}>
        <main>
          <article lang={article.language} dir={article.direction}>
            <ArticleHeader article={article} />
            <div class="content" ref={content}>
              {body}
            </div>
          </article>
          {entities.length > 0 && <EntityPanel {...named} active={shownTag?.key} pressable onTag={onTag} />}
        </main>
      </div>
      {underlines.pressed && <EntityUnderlines {...named} content={content} mentions={mentions} />}
    </div>
  );
}

/** A switch for as long as the reader is open. */
function useSwitch(first: boolean) {
  const [pressed, setPressed] = useState(first);
  return { pressed, onPress: () => setPressed(!pressed) };
}

/** Links that the site put on words look like the text around them until they are asked for. */
function useKeywordLinks({ content, url }: Article, entities: readonly Entity[]) {
  const toggle = useSwitch(false);
  const plain = useMemo(() => withoutKeywordLinks(content, entities, url), [content, entities]);
  const linked = useMemo(() => withKeywordLinks(plain, toggle.pressed), [plain, toggle.pressed]);
  return { toggle, found: linked !== plain, content: linked };
}

function readerStatus(shownTag: ShownTag | undefined, copied: boolean | undefined, t: ReturnType<typeof useTranslate>): string {
  if (copied !== undefined) return t(copied ? 'copied' : 'copy_failed');
  return shownTag ? t('mention_of', String(shownTag.index + 1), String(shownTag.mentions.length)) : '';
}

/** Arrow keys and Space scroll the article as soon as it is open. */
function useFocusOnMount() {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus({ preventScroll: true }), []);
  return element;
}

/** Paints the mentions of the shown tag and brings the current one into view. */
function useShownTag(shownTag: ShownTag | undefined) {
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!content.current || !shownTag) return undefined;
    const range = highlightMentions(content.current, shownTag.mentions, shownTag.index);
    if (range) scrollIntoView(range);
    return clearHighlights;
  }, [shownTag]);
  return content;
}

function scrollIntoView(range: Range): void {
  const scroller = range.startContainer.parentElement?.closest('.scroller');
  if (!scroller) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const middle = range.getBoundingClientRect().top - scroller.clientHeight / 2;
  scroller.scrollBy({ top: middle, behavior });
}
