import { expect, test } from 'vitest';
import { articleOf } from './article-of.test-support';
import { fileName } from './file-name';

const article = articleOf({
  title: 'What the pilots heard',
  bylines: ['Ada Brandt', 'B. C.'],
  published: '2026-03-01T08:00:00Z',
  siteName: 'Harbour Gazette',
});

test.each([
  ['{title}', 'What the pilots heard.md'],
  ['{date} {title}', '2026-03-01 What the pilots heard.md'],
  ['{site} – {author} – {date}', 'Harbour Gazette – Ada Brandt – 2026-03-01.md'],
  ['{nothing} {title}', '{nothing} What the pilots heard.md'],
  ['notes/{title}', 'notes What the pilots heard.md'],
  ['', 'What the pilots heard.md'],
  ['...', 'What the pilots heard.md'],
])('the template %j', (template, name) => expect(fileName(article, template, 'md')).toBe(name));

test('what an article does not say leaves nothing behind', () => {
  const { published: _, bylines: __, ...rest } = article;
  expect(fileName({ ...rest, bylines: [] }, '{date} - {title} - {author}', 'txt')).toBe('What the pilots heard.txt');
});

test.each([
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
  ['../../etc/passwd', 'etc passwd'],
  ['.hidden', 'hidden'],
  ['ends in a dot. . ', 'ends in a dot'],
  ['CON', 'CON_'],
  ['con.notes', 'con_.notes'],
  ['LPT9', 'LPT9_'],
  ['Contents', 'Contents'],
  ['two\nlines\u2028and\ta tab', 'two lines and a tab'],
  ['safe\u202egpj.exe', 'safegpj.exe'],
  ['Hafen\u00adstadt \u200bam\u2060 Meer', 'Hafenstadt am Meer'],
  ['می\u200cخواهم \u200fها', 'می\u200cخواهم ها'],
  ['\u{1f468}\u200d\u{1f469}\u200d\u{1f467} at sea', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} at sea'],
  ['nul\u0000byte', 'nulbyte'],
  ['nul .txt', 'nul_ .txt'],
  ['CONIN$', 'CONIN$_'],
  ['half \ud800 pair', 'half pair'],
  ['Cafe\u0301', 'Café'],
  ['海港：风暴之后', '海港：风暴之后'],
  ['العاصفة', 'العاصفة'],
  ['???', 'news.example'],
  ['', 'news.example'],
])('the title %j', (title, name) => expect(fileName({ ...article, title }, '{title}', 'md')).toBe(`${name}.md`));

test('no folder of the person is told by a page without a host', () => {
  const { siteName: _, ...rest } = article;
  const local = { ...rest, url: 'file:///home/ada/notes/bell.html', title: '' };
  expect(fileName(local, '{site} {title}', 'md')).toBe('article.md');
});

test.each(['港'.repeat(300), '\u{1f468}\u200d\u{1f469}'.repeat(40), 'e\u0301\u0302'.repeat(200)])(
  'a long title is cut between characters, within 200 bytes: %#',
  (title) => {
    const name = fileName({ ...article, title: `a${title}` }, '{title}', 'epub');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(205);
    expect(Buffer.byteLength(name)).toBeGreaterThan(150);
    expect(name).not.toMatch(/\p{Cs}/u);
  },
);
