import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { closePopover } from '../close-popover';
import { Icon, type IconName } from '../entities/Icon';
import { placeBeside } from '../entities/popover';
import { ifTrusted } from '../if-trusted';
import { useTranslate } from '../translation';
import { enterByKey, MORE_TOOLS, notePress, returnFocus } from './use-return-focus';

/** A button with a menu of the tools that have no place in the bar. The browser opens and closes it. */
export function MoreTools({ children }: { readonly children: ComponentChildren }) {
  const label = useTranslate()('more_tools');
  const button = useRef<HTMLButtonElement>(null);
  const enter = (menu: HTMLElement) => {
    if (button.current) placeBeside(menu, button.current.getBoundingClientRect());
    enterByKey(menu, menu.querySelector('button'));
  };
  return (
    <>
      <button type="button" popovertarget={MORE_TOOLS} aria-label={label} title={label} onClick={notePress} ref={button}>
        <Icon name="more" />
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div
        class="more-tools"
        id={MORE_TOOLS}
        popover="auto"
        role="group"
        aria-label={label}
        onBeforeToggle={({ newState, currentTarget }) => newState === 'closed' && returnFocus(currentTarget)}
        onToggle={({ newState, currentTarget }) => newState === 'open' && enter(currentTarget)}
      >
        {children}
      </div>
    </>
  );
}

interface MenuItemProps {
  readonly label: string;
  readonly icon: IconName;
  /** For a switch, whether it is on. */
  readonly pressed?: boolean;
  readonly onPress: () => void;
}

/** A tool of the menu, which closes. Acts only on a person's own click. */
export function MenuItem({ label, icon, pressed, onPress }: MenuItemProps) {
  const press = ifTrusted<MouseEvent>(({ currentTarget }) => {
    closePopover((currentTarget as Element).getRootNode() as ShadowRoot);
    onPress();
  });
  return (
    <button type="button" aria-pressed={pressed} onClick={press}>
      <Icon name={icon} />
      <span>{label}</span>
      {pressed && <Icon name="check" />}
    </button>
  );
}
