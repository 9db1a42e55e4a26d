import { expect, test } from 'vitest';
import { parseRule } from '../../rules/parse-rules';
import { pageFrom } from '../page-from.test-support';
import { selectorsFor } from './selectors';

const PAGE = `
  <header id="top"><h1 class="headline">Tide</h1></header>
  <div class="css-1x9ab2 story-body"><p>One.</p><p class="advert is-visible">Buy.</p><p>Two.</p><p class="advert">Buy more.</p>
    <div id="post-18273"><span>Deep</span></div><div itemprop="articleBody"><ul><li>A</li><li>B</li></ul></div>
    <section class="Card_title__3kXa9"><b>Hashed</b></section></div>
  <div><div><em>Nameless</em></div><div><em>Other</em></div></div>`;

const { document } = pageFrom(PAGE);
const at = (selector: string) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(selector);
  return element;
};

test.each([
  ['h1', { alike: 'h1.headline', only: 'h1.headline' }],
  ['header', { alike: 'header#top', only: 'header#top' }],
  ['.advert', { alike: 'p.advert', only: 'div.story-body > p:nth-of-type(2)' }],
  ['.story-body > p', { alike: 'div.story-body > p', only: 'div.story-body > p:nth-of-type(1)' }],
  ['#post-18273', { alike: 'div.story-body > div', only: 'div.story-body > div:nth-of-type(1)' }],
  ['[itemprop] li + li', { alike: 'div[itemprop="articleBody"] > ul > li', only: 'div[itemprop="articleBody"] > ul > li:nth-of-type(2)' }],
  ['section', { alike: 'div.story-body > section', only: 'div.story-body > section' }],
  ['body > div:last-child em', { only: 'body > div:nth-of-type(2) > div:nth-of-type(1) > em' }],
])('%s', (selector, expected) => {
  expect(selectorsFor(at(selector))).toEqual(expected);
});

test('every element of a page is found by its selectors, which the validator takes', () => {
  for (const element of document.body.querySelectorAll('*')) {
    const { alike, only } = selectorsFor(element);
    expect(only, element.outerHTML).toBeDefined();
    expect([...document.querySelectorAll(only ?? '')]).toEqual([element]);
    if (alike) expect([...document.querySelectorAll(alike)]).toContain(element);
    const remove = [only, alike].filter((one) => one !== undefined);
    expect(parseRule({ id: 'a', match: ['*://a.example/*'], remove, checked: '2026-11-28' }).problems).toEqual([]);
  }
});

test('names that a page makes up break no selector', () => {
  const odd = pageFrom(
    '<div class="a:b 1st x.y"><i class="\'q">1</i></div><form id="f"><input name="id"><input name="classList">text</form>',
  ).document;
  for (const element of odd.body.querySelectorAll('*')) {
    const { only } = selectorsFor(element);
    expect(only && [...odd.querySelectorAll(only)]).toEqual([element]);
  }
});

test('names of a form that stand in for its surroundings lead nowhere', () => {
  const form = pageFrom('<main class="m"><p>x</p></main>').document;
  form
    .querySelector('main')
    ?.replaceChildren(form.createRange().createContextualFragment('<form><input name="parentElement"><p>A</p></form>'));
  expect(selectorsFor(form.querySelector('p') as Element)).toEqual({ alike: 'main.m > form > p', only: 'main.m > form > p' });
});

test('what stands deep in what has no lasting names is found by its last steps', () => {
  const deep = pageFrom(`${'<div class="css-0a9x8z">'.repeat(20)}<p>One</p><p>Two</p>`).document;
  const second = deep.querySelectorAll('p')[1] as Element;
  const { only = '' } = selectorsFor(second);
  expect([...deep.querySelectorAll(only)]).toEqual([second]);
  expect(parseRule({ id: 'a', match: ['*://a.example/*'], remove: [only], checked: '2026-11-28' }).problems).toEqual([]);
});

test('the page itself has none, nor what stands in a shadow root, nor what is nested without end', () => {
  expect(selectorsFor(document.body)).toEqual({});
  const host = document.createElement('div');
  document.body.append(host);
  host.attachShadow({ mode: 'open' });
  const inner = document.createElement('p');
  host.shadowRoot?.append(inner);
  expect(selectorsFor(inner)).toEqual({});
  host.remove();
  const deep = pageFrom(`${'<div>'.repeat(400)}<p>Deep</p>`).document;
  expect(selectorsFor(deep.querySelector('p') as Element).alike).toBeUndefined();
});
