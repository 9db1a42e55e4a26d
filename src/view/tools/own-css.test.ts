import { expect, test } from 'vitest';
import { ownCss } from './own-css';

test('a style is for the content alone, and changes looks alone', () => {
  expect(ownCss('h2, p > b { color: green; position: fixed; z-index: 9 !important }')).toBe(
    '.content h2, .content p > b { color: green; }',
  );
  expect(ownCss('@media (width < 600px) { p { text-indent: 0px } }')).toBe('@media (width < 600px) { .content p { text-indent: 0px; } }');
});

test.each([
  'p::before{content:"{"}} *{opacity:.01!important} .controls{display:none!important} p{content:"x"}',
  'p:first-child{position:relative;z-index:2147483647;box-shadow:0 0 0 200vmax white}',
  ':not(&) { display: none }',
  '} .controls { display: none }',
  '~ .controls { display: none } + .controls { color: red }',
  'p { & ~ .controls { display: none } }',
  ':is(p, .controls:not(.content *)) { display: none; inset: 0 }',
  '@import "https://a.example/x.css"; @layer a { .controls { display: none } }',
])('SECURITY nothing outside of the content changes by %s', (css) => {
  const page = '<main><div class="content"><p>Text</p></div><div class="controls">Controls</div></main>';
  document.body.append(...new DOMParser().parseFromString(page, 'text/html').body.children);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ownCss(css));
  document.adoptedStyleSheets = [sheet];
  const controls = document.querySelector('.controls') as Element;
  const before = getComputedStyle(controls);
  expect([before.display, before.opacity, before.color]).toEqual(['block', '1', 'rgb(0, 0, 0)']);
  const text = getComputedStyle(document.querySelector('p') as Element);
  expect([text.position, text.zIndex, text.boxShadow]).toEqual(['static', 'auto', 'none']);
  document.adoptedStyleSheets = [];
  document.querySelector('main')?.remove();
});
