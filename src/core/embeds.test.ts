import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { watchPage, withEmbedLinks } from './embeds';

test.each([
  ['https://www.youtube-nocookie.com/embed/a_b-c?rel=0', 'https://www.youtube.com/watch?v=a_b-c'],
  ['https://player.vimeo.com/video/12?dnt=1', 'https://vimeo.com/12'],
  ['https://player.vimeo.com/video/12?dnt=1&h=3a', 'https://vimeo.com/12/3a'],
  ['https://player.bilibili.com/player.html?aid=1&bvid=BV1xx&page=1', 'https://www.bilibili.com/video/BV1xx'],
  ['https://player.youku.com/embed/XMTIz==', 'https://v.youku.com/v_show/id_XMTIz=='],
  ['https://geo.dailymotion.com/player/x.html?video=x8', 'https://www.dailymotion.com/video/x8'],
  ['https://embed.ted.com/talks/lang/de/a_b', 'https://www.ted.com/talks/lang/de/a_b'],
  ['https://tube.example/videos/embed/1-2?warning=0', 'https://tube.example/videos/watch/1-2'],
  ['https://news.example/a.mp4', 'https://news.example/a.mp4'],
])('%s is watched at %s', (player, page) => {
  expect(watchPage(player)).toBe(page);
});

test('in a copy a video is a link with its title, or its host', () => {
  const link = (embedTitle: string): ElementContent => ({
    type: 'element',
    tagName: 'a',
    properties: { href: 'https://player.vimeo.com/video/1', embedTitle, embedHost: 'h' },
    children: [],
  });
  const figure: ElementContent = { type: 'element', tagName: 'figure', properties: {}, children: [link('Tides'), link('')] };
  expect(toHtml(withEmbedLinks({ type: 'root', children: [figure] }))).toBe(
    '<figure><a href="https://vimeo.com/1">Tides</a><a href="https://vimeo.com/1">h</a></figure>',
  );
});
