import { useState } from 'preact/hooks';
import type { MessageKey } from '../../core/message-key';
import { PICK_SCOPES, type PickScope, scopeOf } from '../../rules/picked-rule';
import { ifTrusted } from '../if-trusted';
import { formatNumber } from '../plural';
import { useTranslate } from '../translation';
import type { PickerActions } from './Picker';
import { Picks, ROLE_LABELS } from './Picks';
import { Preview } from './Preview';
import { dropPick, narrow, POINT_ROLES, type PointRole, setAlone, widen } from './picking';
import type { PickedRule } from './use-picked-rule';

interface PickerPanelProps extends Omit<PickerActions, 'save'>, PickedRule {
  readonly role: PointRole;
  readonly onRole: (role: PointRole) => void;
  readonly hovered: Element | undefined;
  /** Nothing that a rule could say finds what was pointed at. */
  readonly isNameless: boolean;
}

const HINTS: Readonly<Record<PointRole, MessageKey>> = {
  hide: 'picker_hint_hide',
  content: 'picker_hint_content',
  title: 'picker_hint_title',
};
const SCOPES: Readonly<Record<PickScope, MessageKey>> = {
  site: 'picker_scope_site',
  folder: 'picker_scope_folder',
  page: 'picker_scope_page',
};

/** All of the picker but the page: what is pointed at, what was picked, and what the article becomes. */
export function PickerPanel({ role, onRole, hovered, isNameless, ...props }: PickerPanelProps) {
  const { url, find, picking, change, undo, save, failure, article, close } = props;
  const t = useTranslate();
  const [aside, setAside] = useState(false);
  const title = t('picker_title', new URL(url).hostname);
  return (
    <section class={aside ? 'picker-panel aside' : 'picker-panel'} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button type="button" aria-label={t('picker_move')} title={t('picker_move')} onClick={ifTrusted(() => setAside(!aside))}>
          ⇄
        </button>
      </header>
      <div class="roles" role="radiogroup" aria-label={t('picker_what')}>
        {POINT_ROLES.map((one) => (
          <label key={one}>
            <input type="radio" name="role" checked={role === one} onClick={ifTrusted(() => onRole(one))} />
            <span>{t(ROLE_LABELS[one])}</span>
          </label>
        ))}
      </div>
      <p class="hint" role="status">
        {isNameless ? t('picker_nameless') : hovered ? describe(hovered) : t(HINTS[role])}
      </p>
      {picking.pointed && <Extent {...props} pointed={picking.pointed} />}
      <Picks picks={picking.picks} find={find} onDrop={(pick) => change(dropPick(picking, pick))} />
      <Preview article={article} />
      <Scope {...props} />
      <p class="failure" role="alert">
        {failure && t(failure)}
      </p>
      <footer>
        <button type="button" disabled={!undo} onClick={ifTrusted(() => undo?.())}>
          {t('undo')}
        </button>
        <button type="button" onClick={ifTrusted(close)}>
          {t('cancel')}
        </button>
        <button type="button" class="primary" disabled={!save} onClick={ifTrusted(() => save?.())}>
          {t('picker_save')}
        </button>
      </footer>
    </section>
  );
}

/** Whether the element alone, those like it, or what is around it is meant. */
function Extent({
  pointed,
  picking,
  change,
  placesOf,
  find,
}: Pick<PickerPanelProps, 'picking' | 'change' | 'placesOf' | 'find'> & {
  readonly pointed: NonNullable<PickedRule['picking']['pointed']>;
}) {
  const t = useTranslate();
  const like = pointed.places.alike && pointed.places.only ? find(pointed.places.alike).length : 0;
  return (
    <div class="extent">
      <button type="button" onClick={ifTrusted(() => change(widen(picking, placesOf)))}>
        {t('picker_wider')}
      </button>
      <button type="button" disabled={pointed.inner.length === 0} onClick={ifTrusted(() => change(narrow(picking, placesOf)))}>
        {t('picker_narrower')}
      </button>
      {like > 1 && (
        <button type="button" aria-pressed={!pointed.alone} onClick={ifTrusted(() => change(setAlone(picking, !pointed.alone)))}>
          {t('picker_alike', formatNumber(like, t))}
        </button>
      )}
    </div>
  );
}

function Scope({ url, scope, setScope }: Pick<PickerPanelProps, 'url' | 'scope' | 'setScope'>) {
  const t = useTranslate();
  const { hostname, pathname } = new URL(url);
  const shown = { site: hostname, folder: `/${pathname.split('/')[1]}/`, page: '' };
  const choose = ({ currentTarget }: Event) => setScope((currentTarget as HTMLSelectElement).value as PickScope);
  return (
    <label class="scope">
      <span>{t('picker_for')}</span>
      <select value={scope} onChange={ifTrusted(choose)}>
        {PICK_SCOPES.filter((one) => scopeOf(url, one)).map((one) => (
          <option key={one} value={one}>
            {t(SCOPES[one], shown[one])}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Characters of its text that tell one element from another. */
const SHOWN = 60;

/** An element for people: its tag and how its text begins. */
function describe({ localName, textContent }: Element): string {
  const text = (textContent ?? '')
    .slice(0, SHOWN * 10)
    .replace(/\s+/g, ' ')
    .trim();
  return `${localName} · ${text.slice(0, SHOWN)}${text.length > SHOWN ? '…' : ''}`;
}
