import { expect, test } from 'vitest';
import { downloadFromFrame } from './download';

test('a page sees no click, and no frame that it could come into', async () => {
  const seen: string[] = [];
  const stop = new AbortController();
  const note = (event: Event) => {
    seen.push(event.type);
    event.preventDefault();
  };
  const { navigation } = window as unknown as { navigation: EventTarget };
  navigation.addEventListener('navigate', note, { signal: stop.signal, capture: true });
  addEventListener('click', note, { signal: stop.signal, capture: true });
  const frames = window.frames.length;
  downloadFromFrame('a.txt', new Blob(['a bell']));
  expect(window.frames.length).toBe(frames);
  await new Promise((done) => setTimeout(done, 50));
  stop.abort();
  expect(seen).toEqual([]);
});
