import type { Plugin } from 'vite';

const PREACT = /\/preact\/dist\/preact\.mjs$/;
/** As Preact 11.2.0 says it: markup where there is any, or else `(children)`. */
const MARKUP_OR = 'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):';

/** Leaves out the one place where Preact parses markup, `dangerouslySetInnerHTML`: no view has it. */
export function withoutInnerHtml(): Plugin {
  return { name: 'without-inner-html', transform: (code, id) => (PREACT.test(id) ? withoutMarkup(code) : null) };
}

/** @throws where another version of Preact says it in another way: this file must follow */
function withoutMarkup(code: string): string {
  const without = code.replace(MARKUP_OR, '');
  if (without.includes('.innerHTML')) throw new Error('Preact sets innerHTML in a way that is not known here.');
  return without;
}
