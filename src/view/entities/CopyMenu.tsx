import { useRef } from 'preact/hooks';
import type { Entity } from '../../core/entity';
import { ENTITY_FORMATS, type EntityFormat, formatEntities } from '../../core/format/entities';
import type { MessageKey } from '../../core/message-key';
import { useTranslate } from '../translation';
import { Icon } from './Icon';
import { placeBeside } from './popover';

const FORMAT_LABELS: Readonly<Record<EntityFormat, MessageKey>> = {
  line: 'format_line',
  markdown: 'format_markdown',
  yaml: 'format_yaml',
  json: 'format_json',
};

interface CopyMenuProps {
  readonly entities: readonly Entity[];
  readonly onCopyText: (text: string) => void;
}

/** Copies all entities in a format of choice. The browser opens and closes the menu, and moves the focus. */
export function CopyMenu({ entities, onCopyText }: CopyMenuProps) {
  const t = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const place = () =>
    menu.current?.matches(':popover-open') && button.current && placeBeside(menu.current, button.current.getBoundingClientRect());
  const copy = (format: EntityFormat) => {
    menu.current?.hidePopover();
    onCopyText(formatEntities(entities, format));
  };
  return (
    <>
      <button type="button" class="copy-all" popovertarget="copy-formats" ref={button}>
        <Icon name="copy" />
        {t('copy_all')}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div class="formats" id="copy-formats" popover="auto" role="group" aria-label={t('copy_all')} ref={menu} onToggle={place}>
        {ENTITY_FORMATS.map((format) => (
          <button type="button" key={format} onClick={({ isTrusted }) => isTrusted && copy(format)}>
            {t(FORMAT_LABELS[format])}
          </button>
        ))}
      </div>
    </>
  );
}
