import { expect, test } from 'vitest';
import { plainInlineMarkup, removeEditLinks, removeTagRows } from './inline-markup';
import { pageFrom } from './page-from.test-support';

function plain(html: string): string {
  const { document } = pageFrom(html);
  const before = document.body.textContent;
  plainInlineMarkup(document.body);
  expect(document.body.textContent).toBe(before);
  return document.body.innerHTML;
}

test.each([
  ['buttons of no line stay', '<div><button>Share</button></div>', '<div><button>Share</button></div>'],
  ['buttons used for words', '<p>The <button>carbon offset</button> is due</p>', '<p>The carbon offset is due</p>'],
  ['fonts', '<font>A</font><br><br><font>B</font>', 'A<br><br>B'],
  [
    'keyword links in a sentence',
    '<p>云汀的<span class="wp_keywordlink"><a href="/x">科学</a></span>家说话</p>',
    '<p>云汀的<span class="wp_keywordlink"><span keywordhref="/x">科学</span></span>家说话</p>',
  ],
  [
    'tag links in a sentence',
    '<p>昨天<a rel="tag" href="/t">林岚</a>走进议会的旧大厅</p>',
    '<p>昨天<span keywordhref="/t">林岚</span>走进议会的旧大厅</p>',
  ],
  ['short list items keep what tells', '<ul><li><a class="share">Mail</a></li></ul>', '<ul><li><a class="share">Mail</a></li></ul>'],
])('%s', (_, html, expected) => expect(plain(html)).toBe(expected));

test('links to edit a section are no words of its heading', () => {
  const { document } = pageFrom(
    '<h2>Models<span class="mw-editsection">[<a href="/w?action=edit">edit</a>]</span></h2><div class="edit-link"><p>Text</p></div>',
  );
  removeEditLinks(document.body);
  expect(document.body.textContent).toBe('ModelsText');
});

test('a row of tags goes, a sentence with tags stays', () => {
  const { document } = pageFrom(
    '<p>Tags: <a rel="tag">one</a>, <a rel="tag">two</a></p><p>Much longer text about <a rel="tag">one</a>.</p>',
  );
  removeTagRows(document);
  expect(document.body.textContent).toBe('Much longer text about one.');
});
