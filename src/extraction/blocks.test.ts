import { expect, test } from 'vitest';
import { readBlocks } from './blocks';
import { pageFrom } from './page-from.test-support';

const read = (html: string) => readBlocks(pageFrom(html).document.body);

test('blocks are the stretches of text between block borders, in order', () => {
  const blocks = read('<div>one <b>two</b><p>three</p>four</div><ul><li>five</li></ul><script>six</script>');
  expect(blocks.map(({ text }) => text)).toEqual(['one two', 'three', 'four', 'five']);
  expect(blocks.map(({ element }) => element.localName)).toEqual(['div', 'p', 'div', 'li']);
});

test('links and emphasis are measured', () => {
  const [block] = read('<p>ab <a href="/x">cd</a> <b>ef</b></p>');
  const shares = [block?.linked, block?.emphasized].map((characters) => (characters ?? 0) / (block?.text.length ?? 1));
  expect(shares).toEqual([expect.closeTo(1 / 3), expect.closeTo(1 / 3)]);
  expect(block?.links).toBe(1);
});

test('classes near by and contexts are told', () => {
  const [block] = read('<aside class="relatedPosts"><div><p class="caption">one</p></div></aside>');
  expect(block?.ownClass).not.toBe(block?.nearClass);
  expect(block?.nearClass).toBe(block?.allClass);
  expect(block?.context).not.toBe(0);
});
