import { ifTrusted } from '../if-trusted';
import { useTranslate } from '../translation';

/** Whether the articles of a page's site open by themselves. */
export interface AutoOpenState {
  readonly host: string;
  readonly on: boolean;
  /** Whether this page stays as it is. */
  readonly excepted: boolean;
  /** Whether the browser was just not allowed to. */
  readonly refused?: boolean;
}

interface AutoOpenProps extends AutoOpenState {
  readonly onAutoOpen: (on: boolean) => void;
  readonly onExcept: (excepted: boolean) => void;
}

/** Switches it for the site, and where it is on for this page. */
export function AutoOpen({ host, on, excepted, refused = false, onAutoOpen, onExcept }: AutoOpenProps) {
  const t = useTranslate();
  return (
    <div class="auto-open">
      <Switch label={t('auto_open_on', host)} checked={on} onCheck={onAutoOpen} />
      {on && <Switch label={t('auto_open_not_here')} checked={excepted} onCheck={onExcept} />}
      <p role="status">{refused && t('auto_open_refused', host)}</p>
    </div>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

/** Shows what is so, not what was pressed: the browser may refuse. */
function Switch({ label, checked, onCheck }: SwitchProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={checked}
        onClick={ifTrusted((event) => {
          event.preventDefault();
          onCheck(!checked);
        })}
      />
      <span>{label}</span>
    </label>
  );
}
