import { expect, test } from 'vitest';
import { problemsOf } from './built-code';

const WORKER = 'entrypoints/background.js';

test.each([
  'a.innerHTML=b',
  'a.innerHTML += b',
  'a["outerHTML"]=b',
  'Object.assign(a,{innerHTML:b})',
  'h(`p`,{dangerouslySetInnerHTML:{__html:b}})',
  'a.insertAdjacentHTML(`beforeend`,b)',
  'document.write(b)',
  'a.setHTMLUnsafe(b)',
  'a.srcdoc=b',
  '(0,eval)(b),eval(b)',
  'new Function(`return 1`)',
  'Function("return this")()',
  'setTimeout("run()",1)',
  'importScripts(`https://cdn.example.org/a.js`)',
  'import("https://cdn.example.org/a.js")',
  'new Worker(`//cdn.example.org/a.js`)',
  '<script type="module" src="https://cdn.example.org/a.js"></script>',
  'fetch(`/a`)',
  'new XMLHttpRequest',
  'new WebSocket(b)',
  'navigator.sendBeacon(b)',
  'new EventSource(b)',
])('a file of the build with %s is refused', (code) => expect(problemsOf(WORKER, `let a=1;${code};`)).not.toEqual([]));

test.each([
  'a==b.innerHTML',
  'case`eval`:throw 1',
  'a.write(b)',
  'setTimeout(()=>a("b"),1)',
  'import(`/entrypoints/copy-formats.js`)',
  '<script type="module" src="/entrypoints/a.js"></script>',
  'typeof a=="function"',
  'a="https://www.w3.org/2000/svg"',
  'isFunction(b)',
])('%s is nothing', (code) => expect(problemsOf(WORKER, `let a=1;${code};`)).toEqual([]));

test('what fetches pictures and further pages may do so in the one place it has', () => {
  expect(problemsOf('entrypoints/save-formats.js', 'fetch(a)')).toEqual([]);
  expect(problemsOf('entrypoints/save-formats.js', 'fetch(a);fetch(b)')).toHaveLength(2);
});
