import { expect, test } from 'vitest';
import { markCaptions } from './captions';
import { pageFrom } from './page-from.test-support';

function mark(html: string): string {
  const { body } = pageFrom(html).document;
  const before = body.textContent;
  markCaptions(body);
  expect(body.textContent?.replace(/\s/g, '')).toBe(before?.replace(/\s/g, ''));
  return body.innerHTML;
}

test('a paragraph that ends in a credit becomes the caption of a figure of its own', () => {
  expect(mark('<p>两人在<a>码头</a>。图片来源：苏晴/海湾图片社</p>')).toBe(
    '<figure><figcaption>两人在<a>码头</a>。<small class="credit">图片来源：苏晴/海湾图片社</small></figcaption></figure>',
  );
});

test('a credit below two line breaks is the caption alone', () => {
  expect(mark('<p>They rowed home.<br> <br><em>Photo credit: Ada Brandt</em></p>')).toBe(
    '<p>They rowed home.</p><figure><figcaption><small class="credit"><em>Photo credit: Ada Brandt</em></small></figcaption></figure>',
  );
});

test('it joins the picture right before it', () => {
  expect(mark('<p><img src="a.jpg"></p><p>The yard. Photo: Ada Brandt</p>')).toBe(
    '<figure><img src="a.jpg"><figcaption>The yard. <small class="credit">Photo: Ada Brandt</small></figcaption></figure>',
  );
  expect(mark('<figure><img src="a.jpg"></figure><p>图源：海湾</p>')).toBe(
    '<figure><img src="a.jpg"><figcaption><small class="credit">图源：海湾</small></figcaption></figure>',
  );
});

test.each([
  ['a sentence about sources', '<p>报道说图片来源：不明，但警方没有证实这一点。他们还在调查。</p>'],
  ['a long paragraph', `<p>${'字'.repeat(300)}。图片来源：苏晴</p>`],
  ['a picture by a painter', '<p>It was a picture by Picasso of his daughter</p>'],
  ['a newspaper that speaks', '<p>Das sagte er der Bild: Man wird sehen</p>'],
  ['words after the bracket', '<p>他们来了（图片来源：海湾社）并留下了</p>'],
  ['no credit at all', '<p>She took a photo of the harbour.</p>'],
  ['a caption that is one already', '<figure><figcaption><p>A. Photo: B C</p></figcaption></figure>'],
])('%s stays as it is', (_, html) => expect(mark(html)).toBe(html));
