/** What the page shows; it stands in the address, so that a link can lead to a rule and the browser's button back. */
export type Route =
  | { readonly view: 'list' }
  | { readonly view: 'new' }
  | { readonly view: 'own'; readonly id: string }
  | { readonly view: 'shipped'; readonly id: string };

/** Names of rules begin with a letter or a digit: nothing else can be meant by these. */
export const LIST = '#';
export const NEW = '#+new';
const SHIPPED = '#+shipped/';

export const linkTo = (id: string): string => `#${encodeURIComponent(id)}`;
export const linkToShipped = (id: string): string => SHIPPED + encodeURIComponent(id);

/** Reads what stands behind the address of the page. */
export function routeOf(hash: string): Route {
  if (hash === '' || hash === LIST) return { view: 'list' };
  if (hash === NEW) return { view: 'new' };
  if (hash.startsWith(SHIPPED)) return { view: 'shipped', id: decoded(hash.slice(SHIPPED.length)) };
  return { view: 'own', id: decoded(hash.slice(1)) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
