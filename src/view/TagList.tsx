import type { Entity } from '../core/entity';
import { useTranslate } from './translation';

interface TagListProps {
  readonly entities: readonly Entity[];
  /** Key of the tag whose mentions are shown. */
  readonly active?: string | undefined;
  /** Whether tags stay pressed while their mentions are shown. */
  readonly pressable: boolean;
  /** BCP 47 tag of the language the tags are in. */
  readonly language: string | undefined;
  readonly onTag: (key: string) => void;
}

/** The article's tags with the number of their mentions, in the order given. */
export function TagList({ entities, active, pressable, language, onTag }: TagListProps) {
  return (
    <ul class="tags">
      {entities.map((tag) => (
        <li key={tag.key}>
          <TagButton tag={tag} active={pressable ? tag.key === active : undefined} language={language} onTag={onTag} />
        </li>
      ))}
    </ul>
  );
}

interface TagButtonProps {
  readonly tag: Entity;
  readonly active: boolean | undefined;
  readonly language: string | undefined;
  readonly onTag: (key: string) => void;
}

/** A tag that the article never names has nothing to jump to. */
function TagButton({ tag, active, language, onTag }: TagButtonProps) {
  const t = useTranslate();
  const label = tag.count > 0 ? t('tag_mentions', tag.text, String(tag.count)) : t('tag_no_mentions', tag.text);
  return (
    <button
      type="button"
      class="tag"
      disabled={tag.count === 0}
      aria-pressed={active}
      aria-label={label}
      title={tag.gloss}
      onClick={(event) => event.isTrusted && onTag(tag.key)}
    >
      <bdi lang={language}>{tag.text}</bdi>
      <span class="count">{tag.count > 0 ? tag.count : null}</span>
    </button>
  );
}
