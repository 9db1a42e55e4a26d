import type { TargetedMouseEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '../translation';

/** The settings that the site of a page may have of its own. */
export interface SiteSettings {
  readonly host: string;
  readonly hasOwn: () => Promise<boolean>;
  /** Gives the site its own, or takes them away: it then has the general ones again. Rejects where storage refuses. */
  readonly setOwn: (own: boolean) => Promise<void>;
}

interface SiteSwitchProps {
  readonly site: SiteSettings;
  readonly onFailed: () => void;
}

/** Decides whether changes are for this site alone. */
export function SiteSwitch({ site, onFailed }: SiteSwitchProps) {
  const t = useTranslate();
  const [own, setOwn] = useState(false);
  useEffect(() => void site.hasOwn().then(setOwn, onFailed), [site.host]);
  const change = (next: boolean) => {
    setOwn(next);
    site.setOwn(next).catch(() => {
      setOwn(!next);
      onFailed();
    });
  };
  // The change that follows a script's click() is trusted, the click is not: only that tells the page from the person.
  const press = (event: TargetedMouseEvent<HTMLInputElement>) => {
    if (event.isTrusted) change(event.currentTarget.checked);
    else event.preventDefault();
  };
  return (
    <label class="setting">
      {t('site_only', site.host)}
      <input type="checkbox" checked={own} onClick={press} />
    </label>
  );
}
