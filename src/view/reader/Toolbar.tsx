import type { ComponentChildren } from 'preact';
import { useTranslate } from '../translation';

interface ToolbarProps {
  /** What just happened, for eyes and screen readers; '' for nothing. */
  readonly status: string;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** The reader's controls. */
export function Toolbar({ status, onCopy, onClose }: ToolbarProps) {
  const t = useTranslate();
  return (
    <div class="toolbar" role="toolbar" aria-label={t('reader_tools')}>
      <span class="status" role="status">
        {status}
      </span>
      <ToolButton label={t('copy_text')} onPress={onCopy}>
        <path d="M9 9h10v11H9z M15 9V4H5v11h4" />
      </ToolButton>
      <ToolButton label={t('close_reader')} onPress={onClose}>
        <path d="M6 6l12 12M18 6L6 18" />
      </ToolButton>
    </div>
  );
}

interface ToolButtonProps {
  readonly label: string;
  readonly onPress: () => void;
  /** The icon's paths, on a grid of 24. */
  readonly children: ComponentChildren;
}

/** Acts only on a person's own click: the page can reach the button and fake one. */
function ToolButton({ label, onPress, children }: ToolButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} onClick={(event) => event.isTrusted && onPress()}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
