import { afterEach, expect, test } from 'vitest';
import { PROBE, type Sighting } from './probe';

afterEach(() => document.body.replaceChildren());

/** Probes a reader that holds one planted element. */
async function probe(name: string, attributes: Readonly<Record<string, string>>): Promise<Sighting> {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const add = (parent: ParentNode, tag: string) => parent.appendChild(document.createElement(tag));
  const reader = add(add(root, 'dialog'), 'div');
  reader.className = 'reader';
  const content = add(add(reader, 'article'), 'div');
  content.className = 'content';
  const planted = add(content, name);
  for (const [attribute, value] of Object.entries(attributes)) planted.setAttribute(attribute, value);
  planted.addEventListener('click', (event) => event.preventDefault());
  return new Function(`return ${PROBE}`)();
}

test.each<[name: string, attributes: Record<string, string>]>([
  ['a', { href: 'javascript:void 0' }],
  ['a', { href: ' java\tscript:void 0' }],
  ['a', { href: 'data:text/html,x' }],
  ['img', { src: 'data:text/html,x' }],
  ['p', { onclick: 'void 0' }],
  ['q', { formaction: 'javascript:void 0' }],
])('SECURITY a planted <%s> with %o is foreign', async (name, attributes) => {
  expect((await probe(name, attributes)).foreign).toEqual(Object.keys(attributes));
});

test('SECURITY so is a planted element that no article has', async () => {
  expect((await probe('iframe', {})).foreign).toEqual(['<iframe>']);
});

test.each<[name: string, attributes: Record<string, string>]>([
  ['a', { href: 'https://news.example/' }],
  ['a', { href: '#note' }],
  ['img', { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAAC' }],
])('<%s> with %o is not', async (name, attributes) => {
  expect((await probe(name, attributes)).foreign).toEqual([]);
});
