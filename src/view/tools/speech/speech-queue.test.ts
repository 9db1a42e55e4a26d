import { expect, test } from 'vitest';
import { pieceAt } from './pieces';
import { type Speakable, type SpeechEvents, type SpeechPlace, SpeechQueue } from './speech-queue';

/** A synthesizer that speaks when it is told to. */
function makeSynthesizer() {
  const said: Speakable[] = [];
  let events: SpeechEvents | undefined;
  return {
    said,
    texts: () => said.map(({ text }) => text),
    cancelled: 0,
    say(utterance: Speakable, told: SpeechEvents) {
      said.push(utterance);
      events = told;
    },
    cancel() {
      this.cancelled += 1;
    },
    /** What the latest utterance tells. */
    tell: () => events as SpeechEvents,
  };
}

const sentences = (...texts: string[]) => texts.map((text) => ({ text, language: 'en' }));

function setUp(...texts: string[]) {
  const synthesizer = makeSynthesizer();
  const places: SpeechPlace[] = [];
  const queue = new SpeechQueue(sentences(...texts), synthesizer, (place) => places.push(place));
  return { queue, synthesizer, places, last: () => places.at(-1) };
}

test('one sentence after the other, then the end; play begins anew', () => {
  const { queue, synthesizer, last } = setUp('One.', 'Two.');
  queue.goTo(0);
  synthesizer.tell().onEnd();
  expect(last()).toEqual({ status: 'speaking', sentence: 1 });
  synthesizer.tell().onEnd();
  expect(last()).toEqual({ status: 'ended', sentence: 1 });
  expect(synthesizer.texts()).toEqual(['One.', 'Two.']);
  queue.play();
  expect(synthesizer.texts().at(-1)).toBe('One.');
});

test('after a pause it goes on from the word', () => {
  const { queue, synthesizer, last } = setUp('The tide comes.');
  queue.goTo(0);
  synthesizer.tell().onWord(4, 4);
  expect(last()).toEqual({ status: 'speaking', sentence: 0, word: { start: 4, end: 8 } });
  queue.pause();
  expect(last()?.status).toBe('paused');
  expect(synthesizer.cancelled).toBe(2);
  queue.play();
  expect(synthesizer.texts().at(-1)).toBe('tide comes.');
  synthesizer.tell().onWord(5, 0);
  expect(last()?.word).toEqual({ start: 9, end: 14 });
});

test('events of a cancelled utterance count for nothing', () => {
  const { queue, synthesizer, last } = setUp('One.', 'Two.', 'Three.');
  queue.goTo(0);
  const old = synthesizer.tell();
  queue.skip(1);
  old.onEnd();
  old.onFailed(true);
  expect(last()).toEqual({ status: 'speaking', sentence: 1 });
  expect(synthesizer.texts()).toEqual(['One.', 'Two.']);
});

test('skipping stays within the text', () => {
  const { queue, last } = setUp('One.', 'Two.');
  queue.goTo(0);
  queue.skip(-1);
  expect(last()?.sentence).toBe(0);
  queue.skip(5);
  expect(last()?.sentence).toBe(1);
});

test('what others silence is paused, what does not work has failed', () => {
  const { queue, synthesizer, last } = setUp('One.');
  queue.goTo(0);
  synthesizer.tell().onFailed(true);
  expect(last()?.status).toBe('paused');
  queue.play();
  synthesizer.tell().onFailed(false);
  expect(last()?.status).toBe('failed');
});

test('another voice says the rest of the sentence, another script all of it; a pause stays one', () => {
  const { queue, synthesizer, last } = setUp('One two.');
  queue.goTo(0);
  synthesizer.tell().onWord(4, 3);
  queue.refresh();
  expect(synthesizer.texts().at(-1)).toBe('two.');
  queue.replace(sentences('Uno due.'));
  expect(synthesizer.texts().at(-1)).toBe('Uno due.');
  queue.pause();
  queue.refresh();
  expect(synthesizer.said).toHaveLength(3);
  expect(last()?.status).toBe('paused');
});

test('a long sentence is said in short utterances that lose nothing', () => {
  const long = `${'Many words, and more words after them '.repeat(12)}end.`;
  const { queue, synthesizer, last } = setUp(long);
  queue.goTo(0);
  while (last()?.status !== 'ended') synthesizer.tell().onEnd();
  expect(synthesizer.texts().join('')).toBe(long);
  expect(synthesizer.said.length).toBeGreaterThan(3);
  expect(synthesizer.texts().every((text) => text.length <= 120)).toBe(true);
});

test.each([
  ['all of a short one', 'Short.', 0, 6],
  ['Chinese as far as a comma', `${'海'.repeat(30)}，${'風'.repeat(30)}。`, 0, 31],
  ['as far as a space', `${'word '.repeat(40)}`, 0, 120],
  ['what has no pause is cut', '海'.repeat(90), 0, 40],
  ['no half of a character', '𠮷'.repeat(60), 0, 80],
])('%s', (_, text, start, end) => {
  expect(pieceAt(text, start)).toEqual({ start, end });
});
