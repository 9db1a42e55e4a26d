import { expect, test, vi } from 'vitest';
import { openMarked } from './marked-tab';

type Listener = (tabId: number, change: { status?: string }) => void;

/** A browser's tabs, where the polyfill finds them. */
const tabs = vi.hoisted(() => {
  const event = () => {
    const listeners = new Set<Listener>();
    return {
      listeners,
      addListener: (one: Listener) => listeners.add(one),
      removeListener: (one: Listener) => listeners.delete(one),
    };
  };
  const tabs = { create: async () => ({ id: 7 }), onUpdated: event(), onRemoved: event() };
  const done = async () => undefined;
  const action = { setPopup: done, setBadgeBackgroundColor: done, setBadgeText: done, setTitle: done };
  const runtime = { id: 'limpid' };
  Object.assign(globalThis, { chrome: { runtime }, browser: { runtime, tabs, action } });
  return tabs;
});

const listening = () => tabs.onUpdated.listeners.size + tabs.onRemoved.listeners.size;
const tell = ({ listeners }: { listeners: ReadonlySet<Listener> }, tabId: number, status = '') => {
  for (const listener of [...listeners]) listener(tabId, { status });
};

test.each([
  ['is there', () => tell(tabs.onUpdated, 7, 'complete')],
  ['is closed before', () => tell(tabs.onRemoved, 7)],
])('nothing listens any more once the page of a marked tab %s', async (_, happen) => {
  await openMarked('http://news.localhost/', { id: 1, index: 0 } as Parameters<typeof openMarked>[1], 'Click to read');
  tell(tabs.onUpdated, 8, 'complete');
  tell(tabs.onRemoved, 8);
  expect(listening()).toBe(2);
  happen();
  expect(listening()).toBe(0);
});
