import { LAZY_SCRIPTS, type LazyScript, type ScriptRequest } from '../messaging/protocol';
import { askBackground } from './ask-background';
import { onPageAsks } from './on-page-asks';

const asked = new Map<LazyScript, Promise<boolean>>();

/**
 * Asks the background to bring a script into this page, once; returns whether it did. What failed is asked for again, at once
 * too: a background may end before it answers.
 */
export function askForScript(script: LazyScript): Promise<boolean> {
  const ask = () => askBackground({ name: 'inject-script', script });
  const asking = asked.get(script) ?? ask().then((came) => came || ask());
  asked.set(script, asking);
  void asking.then((came) => came || asked.delete(script));
  return asking;
}

/** Answers content scripts: they get scripts of this extension alone. */
export function onScriptAsked(inject: (tabId: number, script: LazyScript) => Promise<boolean>): void {
  onPageAsks<ScriptRequest>('inject-script', ({ script }, tabId) => {
    const asked = LAZY_SCRIPTS.find((one) => one === script);
    return asked && inject(tabId, asked);
  });
}
