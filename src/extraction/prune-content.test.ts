import { expect, test } from 'vitest';
import { readBlocks } from './blocks';
import { pageFrom } from './page-from.test-support';
import { keepChosen } from './prune-content';

/** Keeps the blocks whose text begins with +. */
function prune(html: string): string | undefined {
  const { body } = pageFrom(html).document;
  const page = readBlocks(body);
  return keepChosen(page, new Set(page.blocks.filter(({ text }) => text.startsWith('+'))))?.outerHTML.replace(/<(\w+)[^>]*><\/\1>/g, '');
}

test.each([
  ['the smallest element around', '<nav>a</nav><main><p>+b</p><p>c</p><p>+d</p></main>', '<main><p>+b</p><p>+d</p></main>'],
  [
    'containers joined',
    '<main><div><p>+a</p></div><aside>x</aside><div><p>+b</p></div></main>',
    '<main><div><p>+a</p></div><div><p>+b</p></div></main>',
  ],
  ['nothing chosen', '<p>a</p>', undefined],
  [
    'pictures among chosen text stay, those of cards go',
    '<main><p>+a</p><div><img src="x"></div><ul><li><img src="y">b</li></ul><p>+c</p></main>',
    '<main><p>+a</p><div><img src="x"></div><ul></ul><p>+c</p></main>',
  ],
  [
    'captions stay with their picture',
    '<main><p>+a</p><figure><img src="x"><figcaption>b</figcaption></figure><p>+c</p></main>',
    '<main><p>+a</p><figure><img src="x"><figcaption>b</figcaption></figure><p>+c</p></main>',
  ],
  [
    'a line that is called a caption becomes one',
    '<main><p>+a</p><div><img src="x"><p class="wp-caption-text">b</p></div><p>+c</p></main>',
    '<main><p>+a</p><div><p class="wp-caption-text"><figure><img src="x"><figcaption>b</figcaption></figure></p></div><p>+c</p></main>',
  ],
  [
    'a caption finds its picture one element further',
    '<main><p>+a</p><div><span><img src="x"></span><div class="caption"><p>b</p></div></div><p>+c</p></main>',
    '<main><p>+a</p><div><div class="caption"><p><figure><img src="x"><figcaption>b</figcaption></figure></p></div></div><p>+c</p></main>',
  ],
  [
    'a caption without a picture goes',
    '<main><p>+a</p><div><p class="caption">b</p></div><p>+c</p></main>',
    '<main><p>+a</p><div></div><p>+c</p></main>',
  ],
])('%s', (_, html, expected) => expect(prune(html)).toBe(expected));

test('inside a chosen block no text is lost', () => {
  expect(prune('<main><p>+one <b>two</b><span>three</span> four</p><p>+five</p></main>')).toContain(
    '+one <b>two</b><span>three</span> four',
  );
});
