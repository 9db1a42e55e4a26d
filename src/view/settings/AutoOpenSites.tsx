import type { TargetedSubmitEvent } from 'preact';
import type { MessageKey } from '../../core/message-key';
import type { AutoOpenSite } from '../../settings/auto-open';
import { Icon } from '../entities/Icon';
import { ifTrusted } from '../if-trusted';
import { formatNumber, translateCount } from '../plural';
import { useTranslate } from '../translation';

export interface AutoOpenActions {
  readonly onSwitchSite: (pattern: string, on: boolean) => void;
  readonly onForgetSite: (pattern: string) => void;
  /** A page is an exception no more. */
  readonly onInclude: (pattern: string, address: string) => void;
  /** `text` as the person wrote it. */
  readonly onAddSite: (text: string) => void;
}

/** What is wrong with what was just done, and what it is about. */
export interface AutoOpenProblem {
  readonly message: MessageKey;
  readonly about: string;
}

interface AutoOpenSitesProps extends AutoOpenActions {
  readonly autoOpen: readonly AutoOpenSite[];
  readonly problem?: AutoOpenProblem | undefined;
}

/** The sites whose articles open by themselves, with what is excepted; others can be written in. */
export function AutoOpenSites({ autoOpen, problem, onAddSite, ...actions }: AutoOpenSitesProps) {
  const t = useTranslate();
  return (
    <section class="auto-open" aria-labelledby="auto-open">
      <h2 id="auto-open">{t('auto_open_title')}</h2>
      <p class="quiet">{t('auto_open_about')}</p>
      <ul>
        {autoOpen.map((site) => (
          <Site key={site.pattern} site={site} {...actions} />
        ))}
      </ul>
      <AddSite onAddSite={onAddSite} />
      <p class="problem" role="status">
        {problem && t(problem.message, nameOf(problem.about))}
      </p>
    </section>
  );
}

interface SiteProps extends Omit<AutoOpenActions, 'onAddSite'> {
  readonly site: AutoOpenSite;
}

function Site({ site, onSwitchSite, onForgetSite, onInclude }: SiteProps) {
  const t = useTranslate();
  const { pattern, on, exceptions } = site;
  const name = nameOf(pattern);
  // Shows what is so, not what was pressed: the browser may refuse.
  const press = ifTrusted((event) => {
    event.preventDefault();
    onSwitchSite(pattern, !on);
  });
  return (
    <li>
      <div class="setting">
        <label>
          <input type="checkbox" checked={on} onClick={press} /> <bdi>{name}</bdi>
        </label>
        <RemoveButton label={t('auto_open_forget', name)} onClick={() => onForgetSite(pattern)} />
      </div>
      {exceptions.length > 0 && (
        <details>
          <summary>{translateCount(t, 'auto_open_exceptions', exceptions.length, formatNumber(exceptions.length, t))}</summary>
          <ul>
            {exceptions.map((address) => (
              <li key={address} class="setting">
                <bdi>{address}</bdi>
                <RemoveButton label={t('auto_open_include', address)} onClick={() => onInclude(pattern, address)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** A whole site by its host, as people write it. */
const nameOf = (pattern: string) => pattern.replace(/^\*:\/\//, '').replace(/^([^/]*)\/\*$/, '$1');

function RemoveButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="forget" aria-label={label} title={label} onClick={onClick}>
      <Icon name="close" />
    </button>
  );
}

function AddSite({ onAddSite }: Pick<AutoOpenActions, 'onAddSite'>) {
  const t = useTranslate();
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem('pattern') as HTMLInputElement;
    onAddSite(field.value);
  };
  return (
    <form class="add-site" onSubmit={submit}>
      <label for="auto-open-pattern">{t('auto_open_pattern')}</label>
      <span class="add">
        <input
          id="auto-open-pattern"
          name="pattern"
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          required
          aria-describedby="auto-open-hint"
        />
        <button type="submit">{t('auto_open_add')}</button>
      </span>
      <p id="auto-open-hint" class="quiet">
        {t('auto_open_hint')}
      </p>
    </form>
  );
}
