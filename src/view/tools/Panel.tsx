import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../entities/Icon';

interface PanelButtonProps {
  /** Of the panel that it opens. */
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly open: boolean;
}

/** Opens a panel; the browser does, and closes it on a press elsewhere. */
export function PanelButton({ id, label, icon, open }: PanelButtonProps) {
  return (
    <button type="button" popovertarget={id} aria-label={label} title={label} aria-expanded={open}>
      <Icon name={icon} />
    </button>
  );
}

interface PanelProps {
  readonly id: string;
  readonly label: string;
  readonly onToggle: (open: boolean) => void;
  readonly children: ComponentChildren;
}

/** Stands beside the toolbar, on narrow windows as a sheet at the bottom. */
export function Panel({ id, label, onToggle, children }: PanelProps) {
  return (
    <div
      class="panel"
      id={id}
      popover="auto"
      role="dialog"
      aria-label={label}
      onBeforeToggle={({ newState, currentTarget }) => newState === 'closed' && returnFocus(currentTarget)}
      onToggle={({ newState }) => onToggle(newState === 'open')}
    >
      {children}
    </div>
  );
}

/** Browsers do so where popovers stand in the document itself. */
function returnFocus(panel: HTMLElement): void {
  const root = panel.getRootNode() as ShadowRoot;
  if (panel.contains(root.activeElement)) root.querySelector<HTMLElement>(`[popovertarget=${panel.id}]`)?.focus();
}
