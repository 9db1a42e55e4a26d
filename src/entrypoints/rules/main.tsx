import { render } from 'preact';
import { copyToClipboard } from '../../platform/clipboard';
import { translate } from '../../platform/i18n';
import { prepareExtensionPage } from '../../platform/pages';
import { watchRules } from '../../platform/rule-storage';
import { loadSettings, watchSettings } from '../../platform/settings-storage';
import { ruleText } from '../../rules/export-rules';
import { SITE_RULES } from '../../rules/registry';
import type { SiteRule } from '../../rules/rule';
import { applyTheme } from '../../view/apply-theme';
import { FtrTold } from '../../view/rules/FtrTold';
import { ImportPanel } from '../../view/rules/ImportPanel';
import { reportText } from '../../view/rules/ImportReport';
import { RuleEditor, ShippedRule } from '../../view/rules/RuleEditor';
import { RuleList } from '../../view/rules/RuleList';
import { RulesPage } from '../../view/rules/RulesPage';
import { Translation } from '../../view/translation';
import { giveFtr, giveJson } from './give-files';
import { ImportState } from './import-state';
import { LIST, linkTo, linkToShipped, NEW, routeOf } from './routes';
import { NEW_DRAFT, RulesState } from './rules-state';
import { TestState } from './test-state';

const rules = new RulesState(show);
const imports = new ImportState(show);
const tests = new TestState(show);
let told: Awaited<ReturnType<typeof giveFtr>> = [];

const own = () => rules.own ?? [];
const files = (chosen: readonly File[]) => {
  location.hash = LIST;
  void imports.read(chosen, own);
};

function show(): void {
  if (!rules.own) return;
  render(
    <Translation.Provider value={translate}>
      <RulesPage news={rules.news} onFiles={files}>
        {view()}
      </RulesPage>
    </Translation.Provider>,
    document.body,
  );
}

function view() {
  const route = routeOf(location.hash);
  if (route.view === 'new') return editor(undefined);
  if (route.view === 'own' && rules.find(route.id)) return editor(route.id);
  const shipped = route.view === 'list' ? undefined : SITE_RULES.find(({ id }) => id === route.id);
  return shipped ? shippedRule(shipped) : list();
}

function list() {
  return (
    <RuleList
      own={own()}
      shipped={SITE_RULES}
      drafts={new Set(rules.drafts.keys())}
      linkToNew={NEW}
      {...{ linkTo, linkToShipped }}
      onEnable={(ids, enabled) => void rules.enable(ids, enabled)}
      onDelete={(ids) => void rules.remove(ids)}
      onExport={(format, ids) => void give(format, chosen(ids))}
      onFiles={files}
    >
      {told.length > 0 && <FtrTold told={told} onClose={() => tellLeft([])} />}
      {imports.step && (
        <ImportPanel
          importing={imports.step}
          onAdd={(found) => void rules.add(found).then((added) => added && imports.cancel())}
          onCancel={() => imports.cancel()}
          onCopyReport={(found) => void copyReport(reportText(found, translate))}
        />
      )}
    </RuleList>
  );
}

function editor(id: string | undefined) {
  const key = id ?? NEW_DRAFT;
  return (
    <RuleEditor
      key={key}
      id={id}
      text={rules.textOf(key)}
      isChanged={rules.drafts.has(key)}
      linkToList={LIST}
      isTaken={(name) => name !== id && rules.find(name) !== undefined}
      tabs={tests.tabs}
      trial={tests.trial}
      onText={(text) => {
        tests.forget(); // of another text
        rules.write(key, text);
      }}
      onSave={(rule) => void keep(key, rule)}
      onDiscard={() => rules.discard(key)}
      onExport={(rule, format) => void give(format, [rule])}
      onTest={(rule, tabId) => void tests.try(rule, tabId, key, own())}
    />
  );
}

function shippedRule(rule: SiteRule) {
  return <ShippedRule rule={rule} text={ruleText(rule)} linkToList={LIST} onExport={(one, format) => void give(format, [one])} />;
}

/** A rule that has another name now has another address. */
async function keep(key: string, rule: SiteRule): Promise<void> {
  if ((await rules.keep(key, rule)) && rule.id !== key) history.replaceState(null, '', linkTo(rule.id));
  show();
}

function chosen(ids: readonly string[] | undefined): SiteRule[] {
  const names = ids && new Set(ids);
  return own().flatMap(({ rule }) => (!names || names.has(rule.id) ? [rule] : []));
}

async function give(format: 'json' | 'ftr', given: readonly SiteRule[]): Promise<void> {
  if (format === 'json') return giveJson(given);
  tellLeft(await giveFtr(given));
}

function tellLeft(left: typeof told): void {
  told = left;
  show();
}

async function copyReport(text: string): Promise<void> {
  rules.tell({ text: translate((await copyToClipboard({ text })) ? 'copied' : 'copy_failed') });
}

async function start(): Promise<void> {
  prepareExtensionPage(translate('rules_title'));
  applyTheme(document.documentElement, await loadSettings());
  await rules.load();
}

addEventListener('hashchange', () => {
  tests.forget();
  rules.tell(undefined);
});
addEventListener('beforeunload', (event) => {
  if (rules.drafts.size > 0) event.preventDefault();
});
watchRules(() => void rules.load());
watchSettings((settings) => applyTheme(document.documentElement, settings));
void start();
