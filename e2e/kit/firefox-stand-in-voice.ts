import type { FirefoxWithExtension } from './firefox';

/** Takes the place of the operating system's voices, which machines for tests have not: says a word every 150 ms, and keeps what it was told to say. */
const STAND_IN = `
  const registry = Cc['@mozilla.org/synth-voice-registry;1'].getService(Ci.nsISynthVoiceRegistry);
  const { setInterval, clearInterval } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
  const said = [];
  const speak = (text, uri, _volume, rate, _pitch, task) => {
    said.push([text, uri, Math.round(rate * 10) / 10]);
    const words = [...text.matchAll(/\\S+/g)];
    const say = () => {
      const word = words.shift();
      if (word) return task.dispatchBoundary('word', 0, word.index, word[0].length);
      clearInterval(timer);
      task.dispatchEnd(0, text.length);
    };
    const timer = setInterval(say, 150);
    const stop = () => { clearInterval(timer); task.dispatchEnd(0, 0); };
    const callback = { QueryInterface: ChromeUtils.generateQI(['nsISpeechTaskCallback']), onPause() {}, onResume() {}, onCancel: stop, onVolumeChanged() {} };
    task.setup(callback);
    task.dispatchStart();
  };
  const service = { QueryInterface: ChromeUtils.generateQI(['nsISpeechService']), speak };
  const voices = [['Stand-in Ann', 'en-GB'], ['Stand-in Bob', 'en-US'], ['Stand-in Dora', 'de-DE']];
  for (const [name, lang] of voices) registry.addVoice(service, name, name, lang, true, false);
  registry.notifyVoicesChanged();
  window.standIn = { said, leave() {
    for (const [name] of voices) registry.removeVoice(service, name);
    registry.notifyVoicesChanged();
  } };`;

/** The stand-in of a browser, until it leaves. */
export interface StandInVoice {
  /** Text, voice and rate of everything that was to be said. */
  readonly said: () => Promise<[text: string, voice: string, rate: number][]>;
  readonly leave: () => Promise<unknown>;
}

/** Gives the browser a stand-in for the system's voices. */
export async function standInForVoice(firefox: FirefoxWithExtension): Promise<StandInVoice> {
  await firefox.inBrowser(STAND_IN);
  return {
    said: () => firefox.inBrowser('return window.standIn.said') as ReturnType<StandInVoice['said']>,
    leave: () => firefox.inBrowser('window.standIn.leave()'),
  };
}
