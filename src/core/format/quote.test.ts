import { expect, test } from 'vitest';
import { articleOf } from './article-of.test-support';
import { quote } from './quote';

const article = articleOf({
  title: 'The "Bell" <1>',
  siteName: 'Gazette & Sons',
  language: 'en',
});

test('a passage with its source, in both flavours, no word of it markup', () => {
  const { text, html } = quote(article, 'It rang.\n\n<b>Twice.</b>', 'https://www.news.example/a#:~:text=It%20rang.');
  expect(text).toBe('> It rang.\n>\n> <b>Twice.</b>\n\n— The "Bell" <1>, Gazette & Sons, https://www.news.example/a#:~:text=It%20rang.');
  expect(html).toBe(
    '<blockquote cite="https://www.news.example/a#:~:text=It%20rang." lang="en" dir="ltr"><p>It rang.</p><p>&#60;b&#62;Twice.&#60;/b&#62;</p></blockquote>' +
      '<p>— <a href="https://www.news.example/a#:~:text=It%20rang.">The &#34;Bell&#34; &#60;1&#62;, Gazette &#38; Sons</a></p>',
  );
});

test('characters that nobody sees are left out and counted, in the passage and in the names', () => {
  const written = quote({ ...article, title: 'Be\u00adll' }, 'It\u200b  ra\u00adng.\nTwice.\u2060', 'https://a.example/b');
  expect(written).toMatchObject({ text: '> It rang.\n>\n> Twice.\n\n— Bell, Gazette & Sons, https://a.example/b', removed: 4 });
  expect(written.html).toContain('<p>It rang.</p><p>Twice.</p>');
});

test('a page on no site has no address to tell', () => {
  const { text, html } = quote(articleOf(), 'It rang.', undefined);
  expect(text).toBe('> It rang.\n\n— Title, news.example');
  expect(html).toBe('<blockquote dir="ltr"><p>It rang.</p></blockquote><p>— Title, news.example</p>');
});
