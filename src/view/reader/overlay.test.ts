import { afterEach, expect, test } from 'vitest';
import { addOverlay } from './overlay';

afterEach(() => {
  document.body.replaceChildren();
  for (const child of document.documentElement.children) if (child.shadowRoot) child.remove();
});

function scrolledPage(): { box: HTMLElement; field: HTMLTextAreaElement } {
  const html = `<textarea>draft</textarea><div style="height:50px;overflow:auto;scroll-behavior:smooth"><p style="height:900px"></p></div>`;
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  const box = document.querySelector('div') as HTMLElement;
  box.scrollTo({ top: 300, behavior: 'instant' });
  field.focus();
  field.setSelectionRange(1, 3);
  return { box, field };
}

test('the page is hidden and inert while the overlay is there, and comes back as it was', () => {
  const { box, field } = scrolledPage();
  const html = document.documentElement.outerHTML;
  const sheets = document.adoptedStyleSheets.length;
  const { dialog, settle, remove } = addOverlay(document, document.createElement('div'), () => undefined);
  expect(getComputedStyle(document.body).visibility).toBe('visible'); // nothing of it is styled anew before the first frame
  settle();
  expect(getComputedStyle(document.body).visibility).toBe('hidden');
  expect(dialog.matches(':modal')).toBe(true);
  field.focus();
  expect(document.activeElement).not.toBe(field);
  remove();
  expect(document.documentElement.outerHTML).toBe(html);
  expect(document.adoptedStyleSheets.length).toBe(sheets);
  expect(box.scrollTop).toBe(300);
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([1, 3]);
});

test('playing media pause and play on', async () => {
  const video = document.createElement('video');
  video.muted = true;
  const canvas = document.createElement('canvas');
  canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
  video.srcObject = canvas.captureStream(10);
  document.body.append(video);
  await video.play();
  const { remove } = addOverlay(document, document.createElement('div'), () => undefined);
  expect(video.paused).toBe(true);
  remove();
  await expect.poll(() => video.paused).toBe(false);
});

test.each([
  ['the page closes the dialog', (dialog: HTMLDialogElement) => dialog.close()],
  ['the page removes the host', (dialog: HTMLDialogElement) => (dialog.getRootNode() as ShadowRoot).host.remove()],
])('it goes once, and that is told, when %s', async (_, act) => {
  const ends: boolean[] = [];
  const { dialog, settle, remove } = addOverlay(document, document.createElement('div'), (byPage) => void ends.push(byPage));
  settle();
  act(dialog);
  await expect.poll(() => ends).toEqual([true]);
  remove();
  expect(ends).toEqual([true]);
  expect(getComputedStyle(document.body).visibility).toBe('visible');
});

test('what left before the first frame does not come back', () => {
  const { dialog, settle, remove } = addOverlay(document, document.createElement('div'), () => undefined);
  remove();
  settle();
  expect(dialog.open).toBe(false);
  expect(getComputedStyle(document.body).visibility).toBe('visible');
});

test('the focus in it stays where it is as it becomes modal', () => {
  const reader = document.createElement('div');
  reader.append(document.createElement('button'), document.createElement('textarea'));
  const { dialog, settle, remove } = addOverlay(document, reader, () => undefined);
  reader.querySelector('textarea')?.focus();
  settle();
  expect((dialog.getRootNode() as ShadowRoot).activeElement?.localName).toBe('textarea');
  remove();
});

test('style sheets of the page do not reach it', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { display: none !important; visibility: hidden !important } dialog { color: red !important }');
  document.adoptedStyleSheets.push(sheet);
  const { dialog, remove } = addOverlay(document, document.createElement('div'), () => undefined);
  expect(dialog.getBoundingClientRect().width).toBe(window.innerWidth);
  expect(getComputedStyle(dialog).visibility).toBe('visible');
  expect(getComputedStyle(dialog).color).not.toBe('rgb(255, 0, 0)');
  remove();
  document.adoptedStyleSheets.pop();
});

test('SECURITY a root hidden by any selector of the page, but for layers of its own, shows the overlay', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root:root:root:not(#a#a) { display: none !important; visibility: hidden !important }');
  document.adoptedStyleSheets.push(sheet);
  const { dialog, remove } = addOverlay(document, document.createElement('div'), () => undefined);
  expect(dialog.getBoundingClientRect().width).toBe(window.innerWidth);
  remove();
  document.adoptedStyleSheets.pop();
});

test('SECURITY a faked click on a link in it leads nowhere', () => {
  const link = Object.assign(document.createElement('a'), { href: '#elsewhere' });
  const { dialog, remove } = addOverlay(document, document.createElement('div'), () => undefined);
  dialog.append(link);
  link.click();
  expect(location.hash).toBe('');
  remove();
});
