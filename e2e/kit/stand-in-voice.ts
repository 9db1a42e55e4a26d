import type { CDPSession, Page } from '@playwright/test';
import { until } from './until';

/**
 * Takes the place of the operating system's voice, which machines for tests have not, in the world of the extension's
 * scripts: it says a word every 150 ms, and keeps what it was told to say.
 */
const STAND_IN = `(() => {
  const voice = (name, lang) => ({ name, lang, voiceURI: name, localService: true, default: false });
  const voices = [voice('Stand-in Ann', 'en-GB'), voice('Stand-in Bob', 'en-US'), voice('Stand-in Dora', 'de-DE'), voice('Stand-in Mei', 'zh-CN')];
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  globalThis.saidByStandIn = [];
  globalThis.standInHeld = speechSynthesis;
  let timer;
  const cancel = () => clearInterval(timer);
  const speak = (utterance) => {
    saidByStandIn.push([utterance.text, utterance.voice?.name, utterance.rate]);
    const words = [...utterance.text.matchAll(/\\S+/g)];
    utterance.onstart();
    timer = setInterval(() => {
      const word = words.shift();
      if (word) return utterance.onboundary({ name: 'word', charIndex: word.index, charLength: word[0].length });
      clearInterval(timer);
      utterance.onend();
    }, 150);
  };
  Object.assign(speechSynthesis, { getVoices: () => voices, speak, cancel, resume: () => undefined });
})()`;

/** The stand-in of one page. */
export interface StandInVoice {
  /** Text, voice and rate of everything that was to be said. */
  readonly said: () => Promise<[text: string, voice: string, rate: number][]>;
}

/** Gives the extension's scripts in a page a stand-in for the system's voices; to be called once they are in it. */
export async function standInForVoice(page: Page): Promise<StandInVoice> {
  const session = await page.context().newCDPSession(page);
  const contextId = await worldOfExtension(session);
  const run = async (expression: string) =>
    (await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true })).result.value;
  await run(STAND_IN);
  return { said: () => run('saidByStandIn') };
}

async function worldOfExtension(session: CDPSession): Promise<number> {
  let found: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) found = context.id;
  });
  await session.send('Runtime.enable');
  return until(() => found);
}
