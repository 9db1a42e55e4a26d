import { afterEach, expect, test } from 'vitest';
import { addOverlay } from './overlay';
import { selectedRange } from './page-trees';
import { isOtherArticle } from './watch-page';

const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
  document.body.replaceChildren();
  history.replaceState(null, '', START);
});

const START = location.href;
const BOX = '<div style="height:40px;overflow:auto"><p style="height:700px">text</p></div><textarea>draft</textarea>';

function open(onRemoved = () => {}) {
  const { remove } = addOverlay(document, document.createElement('div'), onRemoved);
  closers.push(remove);
  return remove;
}

function nodesOf(html: string): Node[] {
  return Array.from(new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

function addShadow(): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.append(...nodesOf(BOX));
  return root;
}

async function addFrame(): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = BOX;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument as Document;
}

const boxIn = (tree: ParentNode) => tree.querySelector('div') as HTMLElement;
const fieldIn = (tree: ParentNode) => tree.querySelector('textarea') as HTMLTextAreaElement;

test.each([
  ['an open shadow root', async () => addShadow()],
  ['a frame', addFrame],
])('scroll and focus come back in %s', async (_, make) => {
  const tree = await make();
  boxIn(tree).scrollTop = 200;
  fieldIn(tree).focus();
  fieldIn(tree).setSelectionRange(1, 4);
  const remove = open();
  boxIn(tree).scrollTop = 0;
  remove();
  expect(boxIn(tree).scrollTop).toBe(200);
  expect(document.activeElement).toBe(tree instanceof ShadowRoot ? tree.host : document.querySelector('iframe'));
  expect(tree.activeElement).toBe(fieldIn(tree));
  expect([fieldIn(tree).selectionStart, fieldIn(tree).selectionEnd]).toEqual([1, 4]);
});

test('what is selected in a frame or a shadow root is found, and comes back', async () => {
  const frame = await addFrame();
  const root = addShadow();
  frame.getSelection()?.selectAllChildren(frame.querySelector('p') as Element);
  expect(String(selectedRange(document))).toBe('text');
  const remove = open();
  frame.getSelection()?.removeAllRanges();
  remove();
  expect(String(frame.getSelection())).toBe('text');
  frame.getSelection()?.removeAllRanges();
  expect(selectedRange(document)).toBeUndefined();
  document.getSelection()?.selectAllChildren(root.querySelector('p') as Element);
  expect(String(selectedRange(document))).toBe('text');
});

function addVideo(parent: Node): HTMLVideoElement {
  const video = document.createElement('video');
  video.muted = true;
  const canvas = document.createElement('canvas');
  canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
  video.srcObject = canvas.captureStream(10);
  parent.appendChild(video);
  return video;
}

test('media pause in a shadow root too, and one that begins by itself waits until the page is back', async () => {
  const [early, late, silent] = [addVideo(addShadow()), addVideo(document.body), addVideo(document.body)];
  await early.play();
  const remove = open();
  expect(early.paused).toBe(true);
  await late.play().catch(() => undefined);
  await expect.poll(() => late.paused).toBe(true);
  remove();
  await expect.poll(() => [early.paused, late.paused, silent.paused]).toEqual([false, false, true]);
});

test('a page that plays again whatever is paused does not spin', async () => {
  const video = addVideo(document.body);
  let pauses = 0;
  video.addEventListener('pause', () => {
    pauses += 1;
    void video.play().catch(() => undefined);
  });
  await video.play();
  open();
  await expect.poll(() => pauses).toBe(9);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(pauses).toBe(9);
});

test('it goes when the page becomes another article, and leaves the new one where it is', async () => {
  document.body.append(...nodesOf(BOX));
  boxIn(document.body).scrollTop = 200;
  let times = 0;
  open(() => {
    times += 1;
  });
  history.replaceState(null, '', '?utm=1#note');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(times).toBe(0);
  history.pushState(null, '', '/other-article');
  boxIn(document.body).scrollTop = 0;
  await expect.poll(() => times).toBe(1);
  expect(boxIn(document.body).scrollTop).toBe(0);
});

test('the address is compared, too: a page may keep the browser from telling of it', async () => {
  const { navigation } = window as unknown as { readonly navigation?: EventTarget };
  const silence = (event: Event) => event.stopImmediatePropagation();
  navigation?.addEventListener('currententrychange', silence);
  let times = 0;
  open(() => {
    times += 1;
  });
  history.pushState(null, '', '/other-article');
  await expect.poll(() => times).toBe(1);
  navigation?.removeEventListener('currententrychange', silence);
});

test.each([
  ['/a', '/b', true],
  ['/a?id=1', '/a?id=2', true],
  ['/#/a', '/#/b', true],
  ['/#!/a', '/#!/b', true],
  ['/a?id=1', '/a?id=1&page=2', false],
  ['/a?id=1&utm_source=x', '/a?id=1', false],
  ['/a', '/a#comments', false],
])('%s and %s: another article is %s', (before, now, isOther) => {
  expect(isOtherArticle(`https://news.example${before}`, `https://news.example${now}`)).toBe(isOther);
});

test('a parameter that comes under another title is another article', () => {
  expect(isOtherArticle('https://news.example/read', 'https://news.example/read?id=42', true)).toBe(true);
  expect(isOtherArticle('https://news.example/read?id=42', 'https://news.example/read', true)).toBe(false);
});

test('SECURITY of a page that hides its root nothing is laid out under the reader, and so no picture asked for', () => {
  document.body.append(...nodesOf(BOX));
  document.documentElement.style.display = 'none';
  closers.push(() => document.documentElement.removeAttribute('style'));
  open();
  expect(document.documentElement.getClientRects()).toHaveLength(1);
  expect(boxIn(document.body).getClientRects()).toHaveLength(0);
});
