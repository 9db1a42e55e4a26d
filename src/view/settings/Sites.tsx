import { Icon } from '../entities/Icon';
import { useTranslate } from '../translation';

interface SitesProps {
  readonly hosts: readonly string[];
  readonly onForget: (host: string) => void;
}

/** The sites whose settings differ from the general ones. */
export function Sites({ hosts, onForget }: SitesProps) {
  const t = useTranslate();
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('site_settings')}</h2>
      <ul>
        {hosts.map((host) => (
          <li key={host} class="setting">
            <bdi>{host}</bdi>
            <button
              type="button"
              class="forget"
              aria-label={t('site_forget', host)}
              title={t('site_forget', host)}
              onClick={() => onForget(host)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
