/**
 * What a person gets of a page in HTML, but for white space, captions and the kinds of quotation marks. Numbers above and
 * below the line and quotations are said in characters, as text has to say them. Runs in a page.
 */
export function saidIn(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const closed = (text: string | null) => (text ?? '').replace(/\s+/g, '').replace(/["'“”„«»‹›「」『』‘’‚]+/g, '"');
  const all = (selector: string) => Array.from(page.querySelectorAll(selector));
  for (const left of all('rp, figcaption')) left.remove();
  for (const reading of all('rt')) reading.textContent = `（${reading.textContent}）`;
  for (const formula of all('math[alttext]')) formula.textContent = formula.getAttribute('alttext');
  for (const note of all('sup:has(a), a:has(> sup:only-child)')) {
    const said = closed(note.textContent);
    const [link = note] = note.querySelectorAll('a[href]');
    if (/^(?:\d{1,3}|\p{L})(?:[,;–-](?:\d{1,3}|\p{L}))*$/u.test(said)) link.textContent = `[${said}]`;
  }
  for (const number of all('sup, sub')) {
    const said = closed(number.textContent).replaceAll('−', '-');
    const characters = number.localName === 'sup' ? '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻' : '₀₁₂₃₄₅₆₇₈₉₊₋';
    if (/^[\d+-]+$/.test(said)) number.textContent = said.replace(/./g, (digit) => characters['0123456789+-'.indexOf(digit)] ?? '');
  }
  for (const quotation of all('q').reverse()) quotation.replaceChildren('“', ...quotation.childNodes, '”');
  return {
    text: closed(page.body.textContent),
    headings: all('h1, h2, h3, h4, h5, h6').map(({ localName, textContent }) => localName + closed(textContent)),
    links: all('a[href]').map((link) => `${(link as HTMLAnchorElement).href} ${closed(link.textContent)}`),
    pictures: Array.from(page.images, ({ src, alt }) => `${src} ${closed(alt)}`).filter((picture) => !picture.startsWith('data:')),
    items: all('li, dt, dd')
      .map(({ textContent }) => closed(textContent))
      .filter(Boolean),
    cells: all('td, th')
      .map(({ textContent }) => closed(textContent))
      .filter(Boolean),
    code: all('pre').map(({ textContent }) => textContent?.trimEnd()),
    quotes: all('blockquote').map(({ textContent }) => closed(textContent)),
  };
}
