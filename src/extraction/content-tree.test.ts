import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { toContentTree } from './content-tree';
import { pageFrom } from './page-from.test-support';

const tree = (html: string) => toHtml(toContentTree(pageFrom(html).document.body));

describe('blocks', () => {
  test.each([
    ['loose text and containers', '<div>one<div>two</div><section>three</section></div>', '<p>one</p><p>two</p><p>three</p>'],
    ['double line breaks in a wrapper', '<b>one<br><br>two</b>', '<p><b>one<br><br>two</b></p>'],
    ['double line breaks', 'one<br> <br/>two<br>three', '<p>one</p><p>two<br>three</p>'],
    ['a paragraph cut by double breaks', '<p>one<br><br>two</p>', '<p>one</p><p>two</p>'],
    ['inline elements stay in their paragraph', '<p>a <b>b</b> <i>c</i></p>', '<p>a <b>b</b> <i>c</i></p>'],
    ['spans dissolve', '<p>科<span>学</span>家</p>', '<p>科学家</p>'],
    ['empty blocks', '<p> </p><p>&nbsp;</p><ul><li></li></ul><h2></h2><p>one</p>', '<p>one</p>'],
    ['the first level is the title’s', '<h1>one</h1><p>two</p>', '<h2>one</h2><p>two</p>'],
    ['lists', '<ul> <li> one </li> <li><p>two</p><p>three</p></li></ul>', '<ul><li>one</li><li><p>two</p><p>three</p></li></ul>'],
    ['quotes', '<blockquote>one<br><br>two</blockquote>', '<blockquote><p>one</p><p>two</p></blockquote>'],
    [
      'tables keep empty cells',
      '<table><tr><td>a</td><td></td></tr></table>',
      '<table><tbody><tr><td>a</td><td></td></tr></tbody></table>',
    ],
    ['a paragraph keeps its language', '<p lang="de">eins</p>', '<p lang="de">eins</p>'],
    [
      'formulas keep what shows, and no more',
      '<p>a <math display="block" alttext="x^2" onclick="y"><semantics><msup href="z"><mi>x</mi><mn>2</mn></msup><annotation>x^2</annotation></semantics></math></p>',
      '<p>a <math display="block" alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math></p>',
    ],
    [
      'empty parts of formulas',
      '<p><math><msup><mrow></mrow><mn>2</mn></msup></math></p>',
      '<p><math><msup><mrow></mrow><mn>2</mn></msup></math></p>',
    ],
    ['code keeps its white space', '<pre>a\n  b</pre>', '<pre>a\n  b</pre>'],
    [
      'figures',
      '<figure> <div><img src="https://a.example/b.jpg"></div> <figcaption> c <small class="credit x">d</small></figcaption></figure>',
      '<figure><img src="https://a.example/b.jpg"><figcaption>c <small class="credit">d</small></figcaption></figure>',
    ],
    ['a link around blocks dissolves', '<a href="https://a.example/"><h2>one</h2><p>two</p></a>', '<h2>one</h2><p>two</p>'],
    ['blocks in a heading', '<h2><div>one</div><div>two</div></h2>', '<h2>one two</h2>'],
    ['mis-nested markup', '<p><b>one</p><p>two</b></p>', '<p><b>one</b></p><p><b>two</b></p>'],
  ])('%s', (_, html, expected) => expect(tree(html)).toBe(expected));
});

test('white space collapses as on a page; ideographic indents go', () => {
  expect(tree('<p>\n　　one \n <b> two</b>\t</p>')).toBe('<p>one <b>two</b></p>');
  expect(tree('<p>拜登和 中共</p>')).toBe('<p>拜登和 中共</p>');
});

describe('the allow-list', () => {
  test.each([
    ['script', '<p>a<script>alert(1)</script></p>'],
    ['event handler', '<p onclick="alert(1)">a</p>'],
    ['style', '<p style="position:fixed" class="x" id="y">a</p>'],
    ['comment', '<p>a<!-- b --></p>'],
    ['SVG', '<p>a<svg><text>b</text></svg></p>'],
    ['iframe', '<p>a</p><iframe src="https://a.example/"></iframe>'],
    ['template', '<p>a</p><template><p>b</p></template>'],
  ])('drops: %s', (_, html) => expect(tree(html)).toBe('<p>a</p>'));

  test('links lead to the web, mail and telephones alone', () => {
    expect(tree('<p><a href="javascript:alert(1)">a</a><a href="data:text/html,x">b</a></p>')).toBe('<p><a>a</a><a>b</a></p>');
    expect(tree('<p><a href="https://a.example/" target="_blank" ping="x">a</a></p>')).toBe('<p><a href="https://a.example/">a</a></p>');
  });

  test('words of unknown elements stay', () => {
    expect(tree('<p>one <x-thing>two</x-thing> <font color=red>three</font></p>')).toBe('<p>one two three</p>');
  });
});
