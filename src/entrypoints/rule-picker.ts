import type { Article } from '../core/article';
import { siteOf } from '../core/host';
import type { MessageKey } from '../core/message-key';
import { PlaceSearch } from '../extraction/site-rules/place-search';
import { selectorsFor } from '../extraction/site-rules/selectors';
import { translate } from '../platform/i18n';
import { isAlive } from '../platform/instance';
import { openOwnReader } from '../platform/own-reader';
import { loadRulesAt, TooManyRulesError } from '../platform/rule-storage';
import { saveFailure } from '../platform/save-failure';
import { askForScript } from '../platform/script-requests';
import { loadSettings } from '../platform/settings-storage';
import type { PickChange } from '../rules/picked-rule';
import type { SiteRule } from '../rules/rule';
import { openPicker } from '../view/picker/open-picker';
import { getPageReader } from './page-reader';
import { notePicker, offerPicker, pickerInPage, rulesReady, setDraftRule } from './reader-parts';
import { savePicks, TooMuchError } from './save-picks';

/** Makes a rule by pointing; the reader shows what became of it. */
async function start(): Promise<void> {
  if (!rulesReady()) await askForScript('site-rules');
  await rulesReady();
  const [settings, stored] = await Promise.all([loadSettings(siteOf(location.href)), loadRulesAt(location.hostname)]);
  const before = pickerInPage();
  if (before?.isOpen()) return; // what was picked there stays
  before?.close(); // of an extension that was loaded anew since
  const picker = openPicker({
    url: location.href,
    stored: new Map(stored.map(({ rule }) => [rule.id, rule])),
    placesOf: selectorsFor,
    find: (place) => new PlaceSearch({ document }, () => true).find('', place).elements,
    read,
    save,
    settings,
    t: translate,
  });
  notePicker({ isOpen: () => isAlive() && picker.host.isConnected, close: picker.close });
}

function read(id: string, rule: SiteRule | undefined): Article | undefined {
  setDraftRule({ id, rule });
  const reading = getPageReader().readPage();
  setDraftRule();
  return reading.ok ? reading.value : undefined;
}

async function save(pages: Pick<SiteRule, 'id' | 'match'>, change: PickChange): Promise<MessageKey | undefined> {
  try {
    await savePicks(pages, change);
  } catch (error) {
    if (error instanceof TooMuchError) return 'picker_too_much';
    return error instanceof TooManyRulesError ? 'picker_too_many' : saveFailure(error);
  }
  await rulesReady();
  await openOwnReader();
  return undefined;
}

const open = () => void start();
offerPicker(open);
open();
