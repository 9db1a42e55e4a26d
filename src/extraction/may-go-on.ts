import { readDocument } from './dom-members';

/** What the pages of an article may have behind the name that they have in common. */
const END = /(?:\/?(?:\b(?:index|default)|[\W_]?(?:p|page)?[\W_]?\d{1,2}))?(?:\.\w{3,5})?\/*$/i;

/**
 * Whether a page may have a next one: whether it has a link with a number that begins as its own address does. Asked of every page
 * that is read, so it is quick; most articles that it lets through have no further page.
 */
export function mayGoOn(document: Document): boolean {
  const { baseURI } = readDocument(document, 'documentElement');
  const [url = ''] = readDocument(document, 'URL').split('#');
  const name = url.split('?')[0]?.replace(END, '') ?? '';
  if (!/^https?:\/\/[^/]+\/./.test(name)) return false;
  const links = Document.prototype.querySelectorAll.call(document, 'a[href], link[rel~="next"][href]');
  return Array.from(links).some((link) => {
    const href = Element.prototype.getAttribute.call(link, 'href') ?? '';
    if (!/\d/.test(href) || !URL.canParse(href, baseURI)) return false;
    const [other = ''] = new URL(href, baseURI).href.split('#');
    return other.startsWith(name) && other !== url;
  });
}
