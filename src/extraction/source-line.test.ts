import { expect, test } from 'vitest';
import { pageFrom } from './page-from.test-support';
import { takeSourceLine } from './source-line';

function take(html: string): [string | undefined, string | null] {
  const { body } = pageFrom(html).document;
  return [takeSourceLine(body), body.textContent];
}

test.each([
  ['<p>正文。</p><p>来源：海湾日报</p>', '海湾日报', '正文。'],
  ['<p>（文章來源：海灣日報）</p><p>正文。</p>', '海灣日報', '正文。'],
  ['<p>正文。</p><p><span>转载自: 海湾网</span></p>', '海湾网', '正文。'],
])('%s', (html, source, rest) => expect(take(html)).toEqual([source, rest]));

test('a sentence about a source stays', () => {
  const html = '<p>来源：这是一句很长的话，它说的是河流的来源，而不是文章的来源，所以应当留在正文里，不能拿走。</p>';
  expect(take(html)[0]).toBeUndefined();
  expect(take('<p>正文。<span>来源：海湾</span></p>')[1]).toBe('正文。来源：海湾');
});
