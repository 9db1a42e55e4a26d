import { type Entity, isPageTag } from '../../core/entity';
import { hostOf, isWebAddress } from '../../core/host';
import { closePopover } from '../close-popover';
import { formatNumber } from '../plural';
import { useTranslate } from '../translation';
import { Icon, KIND_NAMES } from './Icon';
import { type Anchor, usePopoverBeside } from './popover';

export interface EntityCardProps {
  readonly id?: string;
  readonly entity: Entity;
  /** What the card belongs to, and must not cover. */
  readonly anchor: Anchor;
  /** BCP 47 tag of the language of the article. */
  readonly language: string | undefined;
  readonly onCopyText: (text: string) => void;
  /** The card closes: by Esc, by a press elsewhere, or after a copy. */
  readonly onClose: () => void;
  readonly onPointerInside?: (inside: boolean) => void;
}

/** What is known of an entity, and what can be done with its name. */
export function EntityCard({ id, entity, anchor, language, onCopyText, onClose, onPointerInside }: EntityCardProps) {
  const card = usePopoverBeside(anchor);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div
      class="card"
      id={id}
      tabIndex={-1}
      popover="auto"
      role="group"
      aria-label={entity.text}
      ref={card}
      onBeforeToggle={({ isTrusted, newState }) => isTrusted && newState === 'closed' && onClose()}
      onMouseEnter={({ isTrusted }) => isTrusted && onPointerInside?.(true)}
      onMouseLeave={({ isTrusted }) => isTrusted && onPointerInside?.(false)}
    >
      <CardFacts entity={entity} language={language} />
      <CardActions entity={entity} onCopyText={onCopyText} />
    </div>
  );
}

function CardFacts({ entity, language }: Pick<EntityCardProps, 'entity' | 'language'>) {
  const t = useTranslate();
  const { kind, text, gloss, aliases, count } = entity;
  const mentions = count > 0 ? t('entity_mentions', formatNumber(count, t)) : t('entity_no_mentions');
  return (
    <>
      <p class="kind">
        <Icon name={kind} />
        {t(KIND_NAMES[kind])}
      </p>
      <p class="name">
        <bdi lang={language}>{text}</bdi>
        {gloss && <bdi class="gloss">{gloss}</bdi>}
      </p>
      {aliases.length > 0 && <p>{t('entity_names', aliases.join(t('list_separator')))}</p>}
      <p class="facts">
        <span>{mentions}</span>
        {isPageTag(entity) && (
          <span>
            <Icon name="tag" />
            {t('page_tag')}
          </span>
        )}
      </p>
    </>
  );
}

/** A page's own address is followed only where it leads to another page. */
function CardActions({ entity: { text, href }, onCopyText }: Pick<EntityCardProps, 'entity' | 'onCopyText'>) {
  const t = useTranslate();
  const copy = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    closePopover((event.currentTarget as Element).getRootNode() as Document | ShadowRoot);
    onCopyText(text);
  };
  return (
    <p class="card-actions">
      <button type="button" onClick={copy}>
        <Icon name="copy" />
        {t('entity_copy')}
      </button>
      {href && isWebAddress(href) && (
        <a href={href} target="_blank" rel="noopener noreferrer">
          <Icon name="outside" />
          {t('entity_on_site', hostOf(href))}
        </a>
      )}
    </p>
  );
}
