import { render } from 'preact';
import type { Entity } from '../../core/entity';
import { directionOf } from '../../core/language';
import { ALL_SETTING_WORDS } from '../../settings/setting-words';
import type { Settings } from '../../settings/settings-schema';
import entitiesCss from '../entities/entities.css?inline';
import { lastingTranslate } from '../lasting-translate';
import type { ReaderTools, Stage, StageState } from '../reader/stage';
import settingsCss from '../settings/settings.css?inline';
import { Translation } from '../translation';
import mediaCss from './media.css?inline';
import navigationCss from './navigation.css?inline';
import { ownCss } from './own-css';
import panelCss from './panel.css?inline';
import printCss from './print.css?inline';
import removedCss from './removed/removed.css?inline';
import saveCss from './save/save.css?inline';
import speechCss from './speech/speech.css?inline';
import { type ToolActions, Tools } from './Tools';
import css from './tools.css?inline';
import type { ShownTag } from './use-shown-tag';

/** Puts the tools into an open reader. */
export function mountTools(opened: Stage, first: StageState, actions: ToolActions): ReaderTools {
  const t = lastingTranslate(opened.t, ALL_SETTING_WORDS);
  let stage: Stage = { ...opened, t };
  const { controls, after } = stage.elements;
  for (const element of [controls, after]) element.dir = directionOf(t('ui_language'));
  let [state, shownTag]: [StageState, ShownTag | undefined] = [first, undefined];
  const removeCss = addCss(stage.dialog.getRootNode() as ShadowRoot, stage.article.css ?? '');
  const show = () =>
    render(
      <Translation.Provider value={t}>
        <Tools {...{ stage, state, actions, shownTag, onSettings }} closed={closed.signal} onTag={showTag} />
      </Translation.Provider>,
      controls,
    );
  const closed = new AbortController();
  let settings = first.settings;
  const onSettings = (shown: Settings) => {
    settings = shown;
  };
  const showTag = (key: string) => {
    shownTag = { key, times: shownTag?.key === key ? shownTag.times + 1 : 1, press: {} };
    show();
  };
  const update = (next: StageState) => {
    if (shownTag) shownTag = sameTag(shownTag, state.entities, next.entities);
    state = next;
    show();
  };
  /** The tools come again for an article that has grown: they hold on to what was drawn, and show what is stored only later. */
  const redraw = (draw: (entities: readonly Entity[]) => Stage) => {
    render(null, controls);
    stage = { ...draw(state.entities), t };
    state = { ...state, settings };
    show();
  };
  controls.replaceChildren(); // else Preact would go on with the first frame's button
  show();
  const pages = actions.mountPages(stage, redraw).catch(() => undefined);
  const unmount = () => {
    closed.abort();
    void pages.then((remove) => remove?.());
    render(null, controls);
    removeCss();
  };
  return { update, showTag, unmount };
}

/** What was a tag of the page may have another key once the text was read for names: it has the tag's name. */
function sameTag(shown: ShownTag, before: readonly Entity[], now: readonly Entity[]): ShownTag | undefined {
  if (now.some(({ key }) => key === shown.key)) return shown;
  const text = before.find(({ key }) => key === shown.key)?.text ?? '';
  const same = now.find((entity) => [entity.text, ...entity.aliases].includes(text));
  return same && { ...shown, key: same.key };
}

/** @param own - of the article's site rules, for the article alone */
function addCss(root: ShadowRoot, own: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    entitiesCss + css + settingsCss + panelCss + speechCss + mediaCss + removedCss + saveCss + printCss + navigationCss + ownCss(own),
  );
  root.adoptedStyleSheets.push(sheet);
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
