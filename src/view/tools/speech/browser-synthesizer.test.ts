import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserSynthesizer } from './browser-synthesizer';
import type { SpeechEvents } from './speech-queue';

const EVENTS: SpeechEvents = { onWord: () => undefined, onEnd: () => undefined, onFailed: () => undefined };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A synthesis that keeps what it is told; its events are the test's. */
function listeningSynthesis() {
  const said: SpeechSynthesisUtterance[] = [];
  const speak = (utterance: SpeechSynthesisUtterance) => void said.push(utterance);
  const synthesis = { speak, cancel: vi.fn(), resume: vi.fn() } as unknown as SpeechSynthesis;
  const { say, cancel } = browserSynthesizer(synthesis, () => ({ voice: undefined, rate: 1 }));
  const texts = () => said.map(({ text }) => text);
  const tell = (index: number, type: string) => void said[index]?.dispatchEvent(new Event(type));
  return { texts, tell, cancel, say: (text: string, events = EVENTS) => say({ text, language: 'en' }, events) };
}

test('what is said after a cancelled utterance that had begun is said at once', () => {
  const { texts, tell, say, cancel } = listeningSynthesis();
  say('one');
  tell(0, 'start');
  cancel();
  say('two');
  expect(texts()).toEqual(['one', 'two']);
});

test.each(['end', 'error'])('after one that had not, it waits for its %s: Firefox would lose it', (type) => {
  const { texts, tell, say, cancel } = listeningSynthesis();
  say('one');
  cancel();
  say('two');
  tell(0, 'start');
  expect(texts()).toEqual(['one']);
  tell(0, type);
  expect(texts()).toEqual(['one', 'two']);
});

test('of several that wait the last is said, and none that is cancelled', () => {
  const { texts, tell, say, cancel } = listeningSynthesis();
  say('one');
  cancel();
  say('two');
  cancel();
  say('three');
  tell(0, 'end');
  expect(texts()).toEqual(['one', 'three']);
  cancel();
  say('four');
  cancel();
  tell(1, 'end');
  expect(texts()).toEqual(['one', 'three']);
});

test('where a browser tells nothing of what was cancelled, the next is said after a second', () => {
  const { texts, say, cancel } = listeningSynthesis();
  say('one');
  cancel();
  say('two');
  vi.advanceTimersByTime(999);
  expect(texts()).toEqual(['one']);
  vi.advanceTimersByTime(1);
  expect(texts()).toEqual(['one', 'two']);
});

test('the next is said from the end of the one before', () => {
  const { texts, tell, say } = listeningSynthesis();
  say('one', { ...EVENTS, onEnd: () => say('two') });
  tell(0, 'start');
  tell(0, 'end');
  expect(texts()).toEqual(['one', 'two']);
});
