import { expect, test } from 'vitest';
import { readBlocks } from './blocks';
import { kindOf } from './removed-kind';

const CASES = [
  ['<div class="wp-caption-text">The wall in the evening light</div>', 'caption'],
  ['<figure><figcaption>The wall in the evening light</figcaption></figure>', 'caption'],
  ['<div>Subscribe to our letter for one pound a week</div>', 'advert'],
  ['<div class="adslot">Granite at half the price</div>', 'advert'],
  ['<div class="comments">Three readers have said something</div>', 'comment'],
  ['<div class="respond newsletter">Leave a reply</div>', 'comment'],
  ['<div class="comments">Share what you think</div>', 'comment'],
  ['<div class="promo">Read more: <a href="/a">the bridge</a></div>', 'related'],
  ['<div class="social">On Chirper</div>', 'share'],
  ['<div><a href="/a">A map of every wreck along the coast</a></div>', 'related'],
  ['<div class="byline"><a href="/a">All texts by Ada Quill</a></div>', 'related'],
  ['<div class="byline">Ada Quill, on the harbour wall</div>', 'author'],
  ['<div>Associated Quills in Averny, 24/2/2026</div>', 'author'],
  ['<div class="infobox">Type of stone: granite from the islands</div>', 'other'],
  ['<div class="crumb"><a href="/">Home</a> and the harbour and the wall</div>', 'other'],
] as const;

test.each(CASES)('%s is of kind %s', (html, kind) => {
  const page = new DOMParser().parseFromString(`<body><main>${html}</main>`, 'text/html');
  const { blocks } = readBlocks(page.body);
  const [block] = blocks;
  if (!block) throw new Error('no block');
  expect(kindOf(block.holder, blocks)).toBe(kind);
});

test('of several kinds the one that most of the text has counts', () => {
  const links = '<p>A first long line of text</p><p>And a second long line of it</p>';
  const page = new DOMParser().parseFromString(
    `<div><div class="promo"><p>Buy</p></div><div class="share">${links}</div></div>`,
    'text/html',
  );
  const { blocks } = readBlocks(page.body);
  const box = blocks[0]?.holder.parent?.parent;
  if (!box) throw new Error('no box');
  expect(kindOf(box, blocks)).toBe('share');
});
