import { expect, test } from 'vitest';
import { readBlocks } from './blocks';
import { pageFrom } from './page-from.test-support';

const read = (html: string, hidden = '') => {
  const { body } = pageFrom(html).document;
  return readBlocks(body, { isHidden: (element) => hidden !== '' && element.matches(hidden) }).blocks;
};

test('blocks are the stretches of text between block borders, in order', () => {
  const blocks = read('<div>one <b>two</b><p>three</p>four</div><ul><li>five</li></ul><script>six</script>');
  expect(blocks.map(({ text }) => text)).toEqual(['one two', 'three', 'four', 'five']);
  expect(blocks.map(({ holder }) => holder.tag)).toEqual(['div', 'p', 'div', 'li']);
});

test('two line breaks in a row end a block, one is a space', () => {
  expect(read('<div>one<br>two<br> <br>three</div>').map(({ text }) => text)).toEqual(['one two', 'three']);
});

test('links, emphasis and pictures are measured', () => {
  const [block] = read('<p>ab <a href="/x">cd</a> <b>ef</b><img src="x"></p>');
  const shares = [block?.linked, block?.emphasized].map((characters) => (characters ?? 0) / (block?.text.length ?? 1));
  expect(shares).toEqual([expect.closeTo(1 / 3), expect.closeTo(1 / 3)]);
  expect([block?.links, block?.pictures]).toEqual([1, 1]);
});

test('classes near by and contexts are told; the body’s own class is of the whole site', () => {
  const [block] = read('<body class="comments"><aside class="relatedPosts"><div><p class="caption">one</p></div></aside></body>');
  expect(block?.holder.ownClass).not.toBe(block?.holder.nearClass);
  expect(block?.holder.nearClass).toBe(block?.holder.allClass);
  expect(block?.holder.context).not.toBe(0);
});

test('what the page hides is told', () => {
  const blocks = read('<p class="off">one</p><p>two</p>', '.off');
  expect(blocks.map((block) => block.hidden)).toEqual([true, false]);
});

test('navigation, dialogs and footers are passed over, unless they hold the heading or all is asked for', () => {
  const { body } = pageFrom('<nav>one</nav><dialog>two</dialog><footer><h1>three</h1></footer><footer>four</footer>').document;
  const { blocks, passed } = readBlocks(body);
  expect(blocks.map(({ text }) => text)).toEqual(['three']);
  expect(passed.map(({ localName }) => localName)).toEqual(['nav', 'dialog', 'footer']);
  expect(readBlocks(body, { everything: true }).blocks).toHaveLength(4);
});

test.each([
  ['mathematics', '<p>Let <math><mi>x</mi></math> be the load</p>', 'Let x be the load'],
  ['a custom element', '<p>He came <relative-time>yesterday</relative-time> and spoke</p>', 'He came yesterday and spoke'],
  ['an element nobody knows', '<p>In <st1:city>Berlin</st1:city> it rained</p>', 'In Berlin it rained'],
  ['what never shows', '<p>One<input><meta itemprop="x"> two</p>', 'One two'],
])('%s is part of its line', (_, html, text) => expect(read(html).map((block) => block.text)).toEqual([text]));

test('the footer of a quotation says who is quoted', () => {
  expect(read('<blockquote><p>one</p><footer>Ada</footer></blockquote>').map(({ text }) => text)).toEqual(['one', 'Ada']);
});

test('an unknown element around blocks is none', () => {
  expect(read('<story-body><p>one</p><p>two</p></story-body>').map(({ text }) => text)).toEqual(['one', 'two']);
});
