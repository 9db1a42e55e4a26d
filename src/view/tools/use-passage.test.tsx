import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { articleOf, element } from '../../core/format/article-of.test-support';
import { type ConvertedArticle, convertArticle } from '../../core/script/convert-article';
import type { Stage } from '../reader/stage';
import { type SelectedPassage, usePassage } from './use-passage';

const host = document.createElement('div');
const root = host.attachShadow({ mode: 'open' });
const [content, tools] = [document.createElement('main'), document.createElement('div')];
root.append(content, tools);
document.body.append(host);
afterEach(() => render(null, tools));

const article = articleOf({
  url: 'https://www.news.example/a',
  title: '港口',
  content: { type: 'root', children: [element('p', {}, '软件的钟声。'), element('p', {}, '出租车停在港口，软件。')] },
});
const stage = { article, elements: { content, controls: tools }, onInput: () => () => {} } as unknown as Stage;

/** Three characters for one, so that places move. */
const toScript = (text: string) => {
  const letters = Array.from(text, (letter) => (letter === '件' ? '體體體' : letter));
  const offsets = letters.map((_, index) => letters.slice(0, index).join('').length);
  return { text: letters.join(''), offsets: [...offsets, letters.join('').length] };
};

async function passageIn(paragraphs: readonly string[], words: string, converted?: ConvertedArticle): Promise<SelectedPassage | undefined> {
  content.replaceChildren(...paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
  let passage: SelectedPassage | undefined;
  function Holder() {
    passage = usePassage(stage, 'https://www.news.example/a', converted);
    return null;
  }
  render(<Holder />, tools);
  await new Promise(requestAnimationFrame);
  const node = content.lastElementChild?.firstChild as Text;
  const start = node.data.indexOf(words);
  getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
  await expect.poll(() => passage).toBeTruthy();
  return passage;
}

test('a link to what is selected', async () => {
  const passage = await passageIn(['软件的钟声。', '出租车停在港口，软件。'], '停在港口');
  expect(passage?.link()).toEqual({ address: `https://www.news.example/a#:~:text=${encodeURIComponent('停在港口')}`, isExact: true });
});

test('a link to what the title says as well leads to the text', async () => {
  const passage = await passageIn(['软件的钟声。', '出租车停在港口，软件。'], '港口');
  expect(decodeURIComponent(passage?.link()?.address ?? '')).toBe('https://www.news.example/a#:~:text=出租车停在-,港口,-，软件。');
});

test('shown in another script, it leads to the words of the page', async () => {
  const converted = await convertArticle(article, 'zh-TW', toScript, async () => undefined);
  const passage = await passageIn(['软體體體的钟声。', '出租车停在港口，软體體體。'], '停在港口', converted);
  const address = `https://www.news.example/a#:~:text=${encodeURIComponent('停在港口')}`;
  expect(passage?.link()).toEqual({ address, isExact: true });
  expect(passage?.toCopy()).toEqual({ part: { from: 11, to: 15 }, address });
});

test('what the article does not have is told to have no link of its own', async () => {
  const passage = await passageIn(['软件的钟声。', '别的话。'], '别的话');
  expect(passage?.link()).toEqual({ address: 'https://www.news.example/a', isExact: false });
});
