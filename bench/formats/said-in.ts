/** What a person gets of a page in HTML, but for white space and captions. Runs in a page. */
export function saidIn(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const closed = (text: string | null) => (text ?? '').replace(/\s+/g, '');
  const all = (selector: string) => Array.from(page.querySelectorAll(selector));
  for (const left of all('rp, figcaption')) left.remove();
  for (const reading of all('rt')) reading.textContent = `（${reading.textContent}）`;
  for (const formula of all('math[alttext]')) formula.textContent = formula.getAttribute('alttext');
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
