import { expect, test } from 'vitest';
import { linkEmbeds } from './embeds';
import { pageFrom } from './page-from.test-support';

function linked(html: string): string {
  const page = pageFrom(html);
  linkEmbeds(page, page.document.body);
  return page.document.body.innerHTML;
}

const link = (href: string, title: string, host: string, inner = '') =>
  `<a href="${href}" embedtitle="${title}" embedhost="${host}">${inner}</a>`;

test.each([
  [
    'a player of a known host',
    '<iframe src="//www.youtube-nocookie.com/embed/abc" title="Tides"></iframe>',
    `<figure>${link('https://www.youtube-nocookie.com/embed/abc', 'Tides', 'www.youtube-nocookie.com')}</figure>`,
  ],
  [
    'one that waits for consent, in a figure of its own',
    '<figure><iframe data-src="https://player.vimeo.com/video/1"></iframe><figcaption>c</figcaption></figure>',
    `<figure>${link('https://player.vimeo.com/video/1', '', 'player.vimeo.com')}<figcaption>c</figcaption></figure>`,
  ],
  [
    'a video with its poster',
    '<video controls poster="/p.jpg"><source src="/a.mp4"></video>',
    `<figure>${link('https://news.example/a.mp4', '', 'news.example', '<img src="/p.jpg">')}</figure>`,
  ],
  ['frames of others stay to be removed', '<iframe src="https://ads.example/"></iframe>', '<iframe src="https://ads.example/"></iframe>'],
  ['so do moving pictures', '<video autoplay src="/a.mp4"></video>', '<video autoplay="" src="/a.mp4"></video>'],
  [
    'and what has no address of its own',
    '<video controls src="blob:https://a/b"></video>',
    '<video controls="" src="blob:https://a/b"></video>',
  ],
])('%s', (_, html, expected) => {
  expect(linked(html)).toBe(expected);
});
