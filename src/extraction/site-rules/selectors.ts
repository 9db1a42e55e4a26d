import { getterOf } from '../../core/getter-of';
import { isHeavySelector } from '../../rules/place-weight';

/** How a rule can speak of an element of a page. */
export interface ElementSelectors {
  /** Finds the element and those like it, here and most likely on other pages of the site. */
  readonly alike?: string;
  /** Finds the element alone, on this page. */
  readonly only?: string;
}

/** Longest selector of a rule, in UTF-16 code units. */
const MAX_LENGTH = 512;
/** More classes of one element tell no more. */
const MOST_CLASSES = 3;
/** Elements around it that may lend a name, nearest first. */
const MOST_STEPS = 5;
/** What an element is at the moment, or what a script does with it. */
const STATE =
  /^(?:js|is|has|no|ng|v)-|^(?:active|current|selected|open|opened|visible|hidden|show|shown|loaded|loading|lazy\w*|hover|focus|first|last|odd|even)$/i;
/** Numbers of posts, and what tools make of a style's content: they are others tomorrow. */
const PASSING = /\d{3,}|^(?:css|sc|jsx|emotion|svelte|jss)-|[_-](?=[a-z\d]*\d)(?=[a-z\d]*[a-z])[a-z\d]{5,}$/i;
/** Attributes by which templates say what an element is. */
const ROLES = ['itemprop', 'role', 'data-testid', 'data-component', 'data-type', 'aria-label'];

/** Finds selectors for an element of a document; what stands in a shadow root has none that reach it. */
export function selectorsFor(element: Element): ElementSelectors {
  const root = element.getRootNode();
  if (!(root instanceof Document) || element === root.documentElement || element === root.body) return {};
  const alike = findAlike(element);
  const only = findOnly(root, element, alike);
  return { ...(alike ? { alike } : {}), ...(only ? { only } : {}) };
}

/** By what it is called itself, or by the way to it from the nearest element that is called something. */
function findAlike(element: Element): string | undefined {
  let path = nameOf(element);
  let around = parentOf(element);
  if (path) return usable(path);
  path = element.localName;
  for (let step = 0; around && around !== element.ownerDocument.body && step < MOST_STEPS; step++) {
    const name = nameOf(around);
    if (name) return usable(`${name} > ${path}`);
    path = `${around.localName} > ${path}`;
    around = parentOf(around);
  }
  return undefined;
}

/** The shortest that finds nothing else: its name, then with names around it, then its place among its siblings. */
function findOnly(document: Document, element: Element, alike: string | undefined): string | undefined {
  const isAlone = (selector: string) => matchesAlone(document, selector, element);
  if (alike && isAlone(alike)) return alike;
  const paths = [stepOf(element)];
  for (let around = parentOf(element); around; around = parentOf(around)) {
    const [path = ''] = paths;
    const named = `${nameOf(around) ?? ''} > ${path}`;
    if (nameOf(around) && usable(named) && isAlone(named)) return named;
    if (around !== document.documentElement) paths.unshift(`${stepOf(around)} > ${path}`);
  }
  return paths.find((path) => usable(path) && isAlone(path)); // a shorter one would find as much elsewhere on other pages
}

function matchesAlone(document: Document, selector: string, element: Element): boolean {
  if (selector.length > MAX_LENGTH) return false;
  const found = document.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}

/** What an element is called, where that lasts: `section#story`, `p.advert.wide`, `div[itemprop="articleBody"]`. */
function nameOf(element: Element): string | undefined {
  const tag = CSS.escape(element.localName);
  const { id } = element;
  if (typeof id === 'string' && isLasting(id)) return `${tag}#${CSS.escape(id)}`;
  const classes = Array.from(element.classList).filter(isLasting).slice(0, MOST_CLASSES);
  if (classes.length > 0) return `${tag}${classes.map((name) => `.${CSS.escape(name)}`).join('')}`;
  const role = ROLES.find((name) => isLasting(element.getAttribute(name) ?? ''));
  return role && `${tag}[${role}=${JSON.stringify(element.getAttribute(role))}]`;
}

function isLasting(name: string): boolean {
  return name !== '' && name.length <= 40 && !/["\\\p{Cc}]/u.test(name) && !STATE.test(name) && !PASSING.test(name);
}

/** An element by its place among siblings of its kind. */
function stepOf(element: Element): string {
  const tag = CSS.escape(element.localName);
  const alike = Array.from(parentOf(element)?.children ?? []).filter(({ localName }) => localName === element.localName);
  return alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(element) + 1})` : tag;
}

/** As the validator of rules takes it. */
function usable(selector: string): string | undefined {
  return selector.length <= MAX_LENGTH && !isHeavySelector(selector) ? selector : undefined;
}

const readParent = getterOf(Node.prototype, 'parentElement');
const parentOf = (element: Element) => readParent.call(element);
