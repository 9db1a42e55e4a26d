import { render } from 'preact';
import { directionOf } from '../../core/language';
import type { Settings } from '../../settings/settings-schema';
import { applySettings } from '../reader/apply-settings';
import { createHost, type InputListener, keepEventsFromPage, watchForRemoval } from '../reader/overlay';
import { watchForOtherArticle } from '../reader/watch-page';
import { type Translate, Translation } from '../translation';
import { Picker, type PickerActions } from './Picker';
import css from './picker.css?inline';

interface PickerOptions extends Omit<PickerActions, 'onInput' | 'close' | 'elementAt'> {
  readonly settings: Settings;
  readonly t: Translate;
}

/** Puts a picker over the page, which can be seen and scrolled behind it; returns its host, and what takes it away. */
export function openPicker({ settings, t, ...actions }: PickerOptions): { readonly host: Element; readonly close: () => void } {
  const { host, dialog } = createHost(document);
  const root = document.createElement('div');
  root.className = 'reader picker';
  root.dir = directionOf(t('ui_language'));
  applySettings(root, settings);
  dialog.append(root);
  addCss(host);
  const listeners = new Set<InputListener>();
  const cleanUps: (() => void)[] = [];
  const close = () => {
    for (const cleanUp of cleanUps.splice(0)) cleanUp();
    render(null, root);
    host.remove();
  };
  document.documentElement.append(host);
  dialog.showPopover();
  cleanUps.push(keepEventsFromPage(dialog, listeners, close), watchForRemoval(document, host, close), watchForOtherArticle(close));
  const onInput = (listener: InputListener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  // No name on the page stands in for what is asked.
  const elementAt = (x: number, y: number) =>
    Document.prototype.elementsFromPoint.call(document, x, y).find((element) => element !== host && isPart(element));
  render(
    <Translation.Provider value={t}>
      <Picker {...actions} {...{ onInput, elementAt, close }} />
    </Translation.Provider>,
    root,
  );
  return { host, close };
}

/** The page as a whole is no part of it. */
const isPart = (element: Element) => element !== document.documentElement && element !== document.body;

function addCss({ shadowRoot }: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadowRoot?.adoptedStyleSheets.push(sheet);
}
