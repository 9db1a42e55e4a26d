import { DEFAULT_SETTINGS } from '../../settings/parse-settings';
import { SETTING_GROUPS, SETTING_NAMES, SETTINGS_SCHEMA, type SettingGroup, type Settings } from '../../settings/settings-schema';
import { Icon } from '../entities/Icon';
import { ifTrusted } from '../if-trusted';
import { SettingSections } from '../settings/SettingSections';
import { type SiteSettings, SiteSwitch } from '../settings/SiteSwitch';
import { useTranslate } from '../translation';
import { Panel, PanelButton } from './Panel';
import type { LiveSettings } from './use-live-settings';

/** What has to do with reading. */
const GROUPS: readonly SettingGroup[] = SETTING_GROUPS.filter((group) => group !== 'copying' && group !== 'saving');

const ID = 'appearance-panel';

/** Opens the panel; the browser does, and closes it on a press elsewhere. */
export function AppearanceButton({ open }: { readonly open: boolean }) {
  return <PanelButton id={ID} label={useTranslate()('appearance_panel')} icon="appearance" open={open} />;
}

interface AppearancePanelProps extends LiveSettings {
  /** Where the page is on a site: changes may be for it alone. */
  readonly site: SiteSettings | undefined;
  readonly onFailed: () => void;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** How the article looks, to be changed while it is read. */
export function AppearancePanel({ settings, change, site, onFailed, open, onToggle }: AppearancePanelProps) {
  const t = useTranslate();
  return (
    <Panel id={ID} label={t('appearance_panel')} onToggle={onToggle}>
      {open && (
        <>
          <SettingSections settings={settings} groups={GROUPS} onChange={(name, value) => change({ [name]: value })} />
          {site && <SiteSwitch site={site} onFailed={onFailed} />}
          <div class="panel-foot">
            <button type="button" class="reset" onClick={ifTrusted(() => change(defaults()))}>
              <Icon name="reset" />
              {t('reset')}
            </button>
          </div>
        </>
      )}
    </Panel>
  );
}

/** Of what the panel shows; the others stay as they are. */
function defaults(): Partial<Settings> {
  const shown = SETTING_NAMES.filter((name) => GROUPS.includes(SETTINGS_SCHEMA[name].group));
  return Object.fromEntries(shown.map((name) => [name, DEFAULT_SETTINGS[name]]));
}
