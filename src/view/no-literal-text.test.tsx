import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Article } from '../core/article';
import { toEntity } from '../core/entity';
import { DEFAULT_SETTINGS } from '../settings/parse-settings';
import { FAILURE_MESSAGES } from './failure-message';
import { Popup, type PopupState } from './popup/Popup';
import { openReader } from './reader/open-reader';
import { FtrTold } from './rules/FtrTold';
import { ImportPanel } from './rules/ImportPanel';
import { RuleEditor, ShippedRule } from './rules/RuleEditor';
import { RuleList } from './rules/RuleList';
import { RulesPage } from './rules/RulesPage';
import { OptionsPage } from './settings/OptionsPage';
import { SiteSwitch } from './settings/SiteSwitch';
import { mountTools } from './tools/mount-tools';
import { mountPages } from './tools/pages/mount-pages';
import { type Translate, Translation } from './translation';
import { Welcome } from './welcome/Welcome';

const ARTICLE: Article = {
  url: 'https://data.example/',
  title: 'DATA title',
  bylines: ['DATA a', 'DATA b'],
  siteName: 'DATA site',
  source: 'DATA source',
  published: '2026-11-23',
  language: 'zh-Hans',
  direction: 'ltr',
  content: {
    type: 'root',
    children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'DATA text' }] }],
  },
  tags: [
    { text: 'DATA x', key: 'data x', count: 1, first: 0, sources: ['rel-tag'] },
    { text: 'DATA y', key: 'data y', count: 0, first: -1, sources: ['rel-tag'] },
  ],
  related: [],
  textLength: 9,
  hanLength: 9,
  readingTime: { fast: 2, slow: 3 },
  origin: { kind: 'heuristics' },
};

const nothing = () => undefined;
const actions = {
  onToggle: nothing,
  onReadSelection: nothing,
  onCopy: nothing,
  onCopyNear: nothing,
  onCopySelection: nothing,
  onCopyText: nothing,
  onTag: nothing,
  onAdjust: nothing,
  onOptions: nothing,
  onAutoOpen: nothing,
  onExcept: nothing,
  onClose: nothing,
};
const entities = ARTICLE.tags.map(toEntity);
const ready = {
  status: 'ready',
  article: ARTICLE,
  entities,
  recognised: true,
  readerOpen: false,
  hasTools: false,
  id: '',
  mark: '',
  autoOpen: { host: 'DATA host', on: true, excepted: true, refused: true },
  selected: 'DATA words',
} as const;
const states: readonly PopupState[] = [
  { status: 'loading' },
  ready,
  { ...ready, recognised: false, readerOpen: true, copied: { copied: true, removed: 3 } },
  { ...ready, entities: [], copied: { copied: false, removed: 0 }, article: { ...ARTICLE, tags: [], title: '', language: 'en' } },
  ...(Object.keys(FAILURE_MESSAGES) as (keyof typeof FAILURE_MESSAGES)[]).map((reason) => ({ status: 'failed', reason }) as const),
];

const options = {
  settings: DEFAULT_SETTINGS,
  sites: new Map([['data.example', {}]]),
  loadLanguages: async () => [],
  onChange: nothing,
  onForget: nothing,
  onExport: nothing,
  onImport: nothing,
  onImportRest: nothing,
  onCancel: nothing,
  onReset: nothing,
  autoOpen: [{ pattern: '*://data.example/*', on: true, exceptions: ['data.example'] }],
  autoOpenProblem: { message: 'auto_open_refused', about: 'data.example' },
  autoOpenActions: { onSwitchSite: nothing, onForgetSite: nothing, onInclude: nothing, onAddSite: nothing },
} as const;
const site = { host: 'data.example', hasOwn: async () => false, setOwn: async () => undefined };

const rule = { id: 'DATA a', match: ['*://data.example/*'], remove: ['.a'], checked: '2026-11-28' };
const stored = { rule, enabled: true, origin: 'imported', file: 'DATA file' } as const;
const report = { taken: [{ line: 1, what: 'DATA a' }], left: [{ line: 2, what: 'DATA b', why: 'no-host' as const }] };
const found = { rules: [rule], sources: new Map(), merged: [], complete: true, reports: [{ name: 'DATA file', report }] };
const listed = {
  shipped: [rule],
  drafts: new Set(['DATA a']),
  linkToNew: '#',
  linkTo: () => '#',
  linkToShipped: () => '#',
  onEnable: nothing,
  onDelete: nothing,
  onExport: nothing,
  onFiles: nothing,
  children: null,
};
const imported = { onAdd: nothing, onCancel: nothing, onCopyReport: nothing };
const edited = { text: JSON.stringify(rule), isChanged: true, linkToList: '#', isTaken: () => false, onText: nothing, onSave: nothing };
const tried = { ...edited, onDiscard: nothing, onExport: nothing, onTest: nothing, tabs: [{ id: 1, title: 'DATA title', url: '' }] };
const trial = { url: '', matches: true, outcome: 'over-time', time: 3, places: [], hidden: { count: 1, texts: ['DATA x'] } } as const;
const article = { title: 'DATA title', bylines: ['DATA a'], paragraphs: ['DATA text'] };

