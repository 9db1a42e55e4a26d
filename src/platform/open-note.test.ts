import { expect, test, vi } from 'vitest';
import { onNoteToOpen } from './open-note';

type Sender = { readonly id?: string; readonly frameId?: number; readonly tab?: { readonly id: number } };
type Listener = (message: unknown, sender: Sender) => unknown;

const listeners = vi.hoisted(() => {
  const listeners: Listener[] = [];
  const opened: unknown[] = [];
  const runtime = { id: 'limpid', onMessage: { addListener: (one: Listener) => listeners.push(one) } };
  const tabs = { update: async (...of: unknown[]) => opened.push(of) };
  Object.assign(globalThis, { chrome: { runtime: { id: 'limpid' } }, browser: { runtime, tabs } });
  return { listeners, opened };
});

const ADDRESS = 'obsidian://new?file=A%20bell&clipboard';
const SENDER = { id: 'limpid', frameId: 0, tab: { id: 7 } };
const ask = (address: unknown, sender: Sender = SENDER) => listeners.listeners[0]?.({ name: 'open-note', address }, sender);

test('a note is opened in the tab that asks, and nothing else is', async () => {
  onNoteToOpen();
  expect(await ask(ADDRESS)).toBe(true);
  expect(listeners.opened).toEqual([[7, { url: ADDRESS }]]);
  for (const address of ['https://news.example/', 'javascript:alert(1)', 'obsidian://open?vault=x', 7])
    expect(ask(address)).toBe(undefined);
  for (const sender of [
    { ...SENDER, id: 'other' },
    { ...SENDER, frameId: 2 },
    { id: 'limpid', frameId: 0 },
  ])
    expect(ask(ADDRESS, sender)).toBe(undefined);
  expect(listeners.opened).toHaveLength(1);
});
