import { expect, test } from 'vitest';
import { composeCopy } from './compose';
import { pairElements } from './live-facts';

const LONG = 'The frame holds the whole story, and the page around it nothing but a menu. '.repeat(5).trim();

/** Fills an element or a shadow root with markup. */
function fill(target: Element | ShadowRoot, html: string): void {
  target.replaceChildren(target.ownerDocument.createRange().createContextualFragment(html));
}

/** Composes the copy of a document with the given body, after `prepare` has run on the live one. */
async function compose(html: string, prepare: (body: HTMLElement) => void | Promise<void> = () => undefined): Promise<string> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const live = frame.contentDocument as Document;
  fill(live.body, html);
  await prepare(live.body);
  const before = live.documentElement.outerHTML;
  const copy = document.importNode(live.body, true);
  composeCopy(pairElements(live.body, copy));
  expect(live.documentElement.outerHTML).toBe(before);
  frame.remove();
  return copy.innerHTML;
}

const attach = (element: Element | null | undefined, html: string, mode: ShadowRootMode = 'open') => {
  const root = element?.attachShadow({ mode });
  if (root) fill(root, html);
  return root;
};

test('open shadow roots take their places, with what is slotted into them', async () => {
  const html = '<div id="host"><b>light</b><i slot="end">last</i></div>';
  const composed = await compose(html, (body) => {
    attach(body.querySelector('#host'), '<p>shadow <slot></slot></p><slot name="end"></slot><slot name="none">else</slot>');
  });
  expect(composed).toBe('<div id="host"><p>shadow <b>light</b></p><i slot="end">last</i>else</div>');
});

test('a host inside a shadow root, and one inside a slot', async () => {
  const composed = await compose('<div id="outer"><section></section></div>', (body) => {
    const root = attach(body.querySelector('#outer'), '<article></article><slot></slot>');
    attach(root?.querySelector('article'), '<p>deep</p>');
    attach(body.querySelector('section'), '<p>slotted</p>');
  });
  expect(composed).toBe('<div id="outer"><article><p>deep</p></article><section><p>slotted</p></section></div>');
});

test('closed shadow roots stay closed', async () => {
  expect(await compose('<div id="host">light</div>', (body) => void attach(body.querySelector('#host'), '<p>dark</p>', 'closed'))).toBe(
    '<div id="host">light</div>',
  );
});

test('a frame of the same origin takes its place, its addresses made absolute; a short one stays a frame', async () => {
  const composed = await compose('<iframe id="long"></iframe><iframe class="short"></iframe>', (body) => {
    const [long, short] = body.querySelectorAll('iframe');
    if (long?.contentDocument) fill(long.contentDocument.body, `<base href="https://news.example/a/"><p>${LONG}<a href="b">b</a></p>`);
    if (short?.contentDocument) short.contentDocument.body.textContent = 'buy';
  });
  expect(composed).toContain(`<p>${LONG}<a href="https://news.example/a/b">b</a></p>`);
  expect(composed).toContain('<iframe class="short">');
});

test('what stands inside takes its place too: a frame in a frame, a shadow root in a frame', async () => {
  const composed = await compose('<iframe></iframe>', (body) => {
    const outer = body.querySelector('iframe')?.contentDocument as Document;
    fill(outer.body, `<p>${LONG}</p><iframe></iframe><div id="host"></div>`);
    attach(outer.querySelector('#host'), '<p>from the shadow</p>');
    const inner = outer.querySelector('iframe')?.contentDocument;
    if (inner) fill(inner.body, `<p>inner ${LONG}</p>`);
  });
  expect(composed).toContain(`inner ${LONG}`);
  expect(composed).toContain('from the shadow');
  expect(composed).not.toContain('<iframe');
});

test('a frame whose own elements stand in for its members stays a frame', async () => {
  for (const clobber of ['<img name="body">', '<form name="body"><input name="ownerDocument"></form>', '<img name="baseURI">']) {
    const composed = await compose('<iframe></iframe><p>after</p>', (body) => {
      const inner = body.querySelector('iframe')?.contentDocument;
      if (inner) fill(inner.body, `${clobber}<p>${LONG}</p><a href="x">y</a>`);
    });
    expect(composed).toContain('<p>after</p>');
    expect(composed).toContain(LONG);
  }
});

test('of two slots of one name the first is filled', async () => {
  const composed = await compose('<div id="host"><b>light</b></div>', (body) => {
    attach(body.querySelector('#host'), '<p><slot></slot></p><i><slot></slot></i>');
  });
  expect(composed).toBe('<div id="host"><p><b>light</b></p><i></i></div>');
});
