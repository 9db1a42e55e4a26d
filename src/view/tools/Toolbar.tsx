import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../entities/Icon';
import { ifTrusted } from '../if-trusted';
import { DIALOG_ID } from '../reader/overlay';
import { useTranslate } from '../translation';
import { MoreTools } from './MoreTools';

interface ToolbarProps {
  /** What just happened, for eyes and screen readers; '' for nothing. */
  readonly status: string;
  /** The tools that people use most, in the order of the bar. */
  readonly children?: ComponentChildren;
  /** `MenuItem`s: all other tools, behind a button. */
  readonly menu: ComponentChildren;
  readonly onCopy: () => void;
  /** A copy is likely: the pointer or the focus is at its button. */
  readonly onCopyNear: () => void;
  readonly onClose: () => void;
}

/** The browser itself closes the dialog where the script has been ended, as Firefox does when the extension is updated. */
const CLOSE = { command: 'close', commandfor: DIALOG_ID };

/** The reader's controls. */
export function Toolbar({ status, children, menu, onCopy, onCopyNear, onClose }: ToolbarProps) {
  const t = useTranslate();
  return (
    <div class="toolbar" role="toolbar" aria-label={t('reader_tools')}>
      <span class="status" role="status">
        {status}
      </span>
      {children}
      <ToolButton label={t('copy_text')} icon="copy" onPress={onCopy} onNear={onCopyNear} />
      <MoreTools>{menu}</MoreTools>
      <ToolButton label={t('close_reader')} icon="close" onPress={onClose} {...CLOSE} />
    </div>
  );
}

interface ToolButtonProps {
  readonly label: string;
  readonly icon: IconName;
  /** For a switch, whether it is on. */
  readonly pressed?: boolean;
  readonly onPress: () => void;
  /** The pointer or the focus came to it. */
  readonly onNear?: () => void;
  /** What the browser does with which element, without a script. */
  readonly command?: string;
  readonly commandfor?: string;
}

/** Acts only on what a person does: the page can reach the button and fake events. */
export function ToolButton({ label, icon, pressed, onPress, onNear, ...command }: ToolButtonProps) {
  const near = onNear && ifTrusted(onNear);
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={ifTrusted(onPress)}
      onPointerEnter={near}
      onFocus={near}
      {...command}
    >
      <Icon name={icon} />
    </button>
  );
}
