import { afterEach, expect, test } from 'vitest';
import { createHost } from '../reader/overlay';
import { guardReader } from './guard-reader';

const cleanUps: (() => void)[] = [];

afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
  document.body.replaceChildren();
});

function guarded(): { host: HTMLElement; dialog: HTMLDialogElement } {
  const { host, dialog } = createHost(document);
  const reader = document.createElement('div');
  reader.className = 'reader';
  dialog.append(reader);
  document.documentElement.append(host);
  dialog.showModal();
  cleanUps.push(guardReader(dialog), () => host.remove());
  return { host, dialog };
}

const isOnTop = ({ host, dialog }: ReturnType<typeof guarded>) =>
  dialog.matches(':modal') && document.elementFromPoint(innerWidth / 2, innerHeight / 2) === host && host.matches(':root > :not([inert])');

function addPopover(): HTMLElement {
  const box = document.body.appendChild(document.createElement('div'));
  box.popover = 'manual';
  box.style.cssText = 'visibility: visible; inset: 0; width: 100vw; height: 100vh';
  return box;
}

test.each<[attack: string, act: (host: HTMLElement) => void]>([
  ['hides the host', (host) => host.style.setProperty('display', 'none', 'important')],
  ['makes the host inert', (host) => host.setAttribute('inert', '')],
  ['moves the host', (host) => document.body.append(host)],
  ['fades the dialog', (host) => host.shadowRoot?.querySelector('dialog')?.style.setProperty('opacity', '0')],
  ['opens a modal dialog', () => document.body.appendChild(document.createElement('dialog')).showModal()],
])('SECURITY the reader comes back from a page that %s', async (_, act) => {
  const reader = guarded();
  act(reader.host);
  await expect.poll(() => isOnTop(reader) && !reader.dialog.hasAttribute('style')).toBe(true);
});

test('SECURITY a popover of the page comes to lie below, and no close is told of that', async () => {
  const { dialog } = guarded();
  let closes = 0;
  let shown = 0;
  dialog.addEventListener('close', () => closes++);
  dialog.addEventListener('toggle', () => shown++);
  addPopover().showPopover();
  await expect.poll(() => shown).toBeGreaterThan(0);
  expect([closes, dialog.open]).toEqual([0, true]);
  dialog.close();
  await expect.poll(() => closes).toBe(1);
});

test.each<[attack: string, act: (host: HTMLElement) => void]>([
  ['empties it', (host) => host.shadowRoot?.querySelector('dialog')?.replaceChildren()],
  ['hides its own root by a style of its own', () => document.documentElement.style.setProperty('display', 'none', 'important')],
  [
    'hides it again and again',
    (host) => {
      const timer = setInterval(() => host.style.setProperty('display', 'none', 'important'), 20);
      cleanUps.push(() => clearInterval(timer));
    },
  ],
])('SECURITY the host goes where the page %s', async (_, act) => {
  const { host } = guarded();
  act(host);
  await expect.poll(() => host.isConnected, { timeout: 1000 }).toBe(false);
  document.documentElement.removeAttribute('style');
});

test('a page that rests is left alone, once the reader lies on top for certain', async () => {
  addPopover().showPopover(); // was there before
  const { dialog } = guarded();
  let shown = 0;
  await new Promise((resolve) => setTimeout(resolve, 50));
  dialog.addEventListener('toggle', () => shown++);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(shown).toBeLessThanOrEqual(1);
  shown = 0;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect([shown, dialog.open]).toEqual([0, true]);
});
