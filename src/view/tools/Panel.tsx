import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../entities/Icon';
import { enterByKey, notePress, returnFocus } from './use-return-focus';

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
    <button type="button" popovertarget={id} aria-label={label} title={label} aria-expanded={open} onClick={notePress}>
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
      tabindex={-1}
      role="dialog"
      aria-label={label}
      onBeforeToggle={({ newState, currentTarget }) => newState === 'closed' && returnFocus(currentTarget)}
      onToggle={({ newState, currentTarget }) => {
        if (newState === 'open') enterByKey(currentTarget, currentTarget);
        onToggle(newState === 'open');
      }}
    >
      {children}
    </div>
  );
}

/** Opens a panel that has no button of its own, from the menu, whose place the focus would lose. */
export function showPanel(controls: HTMLElement, id: string): void {
  const panel = controls.querySelector<HTMLElement>(`#${id}`);
  panel?.showPopover();
  panel?.focus();
}