const views = [
  ['list of rules', <RuleList key="r" own={Array.from({ length: 13 }, () => stored)} {...listed} />],
  ['no rules', <RuleList key="n" own={[]} {...listed} />],
  ['new rule', <RuleEditor key="e" id={undefined} {...tried} trial={trial} />],
  ['rule that was tried', <RuleEditor key="t" id="DATA a" {...tried} trial={{ ...trial, article }} />],
  ['rule without pages', <RuleEditor key="w" id="DATA a" {...tried} tabs={[]} trial="no-access" />],
  ['rule that ships', <ShippedRule key="s" rule={rule} {...edited} onExport={nothing} />],
  ['import', <ImportPanel key="p" importing={{ step: 'reading', progress: 0.5, files: 3 }} {...imported} />],
  ['refused import', <ImportPanel key="b" importing={{ step: 'refused', file: 'DATA file', reason: 'zip-bomb' }} {...imported} />],
  [
    'import that was read',
    <ImportPanel key="f" importing={{ step: 'found', found, rules: [{ rule, file: 'DATA file', replaces: stored }] }} {...imported} />,
  ],
  [
    'page of rules',
    <RulesPage key="g" news={{ text: 'DATA news', onUndo: nothing }} onFiles={nothing}>
      <FtrTold told={[{ id: 'DATA a', name: undefined, left: [] }]} onClose={nothing} />
    </RulesPage>,
  ],
  ...states.map(
    (state) =>
      [
        `popup ${JSON.stringify(state).slice(0, 60)}`,
        <Popup key="p" state={state} shortcut="DATA keys" isPrivate={false} {...actions} />,
      ] as const,
  ),
  ['options', <OptionsPage key="o" {...options} />],
  ['options after an import', <OptionsPage key="i" {...options} news={{ message: 'settings_imported', onUndo: nothing }} />],
  ['options with a question', <OptionsPage key="q" {...options} question={{ fields: [{ field: 'DATA field', reason: 'invalid' }] }} />],
  ['options with a wrong file', <OptionsPage key="w" {...options} question={{ problem: 'wrong-file' }} />],
  ['site switch', <SiteSwitch key="s" site={site} onFailed={nothing} />],
  ['welcome', <Welcome key="w" shortcut="DATA keys" onOptions={nothing} />],
] as const;

/** Translated text stands in brackets, the article's own begins with DATA; numbers and separators need no language. */
const translate: Translate = (key, ...substitutions) => (key === 'ui_language' ? 'en' : `[${[key, ...substitutions].join(' ')}]`);

test.each(views)('%s has no text of its own', (_, view) => {
  const root = document.createElement('div');
  render(<Translation.Provider value={translate}>{view}</Translation.Provider>, root);
  expectNoTextOfItsOwn(root);
});

test('the reader has no text of its own', async () => {
  const reader = openReader(document, { article: ARTICLE, entities, settings: DEFAULT_SETTINGS, t: translate, onClosed: nothing });
  const copy = async () => ({ copied: true, removed: 3 });
  const nobody = async () => undefined;
  const more = { current: 1, total: 3, load: nothing as never, cancel: nothing };
  const voices = { load: async () => ({}), save: async () => undefined };
  await reader.mountTools((stage, state) =>
    mountTools(stage, state, {
      copy,
      prepareCopy: nothing,
      save: async () => undefined,
      copyText: copy,
      copyQuote: copy,
      copyPart: copy,
      sendToObsidian: copy,
      saveSettings: nothing,
      loadConverter: nobody,
      loadRemoved: nobody,
      mountPages: async (stage, redraw) => mountPages(stage, more, redraw),
      voices,
    }),
  );
  const root = Array.from(document.documentElement.children).find(({ shadowRoot }) => shadowRoot)?.shadowRoot?.firstElementChild;
  await expect.poll(() => root?.querySelector('time')).toBeTruthy();
  await expect.poll(() => root?.querySelector('.entities')).toBeTruthy();
  await expect.poll(() => root?.querySelector('.more-pages button')).toBeTruthy();
  expectNoTextOfItsOwn(root as Element);
  reader.close();
});

function expectNoTextOfItsOwn(root: Element): void {
  const attributes = ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) =>
    Array.from(root.querySelectorAll(`[${name}]`), (element) => element.getAttribute(name) ?? ''),
  );
  const texts = [...attributes, ...textNodes(root)].map((text) => text.replace(/\[[^\]]*\]|DATA \w+|November 23, 2026|data\.example/g, ''));
  expect(texts.filter((text) => /\p{L}/u.test(text))).toEqual([]);
  expect(texts.length).toBeGreaterThan(0);
}

function textNodes(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts;
}
