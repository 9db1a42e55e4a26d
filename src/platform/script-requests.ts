import browser from 'webextension-polyfill';
import { LAZY_SCRIPTS, type LazyScript, type ScriptRequest } from '../messaging/protocol';
import { askBackground } from './ask-background';

const asked = new Map<LazyScript, Promise<boolean>>();

/** Asks the background to bring a script into this page, once; returns whether it did. What failed is asked for again. */
export function askForScript(script: LazyScript): Promise<boolean> {
  const asking = asked.get(script) ?? askBackground({ name: 'inject-script', script });
  asked.set(script, asking);
  void asking.then((came) => came || asked.delete(script));
  return asking;
}

/**
 * Answers content scripts: the one thing they can ask for are scripts of this extension, in their own tab, in the frame
 * that holds the reader.
 */
export function onScriptAsked(inject: (tabId: number, script: LazyScript) => Promise<boolean>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const { name, script } = (message ?? {}) as Partial<ScriptRequest>;
    const asked = name === 'inject-script' ? LAZY_SCRIPTS.find((one) => one === script) : undefined;
    const tabId = sender.id === browser.runtime.id && sender.frameId === 0 ? sender.tab?.id : undefined;
    return asked && tabId !== undefined ? inject(tabId, asked) : undefined;
  });
}
