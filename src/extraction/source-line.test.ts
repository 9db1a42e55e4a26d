import { expect, test } from 'vitest';
import { readBlocks } from './blocks';
import { pageFrom } from './page-from.test-support';
import { findSourceLines, takeSourceLine } from './source-line';

function take(html: string): [string | undefined, string | undefined] {
  const page = pageFrom(html);
  const content = page.document.querySelector('article') ?? page.document.body;
  return [takeSourceLine(content, findSourceLines(readBlocks(page.document.body).blocks)), content.textContent ?? undefined];
}

test.each([
  ['<p>正文。</p><p>来源：海湾日报</p>', '海湾日报', '正文。'],
  ['<p>（文章來源：海灣日報）</p><p>正文。</p>', '海灣日報', '正文。'],
  ['<p>正文。</p><p><span>转载自: 海湾网</span></p>', '海湾网', '正文。'],
  ['<p>正文。</p><p>来源：海湾网 作者：林岚 责任编辑：周柏</p>', '海湾网', '正文。'],
  ['<div>2026年11月6日 来源：<a>海湾网</a> 编辑：周柏</div><article><p>正文。</p></article>', '海湾网', '正文。'],
])('%s', (html, source, rest) => expect(take(html)).toEqual([source, rest]));

test.each([
  '<p>来源：这是一句很长的话，它说的是河流的来源，而不是文章的来源，所以应当留在正文里，不能拿走，读者也不会把它当作一行出处；它一直写到八十个字以后才停下来，好让每一个人都看得明白。</p>',
  '<p>正文一。</p><p>来源：统计局</p><p>正文二。</p>',
  '<p>正文。</p><p>数据来源：统计局</p>',
  '<p>消息来源：据报道，议会已同意重建大桥，并将于明年春天开工。</p><p>正文。</p>',
  '<p>来源：议会已同意重建大桥，并将于明年春天开工。</p><p>正文。</p>',
])('no source of the article: %s', (html) => {
  const [source, rest] = take(html);
  expect(source).toBeUndefined();
  expect(rest).toBe(html.replace(/<[^>]*>/g, ''));
});
