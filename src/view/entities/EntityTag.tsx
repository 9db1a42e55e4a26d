import { useRef } from 'preact/hooks';
import { type Entity, isPageTag } from '../../core/entity';
import { formatNumber } from '../plural';
import { type Translate, useTranslate } from '../translation';
import { EntityCard } from './EntityCard';
import { Icon } from './Icon';
import { CLOSE_DELAY, NEXT_TASK, OPEN_DELAY } from './use-delayed';

export interface EntityTagProps {
  readonly entity: Entity;
  /** Whether its mentions are shown; absent where a tag does not stay pressed. */
  readonly pressed: boolean | undefined;
  readonly language: string | undefined;
  readonly onTag: (key: string) => void;
  readonly onCopyText: (text: string) => void;
  /** Whether its card is shown. */
  readonly cardShown: boolean;
  readonly showCard: (shown: boolean, delay?: number) => void;
}

const CARD_ID = 'entity-card';

/** An entity's name, and its card while pointer or focus are at it. The card stands behind the name in the order of Tab. */
export function EntityTag({ entity, cardShown, showCard, ...rest }: EntityTagProps) {
  const item = useRef<HTMLLIElement>(null);
  const { handlers, onClose } = useCardHandlers(item, showCard);
  return (
    <li ref={item} {...handlers}>
      <TagButton entity={entity} {...rest} onCard={() => showCard(true)} />
      {entity.count > 0 && <DetailsButton entity={entity} cardShown={cardShown} onCard={() => showCard(true, NEXT_TASK)} />}
      {cardShown && (
        <EntityCard
          id={CARD_ID}
          entity={entity}
          anchor={() => item.current?.getBoundingClientRect() ?? new DOMRect()}
          language={rest.language}
          onCopyText={rest.onCopyText}
          onClose={onClose}
        />
      )}
    </li>
  );
}

/** A card that was closed stays closed until pointer and focus have been elsewhere: closing gives the focus back to the tag. */
function useCardHandlers(item: { readonly current: HTMLLIElement | null }, showCard: EntityTagProps['showCard']) {
  const closed = useRef(false);
  const leave = (delay?: number) => {
    closed.current = false;
    showCard(false, delay);
  };
  const handlers = {
    onPointerEnter: (event: PointerEvent) => canRest(event) && showCard(true, OPEN_DELAY),
    onPointerLeave: (event: PointerEvent) => canRest(event) && !item.current?.querySelector(':focus-visible') && leave(CLOSE_DELAY),
    onFocusIn: ({ isTrusted }: FocusEvent) => {
      if (isTrusted && !closed.current && item.current?.querySelector('.tag:focus-visible')) showCard(true);
    },
    onFocusOut: ({ isTrusted, relatedTarget }: FocusEvent) => {
      if (isTrusted && relatedTarget instanceof Node && !item.current?.contains(relatedTarget)) leave();
    },
  };
  const onClose = () => {
    closed.current = true;
    showCard(false);
  };
  return { handlers, onClose };
}

/** A finger is nowhere before it presses and after it. */
const canRest = ({ isTrusted, pointerType }: PointerEvent) => isTrusted && pointerType !== 'touch';

interface TagButtonProps extends Pick<EntityTagProps, 'entity' | 'pressed' | 'language' | 'onTag'> {
  readonly onCard: () => void;
}

/** A tag that the article never names has nothing to jump to; its card tells so. */
function TagButton({ entity, pressed, language, onTag, onCard }: TagButtonProps) {
  const t = useTranslate();
  const isNamed = entity.count > 0;
  return (
    <button
      type="button"
      class={isPageTag(entity) ? 'tag' : 'tag found'}
      aria-disabled={isNamed ? undefined : 'true'}
      aria-pressed={isNamed ? pressed : undefined}
      aria-label={tagLabel(entity, t)}
      onClick={({ isTrusted }) => isTrusted && (isNamed ? onTag(entity.key) : onCard())}
    >
      {isPageTag(entity) && <Icon name="tag" />}
      <bdi lang={language}>{entity.text}</bdi>
      <span class="count">{isNamed ? entity.count : null}</span>
    </button>
  );
}

interface DetailsButtonProps extends Pick<EntityTagProps, 'entity' | 'cardShown'> {
  readonly onCard: () => void;
}

/** The card for fingers, whose press on the name jumps; Tab passes it by. An open card the browser closes, as a popover by its own button. */
function DetailsButton({ entity, cardShown, onCard }: DetailsButtonProps) {
  const t = useTranslate();
  return (
    <button
      type="button"
      class="details"
      tabIndex={-1}
      aria-label={t('entity_details', entity.text)}
      aria-expanded={cardShown}
      popovertarget={cardShown ? CARD_ID : undefined}
      onClick={({ isTrusted }) => isTrusted && !cardShown && onCard()}
    >
      <Icon name="more" />
    </button>
  );
}

function tagLabel(entity: Entity, t: Translate): string {
  const { text, count } = entity;
  const label = count > 0 ? t('tag_mentions', text, formatNumber(count, t)) : t('tag_no_mentions', text);
  return isPageTag(entity) ? [label, t('page_tag')].join(t('list_separator')) : label;
}
