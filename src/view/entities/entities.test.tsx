import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ENTITY_KINDS, type Entity } from '../../core/entity';
import { closePopover } from '../close-popover';
import theme from '../theme.css?inline';
import { EntityPanel } from './EntityPanel';
import css from './entities.css?inline';

const SOURCES = { tag: ['rel-tag'], found: ['recogniser'] } as const;

/** Two of every kind: a tag of the page with all there is to know, and a name that only the text gives. */
const ENTITIES: readonly Entity[] = ENTITY_KINDS.flatMap((kind) => [
  entity(`${kind} one`, { kind, sources: SOURCES.tag, href: 'https://www.news.example/tag', gloss: 'Gloss', aliases: ['One', 'Uno'] }),
  entity(`${kind} two`, { kind, count: kind === 'event' ? 0 : 1, href: 'javascript:alert(1)' }),
]);

function entity(text: string, fields: Partial<Entity>): Entity {
  return { text, key: text, kind: 'topic', count: 3, first: 0, aliases: [], sources: SOURCES.found, score: 0, ...fields };
}

const onTag = vi.fn();
const onCopyText = vi.fn();
const root = document.createElement('div');

function show(entities: readonly Entity[] = ENTITIES): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(theme + css);
  document.adoptedStyleSheets = [sheet];
  document.body.append(root);
  render(<EntityPanel entities={entities} pressable language="en" onTag={onTag} onCopyText={onCopyText} />, root);
}

beforeEach(() => {
  vi.clearAllMocks();
  document.body.tabIndex = -1;
});
afterEach(() => {
  render(null, root);
  delete document.documentElement.dataset.theme;
});

const all = (selector: string) => Array.from(root.querySelectorAll<HTMLElement>(selector));
const one = (selector: string) => all(selector)[0] ?? document.createElement('p');
const card = () => all('.card')[0];
const tagOf = (text: string) => all('.tag').find((tag) => tag.textContent?.startsWith(text)) ?? document.createElement('p');

test('every kind has its heading, icon and count; tags of the page are told from names of the text', () => {
  show();
  expect(all('h3').map((heading) => heading.textContent)).toEqual(ENTITY_KINDS.map((kind) => `kind_${kind}2`));
  expect(all('h3 .icon').length).toBe(ENTITY_KINDS.length);
  expect(tagOf('place one').getAttribute('aria-label')).toContain('page_tag');
  expect(tagOf('place two').getAttribute('aria-label')).not.toContain('page_tag');
  expect(tagOf('event two').getAttribute('aria-disabled')).toBe('true');
});

test('a few entities, or of one kind only, need no filter; topics alone need no heading', () => {
  show(ENTITIES.slice(0, 8));
  expect(all('.filter')).toEqual([]);
  show(Array.from({ length: 12 }, (_, index) => entity(`${index}`, {})));
  expect(all('.filter, h3')).toEqual([]);
});

test('the filter shows the kinds that are chosen, and all again where none is', async () => {
  show();
  const kinds = () => all('h3').map((heading) => heading.id);
  const [person, place] = all('.filter button') as [HTMLElement, HTMLElement];
  await userEvent.click(person);
  await userEvent.click(place);
  expect(kinds()).toEqual(['kind-person', 'kind-place']);
  expect(person.getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(person);
  expect(kinds()).toEqual(['kind-place']);
  await userEvent.click(place);
  expect(kinds().length).toBe(ENTITY_KINDS.length);
});

test('by keyboard: the card of what has the focus, its buttons, Esc, and no card until the focus was elsewhere', async () => {
  show();
  one('.copy-all').focus();
  for (let tab = 0; tab <= ENTITY_KINDS.length; tab++) await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(tagOf('person one'));
  await expect.poll(() => card()?.matches(':popover-open')).toBe(true);
  expect(card()?.textContent).toContain('person_one');
  await userEvent.keyboard('{Tab}');
  expect(card()?.contains(document.activeElement)).toBe(true);
  expect(closePopover(document)).toBe(true);
  await expect.poll(card).toBe(undefined);
  expect(document.activeElement).toBe(tagOf('person one'));
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(tagOf('person two'));
  await expect.poll(() => card()?.getAttribute('aria-label')).toBe('person two');
});

test('the card copies the name and leads to web pages alone', async () => {
  show();
  await userEvent.hover(tagOf('work two'));
  await expect.poll(card).toBeDefined();
  expect(card()?.querySelector('a')).toBe(null);
  await userEvent.hover(tagOf('work one'));
  await expect.poll(() => card()?.querySelector('a')?.href).toBe('https://www.news.example/tag');
  expect(card()?.querySelector('a')?.rel).toContain('noopener');
  await userEvent.click(card()?.querySelector('button') ?? root);
  expect(onCopyText.mock.calls).toEqual([['work one']]);
  await expect.poll(card).toBe(undefined);
  expect(onTag).not.toHaveBeenCalled();
});

test.each(['light', 'dark'])('no card covers what it belongs to, and none leaves the window: %s', async (colours) => {
  document.documentElement.dataset.theme = colours;
  show();
  for (const text of ['person one', 'organization two', 'topic one']) {
    await userEvent.hover(tagOf(text));
    await expect.poll(() => card()?.getAttribute('aria-label')).toBe(text);
    const [box, own] = [card()?.getBoundingClientRect() ?? new DOMRect(), tagOf(text).getBoundingClientRect()];
    expect(box.top >= own.bottom || box.bottom <= own.top).toBe(true);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(window.innerWidth);
    expect(getComputedStyle(card() ?? root).backgroundColor).toBe(colours === 'dark' ? 'rgb(33, 35, 38)' : 'rgb(253, 252, 249)');
    closePopover(document);
    await expect.poll(card).toBe(undefined);
  }
});

test('a tag goes to its mentions; one without any shows its card', async () => {
  show();
  await userEvent.click(tagOf('place one'));
  expect(onTag.mock.calls).toEqual([['place one']]);
  tagOf('place two').click();
  expect(onTag).toHaveBeenCalledTimes(1); // a script's click is no person's
  await userEvent.click(tagOf('event two'), { force: true });
  expect(onTag).toHaveBeenCalledTimes(1);
  await expect.poll(() => card()?.getAttribute('aria-label')).toBe('event two');
});

test('all are copied in the format of choice', async () => {
  show(ENTITIES.slice(0, 2));
  await userEvent.click(one('.copy-all'));
  const markdown = all('.formats button').find((button) => button.textContent === 'format_markdown');
  await userEvent.click(markdown ?? root);
  expect(onCopyText.mock.calls).toEqual([['- [person one](https://www.news.example/tag)\n- person two']]);
  expect(one('.formats').matches(':popover-open')).toBe(false);
});
