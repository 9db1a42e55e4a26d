import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Article } from '../../core/article';
import { DEFAULT_SETTINGS } from '../../settings/parse-settings';
import { openReader } from '../reader/open-reader';
import type { MountTools, Stage } from '../reader/stage';
import { useReturnToPage } from './use-return-to-page';

const TEXTS = Array.from({ length: 60 }, (_, index) => `Paragraph ${index} tells of the ferry, its wake and the people who wait for it.`);
const CONTENT = {
  type: 'root',
  children: TEXTS.map((value) => ({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] })),
};
const ARTICLE = {
  title: 'A ferry',
  content: CONTENT,
  bylines: [],
  language: 'en',
  direction: 'ltr',
  readingTime: { fast: 2, slow: 3 },
  origin: { kind: 'heuristics' },
} as unknown as Article;

/** The hook alone, as a tool. */
const mount: MountTools = (stage) => {
  const root = document.createElement('div');
  const Probe = ({ stage }: { stage: Stage }) => {
    useReturnToPage(stage);
    return null;
  };
  render(<Probe stage={stage} />, root);
  return { update: () => undefined, showTag: () => undefined, unmount: () => render(null, root) };
};

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

test.each([
  ['before the tools came', 'early'],
  ['after they came', 'late'],
] as const)('the page is where the person has read on to, in the task that closes: gone on %s', async (_, when) => {
  const { reader, scroller } = openOverPage();
  const opened = new Promise((resolve) => setTimeout(resolve, 300));
  if (when === 'early') await opened.then(() => goOn(scroller));
  await reader.mountTools(mount);
  if (when === 'late') await goOn(scroller);
  reader.close();
  const { top } = pageParagraph(40).getBoundingClientRect();
  expect([top >= 0, top < innerHeight]).toEqual([true, true]);
});

test('tools that go while the reader stays, because its article has grown, leave the page where it was', async () => {
  const { reader, scroller } = openOverPage();
  let unmount = () => {};
  await reader.mountTools((stage, state) => {
    const tools = mount(stage, state);
    unmount = tools.unmount;
    return tools;
  });
  await goOn(scroller);
  for (const paragraph of scroller.querySelectorAll('.content p')) paragraph.textContent = 'In another script.';
  unmount();
  expect(scrollY).toBe(0);
  reader.close();
});

test('a reader that was only looked at leaves the page where it was', async () => {
  const { reader } = openOverPage();
  await reader.mountTools(mount);
  reader.close();
  expect(scrollY).toBe(0);
});

function openOverPage() {
  document.body.append(
    ...TEXTS.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.style.height = '300px';
      paragraph.textContent = text;
      return paragraph;
    }),
  );
  const reader = openReader(document, {
    article: ARTICLE,
    entities: [],
    settings: DEFAULT_SETTINGS,
    t: (key) => (key === 'ui_language' ? 'en' : key),
    onClosed: () => undefined,
  });
  const host = Array.from(document.documentElement.children).find(({ shadowRoot }) => shadowRoot);
  return { reader, scroller: host?.shadowRoot?.querySelector('.scroller') as HTMLElement };
}

/** As a person does: input, and the scrolling that it asks for. */
async function goOn(scroller: HTMLElement): Promise<void> {
  await userEvent.keyboard('{Shift}');
  const paragraph = Array.from(scroller.querySelectorAll('p')).find(({ textContent }) => textContent === TEXTS[40]);
  scroller.scrollTop += (paragraph?.getBoundingClientRect().top ?? 0) - 80;
  await new Promise((resolve) => setTimeout(resolve, 100));
}

const pageParagraph = (index: number) => document.querySelectorAll('body > p')[index] as HTMLElement;
